import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, jsonb, pgEnum, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import type { Language } from '../../app/i18n/languages';
import type { LocalizedText } from '../../app/i18n/localized-text';
import { users } from './accounts';
import { createdAt, id, instant } from './columns';
import { hubs } from './hubs';

export const expertState = pgEnum('expert_state', ['draft', 'in_review', 'published', 'withdrawn']);

/** Somebody whom a hub can ask. How to reach them is kept apart, in `expert_contacts`: whatever the public reads never touches it. */
export const experts = pgTable(
  'experts',
  {
    id: id(),
    slug: text().notNull().unique(),
    /** The hub whose managers keep the profile. */
    homeHubId: uuid().notNull().references(() => hubs.id),
    name: jsonb().$type<LocalizedText>().notNull(),
    affiliation: jsonb().$type<LocalizedText>().notNull(),
    summary: jsonb().$type<LocalizedText>().notNull(),
    /** Of the vocabulary in the check below. */
    fields: text().array().notNull(),
    /** Portal languages that the expert can be asked in. */
    languages: text().array().$type<Language[]>().notNull(),
    accepting: boolean().notNull().default(true),
    hoursAMonth: smallint().notNull(),
    /** From when on, where that isn't today. */
    nextAvailableOn: date({ mode: 'string' }),
    state: expertState().notNull().default('draft'),
    /** Compare-and-swap on it. */
    version: integer().notNull().default(1),
    isDemo: boolean().notNull().default(false),
    createdBy: uuid().references(() => users.id),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    check('experts_fields', sql`cardinality(${t.fields}) > 0 and ${t.fields} <@ array['law', 'privacy', 'market', 'investment', 'technology', 'public_procurement', 'talent', 'localisation']::text[]`),
    check('experts_languages', sql`cardinality(${t.languages}) > 0 and ${t.languages} <@ array['ko', 'en', 'ja', 'zh-hans', 'vi', 'ar']::text[]`),
    check('experts_hours', sql`${t.hoursAMonth} between 1 and 80`),
    index('experts_published').on(t.id.desc()).where(sql`state = 'published'`),
    index('experts_home').on(t.homeHubId, t.state),
  ],
);

/** Hubs that may send firms to the expert, the home hub among them. */
export const expertHubs = pgTable(
  'expert_hubs',
  {
    expertId: uuid().notNull().references(() => experts.id, { onDelete: 'cascade' }),
    hubId: uuid().notNull().references(() => hubs.id),
  },
  (t) => [primaryKey({ columns: [t.expertId, t.hubId] }), index('expert_hubs_hub').on(t.hubId)],
);

/** Never public. Read by the home hub's managers, which the access log notes, and by whatever sends mails. */
export const expertContacts = pgTable('expert_contacts', {
  expertId: uuid().primaryKey().references(() => experts.id, { onDelete: 'cascade' }),
  email: text().notNull(),
  phone: text(),
  /** Language of mails and of the page that they lead to. */
  language: text().$type<Language>().notNull(),
});

/** Who moved a profile to which state, and why. Append-only (a trigger refuses UPDATE and DELETE). */
export const expertModerations = pgTable(
  'expert_moderations',
  {
    id: id(),
    expertId: uuid().notNull().references(() => experts.id),
    state: expertState().notNull(),
    reason: text(),
    /** Language that the reason was written in. */
    language: text().$type<Language>(),
    actorId: uuid().notNull().references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [index('expert_moderations_expert').on(t.expertId, t.at), check('expert_moderations_reason', sql`(${t.reason} is null) = (${t.language} is null)`)],
);
