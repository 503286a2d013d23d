import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import type { Executor } from '~db/connect';
import { listAlternatives } from './alternatives.queries.server';
import type { Booking, BookingEvent } from './booking';
import { findApprovalReasons } from './approval.queries.server';
import { isGated, type ApprovalReason } from './approval.rules';
import { bookingView, bothTimes, type BookingView } from './booking-view.server';
import { slotValue } from './desk-moves.server';
import { findOpenMove } from './moves.queries.server';
import { mayMove, type BookingMove } from './rules';
import { listUnits } from './resources.queries.server';
import { localDate } from './slots.rules';
import { slotView, type SlotView } from './slot-view.server';
import { unitsText } from './units-text';

/** Moves that the desk offers, in the order of its buttons. */
const deskMoves = ['precheck', 'confirm', 'check_in', 'complete', 'mark_no_show', 'unblock', 'decline', 'reclaim', 'cancel'] as const satisfies readonly BookingMove[];
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
  /** Why the hub is asked at all, while it is. */
  approval: { reasons: ApprovalReason[]; gated: boolean; prechecked: boolean } | null;
  mayMoveIt: boolean;
  /** Another time that the firm asks for; it has the old one until the hub answers. */
  wish: { start: Date; end: Date; units: string; until: string; note: string | null } | null;
  /** Times that could be held for the firm with a refusal. */
  alternatives: { value: string; slot: SlotView }[];
  report: { result: string; metric: string } | null;
  /** Whether the firm's data are gone, in words; null where that isn't due to be known. */
  deletionState: { text: string; overdue: boolean } | null;
}

function deletionOf(booking: Booking, language: Language, now: Date): DeskBookingView['deletionState'] {
  if (!['completed', 'reclaimed'].includes(booking.state) || !booking.deletionDueOn) return null;
  const t = translator(language);
  if (booking.deletionConfirmedAt) return { text: t('test-zone:deletion.confirmed'), overdue: false };
  const overdue = booking.deletionDueOn < localDate(now, booking.hub.timeZone);
  return { overdue, text: t(overdue ? 'test-zone:deletion.overdue' : 'test-zone:deletion.due', { date: booking.deletionDueOn }) };
}

/** A booking for the desk: `manages` says whether the reader may act on it. */
export async function deskBookingView(db: Executor, booking: Booking, events: BookingEvent[], manages: boolean, language: Language, now: Date): Promise<DeskBookingView> {
  const view = bookingView(booking, events, language, now);
  const compiled = booking.units.flatMap(({ accelerator }) => (accelerator?.compilesAhead ? [[accelerator.model, accelerator.sdk] as const] : []));
  const reasons = view.state === 'waiting' ? await findApprovalReasons(db, booking) : [];
  const moves = manages ? movesOf(booking, reasons, now) : [];
  const [move, slots, units] = await Promise.all([
    booking.state === 'confirmed' ? findOpenMove(db, booking.id, now) : null,
    moves.includes('decline') ? listAlternatives(db, booking, now) : [],
    booking.state === 'confirmed' ? listUnits(db, [booking.hub.id]) : [],
  ]);
  return {
    ...view,
    firm: booking.firm?.nameKo ?? null,
    answerBy: view.state === 'waiting' ? booking.holdExpiresAt : null,
    compiled: [...new Map(compiled)].map(([model, sdk]) => ({ model, sdk })),
    moves,
    approval: view.state === 'waiting' ? { reasons, gated: isGated(reasons), prechecked: booking.precheckedAt !== null } : null,
    mayMoveIt: manages && mayMove(booking, 'reschedule', 'officer', now),
    wish: move && { ...move.during, note: move.note, until: bothTimes(move.expiresAt, booking, language), units: unitsText(units.filter(({ id }) => move.resourceIds.includes(id)), language, translator(language)) },
    alternatives: slots.map((slot) => slotView(slot, language)).map((slot) => ({ slot, value: slotValue(slot) })),
    report: booking.usageReport,
    deletionState: deletionOf(booking, language, now),
  };
}

/** A booking that waits is confirmed, after the technical check where one is asked for, or declined; only what was confirmed is called off. */
function movesOf(booking: Booking, reasons: readonly ApprovalReason[], now: Date): DeskMove[] {
  const toCheck = reasons.includes('precheck') && !booking.precheckedAt;
  const moves = deskMoves.filter((move) => mayMove(booking, move, 'officer', now) && move !== (toCheck ? 'confirm' : 'precheck'));
  return moves.includes('decline') ? moves.filter((move) => move !== 'cancel') : moves;
}
