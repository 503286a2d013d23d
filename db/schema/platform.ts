import { bigint, check, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { users } from './accounts';
import { createdAt } from './columns';

/** A form that was already carried out: the same key with the same body answers the same, with another body is refused. */
export const idempotencyKeys = pgTable('idempotency_keys', {
  key: uuid().primaryKey(),
  userId: uuid().notNull().references(() => users.id, { onDelete: 'cascade' }),
  scope: text().notNull(),
  /** SHA-256 of the body, hex. */
  bodyHash: text().notNull(),
  result: jsonb().$type<unknown>(),
  createdAt: createdAt(),
});

/** Counters of rate-limiter-flexible, shared by all processes. */
export const rateLimits = pgTable('rate_limits', {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: timestamp({ mode: 'date' }),
});

/**
 * Bytes in storage: a row before the first byte, so that nothing lies there unknown. What refers to it (an attachment) keeps it, by a
 * foreign key; the sweep takes rows that nothing came to refer to, and their bytes.
 */
export const storedFiles = pgTable(
  'stored_files',
  {
    storageKey: text().primaryKey(),
    /** Who may use it until something refers to it. */
    uploadedBy: uuid().references(() => users.id),
    /** What was found out while it came in; empty until it is whole, checked and lasting. */
    fileName: text(),
    mediaType: text(),
    /** Bytes. */
    size: bigint({ mode: 'number' }),
    /** Hex. */
    sha256: text(),
    createdAt: createdAt(),
  },
  (t) => [
    index('stored_files_age').on(t.createdAt),
    check('stored_files_whole', sql`num_nulls(${t.fileName}, ${t.mediaType}, ${t.size}, ${t.sha256}) in (0, 4)`),
  ],
);
