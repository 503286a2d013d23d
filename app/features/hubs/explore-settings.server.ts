import mapScript from 'mapbox-gl/dist/mapbox-gl-csp.js?url';
import mapWorker from 'mapbox-gl/dist/mapbox-gl-csp-worker.js?url';
import mapStylesheet from 'mapbox-gl/dist/mapbox-gl.css?url';
// By its path: the package exports its source only, and the map's worker wants the built file.
import rightToLeft from '../../../node_modules/@mapbox/mapbox-gl-rtl-text/dist/mapbox-gl-rtl-text.js?url';
import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { environment } from '~/platform/environment.server';
import type { ExploreSettings, ExploreWords } from './explore/settings';
import { seoul } from './map.rules';

function wordsIn(language: Language): ExploreWords {
  const t = translator(language);
  return {
    close: t('hubs:explore.close'),
    whole: t('hubs:explore.whole'),
    toHub: t('hubs:explore.toHub'),
    position: t('hubs:explore.position'),
    back: t('hubs:explore.back'),
    cluster: t('hubs:explore.cluster', { names: '#' }),
    failed: {
      refused: t('hubs:explore.failed.refused'),
      offline: t('hubs:explore.failed.offline'),
      unsupported: t('hubs:explore.failed.unsupported'),
    },
    controls: {
      'Map.Title': t('hubs:explore.map'),
      'NavigationControl.ZoomIn': t('hubs:explore.zoomIn'),
      'NavigationControl.ZoomOut': t('hubs:explore.zoomOut'),
      'ScrollZoomBlocker.CtrlMessage': t('hubs:explore.scroll', { key: 'Ctrl' }),
      'ScrollZoomBlocker.CmdMessage': t('hubs:explore.scroll', { key: '⌘' }),
      'TouchPanBlocker.Message': t('hubs:explore.touch'),
      'AttributionControl.ToggleAttribution': t('hubs:explore.sources'),
      'LogoControl.Title': t('hubs:explore.provider'),
    },
  };
}

/** What the button of the explorable map tells it; null where the operator has no token: then there is no button. */
export function exploreSettings(language: Language): ExploreSettings | null {
  const { MAPBOX_ACCESS_TOKEN: token, MAPBOX_STYLE: style } = environment();
  if (token === undefined) return null;
  return {
    token,
    style: style === 'local' ? null : style,
    ours: localPath(language, '/map/style.json'),
    language,
    seoul: [seoul.longitude, seoul.latitude],
    files: { script: mapScript, stylesheet: mapStylesheet, worker: mapWorker, rightToLeft },
    words: wordsIn(language),
  };
}
