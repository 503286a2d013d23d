import { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../connect';
import { calendarDays, openingHours } from '../../schema/hubs';

const half = 30 * 60_000;

/** A hub's working time between two instants as the starts of its half hours, in epoch milliseconds; and each working day's own. */
export interface HalfHours {
  all: number[];
  days: { date: string; halves: number[] }[];
}

/** Read in two statements for all hubs: demo data reaches back more than a year, and the first start shall not wait for it. */
export async function halfHoursOf(tx: Transaction, hubs: { id: string; timeZone: string }[], from: Date, until: Date): Promise<Map<string, HalfHours>> {
  const weekly = await tx.select().from(openingHours);
  const special = await tx.select().from(calendarDays);
  return new Map(hubs.map(({ id, timeZone }) => {
    const hours = new Map(weekly.filter(({ hubId }) => hubId === id).map((row) => [row.weekday, row]));
    const dates = new Map(special.filter(({ hubId }) => hubId === id).map((row) => [row.onDate, row]));
    const dateOf = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
    const days: HalfHours['days'] = [];
    for (let date = dateOf(from); Temporal.PlainDate.compare(date, dateOf(until)) < 0; date = date.add({ days: 1 })) {
      const day = dates.get(date.toString()) ?? hours.get(date.dayOfWeek);
      if (!day?.opensAt || !day.closesAt) continue;
      const at = (time: string) => date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
      const [opens, closes] = [at(day.opensAt), at(day.closesAt)];
      const first = Math.ceil(opens / half) * half;
      const halves = Array.from({ length: Math.max(0, Math.floor((closes - first) / half)) }, (_, index) => first + index * half);
      if (halves.length > 0) days.push({ date: date.toString(), halves });
    }
    return [id, { days, all: days.flatMap(({ halves }) => halves) }];
  }));
}
