import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, jsonb, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Language } from '../../app/i18n/languages';
import { users } from './accounts';
import { createdAt, id, instant } from './columns';
import { hubs } from './hubs';
import { supportRequests } from './support-requests';

export const presenceActivity = pgEnum('presence_activity', ['looking', 'answering']);

/** Which officer has which request open, for the half minute that it is worth. Unlogged (in the migration): a crash may forget it. */
export const requestPresence = pgTable(
  'request_presence',
  {
    requestId: uuid().notNull().references(() => supportRequests.id, { onDelete: 'cascade' }),
    userId: uuid().notNull().references(() => users.id, { onDelete: 'cascade' }),
    activity: presenceActivity().notNull(),
    /** From then on the officer counts as gone. */
    expiresAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.userId] }), index('request_presence_expiry').on(t.expiresAt)],
);

export const exportFormat = pgEnum('export_format', ['csv', 'xlsx']);
export const exportState = pgEnum('export_state', ['queued', 'running', 'ready', 'failed']);

/** A list that is written to storage in the background, for the officer who asked and for nobody else. */
export const requestExports = pgTable(
  'request_exports',
  {
    id: id(),
    requestedBy: uuid().notNull().references(() => users.id),
    /** Whose desk it is. */
    hubId: uuid().notNull().references(() => hubs.id),
    format: exportFormat().notNull(),
    /** What the list was narrowed to, as the page's query has it. */
    query: jsonb().$type<Record<string, string>>().notNull(),
    language: text().$type<Language>().notNull(),
    reason: text().notNull(),
    state: exportState().notNull().default('queued'),
    /** How often it was begun. */
    attempts: integer().notNull().default(0),
    storageKey: text(),
    /** Bytes. */
    size: bigint({ mode: 'number' }),
    createdAt: createdAt(),
    finishedAt: instant(),
    /** When the file goes. */
    expiresAt: instant(),
  },
  (t) => [
    index('request_exports_mine').on(t.requestedBy, t.createdAt),
    index('request_exports_expiry').on(t.expiresAt),
    check('request_exports_ready', sql`(${t.state} = 'ready') = (${t.storageKey} is not null and ${t.size} is not null and ${t.expiresAt} is not null)`),
    check('request_exports_finished', sql`(${t.state} in ('ready', 'failed')) = (${t.finishedAt} is not null)`),
  ],
);
