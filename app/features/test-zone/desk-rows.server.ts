import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import type { Booking } from './booking';
import type { BookingState } from './rules';
import { unitsText } from './units-text';

/** One line of the desk's lists of bookings. */
export interface BookingRow {
  reference: string;
  /** Null for the hub's own maintenance. */
  firm: string | null;
  units: string;
  state: BookingState;
  submitted: boolean;
  start: string;
  end: string;
  hub: { name: string; timeZone: string };
  /** When the hub's answer is due, while one is owed. */
  answerBy: string | null;
}

/** Bookings as lines, their names in the reader's language. */
export function bookingRows(bookings: readonly Booking[], language: Language): BookingRow[] {
  const t = translator(language);
  return bookings.map((booking) => ({
    reference: booking.reference,
    firm: booking.firm?.nameKo ?? null,
    units: unitsText(booking.units, language, t),
    state: booking.state,
    submitted: booking.submittedAt !== null,
    start: booking.during.start.toISOString(),
    end: booking.during.end.toISOString(),
    hub: { name: localizedString(booking.hub.name, language), timeZone: booking.hub.timeZone },
    answerBy: booking.state === 'held' && booking.submittedAt ? (booking.holdExpiresAt?.toISOString() ?? null) : null,
  }));
}
