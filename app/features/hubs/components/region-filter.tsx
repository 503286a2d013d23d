import { useTranslation } from '~/i18n/use-translation';
import { useLanguage } from '~/i18n/use-language';
import { localizedString } from '~/i18n/localized-text';
import type { RegionWithHubs } from '../hub';
import { regionHue } from '../rules';

interface RegionFilterProps {
  regions: RegionWithHubs[];
  /** Slug of the region in the query. */
  chosen: string | undefined;
}

/**
 * Chooses the region that the map and the list light up. Radios and `:has()` do it at once and without script;
 * where the browser has no `:has()` a button asks the server.
 */
export function RegionFilter({ regions, chosen }: RegionFilterProps) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  const known = regions.some(({ slug }) => slug === chosen);
  return (
    <form method="get" className="hub-filter" autoComplete="off">
      <fieldset>
        <legend className="sr-only">{t('hubs:map.filter')}</legend>
        <label>
          <input type="radio" name="region" value="" defaultChecked={!known} />
          <span>{t('hubs:map.all')}</span>
        </label>
        {regions.map(({ slug, name }) => (
          <label key={slug} data-hue={regionHue(slug)}>
            <input type="radio" name="region" value={slug} data-hue={regionHue(slug)} defaultChecked={slug === chosen} />
            <span><span className="hub-ring" aria-hidden="true" />{localizedString(name, language)}</span>
          </label>
        ))}
      </fieldset>
      <button className="hub-filter-button">{t('hubs:map.show')}</button>
    </form>
  );
}
