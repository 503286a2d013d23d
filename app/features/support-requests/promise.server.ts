import { NoWorkingTimeError, type HubSchedule } from '~/features/hubs/working-time.rules';
import { promisesFrom } from './clock.rules';
import type { PromiseView } from './promise';

/** The promise for a request filed at `at`; null where the hub has no hours to keep one in. */
export function promiseFor(
  schedule: HubSchedule | null | undefined, targets: { firstReplyMinutes: number; decisionMinutes: number }, at: Date,
): PromiseView | null {
  if (!schedule) return null;
  try {
    const { firstReplyDueAt, decisionDueAt, estimated, skipped, firstReplyMinutes } = promisesFrom(schedule, at, targets);
    return { firstReplyDueAt, decisionDueAt, estimated, skipped, firstReplyMinutes };
  } catch (error) {
    if (error instanceof NoWorkingTimeError) return null;
    throw error;
  }
}
