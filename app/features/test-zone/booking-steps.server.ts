import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { formatTime } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import type { Executor } from '~db/connect';
import { localTime } from '~/platform/local-time';
import { openingOf } from './availability.queries.server';
import type { Booking } from './booking';
import { bothTimes } from './booking-view.server';
import { listBusy } from './busy.queries.server';
import { deadlines } from './move.rules';
import { findOpenMove } from './moves.queries.server';
import { mayMove, type BookingMove } from './rules';
import { freeStretches, gridMinutes, localDate } from './slots.rules';

interface Choice {
  value: string;
  label: string;
}

/** What the firm can do with its booking now, each with the hour until which, or from which, it can. */
export interface BookingSteps {
  accept: string | null;
  checkIn: { text: string; now: boolean } | null;
  change: string | null;
  /** A wish to move that waits for the hub. */
  move: { start: Date; end: Date; text: string } | null;
  extend: { text: string; ends: Choice[] } | null;
  releaseEarly: boolean;
  report: { result: string; metric: string } | null;
  deletion: { text: string; overdue: boolean } | null;
}

/** Later ends that are open and free, by the half hour. */
async function laterEnds(db: Executor, booking: Booking, language: Language, at: Date): Promise<Choice[]> {
  const { hub, during, units } = booking;
  const schedule = await findHubSchedule(db, hub.id);
  const open = schedule ? openingOf(schedule, localDate(during.end, hub.timeZone)) : [];
  const last = open.at(-1)?.end;
  if (!last || last <= during.end) return [];
  const ids = new Set(units.map(({ id }) => id));
  const busy = (await listBusy(db, [hub.id], { start: during.end, end: last }, at)).filter(({ resourceId }) => ids.has(resourceId));
  const [free] = freeStretches(open, busy.map((row) => row.during)).filter(({ start, end }) => start <= during.end && end > during.end);
  const count = free ? (free.end.getTime() - during.end.getTime()) / (gridMinutes * 60_000) : 0;
  return Array.from({ length: count }, (_, index) => {
    const end = new Date(during.end.getTime() + (index + 1) * gridMinutes * 60_000);
    return { value: localTime(end, hub.timeZone), label: formatTime(language, end, hub.timeZone) };
  });
}

/** The steps of a firm's booking at a moment. */
export async function bookingSteps(db: Executor, booking: Booking, language: Language, at: Date): Promise<BookingSteps> {
  const t = translator(language);
  const may = (move: BookingMove) => mayMove(booking, move, 'firm', at);
  const limits = deadlines(booking.during);
  const time = (instant: Date) => bothTimes(instant, booking, language);
  const [move, ends] = await Promise.all([
    booking.state === 'confirmed' ? findOpenMove(db, booking.id, at) : null,
    may('extend') ? laterEnds(db, booking, language, at) : [],
  ]);
  const comes = booking.state === 'confirmed' && at < limits.checkInUntil;
  const due = booking.deletionDueOn ?? '';
  const overdue = due < localDate(at, booking.hub.timeZone);
  return {
    accept: may('accept_offer') && booking.holdExpiresAt ? t('test-zone:step.accept_text', { until: time(booking.holdExpiresAt) }) : null,
    checkIn: comes ? { now: may('check_in'), text: t('test-zone:step.check_in_text', { from: time(limits.checkInFrom), until: time(limits.checkInUntil) }) } : null,
    change: may('reschedule') ? t('test-zone:step.change_text', { until: time(limits.change) }) : null,
    move: move && { ...move.during, text: t('test-zone:step.move_text', { until: time(move.expiresAt) }) },
    extend: ends.length > 0 ? { ends, text: t('test-zone:step.extend_text', { until: time(limits.extendUntil) }) } : null,
    releaseEarly: may('release_early'),
    report: may('report') ? (booking.usageReport ?? { result: '', metric: '' }) : null,
    deletion: may('confirm_deletion') && due ? { overdue, text: t(overdue ? 'test-zone:step.deletion_overdue' : 'test-zone:step.deletion_text', { date: due }) } : null,
  };
}
