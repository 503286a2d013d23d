import { and, eq, inArray } from 'drizzle-orm';
import { v7 } from 'uuid';
import { ownsFirm, type FirmActor } from '~/features/accounts/actor';
import { once } from '~/platform/idempotency.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { acceleratorModels, aiModels } from '~db/schema/accelerators';
import { componentAccelerators, components, type ComponentWords } from '~db/schema/full-stack';
import { tellReviewers } from './component-mails.server';
import type { ComponentInput } from './input';
import { ofFirm } from './keeping.queries.server';
import { componentTransition, stageOf, type ComponentAction, type ComponentKind, type ComponentStage } from './rules';

type Of<Intent extends ComponentInput['intent']> = Omit<Extract<ComponentInput, { intent: Intent }>, 'intent'>;
type Words = Omit<Of<'edit'>, 'version'>;
type ComponentRow = typeof components.$inferSelect;
export interface ComponentTarget {
  componentId: string;
  version: number;
}
export interface ChangedComponent {
  id: string;
  version: number;
}
export type ComponentError = 'not_found' | 'stale' | 'not_allowed';
/** What a change writes beside the stage. */
type Change = Partial<typeof components.$inferInsert>;

/** Lists a component of the actor's firm: a draft, which nobody else sees. Owners of the firm only: `not_allowed`. */
export function createComponent(
  db: Executor, actor: FirmActor, { idempotencyKey: key, ...input }: Of<'create'>, at = new Date(),
): Promise<Result<{ id: string }, 'not_allowed' | 'key_reused'>> {
  return db.transaction((tx) =>
    once<{ id: string }, 'not_allowed'>(tx, { key, userId: actor.userId, scope: 'full-stack.create', body: input }, async () => {
      if (!ownsFirm(actor)) return failed('not_allowed');
      const id = v7();
      const words = await knownWords(tx, input.kind, input);
      await tx.insert(components).values({ ...columnsOf(words), id, kind: input.kind, firmId: actor.firm.id, createdBy: actor.userId, createdAt: at, updatedAt: at });
      await writeAccelerators(tx, id, words.worksWith);
      return ok({ id });
    }),
  );
}

/** Changes a draft; of what is published, it writes a revision, and readers go on reading what was approved. */
export function editComponent(db: Executor, actor: FirmActor, input: ComponentTarget & Words, at = new Date()): Promise<Result<ChangedComponent, ComponentError>> {
  return changingOwn(db, actor, 'edit', input, at, async (tx, row, stage) => {
    const words = await knownWords(tx, row.kind, input);
    if (stage === 'revising') return { revision: words };
    await writeAccelerators(tx, row.id, words.worksWith);
    return columnsOf(words);
  });
}

/** Moves a component of the actor's firm: to be read by headquarters, who are told in the same transaction, back, away. */
export function moveComponent(
  db: Executor, actor: FirmActor, input: ComponentTarget & { action: 'submit' | 'take_back' | 'discard' | 'withdraw' }, at = new Date(),
): Promise<Result<ChangedComponent, ComponentError>> {
  return changingOwn(db, actor, input.action, input, at, async (tx, row) => {
    if (input.action === 'submit') await tellReviewers(tx, { ...row, name: row.revision?.name ?? row.name });
    return input.action === 'submit' || input.action === 'discard' ? { refusal: null } : {};
  });
}

/** Locks a component of the actor's firm, checks right, version and process, and writes what the work answers. */
function changingOwn(
  db: Executor, actor: FirmActor, action: ComponentAction, { componentId, version }: ComponentTarget, at: Date,
  work: (tx: Transaction, row: ComponentRow, stage: ComponentStage) => Promise<Change>,
): Promise<Result<ChangedComponent, ComponentError>> {
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(components).where(and(eq(components.id, componentId), ofFirm(actor))).for('update');
    if (!row) return failed('not_found');
    if (!ownsFirm(actor)) return failed('not_allowed');
    if (row.version !== version) return failed('stale');
    const stage = componentTransition(stageOfRow(row), action, 'keeper');
    if (!stage) return failed('not_allowed');
    return writeChange(tx, row, stage, await work(tx, row, stage), at);
  });
}

export const stageOfRow = ({ state, revision, revisionInReview }: ComponentRow): ComponentStage => stageOf({ state, revised: revision !== null, revisionInReview });

/** Writes a change and the stage after it; the row is locked. A revision ends with its stage. */
export async function writeChange(tx: Transaction, row: ComponentRow, stage: ComponentStage, change: Change, at: Date): Promise<Result<ChangedComponent, 'stale'>> {
  const revises = stage === 'revising' || stage === 'revision_in_review';
  const [written] = await tx
    .update(components)
    .set({
      ...(revises ? {} : { revision: null }), ...change, state: revises ? 'published' : stage, revisionInReview: stage === 'revision_in_review',
      version: row.version + 1, updatedAt: at,
    })
    .where(and(eq(components.id, row.id), eq(components.version, row.version)))
    .returning({ id: components.id, version: components.version });
  return written ? ok(written) : failed('stale');
}

/** What was sent, less the accelerators and models that the portal doesn't know. Only a model is made from one. */
async function knownWords(tx: Transaction, kind: ComponentKind, { name, summary, terms, languages, link, worksWith, aiModelSlug }: Words): Promise<ComponentWords> {
  const chips = worksWith.length === 0 ? [] : await tx.select({ slug: acceleratorModels.slug }).from(acceleratorModels).where(inArray(acceleratorModels.slug, worksWith));
  const [model] = kind === 'model' && aiModelSlug ? await tx.select({ slug: aiModels.slug }).from(aiModels).where(eq(aiModels.slug, aiModelSlug)) : [];
  return { name, summary, terms, languages: [...new Set(languages)], link: link ?? null, worksWith: chips.map(({ slug }) => slug), aiModelSlug: model?.slug ?? null };
}

/** Words as columns, without the accelerators, which stand in a table of their own. */
export const columnsOf = ({ name, summary, terms, languages, link, aiModelSlug }: ComponentWords): Change & Pick<ComponentWords, 'name' | 'summary'> =>
  ({ name, summary, terms, languages, link, aiModelSlug });

/** The accelerators that a component works with, in place of those that it had. */
export async function writeAccelerators(tx: Transaction, componentId: string, slugs: readonly string[]): Promise<void> {
  await tx.delete(componentAccelerators).where(eq(componentAccelerators.componentId, componentId));
  if (slugs.length > 0) await tx.insert(componentAccelerators).values(slugs.map((acceleratorSlug) => ({ componentId, acceleratorSlug })));
}
