import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { RegionWithHubs } from '../hub';
import type { MapPin } from '../map-view.server';
import { regionHue } from '../rules';
import { HubClock } from './hub-clock';
import { pinId } from './hub-map';
import { NextFree } from './next-free';
import { OpenState } from './open-state';
import { Ring } from './ring';
import { Text } from './text';

/** The regions under the map: the same hubs as on it, as text. */
export function RegionColumns({ regions, pins }: { regions: RegionWithHubs[]; pins: MapPin[] }) {
  return (
    <ul className="hub-regions below-fold">
      {regions.map((region) => (
        <li key={region.slug} data-hue={regionHue(region.slug)}>
          <h2 className="heading-tight flex items-start gap-2.5 text-xl font-bold">
            <Ring region={region.slug} heading />
            <Text of={region.name} />
          </h2>
          <p className="mt-2 text-ink-subtle"><Text of={region.summary} /></p>
          <ul className="mt-4">
            {region.hubs.map((hub) => <HubLine key={hub.slug} pin={pins.find(({ slug }) => slug === hub.slug)} />)}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function HubLine({ pin }: { pin: MapPin | undefined }) {
  const language = useLanguage();
  if (!pin) return null;
  return (
    <li className="hub-line" data-pin={pinId(pin)}>
      <a href={localPath(language, `/hubs/${pin.slug}`)} data-number={pin.number}>{pin.name}</a>
      <span className="hub-line-now">
        <span className="text-ink-subtle"><HubClock time={pin.time} timeZone={pin.timeZone} day={pin.day} /></span>
        <OpenState now={pin.now} />
      </span>
      <span className="hub-line-free"><NextFree pin={pin} /></span>
    </li>
  );
}
