import { useTranslation } from '~/i18n/use-translation';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { HubSummary, RegionWithHubs } from '../hub';
import type { MapPin } from '../map-view.server';
import { regionHue } from '../rules';
import { ChangeTime } from './change-time';
import { HubClock } from './hub-clock';
import { NextFree } from './next-free';
import { OpenState } from './open-state';
import { Ring } from './ring';
import { LanguageNames } from './test-zone-offer';
import { Text } from './text';
import './hubs.css';

interface HubListProps {
  region: RegionWithHubs;
  pins: MapPin[];
  at: Date;
}

/** A region's hubs, one line each: where, what time, open or not, in which languages. */
export function HubList({ region, pins, at }: HubListProps) {
  const { t } = useTranslation(['hubs', 'common']);
  return (
    <section className="hub-list" data-hue={regionHue(region.slug)} aria-labelledby={region.slug}>
      <h2 id={region.slug} className="heading-tight flex items-center gap-2.5 text-xl font-bold">
        <Ring region={region.slug} /><Text of={region.name} />
      </h2>
      <p className="mt-2 mb-4 max-w-3xl text-ink-subtle"><Text of={region.summary} /></p>
      {region.hubs.length === 0 ? <p className="text-ink-subtle">{t('hubs:list.empty')}</p> : null}
      <ul className="hub-rows border-t-2 border-line-ink">
        {region.hubs.map((hub) => <HubRow key={hub.slug} hub={hub} pin={pins.find(({ slug }) => slug === hub.slug)} at={at} />)}
      </ul>
    </section>
  );
}

function HubRow({ hub, pin, at }: { hub: HubSummary; pin: MapPin | undefined; at: Date }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  const [name, city] = [localizedString(hub.name, language), localizedString(hub.city, language)];
  return (
    <li className="hub-row">
      <div>
        <h3 className="text-lg font-bold"><a className="row-link" href={localPath(language, `/hubs/${hub.slug}`)}>{name}</a></h3>
        {city === name ? null : <p className="text-sm text-ink-quiet">{city}</p>}
      </div>
      {pin ? (
        <>
          <p className="text-lg font-bold"><HubClock time={pin.time} timeZone={pin.timeZone} day={pin.day} /></p>
          <p><OpenState now={pin.now} /><span className="block text-sm"><ChangeTime now={pin.now} at={at} timeZone={hub.timeZone} /></span><span className="mt-1 block text-sm"><NextFree pin={pin} /></span></p>
        </>
      ) : null}
      <p className="text-sm text-ink-subtle"><span className="sr-only">{t('hubs:hub.languages')}: </span><LanguageNames of={hub.workingLanguages} /></p>
    </li>
  );
}
