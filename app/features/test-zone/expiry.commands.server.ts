import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Database, Transaction } from '~db/connect';
import { bookings, bookingUnits } from '~db/schema/test-zone';
import { appendEvents } from './booking-log.server';
import { mailExpired } from './booking-mails.server';
import { overlapsRange } from './busy.queries.server';
import type { Range } from './slots.rules';

interface Expired {
  id: string;
  version: number;
  submittedAt: Date | null;
}

const returned = { id: bookings.id, version: bookings.version, submittedAt: bookings.submittedAt };
const toExpired = (at: Date) => ({ state: 'expired' as const, version: sql`${bookings.version} + 1`, updatedAt: at });

async function record(tx: Transaction, expired: Expired[], at: Date): Promise<void> {
  await appendEvents(
    tx,
    expired.map(({ id, version, submittedAt }) => ({
      bookingId: id,
      sequence: version,
      change: { by: { kind: 'system', userId: null }, code: submittedAt ? 'unanswered' : 'expired', state: 'expired', at },
    })),
  );
  await mailExpired(tx, expired.filter(({ submittedAt }) => submittedAt !== null).map(({ id }) => id));
}

/** Frees units from holds whose time is over, as part of a booking that wants them. */
export async function expireOverrunHolds(tx: Transaction, resourceIds: string[], range: Range, at: Date): Promise<void> {
  const overrun = tx
    .select({ id: bookingUnits.bookingId })
    .from(bookingUnits)
    .where(and(inArray(bookingUnits.resourceId, resourceIds), eq(bookingUnits.state, 'held'), overlapsRange(range)));
  const expired = await tx
    .update(bookings)
    .set(toExpired(at))
    .where(and(eq(bookings.state, 'held'), lte(bookings.holdExpiresAt, at), inArray(bookings.id, overrun)))
    .returning(returned);
  await record(tx, expired, at);
}

/**
 * Writes down every hold whose time is over, a hundred a transaction. May run twice, late or in two processes at once:
 * rows that another run has are skipped, and a second run finds nothing to do. Of one firm where it is named. Returns how many it ended.
 */
export async function expireHolds(db: Database, at = new Date(), firmId?: string): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await db.transaction(async (tx) => {
      const overrun = await tx
        .select({ id: bookings.id })
        .from(bookings)
        .where(and(eq(bookings.state, 'held'), lte(bookings.holdExpiresAt, at), firmId ? eq(bookings.firmId, firmId) : undefined))
        .limit(100)
        .for('update', { skipLocked: true });
      if (overrun.length === 0) return 0;
      const expired = await tx.update(bookings).set(toExpired(at)).where(inArray(bookings.id, overrun.map(({ id }) => id))).returning(returned);
      await record(tx, expired, at);
      return expired.length;
    });
    total += count;
    if (count < 100) return total;
  }
}
