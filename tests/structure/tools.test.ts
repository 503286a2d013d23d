import { expect, test } from 'vitest';
import { runTool } from './tool';

/** The tool's own words are the message: each names file, line and rule. */
async function expectQuiet(name: string, parameters: string[]) {
  const { code, output } = await runTool(name, parameters);
  expect.soft(code, `${name} ${parameters.join(' ')}\n${output}`).toBe(0);
}

test('types: tsc finds nothing', () => expectQuiet('tsc', ['--noEmit', '--pretty', 'false']));

test('lint: oxlint finds nothing', () =>
  expectQuiet('oxlint', ['-c', 'tests/structure/oxlint.json', '--deny-warnings', '--format', 'unix', '.']));

test('arrows: every import follows the design', () =>
  expectQuiet('depcruise', ['--config', 'tests/structure/dependency-cruiser.cjs', '--output-type', 'err-long', 'app', 'db', 'tests', 'vite.config.ts']));

test('nothing unused: files, exports and packages', () =>
  expectQuiet('knip', ['--config', 'tests/structure/knip.json', '--reporter', 'compact', '--no-progress', '--no-config-hints']));
