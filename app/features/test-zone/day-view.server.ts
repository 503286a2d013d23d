import { dayShift, formatDay, formatGigabytes, formatTime, seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { localTime } from '~/platform/local-time';
import type { HubDay, Stretch, UnitDay } from './availability.queries.server';
import type { Unit } from './resources.queries.server';
import { addDays, gridMinutes, type Range } from './slots.rules';

/** One cell of a unit's row: a whole stretch that is taken, or one free hour. `span` in half hours. */
export interface DayCell {
  key: string;
  status: Stretch['status'];
  span: number;
  /** `09:00–12:00` on the hub's clock. */
  times: string;
  reference?: string;
  /** Start for the form below, where the time can be booked. */
  from?: string;
}

export interface DayRow {
  id: string;
  kind: UnitDay['unit']['kind'];
  name: string;
  /** Memory and software of a card, languages of an engineer. */
  note: string;
  cells: DayCell[];
  /** What is free, as times; empty where nothing is. */
  free: string[];
}

/** A hub's day as text, ready to be drawn. */
export interface DayView {
  hub: { slug: string; name: string; regionSlug: string; timeZone: string };
  date: string;
  day: string;
  previous: string | null;
  next: string | null;
  opening: { from: string; to: string } | null;
  special: string | null;
  closure: { day: string; name: string } | null;
  hours: { key: string; span: number; hub: string; seoul: string; shift: number }[];
  rows: DayRow[];
  starts: { value: string; label: string }[];
  ends: { value: string; label: string }[];
}

const step = gridMinutes * 60_000;
const halfHours = (from: Date, to: Date) => Math.round((to.getTime() - from.getTime()) / step);
const noon = (date: string) => new Date(`${date}T12:00:00Z`);

/** The next whole hour of the hub's clock after an instant, not past `end`. All hubs' zones are whole or half hours. */
function nextHour(at: Date, end: Date, language: Language, timeZone: string): Date {
  const onTheHour = formatTime(language, at, timeZone).endsWith(':00');
  const next = new Date(at.getTime() + (onTheHour ? 2 : 1) * step);
  return next > end ? end : next;
}

function slice(stretch: Stretch, language: Language, timeZone: string): Stretch[] {
  if (stretch.status !== 'free') return [stretch];
  const pieces: Stretch[] = [];
  for (let from = stretch.start; from < stretch.end; ) {
    const to = nextHour(from, stretch.end, language, timeZone);
    pieces.push({ ...stretch, start: from, end: to });
    from = to;
  }
  return pieces;
}

/** What a unit is called: a card by its number, an engineer as one. */
export function unitName(unit: Pick<Unit, 'kind' | 'name'>, language: Language): string {
  const name = localizedString(unit.name, language);
  return unit.kind === 'engineer' ? translator(language)('test-zone:units.engineer', { name }) : name;
}

/** Memory and software of a card, languages of an engineer. */
export const unitNote = (card: { memoryGb: number; sdk: string } | null, languages: string[], language: Language): string =>
  card ? `${formatGigabytes(language, card.memoryGb)} · ${card.sdk.split(' · ')[0]}` : languages.map((each) => each.split('-')[0]).join(' · ');

function rowOf({ unit, stretches }: UnitDay, day: HubDay, language: Language, at: Date): DayRow {
  const { timeZone } = day.hub;
  const times = ({ start, end }: { start: Date; end: Date }) => `${formatTime(language, start, timeZone)}–${formatTime(language, end, timeZone)}`;
  return {
    id: unit.id,
    kind: unit.kind,
    name: unitName(unit, language),
    note: unitNote(unit.accelerator, unit.languages, language),
    cells: stretches
      .flatMap((stretch) => slice(stretch, language, timeZone))
      .map((cell) => ({
        key: cell.start.toISOString(),
        status: cell.status,
        span: halfHours(cell.start, cell.end),
        times: times(cell),
        ...(cell.reference ? { reference: cell.reference } : {}),
        ...(cell.status === 'free' && cell.start >= at ? { from: localTime(cell.start, timeZone) } : {}),
      })),
    free: stretches.filter((stretch) => stretch.status === 'free' && stretch.end > at).map(times),
  };
}

/** The heads of a calendar's hours: each on both clocks. */
export function hourHeads(open: readonly Range[], timeZone: string, language: Language): DayView['hours'] {
  return open.flatMap((interval) => {
    const hours: DayView['hours'] = [];
    for (let from = interval.start; from < interval.end; ) {
      const to = nextHour(from, interval.end, language, timeZone);
      hours.push({
        key: from.toISOString(), span: halfHours(from, to), hub: formatTime(language, from, timeZone),
        seoul: formatTime(language, from, seoulZone), shift: dayShift(from, timeZone, seoulZone),
      });
      from = to;
    }
    return hours;
  });
}

/** `first` and `last`: the hub dates between which one can leaf. */
export function dayView(day: HubDay, language: Language, bounds: { first: string; last: string }, at: Date): DayView {
  const { hub, date, open } = day;
  const [start, end] = [open[0]?.start, open.at(-1)?.end];
  const choice = (instant: Date) => ({ value: localTime(instant, hub.timeZone), label: formatTime(language, instant, hub.timeZone) });
  return {
    hub: { slug: hub.slug, name: localizedString(hub.name, language), regionSlug: hub.regionSlug, timeZone: hub.timeZone },
    date,
    day: formatDay(language, noon(date), 'UTC'),
    previous: date > bounds.first ? addDays(date, -1) : null,
    next: date < bounds.last ? addDays(date, 1) : null,
    opening: start && end ? { from: formatTime(language, start, hub.timeZone), to: formatTime(language, end, hub.timeZone) } : null,
    special: day.special ? localizedString(day.special, language) : null,
    closure: day.nextClosure && { day: formatDay(language, noon(day.nextClosure.date), 'UTC'), name: localizedString(day.nextClosure.name, language) },
    hours: hourHeads(open, hub.timeZone, language),
    rows: day.units.map((unit) => rowOf(unit, day, language, at)),
    starts: day.starts.map(choice),
    ends: day.starts.map((instant) => choice(new Date(instant.getTime() + step))),
  };
}
