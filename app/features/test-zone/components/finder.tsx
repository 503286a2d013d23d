import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { DateField } from '~/components/date-field/date-field';
import { SelectField } from '~/components/select-field/select-field';
import { languageFacts, languages, type Language } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { acceleratorGroups } from '../booking';
import { searchedCounts, searchedHours } from '../input';

export interface FinderValues {
  accelerator: string;
  or?: string;
  count: number;
  hours: number;
  by: string;
  engineer: string;
  room?: 'any';
  request?: string;
}

interface FinderProps {
  values: FinderValues;
  accelerators: { slug: string; label: string }[];
  /** Languages that some engineer speaks. */
  spoken: string[];
  first: string;
  last: string;
}

/** What one needs: a form that only asks, so its answer has an address of its own. */
export function Finder({ values, accelerators, spoken, first, last }: FinderProps) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const models = accelerators.map(({ slug, label }) => ({ value: slug, label }));
  const groups = useAcceleratorGroups();
  return (
    <search aria-label={t('test-zone:finder.label')}>
      <form
        method="get"
        action={localPath(language, '/test-zone')}
        className="grid items-end gap-x-3 gap-y-4 sm:grid-cols-2 lg:grid-cols-4"
      >
        <SelectField
          name="accelerator" label={t('test-zone:finder.accelerator')} defaultValue={values.accelerator} placeholder={false}
          options={[...groups, ...models]}
        />
        <SelectField name="or" label={t('test-zone:finder.or')} defaultValue={values.or ?? ''} placeholder={t('test-zone:finder.or_none')} options={[...groups.slice(1), ...models]} />
        <SelectField
          name="count" label={t('test-zone:finder.count')} defaultValue={String(values.count)} placeholder={false}
          options={searchedCounts.map((number) => ({ value: String(number), label: t('test-zone:finder.count_option', { number }) }))}
        />
        <SelectField
          name="hours" label={t('test-zone:finder.hours')} defaultValue={String(values.hours)} placeholder={false}
          options={searchedHours.map((number) => ({ value: String(number), label: t('test-zone:finder.hours_option', { number }) }))}
        />
        <DateField name="by" label={t('test-zone:finder.by')} defaultValue={values.by} min={first} max={last} />
        <SelectField
          name="engineer" label={t('test-zone:finder.engineer')} defaultValue={values.engineer} placeholder={false}
          options={[
            { value: 'none', label: t('test-zone:finder.engineer_none') }, { value: 'any', label: t('test-zone:finder.engineer_any') },
            ...languages.filter((each) => spoken.includes(each)).map((each) => ({ value: each, label: t('test-zone:finder.engineer_language', { language: languageName(each, language) }) })),
          ]}
        />
        <CheckboxField name="room" value="any" label={t('test-zone:finder.room')} defaultChecked={values.room === 'any'} className="self-end pb-1.5" />
        {values.request ? <input type="hidden" name="request" value={values.request} /> : null}
        <Button className="max-lg:w-full">{t('test-zone:finder.submit')}</Button>
      </form>
    </search>
  );
}

/** Any card, kinds and families, to choose from. */
export function useAcceleratorGroups(): { value: string; label: string }[] {
  const { t } = useTranslation(['test-zone', 'common']);
  return [{ value: 'any', label: t('test-zone:finder.any') }, ...acceleratorGroups.map((value) => ({ value, label: t(`test-zone:finder.${value}`) }))];
}

/** A language's name in another. */
export function languageName(named: Language, language: Language): string {
  return new Intl.DisplayNames(languageFacts[language].intl, { type: 'language' }).of(languageFacts[named].tag) ?? languageFacts[named].endonym;
}
