import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgEnum, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import type { Language } from '../../app/i18n/languages';
import type { LocalizedText } from '../../app/i18n/localized-text';
import { users } from './accounts';
import { createdAt, id, instant } from './columns';
import { hubs } from './hubs';

/** Who works at a hub, as its page says it: what they do, and their name only where they agreed to it. */
export const hubPeople = pgTable(
  'hub_people',
  {
    id: id(),
    hubId: uuid().notNull().references(() => hubs.id, { onDelete: 'cascade' }),
    role: jsonb().$type<LocalizedText>().notNull(),
    name: text(),
    /** When a manager recorded that the person agreed to being named. */
    consentedAt: instant(),
    /** Portal languages that the person works in. */
    languages: text().array().notNull(),
    position: smallint().notNull(),
    retiredAt: instant(),
    version: integer().notNull().default(1),
    isDemo: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [
    index('hub_people_hub').on(t.hubId, t.position),
    check('hub_people_consent', sql`(${t.name} is null) = (${t.consentedAt} is null)`),
    check('hub_people_retired', sql`${t.retiredAt} is null or ${t.name} is null`),
    check('hub_people_languages', sql`cardinality(${t.languages}) > 0 and ${t.languages} <@ array['ko', 'en', 'ja', 'zh-hans', 'vi', 'ar']`),
  ],
);

/** What one publishing changed. `language` where it is a text in one; a person's name is never kept here. */
export interface HubChangeEntry {
  field: string;
  language?: Language;
  before: string | null;
  after: string | null;
}

export const hubChangeAction = pgEnum('hub_change_action', ['edited', 'added', 'moved', 'retired', 'restored', 'removed']);

/** Who changed what of a hub's page. Append-only. */
export const hubChanges = pgTable(
  'hub_changes',
  {
    id: id(),
    hubId: uuid().notNull().references(() => hubs.id),
    actorId: uuid().notNull().references(() => users.id),
    action: hubChangeAction().notNull(),
    /** A part of the page: `description`, `facilities` … */
    part: text().notNull(),
    /** Which facility, person or photo, where it is one. */
    subjectId: uuid(),
    entries: jsonb().$type<HubChangeEntry[]>().notNull(),
    at: instant().notNull(),
  },
  (t) => [index('hub_changes_hub').on(t.hubId, t.at, t.id)],
);
