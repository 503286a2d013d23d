import { eq } from 'drizzle-orm';
import { enqueueMail } from '~/features/notifications/commands.server';
import type { Mail } from '~/features/notifications/templates';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import type { Transaction } from '~db/connect';
import { officerRoles, users } from '~db/schema/accounts';
import type { Booking } from './booking';
import { listBookingsById } from './bookings.queries.server';
import { bookingCalendar, type CalendarMethod } from './calendar.server';

interface Recipient {
  email: string;
  name: string;
  language: Language;
}

/** The person who booked: mails go out in the language of the booking. */
export async function bookerOf(tx: Transaction, booking: Booking): Promise<Recipient[]> {
  const found = await tx.select({ email: users.email, name: users.name }).from(users).where(eq(users.id, booking.createdBy));
  return found.map((user) => ({ ...user, language: booking.language }));
}

export async function managersOf(tx: Transaction, hubId: string): Promise<Recipient[]> {
  return tx
    .select({ email: users.email, name: users.name, language: users.language })
    .from(officerRoles)
    .innerJoin(users, eq(users.id, officerRoles.userId))
    .where(eq(officerRoles.hubId, hubId));
}

export const factsOf = (booking: Booking, language: Language) => ({
  reference: booking.reference,
  hub: localizedString(booking.hub.name, language),
  start: { at: booking.during.start.toISOString(), timeZone: booking.hub.timeZone },
  end: { at: booking.during.end.toISOString(), timeZone: booking.hub.timeZone },
});

export const pageOfFirm = (booking: Booking) => `/test-zone/bookings/${booking.reference}`;
export const pageOfHub = (booking: Booking) => `/desk/bookings/${booking.reference}`;
export const firmName = (booking: Booking, language: Language) => (language === 'ko' ? undefined : booking.firm?.nameEn) ?? booking.firm?.nameKo ?? '';

export function invitation(booking: Booking, recipient: Recipient, method: CalendarMethod) {
  const content = bookingCalendar(booking, { language: recipient.language, method, attendee: recipient });
  return [{ fileName: `${booking.reference}.ics`, mediaType: `text/calendar; charset=utf-8; method=${method}`, content }];
}

/** The statement is in: the firm gets a receipt, the hub's managers get something to decide. */
export async function mailSubmitted(tx: Transaction, booking: Booking): Promise<void> {
  for (const to of await bookerOf(tx, booking)) {
    await enqueueMail(tx, { to: to.email, language: to.language, template: 'booking_submitted', parameters: factsOf(booking, to.language), actionPath: pageOfFirm(booking) });
  }
  await enqueueMail(tx, ...(await managersOf(tx, booking.hub.id)).map((to): Mail => ({
    to: to.email, language: to.language, template: 'booking_new_for_hub', parameters: { ...factsOf(booking, to.language), firm: firmName(booking, to.language) }, actionPath: pageOfHub(booking),
  })));
}

/** The hub said yes: with the calendar entry. */
export async function mailConfirmed(tx: Transaction, booking: Booking): Promise<void> {
  for (const to of await bookerOf(tx, booking)) {
    await enqueueMail(tx, {
      to: to.email, language: to.language, template: 'booking_confirmed', parameters: factsOf(booking, to.language),
      actionPath: pageOfFirm(booking), attachments: invitation(booking, to, 'REQUEST'),
    });
  }
}

/** The hub said no, with its reason. */
export async function mailDeclined(tx: Transaction, booking: Booking, message: string): Promise<void> {
  for (const to of await bookerOf(tx, booking)) {
    await enqueueMail(tx, { to: to.email, language: to.language, template: 'booking_declined', parameters: { ...factsOf(booking, to.language), message }, actionPath: pageOfFirm(booking) });
  }
}

/** Cancelled: both sides learn of it. Whoever has the entry in a calendar gets the cancellation of it. */
export async function mailCancelled(tx: Transaction, booking: Booking, wasConfirmed: boolean): Promise<void> {
  const booker = await bookerOf(tx, booking);
  const managers = await managersOf(tx, booking.hub.id);
  for (const [recipients, actionPath] of [[booker, pageOfFirm(booking)], [managers, pageOfHub(booking)]] as const) {
    for (const to of recipients) {
      await enqueueMail(tx, {
        to: to.email, language: to.language, template: 'booking_cancelled', actionPath,
        parameters: { ...factsOf(booking, to.language), firm: firmName(booking, to.language) },
        attachments: wasConfirmed && recipients === booker ? invitation(booking, to, 'CANCEL') : [],
      });
    }
  }
}

/** The hub didn't answer in time. */
export async function mailExpired(tx: Transaction, bookingIds: string[]): Promise<void> {
  for (const booking of await listBookingsById(tx, bookingIds)) {
    for (const to of await bookerOf(tx, booking)) {
      await enqueueMail(tx, { to: to.email, language: to.language, template: 'booking_expired', parameters: factsOf(booking, to.language), actionPath: pageOfFirm(booking) });
    }
  }
}
