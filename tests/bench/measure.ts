import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../../db/connect';

/** Middle of the samples, in their unit. */
export function p50(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Milliseconds of each run of each work. One after another, turn about, so that a disturbance meets all alike; the first rounds warm
 * caches and plans up and don't count.
 */
export async function timesInTurn(works: readonly (() => Promise<unknown>)[], { rounds = 40, warmUp = 8 } = {}): Promise<number[][]> {
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [i, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (round >= warmUp) times[i]?.push(performance.now() - start);
    }
  }
  return times;
}

/** Milliseconds that the server itself takes for a statement, without sending and reading the rows; the first tenth warms up. */
export async function executionTimes(db: Database, statement: SQL, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds * 1.1; round++) {
    const [explained] = await db.execute<{ 'QUERY PLAN': [{ 'Execution Time': number }] }>(sql`explain (analyze, timing off, format json) ${statement}`);
    if (round >= rounds / 10) times.push(explained?.['QUERY PLAN'][0]['Execution Time'] ?? Number.NaN);
  }
  return times;
}
