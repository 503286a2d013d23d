/** States and moves of a booking: pure, shared by commands, pages and tests. Times are instants, lengths minutes. */

export const bookingStates = ['held', 'confirmed', 'checked_in', 'completed', 'expired', 'cancelled', 'declined', 'no_show', 'reclaimed'] as const;
export type BookingState = (typeof bookingStates)[number];

export const bookingMoves = [
  'submit', 'release', 'accept_offer', 'precheck', 'confirm', 'confirm_by_rule', 'decline', 'cancel', 'reschedule', 'decide_move', 'withdraw_move', 'extend', 'check_in', 'release_early',
  'complete', 'finish', 'mark_no_show', 'reclaim', 'report', 'confirm_deletion', 'unblock', 'expire',
] as const;
export type BookingMove = (typeof bookingMoves)[number];
export const bookingRoles = ['firm', 'officer', 'system'] as const;
export type BookingRole = (typeof bookingRoles)[number];

/** How long units are kept while the firm writes its statement. */
export const holdMinutes = 10;
/** How long the hub has for its answer, and a firm for a counter-offer, in minutes of the hub's working time. */
export const answerMinutes = 16 * 60;
/** How long before the start one may be checked in. */
export const checkInLeadMinutes = 15;
/** How long after the start a firm may come; then nobody came. */
export const graceMinutes = 30;
/** How long before its end a booking may be extended. */
export const extendLeadMinutes = 48 * 60;
/** A confirmed booking that moves to a start nearer than this needs the hub's word again. */
export const moveNoticeMinutes = 24 * 60;
/** Units of one booking at most, engineer and room not counted: as many as a large hub has. What a firm may have is its quota's business. */
export const maxUnits = 64;
/** How far ahead can be booked, in days. */
export const horizonDays = 90;
/** Holds that one firm may have open without a statement: nobody empties a hub's day by holding it. Its holds wait for each other, so none slips by. */
export const maxOpenHolds = 3;
/** How long after the booking a firm's data may stay on the hub's machines, in days. */
export const retentionDays = 365;

/** What a move needs: who makes it, from which states it is made, and where it leads. */
interface MoveRule {
  by: readonly BookingRole[];
  from: readonly BookingState[];
  /** Only before (`false`) or only after (`true`) the firm handed its statement in; absent: either. */
  submitted?: boolean;
  /** Of the hub's own maintenance; every other move is of a firm's booking. */
  maintenance?: true;
  to: BookingState | 'same';
}

/** The whole process. What isn't written here is refused. */
const table: Record<BookingMove, MoveRule> = {
  submit: { by: ['firm'], from: ['held'], submitted: false, to: 'held' },
  release: { by: ['firm'], from: ['held'], submitted: false, to: 'cancelled' },
  accept_offer: { by: ['firm'], from: ['held'], submitted: false, to: 'confirmed' },
  confirm: { by: ['officer'], from: ['held'], submitted: true, to: 'confirmed' },
  // Somebody of the hub made sure that the work runs on the units.
  precheck: { by: ['officer'], from: ['held'], submitted: true, to: 'held' },
  confirm_by_rule: { by: ['system'], from: ['held'], submitted: true, to: 'confirmed' },
  decline: { by: ['officer'], from: ['held'], submitted: true, to: 'declined' },
  cancel: { by: ['firm', 'officer'], from: ['held', 'confirmed'], submitted: true, to: 'cancelled' },
  reschedule: { by: ['firm', 'officer'], from: ['held', 'confirmed'], submitted: true, to: 'same' },
  decide_move: { by: ['officer'], from: ['confirmed'], to: 'confirmed' },
  withdraw_move: { by: ['firm'], from: ['confirmed'], to: 'confirmed' },
  extend: { by: ['firm'], from: ['confirmed', 'checked_in'], to: 'same' },
  // A hub may let in somebody who came after all, if nobody else has the units by then.
  check_in: { by: ['firm', 'officer'], from: ['confirmed', 'no_show'], to: 'checked_in' },
  release_early: { by: ['firm'], from: ['checked_in'], to: 'completed' },
  complete: { by: ['officer'], from: ['checked_in'], to: 'completed' },
  finish: { by: ['system'], from: ['checked_in'], to: 'completed' },
  mark_no_show: { by: ['officer', 'system'], from: ['confirmed'], to: 'no_show' },
  reclaim: { by: ['officer'], from: ['confirmed', 'checked_in'], to: 'reclaimed' },
  report: { by: ['firm'], from: ['completed', 'reclaimed'], to: 'same' },
  confirm_deletion: { by: ['firm'], from: ['completed', 'reclaimed'], to: 'same' },
  unblock: { by: ['officer'], from: ['confirmed'], maintenance: true, to: 'cancelled' },
  expire: { by: ['system'], from: ['held'], to: 'expired' },
};

/** States in which a booking keeps its units: the exclusion constraint counts these and no others. */
export const liveStates = ['held', 'confirmed', 'checked_in'] as const satisfies readonly BookingState[];

/** `here`: the hub's own counter-offer, which it needn't confirm again; `elsewhere`: another hub's time, which that hub confirms. */
export type OfferKind = 'waitlist' | 'here' | 'elsewhere';

/** What the rules look at of a booking. */
export interface BookingFacts {
  kind: 'firm' | 'maintenance';
  state: BookingState;
  submittedAt: Date | null;
  holdExpiresAt: Date | null;
  during: { start: Date; end: Date };
  offer: OfferKind | null;
  checkedInAt: Date | null;
  deletionConfirmedAt: Date | null;
}

export const isLive = (state: BookingState): boolean => (liveStates as readonly BookingState[]).includes(state);

/** A hold whose time is over, whether or not the job that says so has run already. */
export const holdIsOver = (booking: BookingFacts, at: Date): boolean =>
  booking.state === 'held' && booking.holdExpiresAt !== null && booking.holdExpiresAt <= at;

/** The state as it is at a moment: an overrun hold counts as expired even before the job wrote it down. */
export const stateAt = (booking: BookingFacts, at: Date): BookingState => (holdIsOver(booking, at) ? 'expired' : booking.state);

const minutes = (from: Date, count: number): Date => new Date(from.getTime() + count * 60_000);

/** What the table can't say: the hours of a move. */
function inTime(booking: BookingFacts, move: BookingMove, role: BookingRole, at: Date): boolean {
  const { start, end } = booking.during;
  switch (move) {
    case 'cancel': return role === 'officer' || at < start;
    case 'reschedule': case 'decide_move': case 'withdraw_move': return at < start;
    case 'extend': return at >= minutes(end, -extendLeadMinutes) && at < end;
    case 'check_in': return at >= minutes(start, -checkInLeadMinutes) && at < (role === 'firm' ? minutes(start, graceMinutes) : end);
    case 'release_early': return at < end;
    case 'finish': return at >= end;
    case 'mark_no_show': return at >= minutes(start, graceMinutes);
    case 'reclaim': return at >= start && at < end;
    case 'unblock': return at < end;
    default: return true;
  }
}

/** The state after a move, or null where the process refuses it now. */
export function transition(booking: BookingFacts, move: BookingMove, role: BookingRole, at: Date): BookingState | null {
  const rule = table[move];
  if (!rule.by.includes(role) || !rule.from.includes(booking.state) || (rule.maintenance ?? false) !== (booking.kind === 'maintenance')) return null;
  if (rule.submitted !== undefined && rule.submitted !== (booking.submittedAt !== null)) return null;
  if (move === 'expire' ? !holdIsOver(booking, at) : holdIsOver(booking, at)) return null;
  if (move === 'submit' && booking.offer === 'here') return null;
  if (move === 'accept_offer' && booking.offer !== 'here') return null;
  if (move === 'check_in' && role === 'firm' && booking.state === 'no_show') return null;
  if (move === 'confirm_deletion' && booking.deletionConfirmedAt !== null) return null;
  if (!inTime(booking, move, role, at)) return null;
  return rule.to === 'same' ? booking.state : rule.to;
}

/** Whether somebody in a role may make a move with a booking now. */
export const mayMove = (booking: BookingFacts, move: BookingMove, role: BookingRole, at: Date): boolean => transition(booking, move, role, at) !== null;

/** When the hub's answer is due at the latest: its working time, or the start of the booking, whichever is first. */
export const answerDueAt = (workingTimeDue: Date, start: Date): Date => (workingTimeDue < start ? workingTimeDue : start);

/** The state as people read it: a hold that was handed in waits for the hub. */
export type ShownState = BookingState | 'waiting';

export function shownState(booking: BookingFacts, at: Date): ShownState {
  const state = stateAt(booking, at);
  return state === 'held' && booking.submittedAt ? 'waiting' : state;
}

/** Whether a booking still lies before its firm: held, waiting, or to come. */
export const isOpen = (booking: BookingFacts, at: Date): boolean => isLive(stateAt(booking, at)) && booking.during.end > at;
