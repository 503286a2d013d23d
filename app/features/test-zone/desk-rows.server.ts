import type { Language } from '~/i18n/languages';
import type { Booking } from './booking';
import { bookingRow, type BookingLine } from './booking-row.server';

/** One line of the desk's lists of bookings. */
export interface DeskBookingLine extends BookingLine {
  /** Null for the hub's own maintenance. */
  firm: string | null;
  /** When the hub's answer is due, while one is owed. */
  answerBy: Date | null;
}

/** Bookings as lines of the desk, names in the reader's language. */
export function bookingRows(bookings: readonly Booking[], language: Language, at: Date): DeskBookingLine[] {
  return bookings.map((booking) => {
    const line = bookingRow(booking, language, at);
    return { ...line, firm: booking.firm?.nameKo ?? null, answerBy: line.state === 'waiting' ? booking.holdExpiresAt : null };
  });
}
