import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { addWorkingMinutes } from '~/features/hubs/working-time.rules';
import type { Transaction } from '~db/connect';
import type { Booking } from './booking';
import type { ChangedBy } from './booking-log.server';
import { mailOffered } from './change-mails.server';
import { listBookingsById } from './bookings.queries.server';
import { Refused, takeUnits, type TakeError, type TimeWish } from './choose-units.server';
import { insertBooking } from './insert-booking.server';
import { answerDueAt, answerMinutes } from './rules';
import { addDays, localDate, type RangeError } from './slots.rules';
import { checkTime } from './time-check.server';

export type AlternativeWish = TimeWish;
export type AlternativeError = RangeError | TakeError | 'unknown_hub';

/**
 * Holds another time for the firm of a booking that was declined, with the statement it made. At the same hub the firm's yes is enough;
 * at another one it hands the statement in there, and that hub decides. The offer ends with the hub's answer time, or when it would start.
 */
export async function offerInstead(tx: Transaction, booking: Booking, wish: AlternativeWish, by: ChangedBy, at: Date): Promise<AlternativeError | null> {
  const refusal = await checkTime(tx, wish, at);
  if (refusal) return refusal;
  const schedule = await findHubSchedule(tx, wish.hubId);
  if (!schedule || !booking.firm) return 'unknown_hub';
  try {
    const here = wish.hubId === booking.hub.id;
    const lastDay = localDate(wish.range.end, schedule.timeZone);
    const kept = booking.deletionDueOn && booking.deletionDueOn >= lastDay ? booking.deletionDueOn : addDays(lastDay, 30);
    const holdExpiresAt = answerDueAt(addWorkingMinutes(schedule, at, answerMinutes).due, wish.range.start);
    const { id } = await insertBooking(tx, {
      hubId: wish.hubId, during: wish.range, resourceIds: await takeUnits(tx, wish, at), state: 'held', code: 'offered', by, parameters: { instead_of: booking.reference },
      values: {
        firmId: booking.firm.id, requestId: here ? booking.request?.id : null, holdExpiresAt, offer: here ? 'here' : 'elsewhere', alternativeTo: booking.id,
        workload: booking.workload, dataClass: booking.dataClass, exportSelfCheck: true, deletionDueOn: kept, language: booking.language, createdBy: booking.createdBy,
      },
    }, at);
    for (const offer of await listBookingsById(tx, [id])) await mailOffered(tx, offer, holdExpiresAt);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}
