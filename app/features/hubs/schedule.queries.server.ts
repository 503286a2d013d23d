import { eq, inArray, sql } from 'drizzle-orm';
import { builtOnce, type Executor } from '~db/connect';
import { hubs } from '~db/schema/hubs';
import type { HubSchedule } from './working-time.rules';

/** When one hub works; null where there is no such hub. */
export async function findHubSchedule(db: Executor, hubId: string): Promise<HubSchedule | null> {
  const [schedule] = await scheduleOfHub(db).execute({ hubId });
  return schedule ?? null;
}

/** When hubs work, by the hub's id: the named ones, or all; retired hubs too, since their requests stay readable. */
export async function listHubSchedules(db: Executor, hubIds?: readonly string[]): Promise<Map<string, HubSchedule>> {
  return readSchedules(db, hubIds);
}

// One statement for all of it: a promise is counted on most pages and in most commands. Times and dates come as the text that the driver gives.
const weekly = sql<HubSchedule['weekly']>`(select coalesce(json_agg(json_build_object('weekday', o.weekday, 'opensAt', o.opens_at, 'closesAt', o.closes_at)
  order by o.weekday), '[]') from opening_hours o where o.hub_id = "hubs"."id")`;
const days = sql<HubSchedule['days']>`(select coalesce(json_agg(json_build_object('date', d.on_date, 'kind', d.kind, 'opensAt', d.opens_at,
  'closesAt', d.closes_at, 'name', d.name, 'provisional', d.provisional) order by d.on_date), '[]') from calendar_days d where d.hub_id = "hubs"."id")`;
const confirmedYears = sql<HubSchedule['confirmedYears']>`(select coalesce(json_agg(y.year), '[]') from confirmed_calendar_years y where y.hub_id = "hubs"."id")`;

/** A hub's schedule as columns, for statements that read it with something else. */
export const scheduleColumns = { timeZone: hubs.timeZone, weekly, days, confirmedYears };

const scheduleOfHub = builtOnce((db) => db.select(scheduleColumns).from(hubs).where(eq(hubs.id, sql.placeholder('hubId'))).prepare('hub_schedule'));

async function readSchedules(db: Executor, hubIds?: readonly string[]): Promise<Map<string, HubSchedule>> {
  const rows = await db
    .select({ hubId: hubs.id, ...scheduleColumns })
    .from(hubs)
    .where(hubIds ? inArray(hubs.id, [...hubIds]) : undefined);
  return new Map(rows.map(({ hubId, ...schedule }) => [hubId, schedule]));
}
