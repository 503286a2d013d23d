import { canManage, type Actor, type FirmActor } from '~/features/accounts/actor';
import { failed, ok, type Result } from '~/platform/result';
import type { Database, Transaction } from '~db/connect';
import type { Booking } from './booking';
import { changeBooking, StaleBooking, type ChangedBy } from './booking-log.server';
import { mailCancelled, mailConfirmed, mailDeclined } from './booking-mails.server';
import { findBookingForFirm, findBookingForOfficer } from './bookings.queries.server';
import { findEarliestSlots, type EarliestSlot } from './earliest.queries.server';
import { holdIsOver, mayMove, type BookingMove } from './rules';
import { addDays, minutesOf } from './slots.rules';

/** Which booking, as the page that was read knew it. */
export interface BookingRef {
  reference: string;
  version: number;
}

/** `not_found`: none that the actor sees; `forbidden`: sees but doesn't manage the hub; `stale`: changed meanwhile. */
export type DecideError = 'not_found' | 'forbidden' | 'stale' | 'expired';
type Decided = Result<{ reference: string }, DecideError>;

type Step = (tx: Transaction, booking: Booking, by: ChangedBy) => Promise<void>;

async function move(db: Database, find: (tx: Transaction) => Promise<Booking | null>, by: ChangedBy, to: BookingMove, ref: BookingRef, at: Date, step: Step): Promise<Decided> {
  try {
    return await db.transaction(async (tx) => {
      const booking = await find(tx);
      if (!booking) return failed('not_found');
      if (booking.state === 'expired' || holdIsOver(booking, at)) return failed('expired');
      if (booking.version !== ref.version || !mayMove(booking, to, by.kind, at)) return failed('stale');
      await step(tx, booking, by);
      return ok({ reference: booking.reference });
    });
  } catch (error) {
    if (error instanceof StaleBooking) return failed('stale');
    throw error;
  }
}

/** A move of the hub's manager. The situation room sees the booking, but the hub decides. */
async function decide(db: Database, actor: Actor, to: BookingMove, ref: BookingRef, at: Date, step: Step): Promise<Decided> {
  let manages = true;
  const find = async (tx: Transaction) => {
    const booking = await findBookingForOfficer(tx, actor, ref.reference);
    if (booking) manages = canManage(actor, booking.hub.id);
    return manages ? booking : null;
  };
  const result = await move(db, find, { kind: 'officer', userId: actor.userId }, to, ref, at, step);
  return manages ? result : failed('forbidden');
}

/** The hub takes the booking on; the firm gets a mail with the calendar entry. */
export function confirm(db: Database, actor: Actor, ref: BookingRef, at = new Date()): Promise<Decided> {
  return decide(db, actor, 'confirm', ref, at, async (tx, booking, by) => {
    const calendarSequence = booking.calendarSequence + 1;
    await changeBooking(tx, booking, { by, code: 'confirmed', state: 'confirmed', at, set: { calendarSequence, decidedBy: actor.userId, holdExpiresAt: null } });
    await mailConfirmed(tx, { ...booking, state: 'confirmed', calendarSequence, updatedAt: at });
  });
}

/** The hub can't take it; the reason goes to the firm. */
export function decline(db: Database, actor: Actor, input: BookingRef & { reason: string }, at = new Date()): Promise<Decided> {
  return decide(db, actor, 'decline', input, at, async (tx, booking, by) => {
    await changeBooking(tx, booking, { by, code: 'declined', state: 'declined', at, set: { decidedBy: actor.userId, decisionNote: input.reason } });
    await mailDeclined(tx, { ...booking, state: 'declined', updatedAt: at }, input.reason);
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
export function cancelByFirm(db: Database, actor: FirmActor, input: BookingRef & { reason: string }, at = new Date()): Promise<Decided> {
  const find = (tx: Transaction) => findBookingForFirm(tx, actor, input.reference);
  return move(db, find, { kind: 'firm', userId: actor.userId }, 'cancel', input, at, cancelStep(input, at));
}

/** The hub calls a booking off, with a reason. */
export function cancelByHub(db: Database, actor: Actor, input: BookingRef & { reason: string }, at = new Date()): Promise<Decided> {
  return decide(db, actor, 'cancel', input, at, cancelStep(input, at));
}

const plain = (code: string, state: Booking['state'], at: Date): Step => (tx, booking, by) => changeBooking(tx, booking, { by, code, state, at });

/** The firm has come, from half an hour before the start. */
export function checkIn(db: Database, actor: Actor, ref: BookingRef, at = new Date()): Promise<Decided> {
  return decide(db, actor, 'check_in', ref, at, plain('checked_in', 'checked_in', at));
}

/** The work is done; what is left of the range is free again. */
export function complete(db: Database, actor: Actor, ref: BookingRef, at = new Date()): Promise<Decided> {
  return decide(db, actor, 'complete', ref, at, plain('completed', 'completed', at));
}

/** Nobody came. */
export function markNoShow(db: Database, actor: Actor, ref: BookingRef, at = new Date()): Promise<Decided> {
  return decide(db, actor, 'mark_no_show', ref, at, plain('no_show', 'no_show', at));
}

/** Other times for what a booking wanted: shown with a refusal and with a cancellation. */
export async function listAlternatives(db: Database, booking: Booking, at = new Date(), limit = 3): Promise<EarliestSlot[]> {
  const cards = booking.units.flatMap(({ accelerator }) => accelerator ?? []);
  const [first] = cards;
  const wish = {
    accelerator: first?.slug ?? 'any',
    count: Math.max(1, cards.filter(({ slug }) => slug === first?.slug).length),
    length: minutesOf(booking.during),
    by: addDays(at.toISOString().slice(0, 10), 21),
    engineer: booking.units.some(({ kind }) => kind === 'engineer') ? 'any' : 'none',
  };
  return findEarliestSlots(db, wish, at, limit);
}
