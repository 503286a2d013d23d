import { createHash, randomBytes } from 'node:crypto';
import { and, eq, isNotNull, isNull, type SQL } from 'drizzle-orm';
import { actsForFirm, canSee, type Actor } from '~/features/accounts/actor';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor } from '~db/connect';
import { calendarFeeds } from '~db/schema/calendar-feeds';

/** The database keeps the hash only: who reads a backup can't use the addresses in it. */
export const hashOfFeed = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Whether somebody may read a calendar: of the own firm (null), or of a hub that one sees. */
export const mayReadCalendar = (actor: Actor, hubId: string | null): boolean => (hubId === null ? actsForFirm(actor) : canSee(actor, hubId));

const ofPerson = (actor: Actor, hubId: string | null): SQL | undefined =>
  and(eq(calendarFeeds.userId, actor.userId), hubId === null ? isNull(calendarFeeds.hubId) : eq(calendarFeeds.hubId, hubId));

/** A new address for a calendar; the one that the person had before ends with it. The secret is not kept: it is shown now or never. */
export function makeCalendarFeed(db: Executor, actor: Actor, hubId: string | null, at = new Date()): Promise<Result<{ secret: string }, 'not_found'>> {
  if (!mayReadCalendar(actor, hubId)) return Promise.resolve(failed('not_found'));
  return db.transaction(async (tx) => {
    const secret = randomBytes(32).toString('base64url');
    await tx.delete(calendarFeeds).where(ofPerson(actor, hubId));
    // Two presses at once: both may have deleted nothing, and the later one holds.
    const target = hubId === null ? [calendarFeeds.userId] : [calendarFeeds.userId, calendarFeeds.hubId];
    const targetWhere = hubId === null ? isNull(calendarFeeds.hubId) : isNotNull(calendarFeeds.hubId);
    const row = { hash: hashOfFeed(secret), createdAt: at };
    await tx.insert(calendarFeeds).values({ ...row, userId: actor.userId, hubId }).onConflictDoUpdate({ target, targetWhere, set: row });
    return ok({ secret });
  });
}

/** Ends the address; calendars that read it get nothing from now on. */
export async function endCalendarFeed(db: Executor, actor: Actor, hubId: string | null): Promise<void> {
  await db.delete(calendarFeeds).where(ofPerson(actor, hubId));
}
