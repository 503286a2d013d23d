import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { workingIntervals } from '~/features/hubs/working-time.rules';
import type { Executor } from '~db/connect';
import { horizonDays } from './rules';
import { addDays, checkRange, localDate, type Range, type RangeError } from './slots.rules';

/** Whether a hub's hours and closures allow a range from `at` on; null when they do. Every way to a time asks here. */
export async function checkTime(db: Executor, { hubId, range }: { hubId: string; range: Range }, at: Date): Promise<RangeError | 'unknown_hub' | null> {
  const schedule = await findHubSchedule(db, hubId);
  if (!schedule) return 'unknown_hub';
  const { start, end } = range;
  if (end.getTime() - start.getTime() > horizonDays * 86_400_000) return 'outside_hours';
  const from = addDays(localDate(start < end ? start : end, schedule.timeZone), -1);
  return checkRange(range, workingIntervals(schedule, from, addDays(from, 2)), at);
}
