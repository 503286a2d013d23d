import { expect, test } from 'vitest';
import { search, suggest } from '~/features/search/queries.server';
import { sql } from '~db/client.server';

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 15; i += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return median(times);
}

test('among 20,000 entries a search reads the index and takes some milliseconds', { timeout: 120_000 }, async () => {
  const things = 3_334;
  await sql`set statement_timeout = '100s'`;
  // Words of two to four syllables out of the whole of Hangul, so that they are as rare as words are.
  await sql.unsafe(`
    select search_put('programme', 'speed-' || n, '/programmes/speed-' || n,
      jsonb_build_object('ko', w.a || ' ' || w.b, 'en', 'Programme ' || md5(n::text)), jsonb_build_object('ko', w.c || ' ' || w.d || ' 공통 ' || w.e))
    from generate_series(1, ${things}) n, lateral (select chr(44032 + n * 37 % 11172) || chr(44032 + n * 101 % 11172) as a, chr(44032 + n * 53 % 11172) || chr(44032 + n * 7 % 11172) || '과정' as b,
      md5(n || 'c') as c, chr(44032 + n * 211 % 11172) || '실증' as d, repeat(md5(n || 'e') || ' ', 3) as e) w`);
  await sql`analyze search_entries`;
  const [{ n = 0 } = {}] = await sql<{ n: number }[]>`select count(*)::int as n from search_entries`;
  expect(n).toBeGreaterThan(20_000);
  const rare = String.fromCodePoint(44032 + (77 * 37) % 11172) + String.fromCodePoint(44032 + (77 * 101) % 11172);
  const { db } = await import('~db/client.server');
  expect((await search(db, rare, 'ko')).groups[0]?.hits[0]?.path).toBe('/programmes/speed-77');
  const times = {
    rare: await milliseconds(() => search(db, rare, 'ko')),
    'one syllable': await milliseconds(() => search(db, rare.slice(0, 1), 'ko')),
    common: await milliseconds(() => search(db, '공통', 'ko')),
    'two words': await milliseconds(() => search(db, `공통 ${rare}`, 'ko')),
    'two letters': await milliseconds(() => search(db, 'ai', 'en')),
    'typing error': await milliseconds(() => search(db, '싱가폴', 'ko')),
    nothing: await milliseconds(() => search(db, 'qzxwvkjh', 'ko')),
    suggestion: await milliseconds(() => suggest(db, rare.slice(0, 1), 'ko')),
  };
  console.info(`search among ${n} entries, p50 in ms:`, Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, Math.round(ms * 10) / 10])));
  expect(Math.max(...Object.values(times))).toBeLessThan(500);
  const plan = async (text: string) => (await sql.unsafe(`explain select subject from search_entries e where e.lang = 'ko' and e.body like '%${text}%' and e.letters like '%' || search_letters('${text}') || '%'`)).map((row) => String(row['QUERY PLAN'])).join('\n');
  expect(await plan(rare)).toContain('search_entries_letters');
  expect((await sql.unsafe("explain select subject from search_entries e where e.lang = 'ko' and search_letters('싱가폴') <% e.spelling")).map((row) => String(row['QUERY PLAN'])).join('\n')).toContain('search_entries_spelling');
});
