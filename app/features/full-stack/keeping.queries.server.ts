import { and, asc, desc, eq, inArray, isNotNull, or, sql, type SQL } from 'drizzle-orm';
import { isHeadquarters, isOfficer, type Actor, type FirmActor } from '~/features/accounts/actor';
import { refuse } from '~/platform/responses.server';
import type { Executor } from '~db/connect';
import { acceleratorModels, aiModels } from '~db/schema/accelerators';
import { components } from '~db/schema/full-stack';
import type { Component, ComponentDetails, KeptComponent } from './component';
import { readComponentId } from './input';
import { componentColumns } from './queries.server';
import { stageOf } from './rules';

/** Components of the actor's own firm. */
export const ofFirm = (actor: FirmActor): SQL => eq(components.firmId, actor.firm.id);

/** Components of firms that left their firm at least once: headquarters decides on them, hub managers read along. */
function atDesk(actor: Actor): SQL | undefined {
  if (!isOfficer(actor)) return sql`false`;
  return and(isNotNull(components.firmId), inArray(components.state, ['in_review', 'published', 'withdrawn']));
}

const select = (db: Executor) =>
  db
    .select({
      ...componentColumns, state: components.state, revision: components.revision, revisionInReview: components.revisionInReview, aiModelSlug: components.aiModelSlug,
      version: components.version, updatedAt: components.updatedAt, refusal: components.refusal,
    })
    .from(components);
type Row = Awaited<ReturnType<typeof select>>[number];

const wordsOf = (row: Row): ComponentDetails => {
  const { name, summary, terms, languages, link, aiModelSlug, worksWith } = row;
  return row.revision ?? { name, summary, terms, languages, link, aiModelSlug, worksWith: worksWith.map(({ slug }) => slug) };
};

function keptOf(row: Row, revised: Component | null): KeptComponent {
  const { state, revision, revisionInReview, aiModelSlug: _, ...rest } = row;
  return { ...rest, stage: stageOf({ state, revised: revision !== null, revisionInReview }), words: wordsOf(row), revised };
}

/** The component as its revision will be read. */
async function revisionOf(db: Executor, row: Row): Promise<Component | null> {
  if (!row.revision) return null;
  const { aiModelSlug, worksWith: slugs, ...words } = row.revision;
  const { id, slug, kind, source, firm, chip, isDemo } = row;
  const worksWith = slugs.length === 0 ? [] : await db
    .select({ slug: acceleratorModels.slug, name: sql<string>`${acceleratorModels.maker} || ' ' || ${acceleratorModels.model}` })
    .from(acceleratorModels)
    .where(inArray(acceleratorModels.slug, slugs))
    .orderBy(asc(acceleratorModels.maker), asc(acceleratorModels.model));
  const [aiModel] = aiModelSlug ? await db.select({ slug: aiModels.slug, name: aiModels.name }).from(aiModels).where(eq(aiModels.slug, aiModelSlug)) : [];
  return { id, slug, kind, source, firm, chip, isDemo, ...words, worksWith, aiModel: aiModel ?? null };
}

async function getOne(db: Executor, id: string | null, scope: SQL | undefined): Promise<KeptComponent> {
  const [row] = id === null ? [] : await select(db).where(and(eq(components.id, id), scope));
  return row ? keptOf(row, await revisionOf(db, row)) : refuse('not_found');
}

/** All that the actor's firm lists, the last changed first; 100 at most. */
export async function listOwnComponents(db: Executor, actor: FirmActor): Promise<KeptComponent[]> {
  const rows = await select(db).where(ofFirm(actor)).orderBy(desc(components.updatedAt), desc(components.id)).limit(100);
  return rows.map((row) => keptOf(row, null));
}

/** One of them. @throws the 404 page for any other */
export const getOwnComponent = (db: Executor, actor: FirmActor, id: string | undefined): Promise<KeptComponent> => getOne(db, readComponentId(id), ofFirm(actor));

const waits = or(eq(components.state, 'in_review'), components.revisionInReview);

/** What waits to be read, the longest first, and the rest that firms list, the last changed first; 100 of each at most. */
export async function listComponentsAtDesk(db: Executor, actor: Actor): Promise<{ waiting: KeptComponent[]; others: KeptComponent[] }> {
  const [waiting, others] = await Promise.all([
    select(db).where(and(atDesk(actor), waits)).orderBy(asc(components.updatedAt), asc(components.id)).limit(100),
    select(db).where(and(atDesk(actor), sql`not (${waits})`)).orderBy(desc(components.updatedAt), desc(components.id)).limit(100),
  ]);
  return { waiting: waiting.map((row) => keptOf(row, null)), others: others.map((row) => keptOf(row, null)) };
}

/** A component as an officer sees it: a firm's draft is nobody else's. @throws the 404 page for any other */
export const getComponentAtDesk = (db: Executor, actor: Actor, id: string | undefined): Promise<KeptComponent> => getOne(db, readComponentId(id), atDesk(actor));

/** How many wait for the actor's decision; null for whoever decides on none. */
export async function countComponentsWaiting(db: Executor, actor: Actor): Promise<number | null> {
  return isHeadquarters(actor) ? db.$count(components, and(atDesk(actor), waits)) : null;
}
