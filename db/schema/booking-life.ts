import { sql } from 'drizzle-orm';
import { check, integer, pgEnum, pgTable, pgView, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { createdAt, id, instant, timeRange } from './columns';
import { bookingKind, bookings, bookingState } from './test-zone';

/** `lapsed`: the booking changed otherwise, or the time for an answer is over. */
export const bookingMoveState = pgEnum('booking_move_state', ['waiting', 'accepted', 'declined', 'withdrawn', 'lapsed']);

/** Another time or other units that a firm asks for. Until the hub agrees the booking keeps what it has; then both change at once. */
export const bookingMoves = pgTable(
  'booking_moves',
  {
    id: id(),
    bookingId: uuid().notNull().references(() => bookings.id),
    during: timeRange().notNull(),
    resourceIds: uuid().array().notNull(),
    state: bookingMoveState().notNull().default('waiting'),
    expiresAt: instant().notNull(),
    proposedBy: uuid().notNull().references(() => users.id),
    decidedBy: uuid().references(() => users.id),
    note: text(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('booking_moves_one_open').on(t.bookingId).where(sql`state = 'waiting'`),
    check('booking_moves_units', sql`cardinality(${t.resourceIds}) > 0`),
  ],
);

/**
 * What became of each booked time, in minutes of its range (times `accelerators` for card minutes): for sums by hub, firm, week.
 * reserved = used + released + reclaimed + idle. Holds, cancelled and declined bookings have no row.
 */
export const bookingUsage = pgView('booking_usage', {
  bookingId: uuid().notNull(),
  hubId: uuid().notNull(),
  firmId: uuid(),
  kind: bookingKind().notNull(),
  state: bookingState().notNull(),
  startsAt: instant().notNull(),
  accelerators: integer().notNull(),
  reservedMinutes: integer().notNull(),
  usedMinutes: integer().notNull(),
  releasedMinutes: integer().notNull(),
  reclaimedMinutes: integer().notNull(),
}).existing();
