import { createHash } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import type { Executor } from '~db/connect';
import { bulletinDigests, bulletinSubscriptions } from '~db/schema/bulletins';
import type { BulletinCountry } from './rules';

/** The database keeps the hash only: who reads a backup can't use the links in it. */
export const hashOfUnsubscribe = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Mails a person when this country's bulletins change from now on. Twice is once. */
export async function subscribe(db: Executor, actor: Actor, country: BulletinCountry, at = new Date()): Promise<void> {
  await db.insert(bulletinSubscriptions).values({ userId: actor.userId, country, createdAt: at }).onConflictDoNothing();
}

export async function unsubscribe(db: Executor, actor: Actor, country: BulletinCountry): Promise<void> {
  await end(db, actor.userId, country);
}

async function end(db: Executor, userId: string, country: BulletinCountry | null): Promise<void> {
  await db
    .delete(bulletinSubscriptions)
    .where(
      and(eq(bulletinSubscriptions.userId, userId), country ? eq(bulletinSubscriptions.country, country) : undefined),
    );
}

/** What the link of a mail still leads to: the countries of its reader, none of them named to anybody else. Null for an unknown link. */
export async function findLinked(db: Executor, token: string): Promise<{ countries: BulletinCountry[] } | null> {
  const userId = await readerOf(db, token);
  if (!userId) return null;
  const rows = await db
    .select({ country: bulletinSubscriptions.country })
    .from(bulletinSubscriptions)
    .where(eq(bulletinSubscriptions.userId, userId))
    .orderBy(asc(bulletinSubscriptions.country));
  return { countries: rows.map(({ country }) => country) };
}

/** Ends what the link's reader gets, of one country or (null) of all. @returns false for an unknown link */
export async function unsubscribeByLink(
  db: Executor,
  token: string,
  country: BulletinCountry | null,
): Promise<boolean> {
  const userId = await readerOf(db, token);
  if (!userId) return false;
  await end(db, userId, country);
  return true;
}

async function readerOf(db: Executor, token: string): Promise<string | null> {
  const [found] = await db
    .select({ userId: bulletinDigests.userId })
    .from(bulletinDigests)
    .where(eq(bulletinDigests.unsubscribeHash, hashOfUnsubscribe(token)));
  return found?.userId ?? null;
}
