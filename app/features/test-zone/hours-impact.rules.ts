import { workingIntervals, type HubSchedule } from '~/features/hubs/working-time.rules';
import { addDays, freeSlots, localDate, minutesOf, type Range } from './slots.rules';

/** Whether a whole range lies in a hub's hours: what the slot function says, whoever has what. */
function isOpenFor(schedule: HubSchedule, range: Range): boolean {
  const date = localDate(range.start, schedule.timeZone);
  const [first] = freeSlots(workingIntervals(schedule, addDays(date, -1), addDays(date, 1)), [], minutesOf(range), range.start);
  return first?.getTime() === range.start.getTime();
}

/** The bookings that a change of hours leaves outside them. What was outside before (maintenance by night) isn't the change's doing. */
export const fallOutside = <B extends { during: Range }>(bookings: readonly B[], before: HubSchedule, after: HubSchedule): B[] =>
  bookings.filter(({ during }) => isOpenFor(before, during) && !isOpenFor(after, during));

/** How many promised instants a change leaves outside the hours; closing time itself is still inside. */
export function promisesOutside(promises: readonly Date[], before: HubSchedule, after: HubSchedule): number {
  const inside = (schedule: HubSchedule, at: Date) => {
    const date = localDate(at, schedule.timeZone);
    return workingIntervals(schedule, addDays(date, -1), date).some(({ start, end }) => start <= at && at <= end);
  };
  return promises.filter((at) => inside(before, at) && !inside(after, at)).length;
}
