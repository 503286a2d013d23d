import { formatTime, seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import type { RegionWithHubs } from './hub';
import { landPath, project } from './map-geometry.server';
import { placeLabels, type Label, type LabelSide } from './map-labels.rules';
import { arcPath, arcPoints, crowdingOf, mapFrame, seoul, type Crowding, type MapPoint } from './map.rules';
import { dayWord, hubNow, regionHue, type HubNow, type RegionHue } from './rules';
import type { HubSchedule } from './working-time.rules';

/** One hub on the map. `left` and `top` are percent of the map's size. */
export interface MapPin {
  slug: string;
  /** From 1, in the order of the list: on paper the rings and the list are numbered. */
  number: number;
  name: string;
  /** ISO 3166-1, two letters. */
  country: string;
  longitude: number;
  latitude: number;
  hue: RegionHue;
  left: number;
  top: number;
  side: LabelSide;
  crowding?: Crowding;
  arc: string;
  timeZone: string;
  time: string;
  day: 'yesterday' | 'tomorrow' | null;
  now: HubNow;
  /** When a card of its test zone is next free; null where none is known to be. */
  free: Date | null;
}

export interface MapView {
  land: string;
  seoul: MapPoint;
  pins: MapPin[];
}

/** Rough width of a bold name in CSS pixels: full-width letters are twice the others. */
function textWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (/[ᄀ-ᇿ⺀-鿿가-힯]/.test(letter) ? 13.8 : 8.2), 0);
}

/** In CSS pixels: a time, the card's padding, the dot of its second line. */
const room = { time: 46, padding: 28, dot: 16 };

/** Rough width of a card with its fullest words. */
function cardWidth(name: string, otherDay: boolean, language: Language): number {
  const t = translator(language);
  const day = otherDay ? textWidth(t('hubs:day.yesterday')) * 0.87 : 0;
  const state = textWidth(t('hubs:state.soon', { minutes: 88 })) * 0.82 + room.dot;
  return Math.max(textWidth(name) + day + room.time, state) + room.padding;
}

const placed = new Map<string, LabelSide[]>();

/** Sides for the cards, kept in memory: they change only when a hub or a name does. */
function sidesOf(labels: Label[], origin: MapPoint): LabelSide[] {
  const key = JSON.stringify(labels);
  let sides = placed.get(key);
  if (!sides) {
    if (placed.size > 60) placed.clear();
    sides = placeLabels(labels, origin, labels.flatMap(({ at }) => arcPoints(origin, at)));
    placed.set(key, sides);
  }
  return sides;
}

const percent = (part: number, whole: number) => Math.round((part / whole) * 100_000) / 1_000;

/** What changes by the hour, by the hub's id. */
interface Hours {
  schedules: Map<string, HubSchedule>;
  /** When a card of the test zone is next free. */
  free: Map<string, Date>;
}

/** The map as it is drawn at one instant: land, Seoul, and each hub with its arc, card, time, state and next free time. */
export function drawMap(regions: RegionWithHubs[], { schedules, free }: Hours, language: Language, at: Date): MapView {
  const origin = project(seoul.longitude, seoul.latitude);
  const drawn = regions.flatMap((region) => region.hubs.map((hub) => {
    const point = project(hub.longitude, hub.latitude);
    const name = localizedString(hub.name, language);
    const day = dayWord(at, hub.timeZone);
    // In America it is another day than in Seoul for most of the time; elsewhere that passes.
    return { hub, point, name, day, label: { at: point, width: cardWidth(name, day !== null || hub.longitude < 0, language) } };
  }));
  const sides = sidesOf(drawn.map(({ label }) => label), origin);
  const crowds = crowdingOf(drawn.map(({ point }) => point));
  const pins = drawn.map(({ hub, point, name, day }, i): MapPin => ({
    slug: hub.slug, number: i + 1, name, hue: regionHue(hub.regionSlug),
    country: hub.country, longitude: hub.longitude, latitude: hub.latitude,
    left: percent(point.x, mapFrame.width), top: percent(point.y, mapFrame.height), side: sides[i] ?? 'right', crowding: crowds[i],
    arc: arcPath(origin, point), timeZone: hub.timeZone, time: formatTime(language, at, hub.timeZone), day,
    now: hubNow(schedules.get(hub.id), at), free: free.get(hub.id) ?? null,
  }));
  return { land: landPath(), seoul: origin, pins };
}

/** The time in Seoul, for people. */
export const seoulTime = (language: Language, at: Date): string => formatTime(language, at, seoulZone);
