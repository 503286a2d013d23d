import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { top } from './source-files';
import { runTool } from './tool';

/** A small tree in which every file breaks one arrow: proof that the rules of dependency-cruiser.cjs bite. */
const wrongs: { rule: string; from: string; to: string }[] = [
  { rule: 'routes-no-db', from: 'app/routes/hubs/hub.tsx', to: 'db/client.server.ts' },
  { rule: 'db-from-server-files-only', from: 'app/features/hubs/queries.ts', to: 'db/schema/hubs.ts' },
  { rule: 'pure-rules', from: 'app/features/hubs/working-time.rules.ts', to: 'db/schema/hubs.ts' },
  { rule: 'pure-rules', from: 'app/features/firms/input.ts', to: 'app/platform/forms.server.ts' },
  { rule: 'features-accounts', from: 'app/features/accounts/a.server.ts', to: 'app/features/hubs/queries.server.ts' },
  { rule: 'features-support-requests', from: 'app/features/support-requests/a.server.ts', to: 'app/features/test-zone/queries.server.ts' },
  { rule: 'features-hubs', from: 'app/features/hubs/a.server.ts', to: 'app/features/firms/queries.server.ts' },
  { rule: 'features-known', from: 'app/features/jiwon/a.ts', to: 'app/i18n/links.ts' },
  { rule: 'components-know-no-domain', from: 'app/components/card/card.tsx', to: 'app/features/hubs/hub.ts' },
  { rule: 'no-server-in-browser', from: 'app/features/hubs/components/hub-card.tsx', to: 'app/features/hubs/queries.server.ts' },
  { rule: 'i18n-beneath-components', from: 'app/i18n/names.ts', to: 'app/features/hubs/hub.ts' },
  { rule: 'platform-beneath-features', from: 'app/platform/mail.server.ts', to: 'app/features/hubs/queries.server.ts' },
  { rule: 'db-is-the-bottom', from: 'db/schema/wrong.ts', to: 'app/features/hubs/hub.ts' },
  { rule: 'nothing-imports-tests', from: 'app/features/hubs/b.server.ts', to: 'tests/setup/factories.ts' },
  { rule: 'routes-are-the-top', from: 'app/features/hubs/c.ts', to: 'app/routes/home.tsx' },
  { rule: 'no-circular', from: 'app/features/experts/a.ts', to: 'app/features/experts/b.ts' },
  { rule: 'no-circular', from: 'app/features/experts/b.ts', to: 'app/features/experts/a.ts' },
  { rule: 'resolvable', from: 'app/features/bulletins/a.ts', to: 'app/features/bulletins/nowhere.ts' },
];

const violations = z.object({ summary: z.object({ violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })) }) });

mkdirSync(`${top}/tests/.output`, { recursive: true });
const tree = mkdtempSync(`${top}/tests/.output/arrows-`);
let found: { from: string; to: string; rule: { name: string } }[] = [];

function write(file: string, text: string) {
  mkdirSync(path.dirname(`${tree}/${file}`), { recursive: true });
  writeFileSync(`${tree}/${file}`, text);
}

beforeAll(async () => {
  for (const { to } of wrongs) if (!to.includes('nowhere')) write(to, 'export const thing = 1;\n');
  for (const { from, to } of wrongs) write(from, `export { thing } from '${relative(from, to)}';\n`);
  write('tsconfig.json', '{}');
  symlinkSync(`${top}/node_modules`, `${tree}/node_modules`);
  const { output } = await runTool('depcruise', ['--config', `${top}/tests/structure/dependency-cruiser.cjs`, '--output-type', 'json', 'app', 'db', 'tests'], 60, tree);
  found = violations.parse(JSON.parse(output)).summary.violations;
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

const relative = (from: string, to: string) => {
  const way = path.relative(path.dirname(from), to).replace(/\.tsx?$/, '');
  return way.startsWith('.') ? way : `./${way}`;
};

test.each(wrongs)('$rule refuses $from → $to', ({ rule, from }) => {
  expect(found.filter((violation) => violation.from === from || violation.to === from).map((violation) => violation.rule.name)).toContain(rule);
});
