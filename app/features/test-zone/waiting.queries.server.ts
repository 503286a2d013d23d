import { sql } from 'drizzle-orm';
import { canSee, type Actor } from '~/features/accounts/actor';
import type { Executor } from '~db/connect';

/** How many bookings wait for a hub's answer, 1000 at most (the index `bookings_hub_waiting` is read no further). */
export async function countBookingsWaiting(db: Executor, actor: Actor, hubId: string, at = new Date()): Promise<number> {
  if (!canSee(actor, hubId)) return 0;
  const [row] = await db.execute<{ waiting: number }>(sql`
    select count(*)::int as waiting from (
      select from bookings
      where hub_id = ${hubId} and state = 'held' and submitted_at is not null and hold_expires_at > ${at.toISOString()}
      limit 1000) w`);
  return row?.waiting ?? 0;
}
