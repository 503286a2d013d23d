import { workingIntervals, type HubSchedule, type WeeklyHours } from '~/features/hubs/working-time.rules';
import { addDays, freeStretches, localDate, type Range } from './slots.rules';

/** What two lists of ranges have in common. */
export function inBoth(a: readonly Range[], b: readonly Range[]): Range[] {
  return a.flatMap((one) => b.flatMap((other) => {
    const start = one.start > other.start ? one.start : other.start;
    const end = one.end < other.end ? one.end : other.end;
    return start < end ? [{ start, end }] : [];
  }));
}

const schedules = new WeakMap<readonly WeeklyHours[], HubSchedule>();

/** A week of one's own as a schedule, remembered with it: what is derived from a schedule is kept there. */
function ownSchedule(own: WeeklyHours[], timeZone: string): HubSchedule {
  const known = schedules.get(own);
  if (known?.timeZone === timeZone) return known;
  const made = { timeZone, weekly: own, days: [], confirmedYears: [] };
  schedules.set(own, made);
  return made;
}

/**
 * When a unit can be booked: the hub's open hours, and of an engineer with a week of their own only what of them lies in it. `own` is
 * wall time in the hub's zone; empty: the hub's hours. A week that is longer than the hub's opens nothing: bookings need an open hub.
 */
export function unitOpen(open: readonly Range[], own: WeeklyHours[], timeZone: string): Range[] {
  const [first, last] = [open[0], open.at(-1)];
  if (own.length === 0 || !first || !last) return [...open];
  const intervals = workingIntervals(ownSchedule(own, timeZone), addDays(localDate(first.start, timeZone), -1), localDate(last.end, timeZone));
  return inBoth(open, intervals);
}

/** The bookings that a new week leaves outside it. What was outside before isn't the change's doing. */
export const fallOff = <B extends { during: Range }>(bookings: readonly B[], before: WeeklyHours[], after: WeeklyHours[], timeZone: string): B[] =>
  bookings.filter(({ during }) => offWithin(during, before, timeZone).length === 0 && offWithin(during, after, timeZone).length > 0);

/** When somebody with a week of their own is off within a range, by the hub's clock; nobody without one ever is. */
export function offWithin(range: Range, own: WeeklyHours[], timeZone: string): Range[] {
  if (own.length === 0 || range.start >= range.end) return [];
  const intervals = workingIntervals(ownSchedule(own, timeZone), addDays(localDate(range.start, timeZone), -1), localDate(range.end, timeZone));
  return freeStretches([range], intervals);
}
