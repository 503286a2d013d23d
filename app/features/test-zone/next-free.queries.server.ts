import type { Executor } from '~db/connect';
import { findEarliestSlots } from './earliest.queries.server';
import { horizonDays } from './rules';
import { addDays, localDate } from './slots.rules';

/** Minutes that a time must be free for to be worth naming. */
const length = 60;

/** When one card of any kind is next free for an hour, by the hub's id. A hub where nothing is free within the horizon is left out. */
export async function listNextFree(db: Executor, at = new Date()): Promise<Map<string, Date>> {
  const by = addDays(localDate(at, 'UTC'), horizonDays);
  const slots = await findEarliestSlots(db, { accelerators: [], count: 1, length, by, engineer: 'none' }, at, Infinity);
  return new Map(slots.map(({ hub, range }) => [hub.id, range.start]));
}
