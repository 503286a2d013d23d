import type { FirmActor } from '~/features/accounts/actor';
import type { Database } from '~db/connect';
import { actAsFirm, type Acted, type BookingRef } from './act.server';
import { changeBooking } from './booking-log.server';

/** What came of the work: the result, and what was measured. A second report replaces the first; the log keeps both moments. */
export function reportUsage(db: Database, actor: FirmActor, input: BookingRef & { result: string; metric: string }, at = new Date()): Promise<Acted> {
  const { result, metric } = input;
  return actAsFirm(db, actor, 'report', input, at, async (tx, booking, by) => {
    await changeBooking(tx, booking, { by, code: 'reported', state: booking.state, at, set: { usageReport: { result, metric }, reportedAt: at } });
  });
}

/** The firm confirms that its data are gone from the hub's machines. */
export function confirmDeletion(db: Database, actor: FirmActor, ref: BookingRef, at = new Date()): Promise<Acted> {
  return actAsFirm(db, actor, 'confirm_deletion', ref, at, async (tx, booking, by) => {
    await changeBooking(tx, booking, { by, code: 'deletion_confirmed', state: booking.state, at, set: { deletionConfirmedAt: at, deletionConfirmedBy: actor.userId } });
  });
}
