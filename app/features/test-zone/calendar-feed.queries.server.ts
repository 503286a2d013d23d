import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { actsForFirm, type Actor } from '~/features/accounts/actor';
import { findActorById } from '~/features/accounts/actor.queries.server';
import { findHubById } from '~/features/hubs/queries.server';
import { localizedString } from '~/i18n/localized-text';
import type { Executor } from '~db/connect';
import { calendarFeeds } from '~db/schema/calendar-feeds';
import { bookings } from '~db/schema/test-zone';
import { readBookings } from './bookings.queries.server';
import { hashOfFeed, mayReadCalendar } from './calendar-feed.commands.server';
import { feedCalendar } from './calendar.server';

/** Since when a person's addresses are in use, by hub; the firm's under `null`. */
export async function listCalendarFeeds(db: Executor, actor: Actor): Promise<Map<string | null, Date>> {
  const rows = await db.select({ hubId: calendarFeeds.hubId, createdAt: calendarFeeds.createdAt }).from(calendarFeeds).where(eq(calendarFeeds.userId, actor.userId));
  return new Map(rows.map(({ hubId, createdAt }) => [hubId, createdAt]));
}

/** Bookings that are over stay in a calendar that long, in days. */
const pastDays = 60;

/**
 * The calendar at a secret address, in its owner's language and with the owner's rights of this moment. Called-off bookings are in it
 * as such, so that a program takes them out. Null where the address isn't known, was ended, or its owner may read it no more.
 */
export async function readCalendarFeed(db: Executor, secret: string, at = new Date()): Promise<string | null> {
  const [feed] = await db.select({ userId: calendarFeeds.userId, hubId: calendarFeeds.hubId }).from(calendarFeeds).where(eq(calendarFeeds.hash, hashOfFeed(secret)));
  const actor = feed ? await findActorById(db, feed.userId) : null;
  if (!feed || !actor || !mayReadCalendar(actor, feed.hubId)) return null;
  const hub = feed.hubId === null ? null : await findHubById(db, feed.hubId);
  const scope = hub ? eq(bookings.hubId, hub.id) : actsForFirm(actor) ? eq(bookings.firmId, actor.firm.id) : sql`false`;
  const recent = sql`upper(${bookings.during}) > ${new Date(at.getTime() - pastDays * 86_400_000).toISOString()}::timestamptz`;
  const found = await readBookings(db, and(scope, eq(bookings.kind, 'firm'), isNotNull(bookings.submittedAt), recent), [sql`lower(${bookings.during})`, bookings.id.getSQL()], 1_000);
  return feedCalendar(found, actor.language, hub && { slug: hub.slug, name: localizedString(hub.name, actor.language) });
}
