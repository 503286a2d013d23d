import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { SelectField } from '~/components/select-field/select-field';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { RegionWithHubs } from '../hub';
import type { ServiceFilter } from '../service-queries.server';
import './hubs.css';

/** Narrows the services by region and by hub; the address keeps the choice. */
export function ServiceFilterForm({ regions, filter }: { regions: RegionWithHubs[]; filter: ServiceFilter }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  return (
    <form method="get" className="service-filter" autoComplete="off">
      <SelectField
        name="region" label={t('hubs:services.regionLabel')} placeholder={t('hubs:services.anyRegion')} defaultValue={filter.regionSlug ?? ''}
        options={regions.map(({ slug, name }) => ({ value: slug, label: localizedString(name, language) }))}
      />
      <SelectField name="hub" label={t('hubs:services.hubLabel')} placeholder={t('hubs:services.anyHub')} defaultValue={filter.hubSlug ?? ''} options={[]}>
        {regions.map((region) => (
          <optgroup key={region.slug} label={localizedString(region.name, language)}>
            {region.hubs.map(({ slug, name }) => <option key={slug} value={slug}>{localizedString(name, language)}</option>)}
          </optgroup>
        ))}
      </SelectField>
      <Button>{t('hubs:services.filter')}</Button>
      {filter.hubSlug ?? filter.regionSlug ? <a className="py-3" href={localPath(language, '/services')}>{t('hubs:services.reset')}</a> : null}
    </form>
  );
}
