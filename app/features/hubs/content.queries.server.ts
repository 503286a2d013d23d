import { and, asc, desc, eq, getTableColumns, lt, sql } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import { isId } from '~/platform/ids';
import { refuse } from '~/platform/responses.server';
import type { Executor } from '~db/connect';
import { users } from '~db/schema/accounts';
import { hubChanges, hubPeople } from '~db/schema/hub-pages';
import { facilities, hubs } from '~db/schema/hubs';
import { isHubPart, isItemPart, type ContentPart, type ItemPart, type PageState } from './content';
import { facilityState, mayEditPage, partOf, personState, type HubContent } from './content.rules';
import { touchKey } from './touch-key';

/** A part as it stands, with the version that a change of it must name. */
export interface Editable {
  state: PageState;
  version: number;
  /** Entries of lists can be taken off the page. */
  retired: boolean;
}

const contentColumns = {
  name: hubs.name, city: hubs.city, formerName: hubs.formerName, description: hubs.description, strategyNote: hubs.strategyNote, address: hubs.address,
  directions: hubs.directions, transport: hubs.transport, latitude: hubs.latitude, longitude: hubs.longitude, positionExact: hubs.positionExact,
  operator: hubs.operator, email: hubs.email, phone: hubs.phone, workingLanguages: hubs.workingLanguages, facts: hubs.facts, contentVersion: hubs.contentVersion,
};

/** The content of a hub for somebody who edits it; null for anybody else. */
export async function findHubContent(db: Executor, actor: Actor, hubId: string, lock = false): Promise<{ content: HubContent; version: number } | null> {
  if (!mayEditPage(actor, hubId)) return null;
  const query = db.select(contentColumns).from(hubs).where(eq(hubs.id, hubId));
  const [row] = await (lock ? query.for('no key update') : query);
  if (!row) return null;
  const { contentVersion, ...content } = row;
  return { content, version: contentVersion };
}

/** A facility or a person of the hub; null where there is none. */
export async function findItem(db: Executor, actor: Actor, hubId: string, part: ItemPart, id: string, lock = false): Promise<Editable | null> {
  if (!mayEditPage(actor, hubId)) return null;
  if (part === 'facilities') {
    const query = db.select().from(facilities).where(and(eq(facilities.id, id), eq(facilities.hubId, hubId)));
    const [row] = await (lock ? query.for('no key update') : query);
    return row ? { state: facilityState(row), version: row.version, retired: row.retiredAt !== null } : null;
  }
  const query = db.select().from(hubPeople).where(and(eq(hubPeople.id, id), eq(hubPeople.hubId, hubId)));
  const [row] = await (lock ? query.for('no key update') : query);
  return row ? { state: personState(row), version: row.version, retired: row.retiredAt !== null } : null;
}

/** What an edit page opens: a part, an entry of a list, or a new entry (`new`). Photos are opened by `getPhoto`. @throws the 404 page */
export async function getEditable(db: Executor, actor: Actor, hubId: string, part: ContentPart, id: string | null): Promise<Editable> {
  if (isHubPart(part)) {
    const found = (id === null ? await findHubContent(db, actor, hubId) : null) ?? refuse('not_found');
    return { state: partOf(found.content, part), version: found.version, retired: false };
  }
  if (!isItemPart(part)) return refuse('not_found');
  if (id === 'new') return { state: part === 'facilities' ? facilityState(null) : personState(null), version: 0, retired: false };
  return (id && isId(id) ? await findItem(db, actor, hubId, part, id) : null) ?? refuse('not_found');
}

/** An entry of a list in the overview. */
export interface ListedItem extends Editable {
  id: string;
}

/** Facilities and people of a hub in their order, those taken off at the end. */
export async function listItems(db: Executor, actor: Actor, hubId: string): Promise<Record<ItemPart, ListedItem[]>> {
  if (!mayEditPage(actor, hubId)) return { facilities: [], people: [] };
  const [places, people] = await Promise.all([
    db.select(getTableColumns(facilities)).from(facilities).where(eq(facilities.hubId, hubId)).orderBy(sql`${facilities.retiredAt} is not null`, asc(facilities.position), asc(facilities.id)),
    db.select(getTableColumns(hubPeople)).from(hubPeople).where(eq(hubPeople.hubId, hubId)).orderBy(sql`${hubPeople.retiredAt} is not null`, asc(hubPeople.position), asc(hubPeople.id)),
  ]);
  return {
    facilities: places.map((row) => ({ id: row.id, state: facilityState(row), version: row.version, retired: row.retiredAt !== null })),
    people: people.map((row) => ({ id: row.id, state: personState(row), version: row.version, retired: row.retiredAt !== null })),
  };
}

/** The last hand at each text of a hub's page in each language, by {@link touchKey}. */
export async function listTouches(db: Executor, actor: Actor, hubId: string): Promise<Record<string, { name: string; at: Date }>> {
  if (!mayEditPage(actor, hubId)) return {};
  const rows = await db.execute<{ part: string; id: string | null; field: string; language: string; name: string; at: string }>(sql`
    select distinct on (c.part, c.subject_id, e->>'field', e->>'language') c.part, c.subject_id as id, e->>'field' as field, e->>'language' as language, u.name, c.at::text
    from hub_changes c join users u on u.id = c.actor_id cross join jsonb_array_elements(c.entries) e
    where c.hub_id = ${hubId} and e ? 'language'
    order by c.part, c.subject_id, e->>'field', e->>'language', c.at desc, c.id desc`);
  return Object.fromEntries(rows.map(({ part, id, field, language, name, at }) => [touchKey(part, id, field, language), { name, at: new Date(at) }]));
}

const historyLength = 50;

/** Changes of a hub's page, the latest first; `before` is the id of the last one shown. */
export async function listChanges(db: Executor, actor: Actor, hubId: string, before: string | null) {
  if (!mayEditPage(actor, hubId)) return { changes: [], next: null };
  const found = await db
    .select({ id: hubChanges.id, action: hubChanges.action, part: hubChanges.part, subjectId: hubChanges.subjectId, entries: hubChanges.entries, at: hubChanges.at, by: users.name })
    .from(hubChanges)
    .innerJoin(users, eq(users.id, hubChanges.actorId))
    .where(and(eq(hubChanges.hubId, hubId), before && isId(before) ? lt(hubChanges.id, before) : undefined))
    .orderBy(desc(hubChanges.id))
    .limit(historyLength + 1);
  const changes = found.slice(0, historyLength);
  return { changes, next: found.length > historyLength ? (changes.at(-1)?.id ?? null) : null };
}
