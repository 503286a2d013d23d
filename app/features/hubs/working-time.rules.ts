import { Temporal } from 'temporal-polyfill';
import type { LocalizedText } from '~/i18n/localized-text';

/** Regular hours of one weekday (ISO: 1 = Monday) as wall time in the hub's zone, `HH:MM` or `HH:MM:SS`. */
export interface WeeklyHours {
  weekday: number;
  opensAt: string;
  closesAt: string;
}

/** A date on which the hub departs from its regular hours. Hours are wall time, null when closed. */
export interface ScheduleDay {
  /** ISO date in the hub's zone. */
  date: string;
  kind: 'closed' | 'short_hours' | 'make_up_workday';
  opensAt: string | null;
  closesAt: string | null;
  name: LocalizedText;
  provisional: boolean;
}

/** When a hub works. Never change one after it was handed to a function here: what is derived from it is remembered. */
export interface HubSchedule {
  /** IANA zone. */
  timeZone: string;
  weekly: WeeklyHours[];
  days: ScheduleDay[];
  /** Years whose holidays are officially confirmed. */
  confirmedYears: number[];
}

/** Working time of one date, half-open: [start, end). */
export interface WorkingInterval {
  /** ISO date in the hub's zone. */
  date: string;
  start: Date;
  end: Date;
}

/** A promise in working time. */
export interface DueTime {
  due: Date;
  /** The way there crosses a provisional day or a year whose holidays are not confirmed. */
  estimated: boolean;
  /** Named closed days passed on the way that would otherwise have been worked. */
  skipped: { date: string; name: LocalizedText }[];
}

/** Thrown where a hub has too little working time within {@link horizonDays} to keep the promise. */
export class NoWorkingTimeError extends Error {
  override name = 'NoWorkingTimeError';
}

/** Days that any search looks ahead, so that a hub without hours never makes it endless. */
export const horizonDays = 400;

const millisecondsADay = 86_400_000;
const millisecondsAMinute = 60_000;

interface Span {
  start: number;
  end: number;
}

interface Compiled {
  weekly: Map<number, WeeklyHours>;
  days: Map<number, ScheduleDay>;
  spans: Map<number, Span | null>;
}

const compiledSchedules = new WeakMap<HubSchedule, Compiled>();

/** Intervals of the hub's dates `fromDate` to `toDate` (ISO, both included), in order. Dates without hours have none. */
export function workingIntervals(schedule: HubSchedule, fromDate: string, toDate: string): WorkingInterval[] {
  const intervals: WorkingInterval[] = [];
  const last = dayNumber(toDate);
  for (let day = dayNumber(fromDate); day <= last; day++) {
    const span = spanOf(schedule, day);
    if (span) intervals.push({ date: isoDate(day), start: new Date(span.start), end: new Date(span.end) });
  }
  return intervals;
}

/**
 * The instant at which `minutes` of the hub's working time after `from` have passed. Time outside the hours doesn't count:
 * filed outside them, it starts at the next opening; where the last minute ends with the day, it is closing time.
 * @throws RangeError for negative or non-finite minutes
 * @throws NoWorkingTimeError where that is more than {@link horizonDays} away
 */
export function addWorkingMinutes(schedule: HubSchedule, from: Date, minutes: number): DueTime {
  if (!Number.isFinite(minutes) || minutes < 0) throw new RangeError(`Not a number of working minutes: ${minutes}`);
  const start = from.getTime();
  const firstDay = localDay(schedule, start);
  let left = minutes * millisecondsAMinute;
  for (let day = firstDay; day <= firstDay + horizonDays; day++) {
    const span = spanOf(schedule, day);
    if (!span || span.end <= start) continue;
    const begin = Math.max(span.start, start);
    if (left <= span.end - begin) return { due: new Date(begin + left), ...crossed(schedule, firstDay, day) };
    left -= span.end - begin;
  }
  throw new NoWorkingTimeError(`Less than ${minutes} working minutes within ${horizonDays} days`);
}

/** Whole working minutes of the hub between two instants; negative where `to` is before `from`. */
export function workingMinutesBetween(schedule: HubSchedule, from: Date, to: Date): number {
  if (to < from) return 0 - workingMinutesBetween(schedule, to, from);
  const [start, end] = [from.getTime(), to.getTime()];
  const lastDay = localDay(schedule, end);
  let sum = 0;
  for (let day = localDay(schedule, start); day <= lastDay; day++) {
    const span = spanOf(schedule, day);
    if (span) sum += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
  }
  return Math.floor(sum / millisecondsAMinute);
}

/** Wall time (`HH:MM`) of a date (ISO) in the hub's zone as an instant; a time that the clock skips moves on by the gap. */
export function instantAt(schedule: HubSchedule, date: string, time: string): Date {
  return new Date(instantOf(schedule, dayNumber(date), time));
}

/** Whether the hub is open at an instant, and when that changes; null where it doesn't within {@link horizonDays}. */
export function openState(schedule: HubSchedule, at: Date): { open: boolean; changesAt: Date | null } {
  const now = at.getTime();
  const firstDay = localDay(schedule, now);
  let closes: number | null = null;
  for (let day = firstDay; day <= firstDay + horizonDays; day++) {
    const span = spanOf(schedule, day);
    if (closes !== null && span?.start !== closes) return { open: true, changesAt: new Date(closes) };
    if (!span || span.end <= now) continue;
    if (span.start > now && closes === null) return { open: false, changesAt: new Date(span.start) };
    closes = span.end;
  }
  return { open: closes !== null, changesAt: null };
}

/** What lies between two days (both included) that the reader of a promise must know. */
function crossed(schedule: HubSchedule, firstDay: number, lastDay: number): Pick<DueTime, 'estimated' | 'skipped'> {
  const { days, weekly } = compiled(schedule);
  const skipped: DueTime['skipped'] = [];
  let estimated = false;
  for (let year = yearOf(firstDay); year <= yearOf(lastDay); year++) if (!schedule.confirmedYears.includes(year)) estimated = true;
  for (let day = firstDay; day <= lastDay; day++) {
    const special = days.get(day);
    if (special?.provisional) estimated = true;
    if (special?.kind === 'closed' && weekly.has(weekdayOf(day))) skipped.push({ date: special.date, name: special.name });
  }
  return { estimated, skipped };
}

/** Working time of one day in epoch milliseconds, remembered with the schedule. */
function spanOf(schedule: HubSchedule, day: number): Span | null {
  const { spans, days, weekly } = compiled(schedule);
  const known = spans.get(day);
  if (known !== undefined) return known;
  const hours = days.get(day) ?? weekly.get(weekdayOf(day));
  let span: Span | null = null;
  if (hours?.opensAt && hours.closesAt) {
    span = { start: instantOf(schedule, day, hours.opensAt), end: instantOf(schedule, day, hours.closesAt) };
    if (span.end <= span.start) span = null;
  }
  spans.set(day, span);
  return span;
}

function compiled(schedule: HubSchedule): Compiled {
  const known = compiledSchedules.get(schedule);
  if (known) return known;
  const made: Compiled = {
    weekly: new Map(schedule.weekly.map((hours) => [hours.weekday, hours])),
    days: new Map(schedule.days.map((day) => [dayNumber(day.date), day])),
    spans: new Map(),
  };
  compiledSchedules.set(schedule, made);
  return made;
}

const knownInstants = new Map<string, number>();
const knownInstantsLimit = 20_000;

/**
 * Wall time of a day in the hub's zone as epoch milliseconds. A time that the clock skips moves on by the gap, one that
 * happens twice is the first ("compatible", as in RFC 5545). `24:00` is the end of the day.
 * Remembered over all schedules: it depends on nothing but zone and wall time, and is the costly part of a promise.
 */
function instantOf({ timeZone }: HubSchedule, day: number, time: string): number {
  const key = `${timeZone} ${day} ${time}`;
  const known = knownInstants.get(key);
  if (known !== undefined) return known;
  const endOfDay = time.startsWith('24:');
  const wall = Temporal.PlainDateTime.from(`${isoDate(endOfDay ? day + 1 : day)}T${endOfDay ? '00:00' : time}`);
  const instant = wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
  if (knownInstants.size >= knownInstantsLimit) knownInstants.clear();
  knownInstants.set(key, instant);
  return instant;
}

const latestDays = new Map<string, { at: number; day: number }>();

/** The hub's calendar day at an instant. The latest of each zone is remembered: a page counts all its promises from one instant. */
function localDay({ timeZone }: HubSchedule, at: number): number {
  const latest = latestDays.get(timeZone);
  if (latest?.at === at) return latest.day;
  const day = dayNumber(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString());
  latestDays.set(timeZone, { at, day });
  return day;
}

/** Days since 1970-01-01: dates as numbers, so that walking over them needs no date objects. */
function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsADay;
}

function isoDate(day: number): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

function yearOf(day: number): number {
  return new Date(day * millisecondsADay).getUTCFullYear();
}

/** ISO weekday, 1 = Monday; 1970-01-01 was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
