import { and, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import { isId } from '~/platform/ids';
import { refuse } from '~/platform/responses.server';
import type { Executor } from '~db/connect';
import { programmes } from '~db/schema/programmes';
import type { Programme } from './programme';
import { selectProgrammes } from './queries.server';

/** Programmes that an actor may see in the making: of the hubs that it manages; headquarters and administrators read all. */
export function keptBy(actor: Actor): SQL {
  if (actor.situationRoom || actor.administrator) return sql`true`;
  return actor.managedHubIds.length > 0 ? inArray(programmes.hubId, actor.managedHubIds) : sql`false`;
}

/** Programmes of a hub, the latest first; 100 at most. */
export function listKeptProgrammes(db: Executor, actor: Actor, hubId: string): Promise<Programme[]> {
  return selectProgrammes(db).where(and(eq(programmes.hubId, hubId), keptBy(actor))).orderBy(desc(programmes.startsAt), desc(programmes.id)).limit(100);
}

/** One of them. @throws the 404 page for any other */
export async function getKeptProgramme(db: Executor, actor: Actor, hubId: string, id: string): Promise<Programme> {
  if (!isId(id)) return refuse('not_found');
  const [found] = await selectProgrammes(db).where(and(eq(programmes.id, id), eq(programmes.hubId, hubId), keptBy(actor))).limit(1);
  return found ?? refuse('not_found');
}
