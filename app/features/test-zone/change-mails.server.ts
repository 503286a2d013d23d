import { enqueueMail } from '~/features/notifications/commands.server';
import type { Transaction } from '~db/connect';
import type { Booking } from './booking';
import { bookerOf, factsOf, firmName, invitation, managersOf, pageOfFirm, pageOfHub } from './booking-mails.server';

const optional = (message: string | undefined) => (message ? { message } : {});

/** The booking has another time, length or units: with the calendar entry that replaces the old one, and the hub's word if it moved it. */
export async function mailChanged(tx: Transaction, booking: Booking, message?: string): Promise<void> {
  for (const to of await bookerOf(tx, booking)) {
    await enqueueMail(tx, {
      to: to.email, language: to.language, template: 'booking_changed', parameters: { ...factsOf(booking, to.language), ...optional(message) },
      actionPath: pageOfFirm(booking), attachments: booking.state === 'held' ? [] : invitation(booking, to, 'REQUEST'),
    });
  }
}

/** To the hub's managers: the firm changed its booking by itself. */
export async function mailChangedForHub(tx: Transaction, booking: Booking): Promise<void> {
  for (const to of await managersOf(tx, booking.hub.id)) {
    const parameters = { ...factsOf(booking, to.language), firm: firmName(booking, to.language) };
    await enqueueMail(tx, { to: to.email, language: to.language, template: 'booking_changed_for_hub', parameters, actionPath: pageOfHub(booking) });
  }
}

/** To the hub's managers: the firm wants the time that the booking given here has. */
export async function mailMoveProposed(tx: Transaction, booking: Booking, message?: string): Promise<void> {
  for (const to of await managersOf(tx, booking.hub.id)) {
    const parameters = { ...factsOf(booking, to.language), firm: firmName(booking, to.language), ...optional(message) };
    await enqueueMail(tx, { to: to.email, language: to.language, template: 'booking_move_proposed', parameters, actionPath: pageOfHub(booking) });
  }
}

/** The booking keeps its old time, for the hub's reason. */
export async function mailMoveDeclined(tx: Transaction, booking: Booking, message: string): Promise<void> {
  for (const to of await bookerOf(tx, booking)) {
    await enqueueMail(tx, { to: to.email, language: to.language, template: 'booking_move_declined', parameters: { ...factsOf(booking, to.language), message }, actionPath: pageOfFirm(booking) });
  }
}

/** A time is held for the firm until a moment: from the waiting list, or instead of one that was declined. */
export async function mailOffered(tx: Transaction, booking: Booking, until: Date): Promise<void> {
  for (const to of await bookerOf(tx, booking)) {
    const parameters = { ...factsOf(booking, to.language), until: { at: until.toISOString(), timeZone: booking.hub.timeZone } };
    await enqueueMail(tx, { to: to.email, language: to.language, template: 'booking_offered', parameters, actionPath: pageOfFirm(booking) });
  }
}

/** Nobody came: the entry leaves the calendar. */
export async function mailNoShow(tx: Transaction, booking: Booking): Promise<void> {
  for (const to of await bookerOf(tx, booking)) {
    await enqueueMail(tx, { to: to.email, language: to.language, template: 'booking_no_show', parameters: factsOf(booking, to.language), actionPath: pageOfFirm(booking), attachments: invitation(booking, to, 'CANCEL') });
  }
}

/** The hub took idle time back, for its reason: the entry leaves the calendar. */
export async function mailReclaimed(tx: Transaction, booking: Booking, message: string): Promise<void> {
  for (const to of await bookerOf(tx, booking)) {
    await enqueueMail(tx, { to: to.email, language: to.language, template: 'booking_reclaimed', parameters: { ...factsOf(booking, to.language), message }, actionPath: pageOfFirm(booking), attachments: invitation(booking, to, 'CANCEL') });
  }
}

/** The day by which the firm's data are to be deleted comes near, or is past. */
export async function mailDeletionDue(tx: Transaction, booking: Booking, date: string): Promise<void> {
  for (const to of await bookerOf(tx, booking)) {
    await enqueueMail(tx, { to: to.email, language: to.language, template: 'booking_deletion_due', parameters: { ...factsOf(booking, to.language), date }, actionPath: pageOfFirm(booking) });
  }
}
