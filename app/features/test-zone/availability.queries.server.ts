import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { workingIntervals, type HubSchedule } from '~/features/hubs/working-time.rules';
import type { LocalizedText } from '~/i18n/localized-text';
import type { Executor } from '~db/connect';
import { byResource, listBusy, type BusyRow } from './busy.queries.server';
import { listUnits, type TestZoneHub, type Unit } from './resources.queries.server';
import { addDays, freeSlots, freeStretches, gridMinutes, type Range } from './slots.rules';

/** One stretch of a unit's day. Another firm's booking says no more than that it is taken. */
export interface Stretch extends Range {
  status: 'free' | 'taken' | 'maintenance' | 'off' | 'mine';
  /** Only of one's own bookings. */
  reference?: string;
}

export interface UnitDay {
  unit: Unit;
  stretches: Stretch[];
}

/** A hub's day: when it is open and what of its units is free. */
export interface HubDay {
  hub: TestZoneHub;
  /** The hub's calendar date. */
  date: string;
  open: Range[];
  /** Starts of the half hours that a booking may cover, from now on. */
  starts: Date[];
  /** The name of the holiday or of the other hours of this day. */
  special: LocalizedText | null;
  /** The next named day off after this one, within two weeks. */
  nextClosure: { date: string; name: LocalizedText } | null;
  units: UnitDay[];
}

function stretchesOf(open: Range[], rows: BusyRow[], firmId: string | null): Stretch[] {
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last) return [];
  const within = (range: Range): Range => ({
    start: range.start < first.start ? first.start : range.start,
    end: range.end > last.end ? last.end : range.end,
  });
  const taken = rows.map((row): Stretch => {
    if (row.kind !== 'firm') return { ...within(row.during), status: row.kind };
    if (firmId !== null && row.firmId === firmId) return { ...within(row.during), status: 'mine', ...(row.reference ? { reference: row.reference } : {}) };
    return { ...within(row.during), status: 'taken' };
  });
  const free = freeStretches(open, rows.map((row) => row.during)).map((range): Stretch => ({ ...range, status: 'free' }));
  return [...taken, ...free].filter((stretch) => stretch.start < stretch.end).sort((a, b) => a.start.getTime() - b.start.getTime());
}

function nextClosureAfter(schedule: HubSchedule, date: string): HubDay['nextClosure'] {
  const until = addDays(date, 14);
  const [next] = schedule.days.filter((day) => day.kind === 'closed' && day.date > date && day.date <= until).sort((a, b) => a.date.localeCompare(b.date));
  return next ? { date: next.date, name: next.name } : null;
}

/** The hub's opening intervals of one date. */
export const openingOf = (schedule: HubSchedule, date: string): Range[] =>
  workingIntervals(schedule, date, date).map(({ start, end }) => ({ start, end }));

/** What of a hub's units is free on a date; `firmId` marks one's own bookings. Null where the hub has no hours at all. */
export async function findHubDay(db: Executor, hub: TestZoneHub, date: string, firmId: string | null, at = new Date()): Promise<HubDay | null> {
  const schedule = await findHubSchedule(db, hub.id);
  if (!schedule) return null;
  const open = openingOf(schedule, date);
  const [first, last] = [open[0], open.at(-1)];
  const [units, rows] = await Promise.all([
    listUnits(db, [hub.id]),
    first && last ? listBusy(db, [hub.id], { start: first.start, end: last.end }, at) : [],
  ]);
  const busy = byResource(rows);
  return {
    hub,
    date,
    open,
    starts: freeSlots(open, [], gridMinutes, at),
    special: schedule.days.find((day) => day.date === date)?.name ?? null,
    nextClosure: nextClosureAfter(schedule, date),
    units: units.map((unit) => ({ unit, stretches: stretchesOf(open, busy.get(unit.id) ?? [], firmId) })),
  };
}
