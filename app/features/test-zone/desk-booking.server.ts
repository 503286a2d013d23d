import type { Language } from '~/i18n/languages';
import type { Booking, BookingEvent } from './booking';
import { bookingView, type BookingView } from './booking-view.server';
import { mayMove, type BookingMove } from './rules';

/** Moves that the desk offers, in the order of its buttons. */
const deskMoves = ['confirm', 'decline', 'check_in', 'complete', 'mark_no_show', 'cancel'] as const satisfies readonly BookingMove[];
export type DeskMove = (typeof deskMoves)[number];

/** What the desk shows of a booking beside what its firm sees. */
export interface DeskBookingView extends BookingView {
  /** Null for the hub's own maintenance. */
  firm: string | null;
  /** When the hub's answer is due, while one is owed. */
  answerBy: Date | null;
  /** Cards that run only what was compiled for them, with the stack that compiles. */
  compiled: { model: string; sdk: string }[];
  moves: DeskMove[];
}

/** A booking for the desk: `manages` says whether the reader may act on it. */
export function deskBookingView(booking: Booking, events: BookingEvent[], manages: boolean, language: Language, now: Date): DeskBookingView {
  const view = bookingView(booking, events, language, now);
  const compiled = booking.units.flatMap(({ accelerator }) => (accelerator?.compilesAhead ? [[accelerator.model, accelerator.sdk] as const] : []));
  return {
    ...view,
    firm: booking.firm?.nameKo ?? null,
    answerBy: view.state === 'waiting' ? booking.holdExpiresAt : null,
    compiled: [...new Map(compiled)].map(([model, sdk]) => ({ model, sdk })),
    moves: manages ? movesOf(booking, now) : [],
  };
}

/** A booking that waits is confirmed or declined; only what was confirmed is called off. */
function movesOf(booking: Booking, now: Date): DeskMove[] {
  const moves = deskMoves.filter((move) => mayMove(booking, move, 'officer', now));
  return moves.includes('decline') ? moves.filter((move) => move !== 'cancel') : moves;
}
