import type { Actor, FirmActor } from '~/features/accounts/actor';
import type { Database, Transaction } from '~db/connect';
import { actAsFirm, actAsHub, type Acted, type BookingRef, type Step } from './act.server';
import type { Booking } from './booking';
import { changeBooking, type ChangedBy } from './booking-log.server';
import { mailChanged, mailNoShow, mailReclaimed } from './change-mails.server';
import { cutAt } from './move.rules';
import type { BookingState } from './rules';

function checkInStep(at: Date): Step {
  return async (tx, booking, by) => {
    const calendarSequence = booking.calendarSequence + (booking.state === 'no_show' ? 1 : 0);
    await changeBooking(tx, booking, { by, code: 'checked_in', state: 'checked_in', at, set: { checkedInAt: at, calendarSequence } });
    if (booking.state === 'no_show') await mailChanged(tx, { ...booking, state: 'checked_in', calendarSequence, updatedAt: at });
  };
}

/** The firm says that it has come: from a quarter of an hour before the start to half an hour after it. */
export const checkInByFirm = (db: Database, actor: FirmActor, ref: BookingRef, at = new Date()): Promise<Acted> =>
  actAsFirm(db, actor, 'check_in', ref, at, checkInStep(at));

/** The hub checks the firm in, up to the end; also one that counted as not come, if its units are still free. */
export const checkInByHub = (db: Database, actor: Actor, ref: BookingRef, at = new Date()): Promise<Acted> =>
  actAsHub(db, actor, 'check_in', ref, at, checkInStep(at));

interface End {
  code: string;
  state: BookingState;
  at: Date;
  parameters?: Record<string, unknown>;
  set?: { decisionNote?: string };
}

/** Ends a booking that runs; what is left of its range from the next half hour on is free at once. */
async function endNow(tx: Transaction, booking: Booking, by: ChangedBy, { at, parameters, ...end }: End): Promise<Booking> {
  const cut = cutAt(booking.during, at);
  const during = cut ? { start: booking.during.start, end: cut } : booking.during;
  const calendarSequence = booking.calendarSequence + 1;
  const freed = cut ? { freed_minutes: (booking.during.end.getTime() - cut.getTime()) / 60_000 } : {};
  await changeBooking(tx, booking, {
    ...end, by, at, parameters: { ...parameters, ...freed }, set: { ...end.set, during, calendarSequence, ...(cut ? { reservedUntil: booking.during.end } : {}) },
  });
  return { ...booking, during, state: end.state, calendarSequence, updatedAt: at };
}

/** The firm is done before its time is. */
export function releaseEarly(db: Database, actor: FirmActor, ref: BookingRef, at = new Date()): Promise<Acted> {
  return actAsFirm(db, actor, 'release_early', ref, at, async (tx, booking, by) => {
    await mailChanged(tx, await endNow(tx, booking, by, { code: 'released_early', state: 'completed', at }));
  });
}

/** The hub says that the work is done; what is left of the range is free again. */
export function complete(db: Database, actor: Actor, ref: BookingRef, at = new Date()): Promise<Acted> {
  return actAsHub(db, actor, 'complete', ref, at, async (tx, booking, by) => {
    await endNow(tx, booking, by, { code: 'completed', state: 'completed', at });
  });
}

/** Nobody came within half an hour of the start. */
export function markNoShow(db: Database, actor: Actor, ref: BookingRef, at = new Date()): Promise<Acted> {
  return actAsHub(db, actor, 'mark_no_show', ref, at, async (tx, booking, by) => {
    const calendarSequence = booking.calendarSequence + 1;
    await changeBooking(tx, booking, { by, code: 'no_show', state: 'no_show', at, set: { calendarSequence } });
    await mailNoShow(tx, { ...booking, state: 'no_show', calendarSequence, updatedAt: at });
  });
}

/** The hub takes back units that stand idle, with a reason. */
export function reclaim(db: Database, actor: Actor, input: BookingRef & { reason: string }, at = new Date()): Promise<Acted> {
  return actAsHub(db, actor, 'reclaim', input, at, async (tx, booking, by) => {
    const ended = await endNow(tx, booking, by, { code: 'reclaimed', state: 'reclaimed', at, set: { decisionNote: input.reason } });
    await mailReclaimed(tx, ended, input.reason);
  });
}
