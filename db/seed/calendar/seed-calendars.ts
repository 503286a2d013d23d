import { sql } from 'drizzle-orm';
import type { Transaction } from '../../connect';
import { calendarDays, confirmedCalendarYears, hubs } from '../../schema/hubs';
import { china } from './china';
import type { Calendar } from './day';
import { emirates } from './emirates';
import { japan } from './japan';
import { singapore } from './singapore';
import { unitedStates } from './united-states';
import { vietNam } from './viet-nam';

/** By ISO country. Written out and reviewed: no holiday library is right for all of them (reference/working-time.md). */
export const calendars: Record<string, Calendar> = { US: unitedStates, CN: china, JP: japan, SG: singapore, VN: vietNam, AE: emirates };

/** Fills each year of a hub that has no day at all yet; a year that has one is its staff's, days that they removed included. */
export async function seedCalendars(tx: Transaction): Promise<void> {
  const year = sql<number>`extract(year from ${calendarDays.onDate})::int`;
  const known = new Set((await tx.selectDistinct({ hubId: calendarDays.hubId, year }).from(calendarDays)).map((row) => `${row.hubId} ${row.year}`));
  const days: (typeof calendarDays.$inferInsert)[] = [];
  const years: (typeof confirmedCalendarYears.$inferInsert)[] = [];
  for (const { id: hubId, country } of await tx.select({ id: hubs.id, country: hubs.country }).from(hubs)) {
    const calendar = calendars[country];
    for (const [yearText, source] of Object.entries(calendar?.sources ?? {})) {
      if (!calendar || known.has(`${hubId} ${yearText}`)) continue;
      days.push(...calendar.days.filter((day) => day.onDate.startsWith(yearText)).map((day) => ({ ...day, hubId, source })));
      if (calendar.confirmedYears.includes(Number(yearText))) years.push({ hubId, year: Number(yearText), source });
    }
  }
  if (days.length > 0) await tx.insert(calendarDays).values(days);
  if (years.length > 0) await tx.insert(confirmedCalendarYears).values(years).onConflictDoNothing();
}
