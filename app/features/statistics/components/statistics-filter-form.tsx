import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { SelectField } from '~/components/select-field/select-field';
import type { RegionWithHubs } from '~/features/hubs/hub';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { PublishedPeriod, ServiceOfFigures, StatisticsFilter } from '../figures';
import { periodName } from './figure-text';

interface StatisticsFilterFormProps {
  filter: StatisticsFilter;
  periods: PublishedPeriod[];
  regions: RegionWithHubs[];
  services: ServiceOfFigures[];
  /** Where the whole is. */
  reset: string;
}

/** Chooses a period, a hub, a service; the address keeps the choice. */
export function StatisticsFilterForm({ filter, periods, regions, services, reset }: StatisticsFilterFormProps) {
  const { t } = useTranslation(['statistics']);
  const language = useLanguage();
  const chosen = filter.hub ?? filter.service ?? filter.period !== 'rolling';
  const options = periods.map((period) => ({ value: period.key, label: periodName(t, period) }));
  return (
    <form method="get" autoComplete="off" role="search" aria-label={t('statistics:filter.label')} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_auto] lg:items-end">
      <SelectField name="period" label={t('statistics:filter.period')} placeholder={false} defaultValue={filter.period} options={options} />
      <SelectField name="hub" label={t('statistics:filter.hub')} placeholder={t('statistics:filter.any')} defaultValue={filter.hub ?? ''} options={[]}>
        {regions.map((region) => (
          <optgroup key={region.slug} label={localizedString(region.name, language)}>
            {region.hubs.map(({ slug, name }) => <option key={slug} value={slug}>{localizedString(name, language)}</option>)}
          </optgroup>
        ))}
      </SelectField>
      <SelectField
        name="service" label={t('statistics:filter.service')} placeholder={t('statistics:filter.any')} defaultValue={filter.service ?? ''}
        options={services.map(({ slug, name }) => ({ value: slug, label: localizedString(name, language) }))}
      />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button variant="secondary">{t('statistics:filter.show')}</Button>
        {chosen ? <a className="py-2 text-base text-link underline underline-offset-4" href={reset}>{t('statistics:filter.reset')}</a> : null}
      </div>
    </form>
  );
}
