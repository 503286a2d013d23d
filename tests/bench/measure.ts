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
