import { Temporal } from 'temporal-polyfill';
import { isoDateIn, seoulZone } from '~/i18n/format';

/** By whose calendar days are counted: Korea's, or that of the hub that runs it. */
export type CalendarDays = 'korea' | 'hub';

export interface CalendarAddress {
  /** `YYYY-MM`. */
  month: string;
  days: CalendarDays;
}

/** The month of an address; whatever can't be read is the month that it is in Korea. Null: the list is wanted. */
export function readCalendar(query: URLSearchParams, at: Date): CalendarAddress | null {
  if (query.get('view') !== 'calendar') return null;
  const month = /^20\d{2}-(0[1-9]|1[0-2])$/.exec(query.get('month') ?? '')?.[0] ?? isoDateIn(at, seoulZone).slice(0, 7);
  return { month, days: query.get('days') === 'hub' ? 'hub' : 'korea' };
}

/** The month before or after; null past what an address can say. */
export function monthBeside(month: string, by: -1 | 1): string | null {
  const beside = Temporal.PlainYearMonth.from(month).add({ months: by }).toString();
  return beside >= '2000-01' && beside <= '2099-12' ? beside : null;
}

/** The weeks of a month from Sunday on, as dates `YYYY-MM-DD`; days of the months beside it are null. */
export function weeksOf(month: string): (string | null)[][] {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const blank = first.dayOfWeek % 7;
  const cells = [...Array.from({ length: blank }, () => null), ...Array.from({ length: first.daysInMonth }, (_, day) => first.add({ days: day }).toString())];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => Array.from({ length: 7 }, (__, day) => cells[week * 7 + day] ?? null));
}

/** Instants between which a month lies in any zone: a day more at both ends. */
export function aroundMonth(month: string): { from: Date; until: Date } {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const next = Date.parse(`${Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString()}-01T00:00:00Z`);
  return { from: new Date(first - 86_400_000), until: new Date(next + 86_400_000) };
}

interface Dated {
  startsAt: Date;
  applyUntil: Date;
  hub: { timeZone: string };
}

export interface CalendarEntry<Item> {
  what: 'start' | 'deadline';
  at: Date;
  /** The zone whose calendar it stands in. */
  timeZone: string;
  /** The date by the other calendar, where that is another day. */
  otherDate: string | null;
  item: Item;
}

/** What begins and what closes, by day, each day in its order. */
export function entriesByDay<Item extends Dated>(items: readonly Item[], { month, days }: CalendarAddress): Map<string, CalendarEntry<Item>[]> {
  const byDay = new Map<string, CalendarEntry<Item>[]>();
  for (const item of items) {
    const [timeZone, otherZone] = days === 'hub' ? [item.hub.timeZone, seoulZone] : [seoulZone, item.hub.timeZone];
    for (const [what, at] of [['start', item.startsAt], ['deadline', item.applyUntil]] as const) {
      const [date, other] = [isoDateIn(at, timeZone), isoDateIn(at, otherZone)];
      if (!date.startsWith(month)) continue;
      byDay.set(date, [...(byDay.get(date) ?? []), { what, at, timeZone, otherDate: other === date ? null : other, item }]);
    }
  }
  for (const [date, entries] of byDay) byDay.set(date, entries.toSorted((a, b) => a.at.getTime() - b.at.getTime()));
  return byDay;
}
