import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
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
