import type { Outcome } from './outcome';
import { runNode } from './processes';

/** Builds the portal as production does. Counts as one check. */
export async function build(): Promise<Outcome> {
  const code = await runNode(['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'], { NODE_ENV: 'production' });
  return code === 0 ? { passed: 1, failed: 0, notes: [] } : { passed: 0, failed: 1, notes: [`the build ended with ${code}`] };
}
