import type { FirmActor } from '~/features/accounts/actor';
import type { Database } from '~db/connect';
import { actAsFirm, type Acted, type BookingRef } from './act.server';
import { changeBooking } from './booking-log.server';
import { mailConfirmed } from './booking-mails.server';
import { mailChangedForHub } from './change-mails.server';

/** The firm takes the hub's counter-offer: the hub proposed it, so nobody needs to confirm it again. */
export function acceptOffer(db: Database, actor: FirmActor, ref: BookingRef, at = new Date()): Promise<Acted> {
  return actAsFirm(db, actor, 'accept_offer', ref, at, async (tx, booking, by) => {
    const calendarSequence = booking.calendarSequence + 1;
    await changeBooking(tx, booking, { by, code: 'offer_accepted', state: 'confirmed', at, set: { calendarSequence, submittedAt: at, holdExpiresAt: null } });
    const confirmed = { ...booking, state: 'confirmed' as const, calendarSequence, submittedAt: at, updatedAt: at };
    await mailConfirmed(tx, confirmed);
    await mailChangedForHub(tx, confirmed);
  });
}
