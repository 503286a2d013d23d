import { formatDayTime, seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import type { Booking, BookingEvent, DataClass, Workload } from './booking';
import { unitName } from './day-view.server';
import { holdIsOver, mayMove, retentionDays, shownState, type ShownState } from './rules';
import { addDays, localDate } from './slots.rules';
import { unitsText } from './units-text';

export const eventCodes = [
  'held', 'submitted', 'released', 'expired', 'unanswered', 'prechecked', 'confirmed', 'confirmed_by_rule', 'declined', 'cancelled', 'checked_in', 'completed', 'no_show',
  'moved', 'shortened', 'extended', 'move_proposed', 'move_accepted', 'move_declined', 'move_withdrawn', 'released_early', 'reclaimed', 'reported',
  'deletion_confirmed', 'offered', 'offer_accepted', 'blocked', 'leave', 'unblocked',
] as const;
type EventCode = (typeof eventCodes)[number];

/** A booking as its firm's page shows it. */
export interface BookingView {
  reference: string;
  version: number;
  state: ShownState;
  stateText: string;
  hub: { slug: string; name: string; regionSlug: string; timeZone: string };
  start: Date;
  end: Date;
  units: string;
  unitNames: string[];
  request: { reference: string; title: string } | null;
  /** Whether it is one occurrence of a recurring wish. */
  series: boolean;
  reason: string | null;
  /** While the statement is to be written. */
  hold: { until: Date; text: string } | null;
  statement: { workload: Workload; dataClass: DataClass | null; deletionDueOn: string | null } | null;
  deletion: { first: string; last: string };
  may: { submit: boolean; release: boolean; cancel: boolean; calendar: boolean };
  events: (Omit<BookingEvent, 'code' | 'parameters'> & { code: EventCode })[];
}

const isEventCode = (code: string): code is EventCode => (eventCodes as readonly string[]).includes(code);

/** `11월 25일 (수) 10:00 (서울 10:00)`: a moment in a sentence, in the hub's zone and in Seoul's. */
export function bothTimes(at: Date, booking: Booking, language: Language): string {
  const t = translator(language);
  const seoul = t('test-zone:day.seoul_at', { time: formatDayTime(language, at, seoulZone) });
  return `${formatDayTime(language, at, booking.hub.timeZone)} (${seoul})`;
}

/** The firm's view of a booking at a moment. */
export function bookingView(booking: Booking, events: BookingEvent[], language: Language, at: Date): BookingView {
  const t = translator(language);
  const state = shownState(booking, at);
  const holding = booking.state === 'held' && !booking.submittedAt && !booking.offer && !holdIsOver(booking, at) ? booking.holdExpiresAt : null;
  const lastDay = localDate(booking.during.end, booking.hub.timeZone);
  const until = booking.holdExpiresAt ? bothTimes(booking.holdExpiresAt, booking, language) : '';
  return {
    reference: booking.reference,
    version: booking.version,
    state,
    stateText: booking.offer && state === 'held' ? t('test-zone:booking.offered', { until }) : t(`test-zone:state_text.${state}`, { until }),
    hub: { slug: booking.hub.slug, name: localizedString(booking.hub.name, language), regionSlug: booking.hub.regionSlug, timeZone: booking.hub.timeZone },
    start: booking.during.start,
    end: booking.during.end,
    units: unitsText(booking.units, language, t),
    unitNames: booking.units.map((unit) => unitName(unit, language)),
    request: booking.request && { reference: booking.request.reference, title: booking.request.title },
    series: booking.seriesId !== null,
    reason: booking.decisionNote,
    hold: holding && { until: holding, text: bothTimes(holding, booking, language) },
    statement: booking.workload && { workload: booking.workload, dataClass: booking.dataClass, deletionDueOn: booking.deletionDueOn },
    deletion: { first: lastDay, last: addDays(lastDay, retentionDays) },
    may: {
      submit: mayMove(booking, 'submit', 'firm', at),
      release: mayMove(booking, 'release', 'firm', at),
      cancel: mayMove(booking, 'cancel', 'firm', at),
      calendar: state === 'waiting' || state === 'confirmed' || state === 'checked_in',
    },
    events: events.flatMap(({ sequence, actorKind, state: after, at: when, code }) => (isEventCode(code) ? [{ sequence, actorKind, state: after, at: when, code }] : [])),
  };
}
