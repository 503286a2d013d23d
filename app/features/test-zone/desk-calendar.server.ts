import { workingIntervals } from '~/features/hubs/working-time.rules';
import { formatDate, formatDay, formatTime, formatWeekday, formatMonthDay } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { localTime, parseLocalTime } from '~/platform/local-time';
import type { CalendarBooking, CalendarUnit, DeskCalendar } from './desk-calendar.queries.server';
import { mondayOf, slicesOf, windowOf } from './desk-calendar.rules';
import { hourHeads, unitName, unitNote, type DayView } from './day-view.server';
import { gridMinutes, localDate, addDays, type Range } from './slots.rules';
import { unitOpen } from './unit-hours.rules';

export type CalendarSpan = 'day' | 'week';
export type BarState = 'held' | 'waiting' | 'confirmed' | 'checked_in' | 'completed' | 'maintenance' | 'leave';

/** A booking as a bar of one unit's row. */
export interface Bar {
  key: string;
  reference: string;
  version: number;
  state: BarState;
  /** Null for the hub's own time. */
  firm: string | null;
  /** `10:00–12:00` on the hub's clock. */
  times: string;
  /** The day, where several are shown. */
  day: string | null;
  start: Date;
  end: Date;
  units: string[];
  /** Whether the reader may move it. */
  movable: boolean;
}

export interface CalendarCell {
  key: string;
  kind: 'free' | 'closed' | 'off' | 'booked';
  /** Half hours. */
  span: number;
  times: string;
  /** Start and end for the form that blocks the unit; absent where nothing can be blocked. */
  block?: { start: string; end: string };
  bar?: Bar;
}

export interface WeekCell {
  date: string;
  state: 'open' | 'closed' | 'off';
  bars: Bar[];
  block?: { start: string; end: string };
}

export interface CalendarRow {
  id: string;
  kind: CalendarUnit['kind'];
  name: string;
  note: string;
  cells: CalendarCell[];
  week: WeekCell[];
  bars: Bar[];
  /** What is free of the day, as times. */
  free: string[];
}

/** The desk's calendar as text, ready to be drawn. */
export interface CalendarView {
  span: CalendarSpan;
  day: string;
  today: string;
  title: string;
  previous: string;
  next: string;
  window: Range;
  /** Every half hour of the window and its end, as forms send them. */
  grid: string[];
  hours: DayView['hours'];
  days: { date: string; weekday: string; text: string; closed: string | null }[];
  rows: CalendarRow[];
}

const dayLength = 36 * 3_600_000;

/** Midnight to midnight of a hub's dates, the last included. A clock that skips midnight begins the day when it can. */
function rangeOf(first: string, last: string, timeZone: string): Range {
  const midnight = (date: string) => {
    const at = parseLocalTime(`${date}T00:00`, timeZone);
    return at instanceof Date ? at : new Date(`${date}T01:00:00Z`);
  };
  return { start: midnight(first), end: midnight(addDays(last, 1)) };
}

/** The dates and instants that an address asks for; what is garbled is today, by day. */
export function calendarAsked(search: URLSearchParams, timeZone: string, at: Date): { span: CalendarSpan; day: string; range: Range } {
  const asked = search.get('day') ?? '';
  const readable = /^20\d\d-\d\d-\d\d$/.test(asked) && parseLocalTime(`${asked}T12:00`, timeZone) instanceof Date;
  const day = readable ? asked : localDate(at, timeZone);
  const span = search.get('span') === 'week' ? 'week' : 'day';
  const monday = mondayOf(day);
  return { span, day, range: span === 'week' ? rangeOf(monday, addDays(monday, 6), timeZone) : rangeOf(day, day, timeZone) };
}

const stateOf = ({ kind, leave, state, submitted }: CalendarBooking): BarState =>
  leave ? 'leave' : kind === 'maintenance' ? 'maintenance' : state === 'held' ? (submitted ? 'waiting' : 'held') : state === 'confirmed' || state === 'checked_in' ? state : 'completed';

interface Reading {
  calendar: DeskCalendar;
  language: Language;
  at: Date;
  manages: boolean;
  span: CalendarSpan;
}

function barOf(booking: CalendarBooking, { calendar, language, at, manages, span }: Reading): Bar {
  const { reference, version, during, firm, units } = booking;
  const { timeZone } = calendar.schedule;
  const state = stateOf(booking);
  const time = (instant: Date) => formatTime(language, instant, timeZone);
  return {
    key: reference, reference, version, state, units, ...during,
    firm: (language === 'ko' ? null : firm?.nameEn) ?? firm?.nameKo ?? null,
    times: `${time(during.start)}–${time(during.end)}`,
    day: span === 'week' || during.end.getTime() - during.start.getTime() > dayLength ? formatDay(language, during.start, timeZone) : null,
    movable: manages && (state === 'waiting' || state === 'confirmed') && at < during.start,
  };
}

/** The fields of the form that blocks a unit. */
const blockFrom = (start: Date, end: Date, timeZone: string) => ({ start: localTime(start, timeZone).slice(0, 16), end: localTime(end, timeZone).slice(0, 16) });

function cellsOf(unit: CalendarUnit, window: Range, open: Range[], mine: CalendarBooking[], reading: Reading): CalendarCell[] {
  const { calendar: { schedule: { timeZone } }, language, at, manages } = reading;
  return slicesOf(window, open, unitOpen(open, unit.hours, timeZone), mine).map(({ kind, booked, start, end }) => ({
    key: start.toISOString(), kind,
    span: Math.round((end.getTime() - start.getTime()) / (gridMinutes * 60_000)),
    times: `${formatTime(language, start, timeZone)}–${formatTime(language, end, timeZone)}`,
    ...(kind === 'free' && manages && end > at ? { block: blockFrom(start, end, timeZone) } : {}),
    ...(booked ? { bar: barOf(booked, reading) } : {}),
  }));
}

function weekOf(unit: CalendarUnit, dates: string[], mine: CalendarBooking[], reading: Reading): WeekCell[] {
  const { calendar: { schedule }, at, manages } = reading;
  return dates.map((date) => {
    const day = rangeOf(date, date, schedule.timeZone);
    const open = workingIntervals(schedule, date, date);
    const [own] = unitOpen(open, unit.hours, schedule.timeZone);
    const state = own ? 'open' : open.length > 0 ? 'off' : 'closed';
    return {
      date, state, bars: mine.filter(({ during }) => during.start < day.end && day.start < during.end).map((booking) => barOf(booking, reading)),
      ...(own && manages && own.end > at ? { block: blockFrom(own.start, own.end, schedule.timeZone) } : {}),
    };
  });
}

/** The usual hours of the hub on a date, the week's earliest opening to its latest closing, so that days keep one width. */
function usualHours({ schedule }: DeskCalendar, day: string): Range | null {
  const hours = schedule.weekly.map(({ opensAt, closesAt }) => [opensAt.slice(0, 5), closesAt.slice(0, 5)] as const);
  const [from] = hours.map(([opens]) => opens).sort();
  const to = hours.map(([, closes]) => closes).sort().at(-1);
  const [start, end] = [from, to].map((time) => (time ? parseLocalTime(`${day}T${time}`, schedule.timeZone) : null));
  return start instanceof Date && end instanceof Date ? { start, end } : null;
}

/** The calendar of a day or of a week in words. `manages`: whether the reader may move and block. */
export function calendarView(calendar: DeskCalendar, asked: { span: CalendarSpan; day: string; range: Range }, language: Language, manages: boolean, at: Date): CalendarView {
  const { schedule, units, bookings } = calendar;
  const { span, day, range } = asked;
  const dates = span === 'week' ? Array.from({ length: 7 }, (_, index) => addDays(mondayOf(day), index)) : [day];
  const open = workingIntervals(schedule, dates[0] ?? day, dates.at(-1) ?? day).map(({ start, end }) => ({ start, end }));
  const window = span === 'week' ? range : windowOf(range, usualHours(calendar, day), [...open, ...bookings.map(({ during }) => during)]);
  const reading = { calendar, language, at, manages, span };
  const step = span === 'week' ? 7 : 1;
  return {
    span, day, today: localDate(at, schedule.timeZone), window,
    title: span === 'week' ? `${formatDay(language, range.start, schedule.timeZone)} – ${formatDay(language, new Date(range.end.getTime() - 1), schedule.timeZone)}` : formatDate(language, range.start, schedule.timeZone),
    previous: addDays(day, -step), next: addDays(day, step),
    grid: span === 'week' ? [] : gridOf(window, schedule.timeZone),
    hours: span === 'week' ? [] : hourHeads([window], schedule.timeZone, language),
    days: dates.map((date) => {
      const special = schedule.days.find((each) => each.date === date);
      const works = workingIntervals(schedule, date, date).length > 0;
      return { date, weekday: formatWeekday(language, date), text: formatMonthDay(language, date), closed: works ? null : special ? localizedString(special.name, language) : '' };
    }),
    rows: units.map((unit) => {
      const mine = bookings.filter((booking) => booking.units.includes(unit.id));
      const cells = span === 'day' ? cellsOf(unit, window, open, mine, reading) : [];
      return {
        id: unit.id, kind: unit.kind, name: unitName(unit, language),
        note: unitNote(unit.memoryGb !== null && unit.sdk !== null ? { memoryGb: unit.memoryGb, sdk: unit.sdk } : null, unit.languages, language),
        cells, week: span === 'week' ? weekOf(unit, dates, mine, reading) : [], bars: mine.map((booking) => barOf(booking, reading)),
        free: freeTimes(cells, language, schedule.timeZone, at),
      };
    }),
  };
}

const gridOf = ({ start, end }: Range, timeZone: string): string[] =>
  Array.from({ length: Math.round((end.getTime() - start.getTime()) / (gridMinutes * 60_000)) + 1 }, (_, index) => localTime(new Date(start.getTime() + index * gridMinutes * 60_000), timeZone));

/** Free half hours that touch, as one range each. */
function freeTimes(cells: CalendarCell[], language: Language, timeZone: string, at: Date): string[] {
  const ranges: Range[] = [];
  for (const { kind, key } of cells) {
    const start = new Date(key);
    const end = new Date(start.getTime() + gridMinutes * 60_000);
    if (kind !== 'free' || end <= at) continue;
    const last = ranges.at(-1);
    if (last?.end.getTime() === start.getTime()) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges.map(({ start, end }) => `${formatTime(language, start, timeZone)}–${formatTime(language, end, timeZone)}`);
}
