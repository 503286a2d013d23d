import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listPublicPaths } from '~/features/hubs/public-paths.queries.server';
import { searchKinds } from '~/features/search/search';
import { languages } from '~/i18n/languages';
import { db, sql } from '~db/client.server';

const siteMap = readFileSync('app/features/hubs/public-paths.queries.server.ts', 'utf8');
const collections = [...siteMap.matchAll(/select '\/[^']+' \|\| [\w.]+ as path from (\w+)|union all select '\/[^']+' \|\| [\w.:]+ from (\w+)/g)].map(([, first, next]) => first ?? next ?? '');

test('every collection of the site map has a source of the search: see docs/decisions/0055', async () => {
  expect(collections.length).toBeGreaterThanOrEqual(5);
  expect(collections.length, 'a line of the site map that this test can’t read').toBe([...siteMap.matchAll(/\|\| \w+/g)].length);
  const followed = await sql<{ name: string }[]>`select distinct tgrelid::regclass::text as name from pg_trigger where tgfoid = 'search_keep'::regproc`;
  const names = new Set(followed.map(({ name }) => name));
  expect(collections.filter((table) => !names.has(table)).map((table) => `${table} is public and can't be found: write a search_write_… function and follow the table`)).toEqual([]);
});

test('every source has a kind that the pages know', async () => {
  const writers = await sql<{ name: string }[]>`select proname as name from pg_proc where proname like 'search_write_%' and proname not like 'search_write_of_%'`;
  expect(writers.map(({ name }) => name.slice('search_write_'.length)).toSorted()).toEqual(searchKinds.toSorted());
});

test('every page of a thing in the site map is an entry in each language, and nothing else is', async () => {
  const paths = (await listPublicPaths(db, new Date())).filter((path) => collections.some(() => path.split('/').length > 2) && path !== '/test-zone/accelerators');
  const entries = await sql<{ path: string; tongues: number }[]>`select path, count(*)::int as tongues from search_entries group by path`;
  expect(entries.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
  expect(entries.filter(({ tongues }) => tongues !== languages.length)).toEqual([]);
});
