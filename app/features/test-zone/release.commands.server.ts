import type { FirmActor } from '~/features/accounts/actor';
import { failed, ok, type Result } from '~/platform/result';
import type { Database } from '~db/connect';
import { changeBooking, StaleBooking } from './booking-log.server';
import { findFactsForFirm } from './bookings.queries.server';
import { mayMove } from './rules';

/** Gives a hold up before its time is over: the units are free at once. */
export async function releaseHold(
  db: Database,
  actor: FirmActor,
  input: { reference: string; version: number },
  at = new Date(),
): Promise<Result<{ reference: string }, 'not_found' | 'stale'>> {
  try {
    return await db.transaction(async (tx) => {
      const booking = await findFactsForFirm(tx, actor, input.reference);
      if (!booking) return failed('not_found');
      if (booking.version !== input.version || !mayMove(booking, 'release', 'firm', at)) return failed('stale');
      await changeBooking(tx, booking, { by: { kind: 'firm', userId: actor.userId }, code: 'released', state: 'cancelled', at });
      return ok({ reference: input.reference });
    });
  } catch (error) {
    if (error instanceof StaleBooking) return failed('stale');
    throw error;
  }
}
