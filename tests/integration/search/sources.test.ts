import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listPublicPaths } from '~/features/hubs/public-paths.queries.server';
import { searchKinds } from '~/features/search/search';
import { languages } from '~/i18n/languages';
import { db, sql } from '~db/client.server';

const siteMap = readFileSync('app/features/hubs/public-paths.queries.server.ts', 'utf8');
/** The statement of each line of the site map that reads a table; pages of an enum's values are no things. */
const statements = [...siteMap.matchAll(/select '\/[^\n]+/g)].map(([line]) => line.replace(/\$\{[^}]+\}/g, 'now()')).filter((line) => !/ from unnest\(/.test(line));
const collections = statements.map((line) => / from (\w+)/.exec(line)?.[1] ?? line);

test('every collection of the site map has a source of the search: see docs/decisions/0055', async () => {
  expect(collections.length).toBeGreaterThanOrEqual(5);
  const followed = await sql<{ name: string }[]>`select distinct tgrelid::regclass::text as name from pg_trigger where tgfoid = 'search_keep'::regproc`;
  const names = new Set(followed.map(({ name }) => name));
  expect(collections.filter((table) => !names.has(table)).map((table) => `${table} is public and can't be found: write a search_write_… function and follow the table`)).toEqual([]);
});

test('every source has a kind that the pages know', async () => {
  const writers = await sql<{ name: string }[]>`select proname as name from pg_proc where proname like 'search_write_%' and proname not like 'search_write_of_%'`;
  expect(writers.map(({ name }) => name.slice('search_write_'.length)).toSorted()).toEqual(searchKinds.toSorted());
});

test('every page of a thing in the site map is an entry in each language, and nothing else is', async () => {
  const pages = await Promise.all(statements.map((line) => sql.unsafe<{ path: string }[]>(line.replace(/ as path/, '').replace(/ from /, ' as path from '))));
  const paths = pages.flat().map(({ path }) => path);
  expect(await listPublicPaths(db, new Date())).toEqual(expect.arrayContaining(paths));
  const entries = await sql<{ path: string; tongues: number }[]>`select path, count(*)::int as tongues from search_entries group by path`;
  expect(entries.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
  expect(entries.filter(({ tongues }) => tongues !== languages.length)).toEqual([]);
});
