/** States and moves of a booking: pure, shared by commands, pages and tests. Times are instants, lengths minutes. */

export const bookingStates = ['held', 'confirmed', 'checked_in', 'completed', 'expired', 'cancelled', 'declined', 'no_show', 'reclaimed'] as const;
export type BookingState = (typeof bookingStates)[number];

export type BookingMove = 'submit' | 'release' | 'confirm' | 'decline' | 'cancel' | 'check_in' | 'complete' | 'mark_no_show' | 'reclaim' | 'expire';
export type BookingRole = 'firm' | 'officer' | 'system';

/** What a move needs: who makes it, from which states it is made, and where it leads. */
interface MoveRule {
  by: readonly BookingRole[];
  from: readonly BookingState[];
  /** Only before (`false`) or only after (`true`) the firm handed its statement in; absent: either. */
  submitted?: boolean;
  to: BookingState;
}

export const moves: Record<BookingMove, MoveRule> = {
  submit: { by: ['firm'], from: ['held'], submitted: false, to: 'held' },
  release: { by: ['firm'], from: ['held'], submitted: false, to: 'cancelled' },
  confirm: { by: ['officer'], from: ['held'], submitted: true, to: 'confirmed' },
  decline: { by: ['officer'], from: ['held'], submitted: true, to: 'declined' },
  cancel: { by: ['firm', 'officer'], from: ['held', 'confirmed'], submitted: true, to: 'cancelled' },
  check_in: { by: ['officer'], from: ['confirmed'], to: 'checked_in' },
  complete: { by: ['officer'], from: ['checked_in'], to: 'completed' },
  mark_no_show: { by: ['officer'], from: ['confirmed'], to: 'no_show' },
  reclaim: { by: ['officer'], from: ['checked_in'], to: 'reclaimed' },
  expire: { by: ['system'], from: ['held'], to: 'expired' },
};

/** States in which a booking keeps its units: the exclusion constraint counts these and no others. */
export const liveStates = ['held', 'confirmed', 'checked_in'] as const satisfies readonly BookingState[];

/** What the rules look at of a booking. */
export interface BookingFacts {
  state: BookingState;
  submittedAt: Date | null;
  holdExpiresAt: Date | null;
  during: { start: Date; end: Date };
}

export const isLive = (state: BookingState): boolean => (liveStates as readonly BookingState[]).includes(state);

/** A hold whose time is over, whether or not the job that says so has run already. */
export const holdIsOver = (booking: BookingFacts, at: Date): boolean =>
  booking.state === 'held' && booking.holdExpiresAt !== null && booking.holdExpiresAt <= at;

/** The state as it is at a moment: an overrun hold counts as expired even before the job wrote it down. */
export const stateAt = (booking: BookingFacts, at: Date): BookingState => (holdIsOver(booking, at) ? 'expired' : booking.state);

/** Whether somebody in a role may make a move with a booking now. */
export function mayMove(booking: BookingFacts, move: BookingMove, role: BookingRole, at: Date): boolean {
  const rule = moves[move];
  if (!rule.by.includes(role) || !rule.from.includes(booking.state)) return false;
  if (rule.submitted !== undefined && rule.submitted !== (booking.submittedAt !== null)) return false;
  if (move === 'expire') return holdIsOver(booking, at);
  if (holdIsOver(booking, at)) return false;
  if (move === 'cancel' && role === 'firm') return at < booking.during.start;
  if (move === 'mark_no_show') return at > booking.during.start;
  if (move === 'check_in') return at >= new Date(booking.during.start.getTime() - checkInLeadMinutes * 60_000) && at < booking.during.end;
  return true;
}

/** How long units are kept while the firm writes its statement. */
export const holdMinutes = 10;
/** How long the hub has for its answer, in minutes of its working time. */
export const answerMinutes = 16 * 60;
/** How long before the start a firm may be checked in. */
export const checkInLeadMinutes = 30;
/** Units of one booking at most, the engineer not counted. */
export const maxUnits = 8;
/** How far ahead can be booked, in days. */
export const horizonDays = 90;
/** Holds that one firm may have open without a statement: nobody empties a hub's day by holding it. */
export const maxOpenHolds = 3;

/** How long after the booking a firm's data may stay on the hub's machines, in days. */
export const retentionDays = 365;

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
