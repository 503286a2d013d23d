import type { CSSProperties } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { languageFacts } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { MapPin, MapView } from '../map-view.server';
import { mapFrame } from '../map.rules';
import { HubClock } from './hub-clock';
import { NextFree } from './next-free';
import { OpenState } from './open-state';
import './hub-map.css';

/** What joins a hub's ring, its arc and its line in the list. Unquoted in selectors, so it begins with a letter. */
export const pinId = ({ number }: Pick<MapPin, 'number'>): string => `n${number}`;

/**
 * Map and list in step: whichever of a hub's parts has the pointer or the focus lights the others, by `--lit`. Hubs are data, so the
 * rules are written for as many as there are. No quotes and no combinators: React would escape them.
 */
function StepRules({ pins }: { pins: MapPin[] }) {
  const rules = pins.map((pin) => `.hub-explorer:has([data-pin=${pinId(pin)}]:is(:hover,:focus-within)) [data-pin=${pinId(pin)}]{--lit:1}`);
  return <style>{rules.join('')}</style>;
}

/** The map of all hubs. The drawing is for the eye; the hubs on it are links, in the order of the list beneath. */
export function HubMap({ view }: { view: MapView }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  return (
    <nav className="hub-map" aria-label={t('hubs:map.label')}>
      <StepRules pins={view.pins} />
      <div className="hub-map-stage" dir="ltr">
        <Drawing view={view} />
        <p className="hub-map-origin" dir={languageFacts[language].dir} style={place(view.seoul.x / mapFrame.width, view.seoul.y / mapFrame.height)}>
          <span>{t('hubs:map.seoul')}</span>
        </p>
        <ul>
          {view.pins.map((pin) => <Pin key={pin.slug} pin={pin} />)}
        </ul>
      </div>
    </nav>
  );
}

const place = (x: number, y: number) => ({ left: `${(x * 100).toFixed(2)}%`, top: `${(y * 100).toFixed(2)}%` });

const giveWay = ({ crowding }: MapPin) => crowding && ({ '--push': crowding.push, '--gap': crowding.gap } as CSSProperties);

function Drawing({ view }: { view: MapView }) {
  return (
    <svg viewBox={`0 0 ${mapFrame.width} ${mapFrame.height}`} aria-hidden="true" focusable="false">
      <path className="hub-map-land" transform={`scale(${mapFrame.step})`} d={view.land} />
      {view.pins.map((pin) => <path key={pin.slug} className="hub-map-arc" data-hue={pin.hue} data-pin={pinId(pin)} d={pin.arc} />)}
    </svg>
  );
}

function Pin({ pin }: { pin: MapPin }) {
  const language = useLanguage();
  return (
    <li
      data-hue={pin.hue} data-pin={pinId(pin)} data-hub={pin.slug} data-country={pin.country} data-longitude={pin.longitude} data-latitude={pin.latitude}
      style={place(pin.left / 100, pin.top / 100)}
    >
      <a href={localPath(language, `/hubs/${pin.slug}`)} className="hub-map-pin" data-side={pin.side} data-number={pin.number} style={giveWay(pin)}>
        <span className="hub-map-card" dir={languageFacts[language].dir}>
          <span className="hub-map-name"><strong>{pin.name}</strong> <HubClock time={pin.time} timeZone={pin.timeZone} day={pin.day} /></span>
          <OpenState now={pin.now} />
          <span className="hub-map-more"><NextFree pin={pin} /></span>
        </span>
      </a>
    </li>
  );
}
