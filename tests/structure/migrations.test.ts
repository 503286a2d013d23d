import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { top } from './source-files';
import { runTool } from './tool';

const output = `${top}/tests/.output`;
mkdirSync(output, { recursive: true });
const scratch = mkdtempSync(`${output}/migrations-`);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** drizzle-kit wants `out` as a path from the top. */
async function generateInto(folder: string) {
  const out = folder.slice(top.length).replace(/^\//, '');
  const { code, output: said } = await runTool('drizzle-kit', [
    'generate', '--dialect', 'postgresql', '--schema', './db/schema/schema.ts', '--casing', 'snake_case', '--out', `./${out}`,
  ], 60);
  expect(code, said).toBe(0);
  return readdirSync(folder).filter((name) => name.endsWith('.sql')).toSorted();
}

test('the newest migration snapshot is the schema', async () => {
  const copy = `${scratch}/copy`;
  cpSync(`${top}/db/migrations`, copy, { recursive: true });
  const before = readdirSync(copy).filter((name) => name.endsWith('.sql')).toSorted();
  const after = await generateInto(copy);
  const added = after.filter((name) => !before.includes(name));
  const missing = added.map((name) => readFileSync(`${copy}/${name}`, 'utf8')).join('\n');
  expect(missing, 'db/schema says more than db/migrations: run npm run db:generate. It would write').toBe('');
});
