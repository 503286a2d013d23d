import { sql, type SQL } from 'drizzle-orm';
import type { Language } from '~/i18n/languages';
import type { Executor } from '~db/connect';
import { normal, wordsOf } from './normal.rules';
import { searchKinds, type SearchGroup, type SearchHit, type SearchKind, type SearchResults } from './search';

/** Hits of a kind where all kinds are shown, and on a page of one kind. */
const shownOfEach = 5;
export const pageLength = 20;
const mostSimilar = 6;
const mostSuggested = 8;

const pattern = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;
const instant = (at: Date) => sql`${at.toISOString()}::timestamptz`;

/** Entries of a language that hold every word: the index is asked in letters (reckoned once, hence the subquery), the text itself decides. */
function holding(words: string[], language: Language, at: Date, within: 'names' | 'body'): SQL {
  const [text, letters] = within === 'names' ? [sql`e.names`, sql`e.spelling`] : [sql`e.body`, sql`e.letters`];
  const each = words.map((word) => sql`${text} like ${pattern(word)} and ${letters} like (select '%' || search_letters(${word}) || '%')`);
  return sql`e.lang = ${language} and (e.over_at is null or e.over_at > ${instant(at)} - interval '1 year') and ${sql.join(each, sql` and `)}`;
}

/** 5: it is called so; 4: a name begins so; 3: a name holds the phrase; 2: its names hold every word; 1: so does its text. */
function rank(words: string[], phrase: string): SQL {
  const inNames = sql.join(words.map((word) => sql`e.names like ${pattern(word)}`), sql` and `);
  const lines = (text: string) => sql`position(${text}::text in e.names) > 0`;
  return sql`case when ${lines(`\n${phrase}\n`)} then 5 when ${lines(`\n${phrase}`)} then 4 when ${lines(phrase)} then 3 when ${inNames} then 2 else 1 end`;
}

const best = (at: Date) => sql`rank desc, (over_at is not null and over_at <= ${instant(at)}), weight desc, title, subject`;

/** Hits as JSON, by a relation `found` that names them and says in which order they come. */
const asJson = (found: SQL, language: Language) => sql`(
  select coalesce(json_agg(json_build_object('kind', s.kind, 'path', s.path, 'title', s.title, 'titleLang', s.title_lang,
    'summary', left(s.summary, 4000), 'summaryLang', s.summary_lang, 'place', s.place) order by f.n), '[]')
  from (${found}) f join search_entries s on s.kind = f.kind and s.subject = f.subject and s.lang = ${language})`;

const similarTo = (phrase: string, language: Language, at: Date, most: number) =>
  sql`select kind, subject, row_number() over (order by closeness desc) as n from search_similar((select search_letters(${phrase})), ${language}, ${instant(at)}, ${most})`;

const nothing: SearchResults = { total: 0, groups: [], similar: [] };

/**
 * What holds every word of a query, by kind, and how many of each there are; where there is nothing, what is spelt like it. One statement.
 * With `kind`, a page of that kind alone has hits, the other groups only their numbers.
 */
export async function search(db: Executor, text: string, language: Language, { kind, page = 1 }: { kind?: SearchKind; page?: number } = {}, at = new Date()): Promise<SearchResults> {
  const [words, phrase] = [wordsOf(text), normal(text)];
  if (words.length === 0) return nothing;
  const shown = kind ? sql`kind = ${kind} and n > ${(page - 1) * pageLength} and n <= ${page * pageLength}` : sql`n <= ${shownOfEach}`;
  const [row] = await db.execute<{ groups: { kind: SearchKind; total: number; best: number }[]; hits: SearchHit[]; similar: SearchHit[] }>(sql`
    with hits as materialized (
      select kind, subject, weight, title, over_at, ${rank(words, phrase)} as rank from search_entries e where ${holding(words, language, at, 'body')}),
    placed as (select kind, subject, rank, row_number() over (partition by kind order by ${best(at)}) as n from hits)
    select
      (select coalesce(json_agg(g), '[]') from (select kind, count(*)::int as total, max(rank) as best from hits group by kind) g) as groups,
      ${asJson(sql`select kind, subject, n from placed where ${shown}`, language)} as hits,
      case when exists (select from hits) then '[]' else ${asJson(similarTo(phrase, language, at, mostSimilar), language)} end as similar`);
  if (!row) return nothing;
  const groups = row.groups
    .toSorted((a, b) => b.best - a.best || searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind))
    .map((group): SearchGroup => ({ kind: group.kind, total: group.total, hits: row.hits.filter((hit) => hit.kind === group.kind) }));
  return { total: groups.reduce((sum, { total }) => sum + total, 0), groups, similar: row.similar };
}

/** What may be meant by what is typed so far: things whose names hold it, else what is spelt like it; 8 at most. */
export async function suggest(db: Executor, text: string, language: Language, at = new Date()): Promise<SearchHit[]> {
  const [words, phrase] = [wordsOf(text), normal(text)];
  if (words.length === 0) return [];
  const [row] = await db.execute<{ hits: SearchHit[] }>(sql`
    with hits as materialized (
      select kind, subject, weight, title, over_at, ${rank(words, phrase)} as rank from search_entries e where ${holding(words, language, at, 'names')})
    select case when exists (select from hits)
      then ${asJson(sql`select kind, subject, row_number() over (order by ${best(at)}) as n from hits order by n limit ${mostSuggested}`, language)}
      else ${asJson(similarTo(phrase, language, at, mostSuggested), language)} end as hits`);
  return row?.hits ?? [];
}

/** Things whose name or address is spelt like some words, the nearest first. */
export async function listSimilar(db: Executor, words: string, language: Language, most: number, at = new Date()): Promise<SearchHit[]> {
  const phrase = normal(words);
  if (phrase === '') return [];
  const [row] = await db.execute<{ hits: SearchHit[] }>(sql`select ${asJson(similarTo(phrase, language, at, most), language)} as hits`);
  return row?.hits ?? [];
}

/** The hubs, as places to begin at. */
export async function listHubEntries(db: Executor, language: Language): Promise<SearchHit[]> {
  const [row] = await db.execute<{ hits: SearchHit[] }>(sql`select ${asJson(sql`select e.kind, e.subject, h.position as n from search_entries e join hubs h on h.id::text = e.subject where e.kind = 'hub' and e.lang = ${language}`, language)} as hits`);
  return row?.hits ?? [];
}
