import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './setup/longest-first';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const here = (path: string) => folder(`./${path}`);

/**
 * Four kinds of test, one project each: `npm test` runs them one after another.
 * - check: types, lint, import arrows, file shape, locales, migrations (tests/structure)
 * - unit: pure rules, no database
 * - integration: queries and commands on a real Postgres
 * - e2e: the built portal in a real Chromium
 */
export default defineConfig({
  root: folder('..'),
  resolve: { alias: { '~db': folder('../db'), '~': folder('../app') } },
  test: {
    passWithNoTests: false,
    allowOnly: false,
    expandSnapshotDiff: true,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: 'check', include: ['tests/structure/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 15_000 },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: [here('setup/global-database.ts')],
          setupFiles: [here('setup/integration.ts')],
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: [here('setup/portal.ts')],
          setupFiles: [here('setup/browser-tests.ts')],
          // One worker keeps its browser over all of its files; three, since each waits much for the portal and for mails.
          isolate: false,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
