import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import { formatDay } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { localTime } from '~/platform/local-time';
import type { Executor } from '~db/connect';
import { openingOf } from './availability.queries.server';
import { matchesAccelerator } from './earliest.queries.server';
import { listUnits, type TestZoneHub } from './resources.queries.server';
import { addDays, gridMinutes, overlaps, type Range } from './slots.rules';
import { listTaken } from './taken.queries.server';

/** A stretch of a day with as many cards free throughout. */
export interface WeekCell {
  key: string;
  /** Half hours. */
  span: number;
  /** Cards that are free; null where the hub is closed or the time is over. */
  free: number | null;
  times: string;
}

export interface WeekDay {
  date: string;
  day: string;
  /** The name of the day off or of the other hours; null on a usual day. */
  special: string | null;
  open: boolean;
  cells: WeekCell[];
}

/** A hub's week: how many of the wished cards are free when. */
export interface WeekView {
  hub: { slug: string; name: string; timeZone: string };
  date: string;
  title: string;
  previous: string | null;
  next: string | null;
  /** Cards that the hub has of the wished kinds. */
  total: number;
  /** Columns of an hour, `09:00`. */
  hours: string[];
  days: WeekDay[];
}

const step = gridMinutes * 60_000;
const minutesOfDay = (time: string): number => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const noon = (date: string) => new Date(`${date}T12:00:00Z`);

/** Free cards by the minute of the hub's day, every half hour of what is open from `at` on. */
function freeByMinute(open: readonly Range[], busy: readonly (readonly Range[])[], timeZone: string, at: Date): Map<number, number> {
  const free = new Map<number, number>();
  for (const { start, end } of open) {
    for (let from = start.getTime(); from + step <= end.getTime(); from += step) {
      const half = { start: new Date(from), end: new Date(from + step) };
      if (half.start < at) continue;
      free.set(minutesOfDay(localTime(half.start, timeZone)), busy.filter((taken) => !taken.some((range) => overlaps(range, half))).length);
    }
  }
  return free;
}

function cellsOf(free: Map<number, number>, first: number, last: number): WeekCell[] {
  const cells: (WeekCell & { from: number })[] = [];
  for (let minute = first; minute < last; minute += gridMinutes) {
    const now = free.get(minute) ?? null;
    const before = cells.at(-1);
    if (before && before.free === now) before.span += 1;
    else cells.push({ key: clock(minute), from: minute, span: 1, free: now, times: '' });
  }
  return cells.map(({ from, ...cell }) => ({ ...cell, times: `${clock(from)}–${clock(from + cell.span * gridMinutes)}` }));
}

interface WeekWish {
  date: string;
  accelerators: readonly string[];
  bounds: { first: string; last: string };
}

/** Seven days of a hub from a date on, in one reading of what is taken; null where the hub has no hours at all. */
export async function readWeekView(db: Executor, hub: TestZoneHub, { date, accelerators, bounds }: WeekWish, language: Language, at: Date): Promise<WeekView | null> {
  const schedule = (await listHubSchedules(db)).get(hub.id);
  if (!schedule) return null;
  const dates = Array.from({ length: 7 }, (_, index) => addDays(date, index)).filter((one) => one <= bounds.last);
  const opens = dates.map((one) => openingOf(schedule, one));
  const all = opens.flat();
  const [start, end] = [all[0]?.start ?? at, all.at(-1)?.end ?? at];
  const [units, taken] = await Promise.all([listUnits(db, [hub.id]), listTaken(db, [hub.id], { start, end }, at)]);
  const cards = units.filter(({ accelerator }) => accelerator && matchesAccelerator(accelerator, accelerators));
  const busy = cards.map(({ id }) => taken.get(id) ?? []);
  const minutes = all.flatMap((range) => [minutesOfDay(localTime(range.start, hub.timeZone)), minutesOfDay(localTime(range.end, hub.timeZone)) || 1440]);
  const first = Math.floor(Math.min(1440, ...minutes) / 60) * 60;
  const last = Math.ceil(Math.max(0, ...minutes) / 60) * 60;
  const named = (one: string) => schedule.days.find((day) => day.date === one)?.name;
  return {
    hub: { slug: hub.slug, name: localizedString(hub.name, language), timeZone: hub.timeZone },
    date, total: cards.length,
    title: `${formatDay(language, noon(date), 'UTC')} – ${formatDay(language, noon(dates.at(-1) ?? date), 'UTC')}`,
    previous: date > bounds.first ? [addDays(date, -7), bounds.first].sort()[1] ?? null : null,
    next: addDays(date, 7) <= bounds.last ? addDays(date, 7) : null,
    hours: Array.from({ length: Math.max(0, (last - first) / 60) }, (_, index) => clock(first + index * 60)),
    days: dates.map((one, index) => {
      const name = named(one);
      return {
        date: one, day: formatDay(language, noon(one), 'UTC'), special: name ? localizedString(name, language) : null, open: (opens[index] ?? []).length > 0,
        cells: cellsOf(freeByMinute(opens[index] ?? [], busy, hub.timeZone, at), first, last),
      };
    }),
  };
}
