import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import type { Outcome } from './outcome';
import { runNode, top } from './processes';

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Runs one project of tests/vitest.config.ts and counts by vitest's own JSON report. */
export async function vitestStage(project: string, filters: string[], environment: Record<string, string> = {}): Promise<Outcome> {
  const folder = `${top}/tests/.output`;
  const file = `${folder}/${project}.json`;
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const code = await runNode(
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--project', project,
      '--reporter', 'default', '--reporter', 'json', `--outputFile.json=${file}`, ...filters],
    environment,
  );
  return count(project, code, file);
}

function count(project: string, code: number, file: string): Outcome {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { passed: 0, failed: 1, notes: [`${project}: vitest ended with ${code} and left no report`] };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report.parse(JSON.parse(text));
  const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  const notRun = numPendingTests + numTodoTests;
  const notes = unloaded.map(({ name }) => `${name} could not be loaded`);
  if (notRun > 0) notes.push(`${notRun} tests did not run; that counts as failure`);
  let failed = numFailedTests + unloaded.length + notRun;
  if (code !== 0 && failed === 0) {
    failed = 1;
    notes.push(`vitest ended with ${code} though no test failed: see the errors above`);
  }
  if (numPassedTests + failed === 0) {
    failed = 1;
    notes.push('no test was found');
  }
  return { passed: numPassedTests, failed, notes };
}
