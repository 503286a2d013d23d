import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button/button';
import { DateField } from '~/components/date-field/date-field';
import { SelectField } from '~/components/select-field/select-field';
import { languageFacts, languages, type Language } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { searchedHours } from '../input';
import { maxUnits } from '../rules';

export interface FinderValues {
  accelerator: string;
  count: number;
  hours: number;
  by: string;
  engineer: string;
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
  const range = (to: number) => Array.from({ length: to }, (_, index) => index + 1);
  return (
    <search aria-label={t('test-zone:finder.label')}>
      <form
        method="get"
        action={localPath(language, '/test-zone')}
        className="grid items-end gap-x-3 gap-y-4 sm:grid-cols-2 lg:grid-cols-[1.6fr_0.9fr_1fr_1.3fr_1.4fr_auto]"
      >
        <SelectField
          name="accelerator" label={t('test-zone:finder.accelerator')} defaultValue={values.accelerator} placeholder={false}
          options={[
            { value: 'any', label: t('test-zone:finder.any') }, { value: 'gpu', label: t('test-zone:finder.gpu') }, { value: 'npu', label: t('test-zone:finder.npu') },
            ...accelerators.map(({ slug, label }) => ({ value: slug, label })),
          ]}
        />
        <SelectField
          name="count" label={t('test-zone:finder.count')} defaultValue={String(values.count)} placeholder={false}
          options={range(maxUnits).map((number) => ({ value: String(number), label: t('test-zone:finder.count_option', { number }) }))}
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
        {values.request ? <input type="hidden" name="request" value={values.request} /> : null}
        <Button className="max-lg:w-full">{t('test-zone:finder.submit')}</Button>
      </form>
    </search>
  );
}

/** A language's name in another. */
export function languageName(named: Language, language: Language): string {
  return new Intl.DisplayNames(languageFacts[language].intl, { type: 'language' }).of(languageFacts[named].tag) ?? languageFacts[named].endonym;
}
