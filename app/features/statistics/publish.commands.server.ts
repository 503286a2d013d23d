import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '~db/connect';
import { outcomeKind } from '~db/schema/outcomes';
import { statisticsFigures, statisticsOutcomes, statisticsPeriods, statisticsUtilisation } from '~db/schema/statistics';
import { hubs, services } from '~db/schema/hubs';
import { results } from './figures';
import { publishedPeriods, type Period } from './periods.rules';
import { countCases, countOutcomes, countResults, countUse, openMinutes, timeCases, type RawFigures, type RawKind, type RawUse } from './raw.queries.server';
import { kindSumsOf, nameOf, placesOf, sumsOf, worthOf, type Grid, type Place } from './sums.rules';
import { keepBack, smallest, smallestForTail, type Sum } from './suppression.rules';

/** A count as it may be published: null where it is kept back. */
type Published = (measure: string, place: Place) => number | null;

/** Milliseconds that one statement of the rollup may take: nobody waits for it. */
const patience = 120_000;

/**
 * Replaces what is published by what the folded cases say now, in one transaction; small counts are taken out before they are written. Run twice,
 * the second run writes the same; two at once, the second leaves it to the first. Answers whether it published.
 */
export function publishFigures(db: Database, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [lock] = await tx.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(hashtext('kain-statistics')) as mine`);
    if (!lock?.mine) return false;
    await tx.execute(sql`select set_config('statement_timeout', ${String(patience)}, true)`);
    const periods = publishedPeriods(now);
    const of = (rows: { id: string }[]) => rows.map(({ id }) => id);
    const grid: Grid = { periods: periods.filter(({ kind }) => kind !== 'month'), hubIds: of(await tx.select({ id: hubs.id }).from(hubs)), serviceIds: of(await tx.select({ id: services.id }).from(services)) };
    const requests = await requestFigures(tx, grid);
    const use = await countUse(tx, periods);
    const demo = new Set([...requests.demo, ...use.flatMap(({ period, demo: isDemo }) => (isDemo ? [period] : []))]);
    const outcomes = await outcomeFigures(tx, grid);
    const utilisation = await useFigures(tx, { ...grid, periods }, use);
    await tx.delete(statisticsPeriods);
    await tx.insert(statisticsPeriods).values(periods.map(({ key, kind, start, end }) => ({ key, kind, startsAt: start, endsAt: end, includesDemo: demo.has(key), computedAt: now })));
    for (const rows of pieces(requests.rows)) await tx.insert(statisticsFigures).values(rows);
    for (const rows of pieces(outcomes)) await tx.insert(statisticsOutcomes).values(rows);
    for (const rows of pieces(utilisation)) await tx.insert(statisticsUtilisation).values(rows);
    return true;
  }, { isolationLevel: 'repeatable read' });
}

/** Rows that one statement writes: a statement has room for 65,535 values. */
function* pieces<Row>(rows: readonly Row[], size = 1_000): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}

function published(counts: ReadonlyMap<string, number>, sums: readonly Sum[]): Published {
  const hidden = keepBack(counts, sums, worthOf);
  return (measure, place) => (hidden.has(nameOf(measure, place)) ? null : (counts.get(nameOf(measure, place)) ?? 0));
}

const named = (measure: string, rows: readonly RawFigures[]) => rows.map((row): [string, number] => [nameOf(measure, row), row.cases]);
const kindsNamed = (rows: readonly RawKind[]) => rows.map(({ kind, cases, ...place }): [string, number] => [nameOf(kind, { ...place, serviceId: null }), cases]);

/** Hub by service is counted for every period, and published for one: what isn't published takes no part in the sums. */
function within(grid: Grid, rows: readonly RawFigures[], byService = true): RawFigures[] {
  const kinds = new Map(grid.periods.map(({ key, kind }) => [key, kind]));
  return rows.filter(({ period, hubId, serviceId }) => (serviceId === null ? true : byService && (hubId === null || kinds.get(period) === 'rolling')));
}

async function requestFigures(tx: Transaction, grid: Grid) {
  const { periods } = grid;
  const filed = within(grid, await countCases(tx, periods, 'filed'));
  const withdrawn = within(grid, await countCases(tx, periods, 'withdrawn'), false);
  const replied = within(grid, await timeCases(tx, periods, 'reply'));
  const decided = within(grid, await timeCases(tx, periods, 'decision'));
  const byResult = await countResults(tx, periods);
  const byHub = { ...grid, serviceIds: [] };
  const countOf: Record<string, Published> = {
    filed: published(new Map(named('filed', filed)), sumsOf('filed', grid)),
    withdrawn: published(new Map(named('withdrawn', withdrawn)), sumsOf('withdrawn', byHub)),
    replied: published(new Map(named('replied', replied)), sumsOf('replied', grid)),
    decided: published(new Map([...named('decided', decided), ...kindsNamed(byResult)]), [...sumsOf('decided', grid), ...kindSumsOf('decided', results, grid)]),
  };
  const times = new Map([...replied.map((row) => [nameOf('replied', row), row] as const), ...decided.map((row) => [nameOf('decided', row), row] as const)]);
  const timesOf = (measure: 'replied' | 'decided', place: Place) => {
    const count = countOf[measure]?.(measure, place) ?? null;
    const found = times.get(nameOf(measure, place));
    const told = count !== null && count >= smallest ? found : undefined;
    return { count, median: told?.median ?? null, tail: (count ?? 0) >= smallestForTail ? (told?.tail ?? null) : null, onTime: told?.onTime ?? null };
  };
  const rows = periods.flatMap((period) => placesOf(grid, period).flatMap((place) => {
    const [reply, decision] = [timesOf('replied', place), timesOf('decided', place)];
    const filedHere = countOf.filed?.('filed', place) ?? null;
    const crossed = place.hubId !== null && place.serviceId !== null;
    if (crossed && filedHere === 0 && reply.count === 0 && decision.count === 0) return [];
    const byHubOnly = (measure: string, from: 'withdrawn' | 'decided') => (place.serviceId === null ? (countOf[from]?.(measure, place) ?? null) : null);
    return [{
      ...place, filed: filedHere, withdrawn: byHubOnly('withdrawn', 'withdrawn'), replied: reply.count, replyMedian: reply.median, replyTail: reply.tail, replyOnTime: reply.onTime,
      decided: decision.count, decisionMedian: decision.median, decisionTail: decision.tail, decisionOnTime: decision.onTime,
      approved: byHubOnly('approved', 'decided'), returned: byHubOnly('returned', 'decided'), declined: byHubOnly('declined', 'decided'),
    }];
  }));
  const demo = [...filed, ...decided].flatMap((row) => (row.demo ? [row.period] : []));
  return { rows, demo };
}

const anyKind = 'any';

async function outcomeFigures(tx: Transaction, grid: Grid) {
  const rows = await countOutcomes(tx, grid.periods);
  const counts = new Map(kindsNamed(rows));
  for (const { period, hubId, cases } of rows) {
    const name = nameOf(anyKind, { period, hubId, serviceId: null });
    counts.set(name, (counts.get(name) ?? 0) + cases);
  }
  const kinds = outcomeKind.enumValues;
  const countOf = published(counts, [...sumsOf(anyKind, { ...grid, serviceIds: [] }), ...kindSumsOf(anyKind, kinds, grid)]);
  return grid.periods.flatMap(({ key }) => [null, ...grid.hubIds].flatMap((hubId) => [null, ...kinds].map((kind) => (
    { period: key, hubId, kind, confirmed: countOf(kind ?? anyKind, { period: key, hubId, serviceId: null }) }
  ))));
}

async function useFigures(tx: Transaction, grid: Grid, use: readonly RawUse[]) {
  const open = await openMinutes(tx, grid.periods);
  const place = (period: string, hubId: string | null): Place => ({ period, hubId, serviceId: null });
  const countOf = published(new Map(use.map(({ period, hubId, bookings }) => [nameOf('bookings', place(period, hubId)), bookings])), sumsOf('bookings', { ...grid, serviceIds: [] }));
  const found = new Map(use.map((row) => [`${row.period} ${row.hubId ?? '*'}`, row]));
  return grid.periods.flatMap(({ key }: Period) => [null, ...grid.hubIds].map((hubId) => {
    const bookings = countOf('bookings', place(key, hubId));
    const told = found.get(`${key} ${hubId ?? '*'}`);
    const minutes = (amount: number | undefined) => (bookings === null ? null : (amount ?? 0));
    const openMinutesHere = hubId ? open(key, hubId) : grid.hubIds.reduce((sum, each) => sum + open(key, each), 0);
    return { period: key, hubId, bookings, reservedMinutes: minutes(told?.reserved), usedMinutes: minutes(told?.used), openMinutes: openMinutesHere };
  }));
}
