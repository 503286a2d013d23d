import { and, asc, eq, inArray, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '~db/connect';
import { bookingMoves } from '~db/schema/booking-life';
import { bookings } from '~db/schema/test-zone';
import type { Booking } from './booking';
import { changeBooking } from './booking-log.server';
import { listBookingsById } from './bookings.queries.server';
import { mailDeletionDue, mailNoShow } from './change-mails.server';
import { graceMinutes, mayMove, type BookingMove } from './rules';
import { addDays } from './slots.rules';

// What the clock does to bookings. Every job here may run late, twice or in two processes at once: rows that another run has locked
// are skipped, and a second run finds nothing left to do.

type Apply = (tx: Transaction, booking: Booking) => Promise<void>;

/** Takes the bookings that a condition names, a hundred a transaction, and carries out a step with each. @returns how many */
async function each(db: Database, where: SQL | undefined, apply: Apply): Promise<number> {
  for (let total = 0; ; ) {
    const count = await db.transaction(async (tx) => {
      const rows = await tx.select({ id: bookings.id }).from(bookings).where(where).orderBy(asc(bookings.id)).limit(100).for('no key update', { skipLocked: true });
      for (const booking of await listBookingsById(tx, rows.map(({ id }) => id))) await apply(tx, booking);
      return rows.length;
    });
    total += count;
    if (count < 100) return total;
  }
}

const system = { kind: 'system', userId: null } as const;
const ifMay = (move: BookingMove, at: Date, apply: Apply): Apply => async (tx, booking) => {
  if (mayMove(booking, move, 'system', at)) await apply(tx, booking);
};

/** Frees the units of firms that didn't come within half an hour. The hub can still let them in while the units are free. */
export function markNoShows(db: Database, at = new Date()): Promise<number> {
  const late = new Date(at.getTime() - graceMinutes * 60_000).toISOString();
  const where = and(eq(bookings.state, 'confirmed'), eq(bookings.kind, 'firm'), sql`lower(${bookings.during}) <= ${late}`);
  return each(db, where, ifMay('mark_no_show', at, async (tx, booking) => {
    const calendarSequence = booking.calendarSequence + 1;
    await changeBooking(tx, booking, { by: system, code: 'no_show', state: 'no_show', at, set: { calendarSequence } });
    await mailNoShow(tx, { ...booking, state: 'no_show', calendarSequence, updatedAt: at });
  }));
}

/** Ends bookings whose time is over. */
export function finishBookings(db: Database, at = new Date()): Promise<number> {
  const where = and(eq(bookings.state, 'checked_in'), sql`upper(${bookings.during}) <= ${at.toISOString()}`);
  return each(db, where, ifMay('finish', at, (tx, booking) => changeBooking(tx, booking, { by: system, code: 'completed', state: 'completed', at })));
}

/** Writes down wishes to move that the hub didn't answer in time; the bookings keep what they have. */
export async function lapseMoves(db: Database, at = new Date()): Promise<void> {
  await db.update(bookingMoves).set({ state: 'lapsed' }).where(and(eq(bookingMoves.state, 'waiting'), lte(bookingMoves.expiresAt, at)));
}

/** How many days before the deletion date the firm is reminded. */
const reminderDays = 3;

/** Reminds firms of the day by which their data are to be gone: three days before it, and once when it has passed. */
export function remindOfDeletion(db: Database, at = new Date()): Promise<number> {
  const today = at.toISOString().slice(0, 10);
  const where = and(
    inArray(bookings.state, ['completed', 'reclaimed']),
    isNull(bookings.deletionConfirmedAt),
    or(and(eq(bookings.deletionReminders, 0), lte(bookings.deletionDueOn, addDays(today, reminderDays))), and(lt(bookings.deletionReminders, 2), lt(bookings.deletionDueOn, today))),
  );
  return each(db, where, async (tx, booking) => {
    if (!booking.deletionDueOn) return;
    await tx.update(bookings).set({ deletionReminders: booking.deletionDueOn < today ? 2 : 1 }).where(eq(bookings.id, booking.id));
    await mailDeletionDue(tx, booking, booking.deletionDueOn);
  });
}
