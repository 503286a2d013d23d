import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { SelectField } from '~/components/select-field/select-field';
import type { RegionWithHubs } from '~/features/hubs/hub';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { CalendarAddress } from '../calendar.rules';
import type { ProgrammeFilter } from '../programme';
import { programmeKinds } from '../rules';

interface ProgrammeFilterFormProps {
  filter: ProgrammeFilter;
  regions: RegionWithHubs[];
  /** The address without a choice. */
  reset: string;
  /** The month that is shown instead of the list: it says when. */
  calendar: CalendarAddress | null;
}

/** Narrows the programmes; the address keeps the choice. */
export function ProgrammeFilterForm({ filter, regions, reset, calendar }: ProgrammeFilterFormProps) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const chosen = Object.keys(filter).length > 0;
  return (
    <form method="get" autoComplete="off" role="search" aria-label={t('programmes:filter.label')} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_auto] lg:items-end">
      <SelectField
        name="kind" label={t('programmes:filter.kind')} placeholder={t('programmes:filter.any')} defaultValue={filter.kind ?? ''}
        options={programmeKinds.map((kind) => ({ value: kind, label: t(`programmes:kind.${kind}`) }))}
      />
      <SelectField name="at" label={t('programmes:filter.hub')} placeholder={t('programmes:filter.any')} defaultValue={filter.hub ?? ''} options={[]}>
        {regions.map((region) => (
          <optgroup key={region.slug} label={localizedString(region.name, language)}>
            {region.hubs.map(({ slug, name }) => <option key={slug} value={slug}>{localizedString(name, language)}</option>)}
          </optgroup>
        ))}
      </SelectField>
      {calendar ? (
        <>
          <input type="hidden" name="view" value="calendar" />
          <input type="hidden" name="month" value={calendar.month} />
          {calendar.days === 'hub' ? <input type="hidden" name="days" value="hub" /> : null}
        </>
      ) : (
        <SelectField
          name="when" label={t('programmes:filter.when')} placeholder={false} defaultValue={filter.past ? 'past' : ''}
          options={[{ value: '', label: t('programmes:filter.ahead') }, { value: 'past', label: t('programmes:filter.past') }]}
        />
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <CheckboxField name="open" value="1" label={t('programmes:filter.open')} defaultChecked={filter.open ?? false} />
        <Button variant="secondary">{t('programmes:filter.show')}</Button>
        {chosen ? <a className="py-2 text-base text-link underline underline-offset-4" href={reset}>{t('programmes:filter.reset')}</a> : null}
      </div>
    </form>
  );
}
