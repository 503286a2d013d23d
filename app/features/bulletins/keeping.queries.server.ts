import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { isHeadquarters, type Actor } from '~/features/accounts/actor';
import { isId } from '~/platform/ids';
import { refuse } from '~/platform/responses.server';
import type { Executor } from '~db/connect';
import { bulletins } from '~db/schema/bulletins';
import { hubs } from '~db/schema/hubs';
import type { Bulletin } from './bulletin';
import { selectBulletins } from './queries.server';
import { bulletinCountries, type BulletinCountry } from './rules';

/** Countries whose bulletins an actor keeps, in their order: those of its hubs; headquarters and administrators keep all. */
export async function keptCountries(db: Executor, actor: Actor): Promise<BulletinCountry[]> {
  if (isHeadquarters(actor)) return [...bulletinCountries];
  if (actor.managedHubIds.length === 0) return [];
  const rows = await db.select({ country: hubs.country }).from(hubs).where(inArray(hubs.id, actor.managedHubIds));
  return bulletinCountries.filter((country) => rows.some((row) => row.country === country));
}

/** The same as a condition on bulletins. */
function keptBy(actor: Actor): SQL {
  if (isHeadquarters(actor)) return sql`true`;
  if (actor.managedHubIds.length === 0) return sql`false`;
  return sql`${bulletins.country}::text in (select h.country from hubs h where ${inArray(sql`h.id`, actor.managedHubIds)})`;
}

/** All bulletins of a country, whatever their state, for those who keep them. */
export const listKeptBulletins = (db: Executor, actor: Actor, country: BulletinCountry): Promise<Bulletin[]> =>
  selectBulletins(db, and(eq(bulletins.country, country), keptBy(actor)));

/** One of them. @throws the 404 page for any other */
export async function getKeptBulletin(db: Executor, actor: Actor, id: string): Promise<Bulletin> {
  if (!isId(id)) return refuse('not_found');
  const [found] = await selectBulletins(db, and(eq(bulletins.id, id), keptBy(actor)), 1);
  return found ?? refuse('not_found');
}

/** The country that a hub is in, where it is one of those that are followed. */
export async function countryOfHub(db: Executor, hubId: string): Promise<BulletinCountry | null> {
  const [found] = await db.select({ country: hubs.country }).from(hubs).where(eq(hubs.id, hubId));
  return bulletinCountries.find((country) => country === found?.country) ?? null;
}
