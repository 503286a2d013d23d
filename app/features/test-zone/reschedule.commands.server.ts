import type { Actor, FirmActor } from '~/features/accounts/actor';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { addWorkingMinutes } from '~/features/hubs/working-time.rules';
import type { Database, Transaction } from '~db/connect';
import { bookingMoves } from '~db/schema/booking-life';
import { actAsFirm, actAsHub, type Acted, type BookingRef } from './act.server';
import type { Booking } from './booking';
import { changeBooking, endOpenMove, type ChangedBy } from './booking-log.server';
import { mailChanged, mailChangedForHub, mailMoveDeclined, mailMoveProposed } from './change-mails.server';
import { listBusy } from './busy.queries.server';
import { isWithin, movesByItself } from './move.rules';
import { findOpenMove } from './moves.queries.server';
import { listUnits } from './resources.queries.server';
import { answerDueAt, answerMinutes, maxUnits } from './rules';
import type { Range, RangeError } from './slots.rules';
import { swap, type Swap } from './swap.server';
import { checkTime } from './time-check.server';

export type RescheduleError = RangeError | 'unknown_hub' | 'unknown_units' | 'too_many_units' | 'no_change' | 'taken';

export interface RescheduleInput extends BookingRef {
  range: Range;
  /** Other units of the same hub; the booking's own unless given. */
  resourceIds?: string[];
  /** A word to the other side. */
  note?: string;
}

/** What the booking would get, checked against hours, closures and the hub's units; a code where it can't be. */
async function wanted(tx: Transaction, booking: Booking, input: RescheduleInput, at: Date): Promise<Swap | RescheduleError> {
  const own = booking.units.map(({ id }) => id);
  const resourceIds = [...new Set(input.resourceIds ?? own)];
  const sameUnits = resourceIds.length === own.length && resourceIds.every((id) => own.includes(id));
  if (sameUnits && input.range.start.getTime() === booking.during.start.getTime() && input.range.end.getTime() === booking.during.end.getTime()) return 'no_change';
  if (resourceIds.length === 0) return 'unknown_units';
  if (resourceIds.length > Math.max(maxUnits + 2, own.length)) return 'too_many_units';
  return (await checkTime(tx, { hubId: booking.hub.id, range: input.range }, at)) ?? { during: input.range, resourceIds };
}

const codeOf = (booking: Booking, { during }: Swap): string => (isWithin(during, booking.during) && during.end.getTime() - during.start.getTime() < booking.during.end.getTime() - booking.during.start.getTime() ? 'shortened' : 'moved');

/** The booking as it is after the step, with its units read again. */
async function carryOut(tx: Transaction, booking: Booking, next: Swap, by: ChangedBy, at: Date, code: string, set: { holdExpiresAt?: Date } = {}) {
  const calendarSequence = booking.calendarSequence + 1;
  const parameters = { from: booking.during.start.toISOString(), to: next.during.start.toISOString(), until: next.during.end.toISOString() };
  const refusal = await swap(tx, booking, next, { by, code, state: booking.state, at, parameters, set: { ...set, calendarSequence } });
  const units = (await listUnits(tx, [booking.hub.id])).filter(({ id }) => next.resourceIds.includes(id));
  return { refusal, changed: { ...booking, during: next.during, units, calendarSequence, updatedAt: at } };
}

async function propose(tx: Transaction, booking: Booking, next: Swap, input: RescheduleInput, by: ChangedBy, at: Date): Promise<RescheduleError | null> {
  const busy = await listBusy(tx, [booking.hub.id], next.during, at);
  if (busy.some(({ resourceId, reference }) => next.resourceIds.includes(resourceId) && reference !== booking.reference)) return 'taken';
  const schedule = await findHubSchedule(tx, booking.hub.id);
  if (!schedule || !by.userId) return 'unknown_hub';
  const first = next.during.start < booking.during.start ? next.during.start : booking.during.start;
  const expiresAt = answerDueAt(addWorkingMinutes(schedule, at, answerMinutes).due, first);
  await endOpenMove(tx, booking.id, { state: 'withdrawn' });
  await changeBooking(tx, booking, { by, code: 'move_proposed', state: 'confirmed', at });
  await tx.insert(bookingMoves).values({ bookingId: booking.id, ...next, expiresAt, proposedBy: by.userId, note: input.note ?? null, createdAt: at });
  await mailMoveProposed(tx, { ...booking, during: next.during }, input.note);
  return null;
}

/** When the hub must answer a booking that waits, after its time changed. */
async function newDue(tx: Transaction, booking: Booking, next: Swap): Promise<Date | undefined> {
  const schedule = booking.submittedAt && booking.state === 'held' ? await findHubSchedule(tx, booking.hub.id) : null;
  return schedule && booking.submittedAt ? answerDueAt(addWorkingMinutes(schedule, booking.submittedAt, answerMinutes).due, next.during.start) : undefined;
}

/**
 * Another time or other units of the same hub, before the start; a shorter time within the old is one too. A booking that waits moves at
 * once. A confirmed one moves at once where {@link movesByItself} says so; else the hub is asked, and the old time stays until it agrees.
 */
export function reschedule(db: Database, actor: FirmActor, input: RescheduleInput, at = new Date()): Promise<Acted<RescheduleError>> {
  return actAsFirm<RescheduleError>(db, actor, 'reschedule', input, at, async (tx, booking, by) => {
    const next = await wanted(tx, booking, input, at);
    if (typeof next === 'string') return next;
    const units = (await listUnits(tx, [booking.hub.id])).filter(({ id }) => next.resourceIds.includes(id));
    if (units.length !== next.resourceIds.length) return 'unknown_units';
    if (booking.state === 'confirmed' && !movesByItself(booking, { during: next.during, units }, at)) return propose(tx, booking, next, input, by, at);
    const holdExpiresAt = await newDue(tx, booking, next);
    const { refusal, changed } = await carryOut(tx, booking, next, by, at, codeOf(booking, next), holdExpiresAt ? { holdExpiresAt } : {});
    if (refusal) return refusal;
    if (booking.state === 'confirmed') await mailChanged(tx, changed);
    await mailChangedForHub(tx, changed);
    return null;
  });
}

/** The hub moves a booking, with a reason; the firm gets the new calendar entry. */
export function moveByHub(db: Database, actor: Actor, input: RescheduleInput & { note: string }, at = new Date()): Promise<Acted<RescheduleError>> {
  return actAsHub<RescheduleError>(db, actor, 'reschedule', input, at, async (tx, booking, by) => {
    const next = await wanted(tx, booking, input, at);
    if (typeof next === 'string') return next;
    const holdExpiresAt = await newDue(tx, booking, next);
    const { refusal, changed } = await carryOut(tx, booking, next, by, at, 'moved', holdExpiresAt ? { holdExpiresAt } : {});
    if (refusal) return refusal;
    await mailChanged(tx, changed, input.note);
    return null;
  });
}

/** The hub answers a wish to move: yes swaps the times at once, no leaves everything as it was. */
export function decideMove(db: Database, actor: Actor, input: BookingRef & { accept: boolean; reason?: string }, at = new Date()): Promise<Acted<RescheduleError | 'no_move'>> {
  return actAsHub<RescheduleError | 'no_move'>(db, actor, 'decide_move', input, at, async (tx, booking, by) => {
    const move = await findOpenMove(tx, booking.id, at);
    if (!move) return 'no_move';
    if (!input.accept) {
      await endOpenMove(tx, booking.id, { state: 'declined', decidedBy: actor.userId, note: input.reason });
      await changeBooking(tx, booking, { by, code: 'move_declined', state: 'confirmed', at });
      await mailMoveDeclined(tx, booking, input.reason ?? '');
      return null;
    }
    const time = await checkTime(tx, { hubId: booking.hub.id, range: move.during }, at);
    if (time) return time;
    await endOpenMove(tx, booking.id, { state: 'accepted', decidedBy: actor.userId });
    const { refusal, changed } = await carryOut(tx, booking, move, by, at, 'move_accepted');
    if (refusal) return refusal;
    await mailChanged(tx, changed);
    return null;
  });
}

/** The firm takes its wish to move back. */
export function withdrawMove(db: Database, actor: FirmActor, ref: BookingRef, at = new Date()): Promise<Acted<'no_move'>> {
  return actAsFirm<'no_move'>(db, actor, 'withdraw_move', ref, at, async (tx, booking, by) => {
    if (!(await findOpenMove(tx, booking.id, at))) return 'no_move';
    await endOpenMove(tx, booking.id, { state: 'withdrawn' });
    await changeBooking(tx, booking, { by, code: 'move_withdrawn', state: 'confirmed', at });
  });
}

/** A later end, from two days before the old one on, if hours and other bookings allow it. */
export function extend(db: Database, actor: FirmActor, input: BookingRef & { end: Date }, at = new Date()): Promise<Acted<RescheduleError>> {
  return actAsFirm<RescheduleError>(db, actor, 'extend', input, at, async (tx, booking, by) => {
    const added = { start: booking.during.end, end: input.end };
    const time = await checkTime(tx, { hubId: booking.hub.id, range: added }, at);
    if (time) return time;
    const next = { during: { start: booking.during.start, end: input.end }, resourceIds: booking.units.map(({ id }) => id) };
    const { refusal, changed } = await carryOut(tx, booking, next, by, at, 'extended');
    if (refusal) return refusal;
    await mailChanged(tx, changed);
    await mailChangedForHub(tx, changed);
    return null;
  });
}

