import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '~db/connect';
import { bookingMoves } from '~db/schema/booking-life';
import { bookingEvents, bookings } from '~db/schema/test-zone';
import type { BookingRole, BookingState } from './rules';

/** Who makes a change. The system has no person. */
export interface ChangedBy {
  kind: BookingRole;
  userId: string | null;
}

export interface Change {
  by: ChangedBy;
  /** Code of the event, its sentence is `test-zone:event.<code>`. */
  code: string;
  state: BookingState;
  parameters?: Record<string, unknown>;
  /** Further columns that change with the state. */
  set?: Partial<typeof bookings.$inferInsert>;
  at: Date;
}

/** Thrown inside a transaction to undo it: somebody else changed the booking meanwhile. */
export class StaleBooking extends Error {}

/**
 * Compare-and-swap on the version, and the event of it. The state of the units follows by the composite key.
 * @throws {StaleBooking} when the version is not the one that was read
 */
export async function changeBooking(tx: Transaction, booking: { id: string; version: number }, change: Change): Promise<void> {
  const changed = await tx
    .update(bookings)
    .set({ ...change.set, state: change.state, version: sql`${bookings.version} + 1`, updatedAt: change.at })
    .where(and(eq(bookings.id, booking.id), eq(bookings.version, booking.version)))
    .returning({ id: bookings.id });
  if (changed.length === 0) throw new StaleBooking();
  // A wish to move was made of the booking as it was.
  if (change.state !== 'confirmed' || change.set?.during) await endOpenMove(tx, booking.id, { state: 'lapsed' });
  await appendEvents(tx, [{ bookingId: booking.id, sequence: booking.version + 1, change }]);
}

/** Writes events; `sequence` is the version that the booking has with them. */
export async function appendEvents(tx: Transaction, events: { bookingId: string; sequence: number; change: Omit<Change, 'set'> }[]): Promise<void> {
  if (events.length === 0) return;
  await tx.insert(bookingEvents).values(
    events.map(({ bookingId, sequence, change }) => ({
      bookingId,
      sequence,
      actorKind: change.by.kind,
      actorId: change.by.userId,
      code: change.code,
      parameters: change.parameters ?? {},
      state: change.state,
      at: change.at,
    })),
  );
}

/** Ends the wish to move that is open, if one is: at most one is, by a partial unique index. */
export async function endOpenMove(tx: Transaction, bookingId: string, end: { state: 'accepted' | 'declined' | 'withdrawn' | 'lapsed'; decidedBy?: string; note?: string }): Promise<void> {
  await tx.update(bookingMoves).set(end).where(and(eq(bookingMoves.bookingId, bookingId), eq(bookingMoves.state, 'waiting')));
}
