import { sql, type SQL } from 'drizzle-orm';
import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import { workingMinutesBetween } from '~/features/hubs/working-time.rules';
import type { Executor } from '~db/connect';
import type { Period } from './periods.rules';
import type { Place } from './sums.rules';

/** Counts as they are, before anything is kept back. Nothing outside the rollup reads them. */
export interface RawFigures extends Place {
  cases: number;
  demo: boolean;
  /** Working minutes. */
  median: number | null;
  tail: number | null;
  /** Whole percent, rounded down. */
  onTime: number | null;
}

/** Each period as a line of a statement. */
const linesOf = (periods: readonly Period[]): SQL =>
  sql`(values ${sql.join(periods.map(({ key, start, end }) => sql`(${key}::text, ${start.toISOString()}::timestamptz, ${end.toISOString()}::timestamptz)`), sql`, `)}) as p (key, starts_at, ends_at)`;

const places = (hub: SQL): SQL => sql`p.key as period, ${hub} as "hubId", c.service_id as "serviceId"`;
const grouped = (hub: SQL): SQL => sql`group by grouping sets ((p.key), (p.key, ${hub}), (p.key, c.service_id), (p.key, ${hub}, c.service_id))`;

/** How many requests were filed, or taken back, in each period: of each hub, each service, both, and in all. */
export async function countCases(db: Executor, periods: readonly Period[], moment: 'filed' | 'withdrawn'): Promise<RawFigures[]> {
  const [hub, at] = [sql.raw(`c.${moment}_hub_id`), sql.raw(`c.${moment}_at`)];
  const rows = await db.execute<RawFigures & Record<string, unknown>>(sql`
    select ${places(hub)}, count(*)::int as cases, bool_or(c.is_demo) as demo, null as median, null as tail, null as "onTime"
    from ${linesOf(periods)} join statistics_cases c on ${at} >= p.starts_at and ${at} < p.ends_at ${grouped(hub)}`);
  return [...rows];
}

/** The same of first replies or decisions, with their times: percentiles are times that occurred (percentile_disc). */
export async function timeCases(db: Executor, periods: readonly Period[], moment: 'reply' | 'decision'): Promise<RawFigures[]> {
  const verb = moment === 'reply' ? 'replied' : 'decided';
  const [hub, at, minutes, onTime] = [sql.raw(`c.${verb}_hub_id`), sql.raw(`c.${verb}_at`), sql.raw(`c.${moment}_minutes`), sql.raw(`c.${moment}_on_time`)];
  const rows = await db.execute<RawFigures & Record<string, unknown>>(sql`
    select ${places(hub)}, count(*)::int as cases, bool_or(c.is_demo) as demo,
      percentile_disc(0.5) within group (order by ${minutes}) as median, percentile_disc(0.9) within group (order by ${minutes}) as tail,
      (100 * count(*) filter (where ${onTime}) / count(*))::int as "onTime"
    from ${linesOf(periods)} join statistics_cases c on ${at} >= p.starts_at and ${at} < p.ends_at ${grouped(hub)}`);
  return [...rows];
}

export interface RawKind {
  period: string;
  hubId: string | null;
  kind: string;
  cases: number;
}

/** Decisions by their result, of each hub and in all. */
export async function countResults(db: Executor, periods: readonly Period[]): Promise<RawKind[]> {
  const rows = await db.execute<RawKind & Record<string, unknown>>(sql`
    select p.key as period, c.decided_hub_id as "hubId", c.result::text as kind, count(*)::int as cases
    from ${linesOf(periods)} join statistics_cases c on c.decided_at >= p.starts_at and c.decided_at < p.ends_at
    group by grouping sets ((p.key, c.result), (p.key, c.decided_hub_id, c.result))`);
  return [...rows];
}

/** Outcomes by the time at which firms confirmed them. A request changes no hands after its decision. */
export async function countOutcomes(db: Executor, periods: readonly Period[]): Promise<RawKind[]> {
  const rows = await db.execute<RawKind & Record<string, unknown>>(sql`
    select p.key as period, r.holder_hub_id as "hubId", o.kind::text as kind, count(*)::int as cases
    from ${linesOf(periods)} join request_outcomes o on o.state = 'confirmed' and o.answered_at >= p.starts_at and o.answered_at < p.ends_at
    join support_requests r on r.id = o.request_id
    group by grouping sets ((p.key, o.kind), (p.key, r.holder_hub_id, o.kind))`);
  return [...rows];
}

export interface RawUse {
  period: string;
  hubId: string | null;
  bookings: number;
  demo: boolean;
  /** Card-minutes. */
  reserved: number;
  used: number;
}

/** Firms' bookings of accelerators that began in each period, counted as on the desk's page of utilisation: minutes of each card. */
export async function countUse(db: Executor, periods: readonly Period[]): Promise<RawUse[]> {
  const rows = await db.execute<RawUse & Record<string, unknown>>(sql`
    select p.key as period, v.hub_id as "hubId", count(*)::int as bookings, bool_or(b.is_demo) as demo,
      sum(v.reserved_minutes * v.accelerators)::int as reserved, sum(v.used_minutes * v.accelerators)::int as used
    from ${linesOf(periods)} join booking_usage v on v.kind = 'firm' and v.accelerators > 0 and v.starts_at >= p.starts_at and v.starts_at < p.ends_at
    join bookings b on b.id = v.booking_id
    group by grouping sets ((p.key), (p.key, v.hub_id))`);
  return [...rows];
}

/** Card-minutes within opening hours, by period and hub: of each card from the day that it came to the day that it went. */
export async function openMinutes(db: Executor, periods: readonly Period[]): Promise<(period: string, hubId: string) => number> {
  const schedules = await listHubSchedules(db);
  const cards = await db.execute<{ hubId: string; from: Date | string; until: Date | string | null }>(sql`
    select hub_id as "hubId", created_at as "from", retired_at as until from resources where kind = 'accelerator'`);
  const open = new Map<string, number>();
  const months = periods.filter(({ kind }) => kind === 'month');
  for (const { hubId, from, until } of cards) {
    const schedule = schedules.get(hubId);
    for (const { key, start, end } of schedule ? months : []) {
      const [first, last] = [Math.max(start.getTime(), new Date(from).getTime()), Math.min(end.getTime(), until ? new Date(until).getTime() : Infinity)];
      if (schedule && first < last) open.set(`${key} ${hubId}`, (open.get(`${key} ${hubId}`) ?? 0) + workingMinutesBetween(schedule, new Date(first), new Date(last)));
    }
  }
  const byKey = new Map(periods.map((period) => [period.key, period]));
  const sum = (period: string, hubId: string): number => {
    const parts = byKey.get(period)?.parts ?? [];
    return parts.length === 0 ? (open.get(`${period} ${hubId}`) ?? 0) : parts.reduce((total, part) => total + sum(part, hubId), 0);
  };
  return sum;
}
