import { buildIfNeeded } from '../../app/platform/start/build';
import type { Outcome } from './outcome';
import { top } from './processes';

/** Builds the portal as `npm start` does, unless the build is of these very sources. Counts as one check. */
export async function build(): Promise<Outcome> {
  try {
    const built = await buildIfNeeded(top, () => console.log('Building …'));
    console.log(built ? 'Built.' : 'The build is up to date.');
    return { passed: 1, failed: 0, notes: [] };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, notes: ['the build failed: see above'] };
  }
}
