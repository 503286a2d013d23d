import { randomBytes } from 'node:crypto';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Actor } from '~/features/accounts/actor';
import { once } from '~/platform/idempotency.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { hubChanges, hubPeople } from '~db/schema/hub-pages';
import { facilities, hubs } from '~db/schema/hubs';
import { isHubPart, isItemPart, type ItemPart, type PageEdit, type PageState } from './content';
import { findHubContent, findItem } from './content.queries.server';
import { changedEntries, editPage, facilityState, hubColumns, mayEditPage, movedUp, partOf, personState } from './content.rules';

export interface Target {
  hubId: string;
  /** The version that the sender saw. */
  version: number;
}

/** `stale` hands over what stands there now, `invalid` what is wrong by field. */
export interface Refusal {
  current?: PageState;
  version?: number;
  errors?: Record<string, string[]>;
}
export type Published = Result<{ id: string | null }, 'not_found' | 'stale' | 'invalid', Refusal>;

type Log = Pick<typeof hubChanges.$inferInsert, 'action' | 'part' | 'subjectId' | 'entries'>;

/** Keeps who changed what. */
export async function record(tx: Transaction, actor: Actor, hubId: string, at: Date, log: Log): Promise<void> {
  await tx.insert(hubChanges).values({ hubId, actorId: actor.userId, at, ...log });
}

/** Writes one part of a hub's page; readers see it at once. Where nothing differs nothing is written. */
export function publishPart(db: Executor, actor: Actor, { hubId, version }: Target, edit: PageEdit, at = new Date()): Promise<Published> {
  return db.transaction(async (tx): Promise<Published> => {
    const { part } = edit.plain;
    const found = await findHubContent(tx, actor, hubId, true);
    if (!found || !isHubPart(part)) return failed('not_found');
    const before = partOf(found.content, part);
    if (found.version !== version) return failed('stale', { current: before, version: found.version });
    const edited = editPage(before, edit);
    if (!edited.ok) return failed('invalid', { errors: edited.errors });
    const entries = changedEntries(before, edited.state);
    if (entries.length === 0) return ok({ id: null });
    await tx.update(hubs).set({ ...hubColumns(edited.state), contentVersion: version + 1, updatedAt: at }).where(eq(hubs.id, hubId));
    await record(tx, actor, hubId, at, { action: 'edited', part, entries });
    return ok({ id: null });
  });
}

/** Writes a facility or a person that is there. */
export function publishItem(db: Executor, actor: Actor, { hubId, id, version }: Target & { id: string }, edit: PageEdit, at = new Date()): Promise<Published> {
  return db.transaction(async (tx): Promise<Published> => {
    const { part } = edit.plain;
    const found = isItemPart(part) ? await findItem(tx, actor, hubId, part, id, true) : null;
    if (!found) return failed('not_found');
    if (found.version !== version) return failed('stale', { current: found.state, version: found.version });
    const edited = editPage(found.state, edit);
    if (!edited.ok) return failed('invalid', { errors: edited.errors });
    const entries = changedEntries(found.state, edited.state);
    if (entries.length === 0) return ok({ id });
    const { state } = edited;
    if (state.part === 'facilities') await tx.update(facilities).set({ ...facilityColumns(state), version: version + 1 }).where(eq(facilities.id, id));
    if (state.part === 'people') {
      const renamed = found.state.part === 'people' && found.state.name !== state.name;
      await tx.update(hubPeople).set({ ...personColumns(state), ...(renamed ? { consentedAt: state.name ? at : null } : {}), version: version + 1 }).where(eq(hubPeople.id, id));
    }
    await record(tx, actor, hubId, at, { action: 'edited', part, subjectId: id, entries });
    return ok({ id });
  });
}

/** Adds a facility or a person at the end of its list. */
export function addItem(
  db: Executor, actor: Actor, hubId: string, edit: PageEdit, key: string, at = new Date(),
): Promise<Result<{ id: string | null }, 'not_found' | 'invalid' | 'key_reused', Refusal>> {
  return db.transaction((tx) =>
    once<{ id: string | null }, 'not_found' | 'invalid', Refusal>(tx, { key, userId: actor.userId, scope: 'hubs.add-item', body: { hubId, ...edit } }, async () => {
      const { part } = edit.plain;
      if (!mayEditPage(actor, hubId) || !isItemPart(part)) return failed('not_found');
      const edited = editPage(part === 'facilities' ? facilityState(null) : personState(null), edit);
      if (!edited.ok) return failed('invalid', { errors: edited.errors });
      const { state } = edited;
      const id = v7();
      // One after another, so that no two stand in the same place.
      await tx.select({ id: hubs.id }).from(hubs).where(eq(hubs.id, hubId)).for('no key update');
      if (state.part === 'facilities') {
        const position = sql`(select coalesce(max(f.position), 0) + 1 from facilities f where f.hub_id = ${hubId})`;
        await tx.insert(facilities).values({ id, hubId, slug: `facility-${randomBytes(4).toString('hex')}`, position, ...facilityColumns(state) });
      }
      if (state.part === 'people') {
        const position = sql`(select coalesce(max(p.position), 0) + 1 from hub_people p where p.hub_id = ${hubId})`;
        await tx.insert(hubPeople).values({ id, hubId, position, ...personColumns(state), consentedAt: state.name ? at : null });
      }
      await record(tx, actor, hubId, at, { action: 'added', part, subjectId: id, entries: changedEntries(null, state) });
      return ok({ id });
    }),
  );
}

/** Takes an entry off the page, brings it back, or moves it up by one. Who is taken off loses the name: they agreed to being shown. */
export function moveItem(
  db: Executor, actor: Actor, { hubId, part, id, version, action }: Target & { part: ItemPart; id: string; action: 'up' | 'retire' | 'restore' }, at = new Date(),
): Promise<Result<null, 'not_found' | 'stale'>> {
  return db.transaction(async (tx) => {
    if (!mayEditPage(actor, hubId)) return failed('not_found');
    await tx.select({ id: hubs.id }).from(hubs).where(eq(hubs.id, hubId)).for('no key update');
    const found = await findItem(tx, actor, hubId, part, id, true);
    if (!found) return failed('not_found');
    if (found.version !== version || found.retired !== (action === 'restore')) return failed('stale');
    if (action === 'up') await moveUp(tx, hubId, part, id);
    else {
      const change = { retiredAt: action === 'retire' ? at : null, version: version + 1 };
      if (part === 'facilities') await tx.update(facilities).set(change).where(eq(facilities.id, id));
      else await tx.update(hubPeople).set({ ...change, ...(action === 'retire' ? { name: null, consentedAt: null } : {}) }).where(eq(hubPeople.id, id));
    }
    await record(tx, actor, hubId, at, { action: action === 'up' ? 'moved' : action === 'retire' ? 'retired' : 'restored', part, subjectId: id, entries: [] });
    return ok(null);
  });
}

/** Numbers the list anew with one entry a place earlier. */
async function moveUp(tx: Transaction, hubId: string, part: ItemPart, id: string): Promise<void> {
  const table = part === 'facilities' ? facilities : hubPeople;
  const rows = await tx.select({ id: table.id }).from(table).where(and(eq(table.hubId, hubId), isNull(table.retiredAt))).orderBy(asc(table.position), asc(table.id));
  for (const [position, one] of movedUp(rows.map((row) => row.id), id).entries()) await tx.update(table).set({ position: position + 1 }).where(eq(table.id, one));
}

const facilityColumns = (state: Extract<PageState, { part: 'facilities' }>) => ({
  kind: state.kind, verified: state.verified, name: state.texts['name'] ?? { ko: '' }, description: state.texts['description'] ?? { ko: '' },
});

const personColumns = (state: Extract<PageState, { part: 'people' }>) => ({ role: state.texts['role'] ?? { ko: '' }, name: state.name, languages: state.languages });
