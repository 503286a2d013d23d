/** Middle of the samples, in their unit. */
export function p50(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds of each run of `work`, one after another; the first ones warm caches and plans up and don't count. */
export async function timesOf(work: (run: number) => Promise<unknown>, { runs = 40, warmUp = 8 } = {}): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < warmUp + runs; run++) {
    const start = performance.now();
    await work(run);
    if (run >= warmUp) times.push(performance.now() - start);
  }
  return times;
}
