import { and, asc, count, eq, ne, sql } from 'drizzle-orm';
import { canSee, type Actor } from '~/features/accounts/actor';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { savedViews } from '~db/schema/queue';

/** Views that an officer keeps at one hub. */
export const mostSavedViews = 20;

export interface SavedView {
  id: string;
  name: string;
  /** The list's address without the hub. */
  query: string;
  isDefault: boolean;
}

const own = (actor: Actor, hubId: string) => and(eq(savedViews.userId, actor.userId), eq(savedViews.hubId, hubId));

/** The officer's own views of a hub's list, by name. */
export function listSavedViews(db: Executor, actor: Actor, hubId: string): Promise<SavedView[]> {
  const { id, name, query, isDefault } = savedViews;
  return db.select({ id, name, query, isDefault }).from(savedViews).where(own(actor, hubId)).orderBy(asc(name), asc(id)).limit(mostSavedViews);
}

/** One person's views change one after another, so that names and the limit can be checked first. */
const lockViews = (tx: Transaction, actor: Actor) => tx.execute(sql`select pg_advisory_xact_lock(hashtext('saved-views'), hashtext(${actor.userId}))`);

async function isTaken(tx: Transaction, actor: Actor, hubId: string, name: string, except?: string): Promise<boolean> {
  const [same] = await tx
    .select({ id: savedViews.id })
    .from(savedViews)
    .where(and(own(actor, hubId), sql`lower(${savedViews.name}) = lower(${name})`, except ? ne(savedViews.id, except) : undefined));
  return same !== undefined;
}

/** Keeps a list's address under a name of its own. `full` past {@link mostSavedViews}. */
export function saveView(
  db: Executor, actor: Actor, hubId: string, { name, query }: { name: string; query: string },
): Promise<Result<SavedView, 'not_found' | 'taken' | 'full'>> {
  return db.transaction(async (tx) => {
    if (!canSee(actor, hubId)) return failed('not_found');
    await lockViews(tx, actor);
    if (await isTaken(tx, actor, hubId, name)) return failed('taken');
    const [kept] = await tx.select({ number: count() }).from(savedViews).where(own(actor, hubId));
    if ((kept?.number ?? 0) >= mostSavedViews) return failed('full');
    const [saved] = await tx.insert(savedViews).values({ userId: actor.userId, hubId, name, query }).returning();
    return saved ? ok({ id: saved.id, name, query, isDefault: false }) : failed('not_found');
  });
}

export function renameView(
  db: Executor, actor: Actor, hubId: string, { id, name }: { id: string; name: string },
): Promise<Result<null, 'not_found' | 'taken'>> {
  return db.transaction(async (tx) => {
    await lockViews(tx, actor);
    if (await isTaken(tx, actor, hubId, name, id)) return failed('taken');
    const renamed = await tx.update(savedViews).set({ name }).where(and(own(actor, hubId), eq(savedViews.id, id))).returning({ id: savedViews.id });
    return renamed.length > 0 ? ok(null) : failed('not_found');
  });
}

/** Makes a view the desk's first page, or (`isDefault` false) no longer. There is one at most. */
export function makeDefault(
  db: Executor, actor: Actor, hubId: string, { id, isDefault }: { id: string; isDefault: boolean },
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    await lockViews(tx, actor);
    const [view] = await tx.select({ id: savedViews.id }).from(savedViews).where(and(own(actor, hubId), eq(savedViews.id, id)));
    if (!view) return failed('not_found');
    await tx.update(savedViews).set({ isDefault: false }).where(and(own(actor, hubId), eq(savedViews.isDefault, true)));
    if (isDefault) await tx.update(savedViews).set({ isDefault }).where(eq(savedViews.id, id));
    return ok(null);
  });
}

export async function deleteView(db: Executor, actor: Actor, hubId: string, id: string): Promise<Result<null, 'not_found'>> {
  const deleted = await db.delete(savedViews).where(and(own(actor, hubId), eq(savedViews.id, id))).returning({ id: savedViews.id });
  return deleted.length > 0 ? ok(null) : failed('not_found');
}
