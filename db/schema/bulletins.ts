import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { LocalizedText } from '../../app/i18n/localized-text';
import { users } from './accounts';
import { createdAt, id, instant } from './columns';

/** Countries whose rules are followed: those of the hubs, and the EU and Korea for reference. */
export const bulletinCountry = pgEnum('bulletin_country', ['US', 'CN', 'JP', 'SG', 'VN', 'AE', 'EU', 'KR']);
export const bulletinKind = pgEnum('bulletin_kind', [
  'act',
  'regulation',
  'decree',
  'executive_order',
  'guideline',
  'standard',
]);
export const bulletinState = pgEnum('bulletin_state', ['draft', 'published', 'withdrawn']);
/** How far whoever compiled it trusts the facts: the official text or two agreeing sources read, or one sound source. */
export const bulletinConfidence = pgEnum('bulletin_confidence', ['high', 'medium']);
/** Whether the official text was opened when the bulletin was compiled; `recalled`: not even its address was looked up. */
export const officialTextCheck = pgEnum('official_text_check', ['read', 'not_opened', 'recalled']);

/** A date in the life of a rule. `stage`: a further part begins to apply; `deadline`: a duty's date that changes nothing in the rule's own force. */
export interface Milestone {
  kind: 'proposed' | 'adopted' | 'published' | 'in_force' | 'stage' | 'deadline' | 'review' | 'repealed';
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exactly as it is known; null where nobody has set it yet. */
  date: string | null;
  label?: LocalizedText;
}

export interface Duty {
  who: LocalizedText;
  what: LocalizedText;
}

/** What a bulletin rests on: a site or a paper by its name, and its address where that is known. */
export interface BulletinSource {
  name: string;
  url?: string;
}

const oneOf = (kinds: readonly string[]) => kinds.map((kind) => `@.kind == "${kind}"`).join(' || ');
const milestoneKinds = ['proposed', 'adopted', 'published', 'in_force', 'stage', 'deadline', 'review', 'repealed'];
const day = '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$';

/** A law or a rule of a country: what it says, since when, who must do what, and what all that rests on. */
export const bulletins = pgTable(
  'bulletins',
  {
    id: id(),
    slug: text().notNull().unique(),
    country: bulletinCountry().notNull(),
    kind: bulletinKind().notNull(),
    state: bulletinState().notNull().default('draft'),
    /** As the country itself writes it. */
    originalTitle: text().notNull(),
    title: jsonb().$type<LocalizedText>().notNull(),
    summary: jsonb().$type<LocalizedText>().notNull(),
    duties: jsonb().$type<Duty[]>().notNull().default([]),
    /** Its status on a day follows from these: see `statusOn` of the feature's rules. */
    milestones: jsonb().$type<Milestone[]>().notNull().default([]),
    officialUrl: text(),
    officialCheck: officialTextCheck(),
    sources: jsonb().$type<BulletinSource[]>().notNull().default([]),
    confidence: bulletinConfidence().notNull(),
    /** What is still to be checked before anybody relies on it. */
    pending: jsonb().$type<LocalizedText>(),
    /** The day that the facts were gathered on. */
    compiledOn: date({ mode: 'string' }).notNull(),
    /** Null until an officer has compared it with the official text; a change of its content takes the review back. */
    reviewedAt: instant(),
    reviewedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    reviewerName: text(),
    /** The version that subscribers are told of last, and when it was made. */
    announcedVersion: integer(),
    announcedAt: instant(),
    version: integer().notNull().default(1),
    createdBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    unique('bulletins_of_country').on(t.id, t.country),
    check(
      'bulletins_published',
      sql`${t.state} <> 'published' or (jsonb_array_length(${t.sources}) > 0 and jsonb_path_exists(${t.milestones}, '$[*] ? (@.date != null)'))`,
    ),
    check(
      'bulletins_milestones',
      sql`jsonb_typeof(${t.milestones}) = 'array' and not jsonb_path_exists(${t.milestones}, ${sql.raw(`'$[*] ? (!(${oneOf(milestoneKinds)}) || !(@.date == null || @.date like_regex "${day}"))'`)})`,
    ),
    check(
      'bulletins_sources',
      sql`jsonb_typeof(${t.sources}) = 'array' and not jsonb_path_exists(${t.sources}, '$[*] ? (!(@.name like_regex "[^ ]"))')`,
    ),
    check(
      'bulletins_duties',
      sql`jsonb_typeof(${t.duties}) = 'array' and not jsonb_path_exists(${t.duties}, '$[*] ? (!exists (@.who.ko) || !exists (@.what.ko))')`,
    ),
    check(
      'bulletins_official',
      sql`(${t.officialUrl} is null) = (${t.officialCheck} is null) and (${t.officialUrl} is null or ${t.officialUrl} like 'https://%')`,
    ),
    check(
      'bulletins_review',
      sql`(${t.reviewedAt} is null) = (${t.reviewerName} is null) and (${t.reviewedBy} is null or ${t.reviewedAt} is not null)`,
    ),
    check(
      'bulletins_announced',
      sql`(${t.announcedAt} is null) = (${t.announcedVersion} is null) and (${t.announcedVersion} is null or ${t.announcedVersion} <= ${t.version})`,
    ),
    index('bulletins_public')
      .on(t.country, t.id)
      .where(sql`state = 'published'`),
    index('bulletins_announced_at')
      .on(t.country, t.announcedAt)
      .where(sql`state = 'published' and announced_at is not null`),
  ],
);

/** What a firm needs before it enters a country, in the order of `position`; it may rest on a bulletin of that country. */
export const entryChecklistItems = pgTable(
  'entry_checklist_items',
  {
    id: id(),
    country: bulletinCountry().notNull(),
    position: smallint().notNull(),
    words: jsonb().$type<LocalizedText>().notNull(),
    bulletinId: uuid(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    foreignKey({
      columns: [t.bulletinId, t.country],
      foreignColumns: [bulletins.id, bulletins.country],
      name: 'entry_checklist_items_bulletin',
    }),
    check('entry_checklist_items_position', sql`${t.position} between 1 and 99`),
    index('entry_checklist_items_country').on(t.country, t.position),
  ],
);

/** A person who gets a mail when a country's bulletins change. The mail goes to the account's address once that is verified. */
export const bulletinSubscriptions = pgTable(
  'bulletin_subscriptions',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    country: bulletinCountry().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.country] }), index('bulletin_subscriptions_country').on(t.country)],
);

/** A mail to a subscriber: one a person and a day of the Korean calendar, whatever runs twice. */
export const bulletinDigests = pgTable(
  'bulletin_digests',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    period: date({ mode: 'string' }).notNull(),
    /** SHA-256 of the secret in the mail's link that ends the subscription. */
    unsubscribeHash: text().notNull().unique(),
    createdAt: createdAt(),
  },
  (t) => [unique('bulletin_digests_once').on(t.userId, t.period)],
);

/** What a subscriber was told: no version of a bulletin twice. */
export const bulletinDigestItems = pgTable(
  'bulletin_digest_items',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    bulletinId: uuid()
      .notNull()
      .references(() => bulletins.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    digestId: uuid()
      .notNull()
      .references(() => bulletinDigests.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.bulletinId, t.version] }),
    index('bulletin_digest_items_digest').on(t.digestId),
  ],
);
