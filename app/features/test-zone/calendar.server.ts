import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus, type ICalCalendar, type ICalEvent } from 'ical-generator';
import { dayShift, formatDay, formatTime, seoulZone, zoneName } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { languageFacts, type Language } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { environment } from '~/platform/environment.server';
import type { Booking } from './booking';
import type { BookingState } from './rules';
import { unitsText } from './units-text';

/** `REQUEST` puts or changes an entry, `CANCEL` takes it out, `PUBLISH` is for a file that somebody downloads. */
export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH';

interface Options {
  language: Language;
  method: CalendarMethod;
  attendee?: { name: string; email: string };
}

function statusOf(state: BookingState): ICalEventStatus {
  if (state === 'held') return ICalEventStatus.TENTATIVE;
  return state === 'confirmed' || state === 'checked_in' || state === 'completed' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED;
}

/** `11월 24일 (화) 09:00–12:00 (태평양 표준시)`; the end carries its day where that is another. */
function rangeIn(booking: Booking, language: Language, timeZone: string): string {
  const { start, end } = booking.during;
  const sameDay = formatDay(language, start, timeZone) === formatDay(language, end, timeZone);
  const until = sameDay ? formatTime(language, end, timeZone) : `${formatDay(language, end, timeZone)} ${formatTime(language, end, timeZone)}`;
  return `${formatDay(language, start, timeZone)} ${formatTime(language, start, timeZone)}–${until} (${zoneName(language, start, timeZone)})`;
}

/** Who the reader is: it says where an entry leads and what it is called. */
interface EntryOptions {
  language: Language;
  method: CalendarMethod;
  /** The page that the entry leads to. */
  path: string;
  /** Whether the firm's name belongs in it: for who works at the hub. */
  named: boolean;
}

/** Puts a booking into a calendar, in the reader's language. The UID is the booking's for ever, SEQUENCE grows with each change. */
function addBooking(calendar: ICalCalendar, booking: Booking, { language, method, path, named }: EntryOptions): ICalEvent {
  const t = translator(language);
  const hub = localizedString(booking.hub.name, language);
  const units = unitsText(booking.units, language, t);
  const url = environment().PUBLIC_URL + localPath(language, path);
  const seoul = rangeIn(booking, language, seoulZone);
  const summary = t('test-zone:calendar_file.summary', { hub, units });
  return calendar.createEvent({
    id: `${booking.id}@test-zone.kain`,
    sequence: booking.calendarSequence,
    stamp: booking.updatedAt,
    start: booking.during.start,
    end: booking.during.end,
    summary: named && booking.firm ? `${booking.firm.nameKo} · ${summary}` : summary,
    description: [
      t('test-zone:calendar_file.reference', { reference: booking.reference }),
      t('test-zone:calendar_file.hub_time', { range: rangeIn(booking, language, booking.hub.timeZone) }),
      dayShift(booking.during.start, booking.hub.timeZone, seoulZone) === 0
        ? t('test-zone:calendar_file.seoul_time', { range: seoul })
        : t('test-zone:calendar_file.seoul_time_other_day', { range: seoul }),
      t('test-zone:calendar_file.units', { units }),
      url,
    ].join('\n'),
    location: hub,
    url,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : statusOf(booking.state),
    busystatus: ICalEventBusyStatus.BUSY,
  });
}

const productOf = (language: Language) => ({ company: 'KAIN', product: 'AI Test Zone', language: languageFacts[language].tag });

/**
 * A booking as iCalendar (RFC 5545, 5546) in the reader's language. Times are UTC, so no client can read them in a wrong zone;
 * the text says them in the hub's zone and in Seoul's.
 */
export function bookingCalendar(booking: Booking, { language, method, attendee }: Options): string {
  const calendar = ical({ prodId: productOf(language), method: ICalCalendarMethod[method] });
  const event = addBooking(calendar, booking, { language, method, path: `/test-zone/bookings/${booking.reference}`, named: false });
  if (method !== 'PUBLISH') {
    const { MAIL_FROM } = environment();
    const [, name = 'KAIN', email = MAIL_FROM] = /^(.*?)\s*<([^>]+)>$/.exec(MAIL_FROM) ?? [];
    event.organizer({ name: name.replaceAll('"', ''), email });
    if (attendee) event.createAttendee({ name: attendee.name, email: attendee.email, role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.ACCEPTED });
  }
  return calendar.toString();
}

/** Bookings as a calendar that a program reads again and again: of a firm, or (`hub`) of a hub's desk. */
export function feedCalendar(bookings: Booking[], language: Language, hub: { slug: string; name: string } | null): string {
  const t = translator(language);
  const name = hub ? t('test-zone:feed.hub', { hub: hub.name }) : t('test-zone:feed.own');
  // Programs that heed it ask again every half hour.
  const calendar = ical({ prodId: productOf(language), method: ICalCalendarMethod.PUBLISH, name: `KAIN · ${name}`, ttl: 1_800 });
  for (const booking of bookings) {
    const path = hub ? `/desk/bookings/${booking.reference}?hub=${hub.slug}` : `/test-zone/bookings/${booking.reference}`;
    addBooking(calendar, booking, { language, method: 'PUBLISH', path, named: hub !== null });
  }
  return calendar.toString();
}
