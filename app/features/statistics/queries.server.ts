import { and, asc, desc, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import { seoulZone } from '~/i18n/format';
import type { Executor } from '~db/connect';
import { hubs, services } from '~db/schema/hubs';
import { statisticsFigures, statisticsOutcomes, statisticsPeriods, statisticsUtilisation } from '~db/schema/statistics';
import type { HubOfFigures, PlacedFigures, PlacedUse, PublishedPeriod, ServiceOfFigures, Statistics } from './figures';

// Only tables that hold published figures are read here: what is kept back isn't in them.

/** Periods that have figures, the newest first; months are left out: they are parts of a chart. */
export function listPeriods(db: Executor): Promise<PublishedPeriod[]> {
  const { key, kind, startsAt, endsAt, includesDemo, computedAt } = statisticsPeriods;
  return db.select({ key, kind, startsAt, endsAt, includesDemo, computedAt }).from(statisticsPeriods).where(sql`${kind} <> 'month'`).orderBy(asc(kind), desc(startsAt));
}

const hub = sql<HubOfFigures | null>`case when ${hubs.id} is null then null else json_build_object('slug', ${hubs.slug}, 'regionSlug', ${hubs.regionSlug}, 'name', ${hubs.name}) end`;
const service = sql<ServiceOfFigures | null>`case when ${services.id} is null then null else json_build_object('slug', ${services.slug}, 'name', ${services.name}) end`;
const { period, filed, withdrawn, replied, replyMedian, replyTail, replyOnTime, decided, approved, returned, declined, decisionMedian, decisionTail, decisionOnTime } = statisticsFigures;
const figureColumns = {
  period, hub, service, filed, withdrawn, replied, replyMedian, replyTail, replyOnTime, decided, approved, returned, declined, decisionMedian, decisionTail, decisionOnTime,
};

const selectFigures = (db: Executor) =>
  db.select(figureColumns).from(statisticsFigures)
    .leftJoin(hubs, eq(hubs.id, statisticsFigures.hubId))
    .leftJoin(services, eq(services.id, statisticsFigures.serviceId))
    .$dynamic();

/** What closed for good and had nothing in the period is left out. */
const worthSaying = or(and(isNull(hubs.retiredAt), isNull(services.retiredAt)), sql`${filed} is distinct from 0`, sql`${decided} is distinct from 0`);

const useColumns = {
  period: statisticsUtilisation.period, hub, bookings: statisticsUtilisation.bookings, reservedMinutes: statisticsUtilisation.reservedMinutes,
  usedMinutes: statisticsUtilisation.usedMinutes, openMinutes: statisticsUtilisation.openMinutes,
};
const selectUse = (db: Executor) => db.select(useColumns).from(statisticsUtilisation).leftJoin(hubs, eq(hubs.id, statisticsUtilisation.hubId)).$dynamic();

/** All figures of a period; null where there are none. */
export async function findStatistics(db: Executor, key: string): Promise<Statistics | null> {
  const order = [sql`${hubs.position} nulls first`, sql`${services.position} nulls first`];
  const [periods, figures, use, outcomes] = await Promise.all([
    listPeriods(db),
    selectFigures(db).where(and(eq(period, key), worthSaying)).orderBy(...order),
    selectUse(db).where(and(eq(statisticsUtilisation.period, key), or(isNull(hubs.retiredAt), sql`${statisticsUtilisation.openMinutes} > 0`))).orderBy(order[0] ?? asc(hubs.position)),
    db.select({ hub, kind: statisticsOutcomes.kind, confirmed: statisticsOutcomes.confirmed }).from(statisticsOutcomes)
      .leftJoin(hubs, eq(hubs.id, statisticsOutcomes.hubId))
      .where(eq(statisticsOutcomes.period, key)).orderBy(order[0] ?? asc(hubs.position), sql`${statisticsOutcomes.kind} nulls first`),
  ]);
  const found = periods.find((each) => each.key === key);
  return found ? { period: found, figures, use, outcomes } : null;
}

/** Whose course is drawn: the network's where neither is named. A hub and a service together are told over twelve months only, so they have none. */
interface Course {
  hub?: string | undefined;
  service?: string | undefined;
}

const placeOf = (slug: string | undefined, column: typeof hubs.slug | typeof services.slug, id: SQL): SQL => (slug ? eq(column, slug) : sql`${id} is null`);

/** The last quarters of a place, the oldest first. */
export async function listQuarters(db: Executor, { hub: hubSlug, service: serviceSlug }: Course, count: number): Promise<PlacedFigures[]> {
  const rows = await selectFigures(db)
    .innerJoin(statisticsPeriods, and(eq(statisticsPeriods.key, period), eq(statisticsPeriods.kind, 'quarter')))
    .where(and(placeOf(hubSlug, hubs.slug, sql`${statisticsFigures.hubId}`), placeOf(serviceSlug, services.slug, sql`${statisticsFigures.serviceId}`)))
    .orderBy(desc(statisticsPeriods.startsAt))
    .limit(count);
  return rows.reverse();
}

/** Use of a hub's accelerators, or of all, in the months of a period, the oldest first. */
export function listMonthsOfUse(db: Executor, hubSlug: string | undefined, within: Pick<PublishedPeriod, 'startsAt' | 'endsAt'>): Promise<PlacedUse[]> {
  return selectUse(db)
    .innerJoin(statisticsPeriods, and(eq(statisticsPeriods.key, statisticsUtilisation.period), eq(statisticsPeriods.kind, 'month')))
    .where(and(
      placeOf(hubSlug, hubs.slug, sql`${statisticsUtilisation.hubId}`),
      sql`${statisticsPeriods.startsAt} >= ${within.startsAt.toISOString()}::timestamptz and ${statisticsPeriods.endsAt} <= ${within.endsAt.toISOString()}::timestamptz`,
    ))
    .orderBy(asc(statisticsPeriods.startsAt));
}

/** A hub's figures of the last twelve published months, for its own page; null where there are none yet. */
export async function findHubFigures(db: Executor, hubSlug: string): Promise<PlacedFigures | null> {
  const [found] = await selectFigures(db).where(and(eq(period, 'rolling'), eq(hubs.slug, hubSlug), isNull(statisticsFigures.serviceId))).limit(1);
  return found ?? null;
}

/** Whether nothing was published since this day began in Seoul. */
export async function areFiguresDue(db: Executor, now: Date): Promise<boolean> {
  const [row] = await db.execute<{ due: boolean }>(sql`
    select coalesce(max(computed_at), '-infinity') < date_trunc('day', ${now.toISOString()}::timestamptz, ${seoulZone}) as due from statistics_periods`);
  return row?.due ?? true;
}

/** Names that a filter can choose from: services in their order. */
export function listServiceNames(db: Executor): Promise<ServiceOfFigures[]> {
  return db.select({ slug: services.slug, name: services.name }).from(services)
    .where(or(isNull(services.retiredAt), inArray(services.id, db.selectDistinct({ id: statisticsFigures.serviceId }).from(statisticsFigures).where(sql`${filed} is distinct from 0`))))
    .orderBy(asc(services.position));
}
