import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import type { Language } from '../../app/i18n/languages';
import { createdAt, instant } from './columns';

/**
 * What the search finds: every public thing once in each language. Written by the database alone, in the transaction that changes
 * the thing (`search_put`, called by one `search_write_…` function for each source): nothing else inserts here.
 */
export const searchEntries = pgTable(
  'search_entries',
  {
    /** `hub`, `service` …: the word of the feature, without its plural. */
    kind: text().notNull(),
    /** The key of the thing in its own table. */
    subject: text().notNull(),
    lang: text().$type<Language>().notNull(),
    /** Of its page, within a language. */
    path: text().notNull(),
    title: text().notNull(),
    /** The language that it is really written in: Korean where there is no translation. */
    titleLang: text().$type<Language>().notNull(),
    summary: text().notNull(),
    summaryLang: text().$type<Language>().notNull(),
    /** The hub or the country that it belongs to, to be shown beside it. */
    place: text(),
    /** Its names in all languages by `search_normal`, each between line feeds. */
    names: text().notNull(),
    /** Names, place, summary and all else that it is found by, by `search_normal`. */
    body: text().notNull(),
    /** Names and slug in ASCII (`search_letters`): what typing errors are measured on. */
    spelling: text().notNull(),
    /** The body in ASCII: what the index looks up. */
    letters: text().notNull(),
    /** Among equals the larger comes first. */
    weight: smallint().notNull(),
    /** When it is over: then it comes after what is ahead, and a year later it isn't found any more. */
    overAt: instant(),
    updatedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.subject, t.lang] }),
    check('search_entries_lang', sql`${t.lang} in ('ko', 'en', 'ja', 'zh-hans', 'vi', 'ar')`),
    check('search_entries_path', sql`${t.path} like '/%'`),
    index('search_entries_letters').using('gin', t.letters.op('gin_trgm_ops')),
    index('search_entries_spelling').using('gin', t.spelling.op('gin_trgm_ops')),
  ],
);
