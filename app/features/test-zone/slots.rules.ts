import { Temporal } from 'temporal-polyfill';
import { horizonDays } from './rules';

/** A half-open range of instants, [start, end). */
export interface Range {
  start: Date;
  end: Date;
}

/** Bookings begin and end on the half hour. */
export const gridMinutes = 30;
const minute = 60_000;
const grid = gridMinutes * minute;

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
export const minutesOf = (range: Range): number => (range.end.getTime() - range.start.getTime()) / minute;
export const onGrid = (at: Date): boolean => at.getTime() % grid === 0;

/** Ranges in order, with those that touch or overlap made one. */
export function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].filter((r) => r.start < r.end).sort((a, b) => a.start.getTime() - b.start.getTime())) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = range.end > last.end ? range.end : last.end;
    else merged.push({ ...range });
  }
  return merged;
}

/** What is left of the open hours when the busy ranges are taken out. */
export function freeStretches(open: readonly Range[], busy: readonly Range[]): Range[] {
  const taken = merge(busy);
  return merge(open).flatMap((interval) => {
    const free: Range[] = [];
    let from = interval.start;
    for (const range of taken) {
      if (range.end <= from || range.start >= interval.end) continue;
      if (range.start > from) free.push({ start: from, end: range.start });
      from = range.end;
    }
    if (from < interval.end) free.push({ start: from, end: interval.end });
    return free;
  });
}

/**
 * The starts, on the half-hour grid, at which a unit is free for `length` minutes within the open hours.
 * The only slot function: the calendar, the search for the earliest time and the check of a booking all ask it.
 */
export function freeSlots(open: readonly Range[], busy: readonly Range[], length: number, notBefore = new Date(0)): Date[] {
  if (length <= 0) return [];
  const starts: Date[] = [];
  for (const stretch of freeStretches(open, busy)) {
    const earliest = Math.max(stretch.start.getTime(), notBefore.getTime());
    for (let start = Math.ceil(earliest / grid) * grid; start + length * minute <= stretch.end.getTime(); start += grid) {
      starts.push(new Date(start));
    }
  }
  return starts;
}

export type RangeError = 'reversed' | 'empty' | 'past' | 'off_grid' | 'beyond_horizon' | 'outside_hours';

/** Why a range can't be booked at all, whoever has what; null when it can. `open` are the hub's hours round the range. */
export function checkRange(range: Range, open: readonly Range[], at: Date): RangeError | null {
  if (range.start.getTime() === range.end.getTime()) return 'empty';
  if (range.start > range.end) return 'reversed';
  if (!onGrid(range.start) || !onGrid(range.end)) return 'off_grid';
  if (range.start < at) return 'past';
  if (range.end.getTime() > at.getTime() + horizonDays * 24 * 60 * minute) return 'beyond_horizon';
  const possible = freeSlots(open, [], minutesOf(range), range.start);
  return possible[0]?.getTime() === range.start.getTime() ? null : 'outside_hours';
}

/** The hub's calendar date of an instant, `YYYY-MM-DD`. */
export const localDate = (at: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** A date some days on, in the plain calendar. */
export const addDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();
