import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import exploreModule from '../explore/explore-map.browser?worker&url';
import type { ExploreSettings } from '../explore/settings';
import './explore-map.css';

/** The way into the explorable map. The document's script shows the button and fetches the map when it is pressed; nothing comes before. */
export function ExploreMap({ settings }: { settings: ExploreSettings | null }) {
  const { t } = useTranslation(['hubs', 'common']);
  if (!settings) return null;
  return (
    <div className="hub-explore">
      <Button
        type="button" variant="secondary" size="small" hidden
        data-explore={exploreModule} data-settings={JSON.stringify(settings)} data-failed={settings.words.failed.offline}
      >
        {t('hubs:explore.open')}
      </Button>
      <p role="status" data-explore-status="" className="hub-explore-status" />
    </div>
  );
}
