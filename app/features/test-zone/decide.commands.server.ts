import type { Actor, FirmActor } from '~/features/accounts/actor';
import type { Database } from '~db/connect';
import { actAsFirm, actAsHub, type Acted, type BookingRef, type Step } from './act.server';
import { findApprovalReasons } from './approval.queries.server';
import { isGated } from './approval.rules';
import { offerInstead, type AlternativeError, type AlternativeWish } from './alternative.server';
import { changeBooking } from './booking-log.server';
import { mailCancelled, mailConfirmed, mailDeclined } from './booking-mails.server';

/** `not_prechecked`: a unit asks for the technical check first; `gate_unseen`: whoever confirms must say that they looked at export and data. */
export type ConfirmError = 'not_prechecked' | 'gate_unseen';

/** The hub takes the booking on; the firm gets a mail with the calendar entry. */
export function confirm(db: Database, actor: Actor, input: BookingRef & { gateSeen?: boolean }, at = new Date()): Promise<Acted<ConfirmError>> {
  return actAsHub<ConfirmError>(db, actor, 'confirm', input, at, async (tx, booking, by) => {
    const reasons = await findApprovalReasons(tx, booking);
    if (reasons.includes('precheck') && !booking.precheckedAt) return 'not_prechecked';
    if (isGated(reasons) && !input.gateSeen) return 'gate_unseen';
    const calendarSequence = booking.calendarSequence + 1;
    const parameters = isGated(reasons) ? { gate: reasons } : {};
    await changeBooking(tx, booking, { by, code: 'confirmed', state: 'confirmed', at, parameters, set: { calendarSequence, decidedBy: actor.userId, holdExpiresAt: null } });
    await mailConfirmed(tx, { ...booking, state: 'confirmed', calendarSequence, updatedAt: at });
    return null;
  });
}

/** Somebody of the hub made sure that the work runs on the units. */
export function precheck(db: Database, actor: Actor, ref: BookingRef, at = new Date()): Promise<Acted> {
  return actAsHub(db, actor, 'precheck', ref, at, async (tx, booking, by) => {
    await changeBooking(tx, booking, { by, code: 'prechecked', state: 'held', at, set: { precheckedAt: at, precheckedBy: actor.userId } });
  });
}

/**
 * The hub can't take it; the reason goes to the firm, and with it another time if one is given: held for the firm in the same
 * transaction, so that the refusal never names a time that somebody else took meanwhile.
 */
export function decline(db: Database, actor: Actor, input: BookingRef & { reason: string; alternative?: AlternativeWish }, at = new Date()): Promise<Acted<AlternativeError>> {
  return actAsHub<AlternativeError>(db, actor, 'decline', input, at, async (tx, booking, by) => {
    await changeBooking(tx, booking, { by, code: 'declined', state: 'declined', at, set: { decidedBy: actor.userId, decisionNote: input.reason } });
    await mailDeclined(tx, { ...booking, state: 'declined', updatedAt: at }, input.reason);
    return input.alternative ? offerInstead(tx, booking, input.alternative, by, at) : null;
  });
}

function cancelStep(input: { reason: string }, at: Date): Step {
  return async (tx, booking, by) => {
    const calendarSequence = booking.calendarSequence + 1;
    await changeBooking(tx, booking, { by, code: 'cancelled', state: 'cancelled', at, parameters: { by: by.kind }, set: { calendarSequence, decisionNote: input.reason } });
    await mailCancelled(tx, { ...booking, state: 'cancelled', calendarSequence, updatedAt: at }, booking.state === 'confirmed');
  };
}

/** The firm calls its booking off before it starts; the units are free at once. */
export function cancelByFirm(db: Database, actor: FirmActor, input: BookingRef & { reason: string }, at = new Date()): Promise<Acted> {
  return actAsFirm(db, actor, 'cancel', input, at, cancelStep(input, at));
}

/** The hub calls a booking off, with a reason. */
export function cancelByHub(db: Database, actor: Actor, input: BookingRef & { reason: string }, at = new Date()): Promise<Acted> {
  return actAsHub(db, actor, 'cancel', input, at, cancelStep(input, at));
}
