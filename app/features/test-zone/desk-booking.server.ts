import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import type { Booking, BookingEvent } from './booking';
import { mayMove, stateAt, type BookingMove, type BookingState } from './rules';
import { unitsText } from './units-text';

/** Moves that the desk offers, in the order of its buttons. */
const deskMoves = ['confirm', 'decline', 'check_in', 'complete', 'mark_no_show', 'cancel'] as const satisfies readonly BookingMove[];
export type DeskMove = (typeof deskMoves)[number];

/** All that the desk shows of one booking. */
export interface DeskBookingView {
  reference: string;
  version: number;
  state: BookingState;
  submitted: boolean;
  start: string;
  end: string;
  hub: { name: string; slug: string; timeZone: string };
  answerBy: string | null;
  firm: string | null;
  request: { reference: string; title: string } | null;
  units: string;
  /** Cards that run only what was compiled for them. */
  compiles: string[];
  workload: Booking['workload'];
  dataClass: Booking['dataClass'];
  deletionDueOn: string | null;
  note: string | null;
  moves: DeskMove[];
  events: { sequence: number; code: string; at: string; by: BookingEvent['actorKind'] }[];
}

/** A booking for the desk: `manages` says whether the reader may act on it. */
export function deskBookingView(booking: Booking, events: readonly BookingEvent[], manages: boolean, language: Language, now: Date): DeskBookingView {
  const { state, version, reference, hub, workload, dataClass, deletionDueOn } = booking;
  const compiled = booking.units.flatMap(({ accelerator }) => (accelerator?.compilesAhead ? [`${accelerator.model} · ${accelerator.sdk}`] : []));
  return {
    reference, version, workload, dataClass, deletionDueOn,
    state: stateAt(booking, now),
    submitted: booking.submittedAt !== null,
    start: booking.during.start.toISOString(),
    end: booking.during.end.toISOString(),
    hub: { name: localizedString(hub.name, language), slug: hub.slug, timeZone: hub.timeZone },
    answerBy: state === 'held' && booking.submittedAt ? (booking.holdExpiresAt?.toISOString() ?? null) : null,
    firm: booking.firm?.nameKo ?? null,
    request: booking.request ? { reference: booking.request.reference, title: booking.request.title } : null,
    units: unitsText(booking.units, language, translator(language)),
    compiles: [...new Set(compiled)],
    note: booking.decisionNote,
    moves: manages ? deskMoves.filter((move) => mayMove(booking, move, 'officer', now)) : [],
    events: events.map(({ sequence, code, at, actorKind }) => ({ sequence, code, at: at.toISOString(), by: actorKind })),
  };
}
