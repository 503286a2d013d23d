import { parseArgs } from 'node:util';
import { build } from './runner/build';
import { total, type Outcome } from './runner/outcome';
import { stopEverything } from './runner/processes';
import { vitestStage } from './runner/vitest-stage';
import { findChromium } from './setup/chromium';

/**
 * `npm test`: every stage in this order, all of them even after a failure; the last line is `N passed, N failed`.
 *   --only check,unit     just these stages
 *   name …                just the test files whose path has the name in it
 */
const stages: Record<string, (filters: string[]) => Promise<Outcome>> = {
  check: (filters) => vitestStage('check', filters),
  unit: (filters) => vitestStage('unit', filters),
  integration: (filters) => vitestStage('integration', filters),
  build,
  e2e: async (filters) => {
    const chromium = await findChromium();
    return chromium.ok ? vitestStage('e2e', filters, { CHROMIUM_PATH: chromium.path }) : { passed: 0, failed: 1, notes: [chromium.reason] };
  },
};

function chosenStages(only: string | undefined): string[] {
  const names = only?.split(',') ?? Object.keys(stages);
  const unknown = names.filter((name) => !(name in stages));
  if (unknown.length === 0) return names;
  console.error(`No stage is called ${unknown.join(', ')}. There are: ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
  const outcomes: Outcome[] = [];
  const summary: string[] = [];
  for (const name of chosenStages(values.only)) {
    console.log(`\n── ${name}`);
    const began = Date.now();
    const outcome = (await stages[name]?.(positionals)) ?? { passed: 0, failed: 1, notes: [] };
    outcomes.push(outcome);
    const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6);
    summary.push(`${name.padEnd(12)}${seconds} s  ${outcome.passed} passed, ${outcome.failed} failed`, ...outcome.notes.map((note) => `  ${note}`));
  }
  const { passed, failed } = total(outcomes);
  console.log(`\n${summary.join('\n')}\n\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    void stopEverything().then(() => {
      console.log(`\nStopped by ${signal}.\n0 passed, 1 failed`);
      process.exit(1);
    });
  });
}

process.exitCode = await main();
