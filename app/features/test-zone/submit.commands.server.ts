import type { FirmActor } from '~/features/accounts/actor';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { addWorkingMinutes } from '~/features/hubs/working-time.rules';
import { failed, ok, type Result } from '~/platform/result';
import type { Database, Transaction } from '~db/connect';
import type { Booking, DataClass, Workload } from './booking';
import { changeBooking, StaleBooking } from './booking-log.server';
import { mailConfirmed, mailSubmitted } from './booking-mails.server';
import { findApprovalReasons } from './approval.queries.server';
import { findBookingForFirm } from './bookings.queries.server';
import { listBusy } from './busy.queries.server';
import { answerDueAt, answerMinutes, mayMove, retentionDays, stateAt } from './rules';
import { addDays, localDate } from './slots.rules';

export interface Statement {
  workload: Workload;
  dataClass: DataClass;
  exportSelfCheck: true;
  /** Date in the hub's zone by which the data are deleted. */
  deletionDueOn: string;
}

export type SubmitError = 'not_found' | 'stale' | 'expired' | 'started' | 'deletion_too_early' | 'deletion_too_late';

/** Of an expired hold: whether the same units are still free at the same time. */
export interface SubmitRefusal {
  stillFree: boolean;
}

/**
 * Hands in the statement of a held booking: the hub has the move until its answer is due, or the rules of the units confirm it at once.
 * Sent twice, the second finds it done and answers the same.
 */
export async function submit(
  db: Database,
  actor: FirmActor,
  input: { reference: string; version: number; statement: Statement },
  at = new Date(),
): Promise<Result<{ reference: string; answerDue: Date | null }, SubmitError, SubmitRefusal>> {
  const { reference, version, statement } = input;
  try {
    return await db.transaction(async (tx) => {
      const booking = await findBookingForFirm(tx, actor, reference);
      if (!booking) return failed('not_found');
      const done = booking.submittedAt && ((booking.version === version + 1 && booking.state === 'held') || (booking.version === version + 2 && booking.state === 'confirmed'));
      if (done) return ok({ reference, answerDue: booking.holdExpiresAt });
      if (!booking.submittedAt && stateAt(booking, at) === 'expired') {
        const busy = await listBusy(tx, [booking.hub.id], booking.during, at);
        const stillFree = booking.during.start > at && !booking.units.some(({ id }) => busy.some((row) => row.resourceId === id));
        return failed('expired', { stillFree });
      }
      if (booking.version !== version || !mayMove(booking, 'submit', 'firm', at)) return failed('stale');
      if (booking.during.start <= at) return failed('started');
      const lastDay = localDate(booking.during.end, booking.hub.timeZone);
      if (statement.deletionDueOn < lastDay) return failed('deletion_too_early');
      if (statement.deletionDueOn > addDays(lastDay, retentionDays)) return failed('deletion_too_late');
      const schedule = await findHubSchedule(tx, booking.hub.id);
      if (!schedule) return failed('not_found');
      const answerDue = answerDueAt(addWorkingMinutes(schedule, at, answerMinutes).due, booking.during.start);
      await changeBooking(tx, booking, {
        by: { kind: 'firm', userId: actor.userId }, code: 'submitted', state: 'held', at,
        set: { ...statement, submittedAt: at, holdExpiresAt: answerDue },
      });
      const submitted = { ...booking, ...statement, version: version + 1, submittedAt: at, holdExpiresAt: answerDue, updatedAt: at };
      if (await confirmByRule(tx, submitted, at)) return ok({ reference, answerDue: null });
      await mailSubmitted(tx, submitted);
      return ok({ reference, answerDue });
    });
  } catch (error) {
    if (error instanceof StaleBooking) return failed('stale');
    throw error;
  }
}

/** Confirms what was just handed in where no unit's rules ask for a person. @returns whether it did */
async function confirmByRule(tx: Transaction, booking: Booking, at: Date): Promise<boolean> {
  if (!mayMove(booking, 'confirm_by_rule', 'system', at) || (await findApprovalReasons(tx, booking)).length > 0) return false;
  const calendarSequence = booking.calendarSequence + 1;
  await changeBooking(tx, booking, { by: { kind: 'system', userId: null }, code: 'confirmed_by_rule', state: 'confirmed', at, set: { calendarSequence, holdExpiresAt: null } });
  await mailConfirmed(tx, { ...booking, state: 'confirmed', calendarSequence });
  return true;
}
