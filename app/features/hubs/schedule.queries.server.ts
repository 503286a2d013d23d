import { asc, inArray, type Column } from 'drizzle-orm';
import type { Executor } from '~db/connect';
import { calendarDays, confirmedCalendarYears, hubs, openingHours } from '~db/schema/hubs';
import type { HubSchedule } from './working-time.rules';

/** When one hub works; null where there is no such hub. */
export async function findHubSchedule(db: Executor, hubId: string): Promise<HubSchedule | null> {
  return (await readSchedules(db, [hubId])).get(hubId) ?? null;
}

/** When hubs work, by the hub's id: the named ones, or all; retired hubs too, since their requests stay readable. */
export async function listHubSchedules(db: Executor, hubIds?: readonly string[]): Promise<Map<string, HubSchedule>> {
  return readSchedules(db, hubIds);
}

async function readSchedules(db: Executor, hubIds?: readonly string[]): Promise<Map<string, HubSchedule>> {
  const among = (column: Column) => (hubIds ? inArray(column, [...hubIds]) : undefined);
  const [zones, weekly, days, years] = await Promise.all([
    db.select({ hubId: hubs.id, timeZone: hubs.timeZone }).from(hubs).where(among(hubs.id)),
    db.select().from(openingHours).where(among(openingHours.hubId)).orderBy(asc(openingHours.weekday)),
    db.select().from(calendarDays).where(among(calendarDays.hubId)).orderBy(asc(calendarDays.onDate)),
    db.select().from(confirmedCalendarYears).where(among(confirmedCalendarYears.hubId)),
  ]);
  const schedules = new Map<string, HubSchedule>();
  for (const zone of zones) schedules.set(zone.hubId, { timeZone: zone.timeZone, weekly: [], days: [], confirmedYears: [] });
  for (const { hubId: id, ...hours } of weekly) schedules.get(id)?.weekly.push(hours);
  for (const { hubId: id, onDate, kind, opensAt, closesAt, name, provisional } of days)
    schedules.get(id)?.days.push({ date: onDate, kind, opensAt, closesAt, name, provisional });
  for (const { hubId: id, year } of years) schedules.get(id)?.confirmedYears.push(year);
  return schedules;
}
