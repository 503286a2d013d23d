import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { WeeklyHours } from '~/features/hubs/working-time.rules';
import type { Executor } from '~db/connect';
import { hubs } from '~db/schema/hubs';
import { engineerHours, resources } from '~db/schema/test-zone';
import type { Range } from './slots.rules';
import { offWithin } from './unit-hours.rules';

const week = sql<WeeklyHours[]>`json_agg(json_build_object('weekday', ${engineerHours.weekday}, 'opensAt', ${engineerHours.startsAt}, 'closesAt', ${engineerHours.endsAt}) order by ${engineerHours.weekday})`;

/** When the engineers of some hubs who have a week of their own are off within a range, by engineer. Leave is a booking, and not in here. */
export async function listOffHours(db: Executor, hubIds: readonly string[], range: Range): Promise<Map<string, Range[]>> {
  const rows = await db
    .select({ id: resources.id, timeZone: hubs.timeZone, week })
    .from(engineerHours)
    .innerJoin(resources, and(eq(resources.id, engineerHours.resourceId), isNull(resources.retiredAt), inArray(resources.hubId, [...hubIds])))
    .innerJoin(hubs, eq(hubs.id, resources.hubId))
    .groupBy(resources.id, hubs.timeZone);
  return new Map(rows.map(({ id, timeZone, week: own }) => [id, offWithin(range, own, timeZone)]));
}

/** An engineer's own week; empty: the hub's hours. */
export async function readOwnWeek(db: Executor, unitId: string): Promise<WeeklyHours[]> {
  const [row] = await db.select({ week }).from(engineerHours).where(eq(engineerHours.resourceId, unitId));
  return row?.week ?? [];
}
