import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus } from 'ical-generator';
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

/**
 * A booking as iCalendar (RFC 5545, 5546) in the reader's language. Times are UTC, so no client can read them in a wrong zone;
 * the text says them in the hub's zone and in Seoul's. The UID is the booking's for ever, SEQUENCE grows with each change.
 */
export function bookingCalendar(booking: Booking, { language, method, attendee }: Options): string {
  const t = translator(language);
  const hub = localizedString(booking.hub.name, language);
  const units = unitsText(booking.units, language, t);
  const calendar = ical({ prodId: { company: 'KAIN', product: 'AI Test Zone', language: languageFacts[language].tag }, method: ICalCalendarMethod[method] });
  const { PUBLIC_URL, MAIL_FROM } = environment();
  const url = PUBLIC_URL + localPath(language, `/test-zone/bookings/${booking.reference}`);
  const seoul = rangeIn(booking, language, seoulZone);
  const event = calendar.createEvent({
    id: `${booking.id}@test-zone.kain`,
    sequence: booking.calendarSequence,
    stamp: booking.updatedAt,
    start: booking.during.start,
    end: booking.during.end,
    summary: t('test-zone:calendar_file.summary', { hub, units }),
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
  if (method !== 'PUBLISH') {
    const [, name = 'KAIN', email = MAIL_FROM] = /^(.*?)\s*<([^>]+)>$/.exec(MAIL_FROM) ?? [];
    event.organizer({ name: name.replaceAll('"', ''), email });
    if (attendee) event.createAttendee({ name: attendee.name, email: attendee.email, role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.ACCEPTED });
  }
  return calendar.toString();
}
