import { sql } from 'drizzle-orm';
import { boolean, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { createdAt, id } from './columns';
import { hubs } from './hubs';
import { supportRequests } from './support-requests';

/**
 * What a desk's search looks through, beside the request so that its many changes don't touch the index of it.
 * Triggers keep it (migration "queue"); an index of two- and three-letter pieces a hub, open apart from closed, stands there too.
 */
export const supportRequestSearch = pgTable('support_request_search', {
  requestId: uuid().primaryKey().references(() => supportRequests.id, { onDelete: 'cascade' }),
  hubId: uuid().notNull(),
  open: boolean().notNull(),
  /** Number, title, names of firm and service, answers: in small letters. */
  body: text().notNull(),
});

/** A filter of a hub's list that an officer keeps under a name. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: id(),
    userId: uuid().notNull().references(() => users.id, { onDelete: 'cascade' }),
    hubId: uuid().notNull().references(() => hubs.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** The list's address without the hub: what `queueFilterOf` reads. */
    query: text().notNull(),
    /** Opened where the desk's address names no list. */
    isDefault: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('saved_views_name').on(t.userId, t.hubId, sql`lower(name)`),
    uniqueIndex('saved_views_one_default').on(t.userId, t.hubId).where(sql`is_default`),
  ],
);
