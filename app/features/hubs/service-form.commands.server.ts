import { randomBytes } from 'node:crypto';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { isHeadquarters, type Actor } from '~/features/accounts/actor';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { services, serviceVersions } from '~db/schema/hubs';
import { serviceFormDrafts, serviceFormPublications } from '~db/schema/service-forms';
import { applyEdit, changesBetween, formProblems, type FormEdit } from './service-form.rules';
import { findFormDraft } from './service-form.queries.server';

/** Why a form can't be changed. `not_found` also for whoever isn't of headquarters: to others there is no draft. */
export type FormError = 'not_found' | 'stale' | 'refused';
export interface FormTarget {
  slug: string;
  /** The revision of the draft that the sender saw. */
  revision: number;
}

/** A key for a new entry or option: never one that was used before, so that old answers keep their meaning. */
export const newFormKey = (letter: 'e' | 'q' | 'd' | 'o'): string => `${letter}${randomBytes(5).toString('hex')}`;

async function findServiceId(tx: Transaction, actor: Actor, slug: string): Promise<string | null> {
  if (!isHeadquarters(actor)) return null;
  const [service] = await tx.select({ id: services.id }).from(services).where(and(eq(services.slug, slug), isNull(services.retiredAt))).for('no key update');
  return service?.id ?? null;
}

async function findCurrent(tx: Transaction, serviceId: string) {
  const [current] = await tx.select().from(serviceVersions).where(eq(serviceVersions.serviceId, serviceId)).orderBy(desc(serviceVersions.version)).limit(1);
  return current ?? null;
}

/** Copies what is asked today into a draft, or answers the draft that is there. */
export function beginForm(db: Executor, actor: Actor, slug: string, at = new Date()): Promise<Result<{ revision: number }, 'not_found'>> {
  return db.transaction(async (tx) => {
    const serviceId = await findServiceId(tx, actor, slug);
    const current = serviceId && (await findCurrent(tx, serviceId));
    if (!serviceId || !current) return failed('not_found');
    const { id: basedOnId, eligibility, questions, documents, firstReplyMinutes, decisionMinutes } = current;
    await tx
      .insert(serviceFormDrafts)
      .values({ serviceId, basedOnId, eligibility, questions, documents, firstReplyMinutes, decisionMinutes, updatedBy: actor.userId, updatedAt: at })
      .onConflictDoNothing();
    const draft = await findFormDraft(tx, serviceId);
    return draft ? ok({ revision: draft.revision }) : failed('not_found');
  });
}

/** The draft of the service, locked, where it is as the sender saw it. */
async function openDraft(tx: Transaction, actor: Actor, { slug, revision }: FormTarget) {
  const serviceId = await findServiceId(tx, actor, slug);
  const draft = serviceId && (await findFormDraft(tx, serviceId));
  if (!draft) return failed('not_found');
  return draft.revision === revision ? ok(draft) : failed('stale');
}

/** Writes one change of the draft. `refused` where it can't be made: see {@link applyEdit}. */
export function editForm(db: Executor, actor: Actor, input: FormTarget & { edit: FormEdit }, at = new Date()): Promise<Result<{ revision: number }, FormError>> {
  return db.transaction(async (tx) => {
    const opened = await openDraft(tx, actor, input);
    if (!opened.ok) return opened;
    const draft = opened.value;
    const edited = applyEdit(draft, input.edit, draft.base);
    if (!edited) return failed('refused');
    const { eligibility, questions, documents } = edited;
    return write(tx, actor, draft, { eligibility, questions, documents }, at);
  });
}

export interface FormTargets {
  firstReplyMinutes: number;
  decisionMinutes: number;
}

/** The service's own targets, for the hubs that set none. Minutes of working time. */
export function setFormTargets(db: Executor, actor: Actor, input: FormTarget & FormTargets, at = new Date()): Promise<Result<{ revision: number }, FormError>> {
  return db.transaction(async (tx) => {
    const opened = await openDraft(tx, actor, input);
    if (!opened.ok) return opened;
    return write(tx, actor, opened.value, { firstReplyMinutes: input.firstReplyMinutes, decisionMinutes: input.decisionMinutes }, at);
  });
}

async function write(
  tx: Transaction, actor: Actor, { serviceId, revision }: { serviceId: string; revision: number }, set: Partial<typeof serviceFormDrafts.$inferInsert>, at: Date,
) {
  await tx.update(serviceFormDrafts).set({ ...set, revision: revision + 1, updatedBy: actor.userId, updatedAt: at }).where(eq(serviceFormDrafts.serviceId, serviceId));
  return ok({ revision: revision + 1 });
}

/** Throws the draft away; what is asked today stays. */
export function discardForm(db: Executor, actor: Actor, input: FormTarget): Promise<Result<null, FormError>> {
  return db.transaction(async (tx) => {
    const opened = await openDraft(tx, actor, input);
    if (!opened.ok) return opened;
    await tx.delete(serviceFormDrafts).where(eq(serviceFormDrafts.serviceId, opened.value.serviceId));
    return ok(null);
  });
}

export interface PublishedForm {
  serviceId: string;
  versionId: string;
  version: number;
  /** False where only the targets changed. */
  asksOtherwise: boolean;
}
export type PublishError = FormError | 'unfinished' | 'unchanged';

/** Makes the draft the version that is asked from now on. Who has begun to answer the one before is the caller's business. */
export async function publishVersion(
  tx: Transaction, actor: Actor, input: FormTarget & { reason: string }, at: Date,
): Promise<Result<PublishedForm, PublishError>> {
  const opened = await openDraft(tx, actor, input);
  if (!opened.ok) return opened;
  const draft = opened.value;
  const { serviceId, eligibility, questions, documents, firstReplyMinutes, decisionMinutes, base } = draft;
  if (formProblems(draft).length > 0) return failed('unfinished');
  const sameTargets = base.firstReplyMinutes === firstReplyMinutes && base.decisionMinutes === decisionMinutes;
  const asksOtherwise = changesBetween(base, draft).length > 0;
  if (sameTargets && !asksOtherwise) return failed('unchanged');
  const current = await findCurrent(tx, serviceId);
  const version = (current?.version ?? 0) + 1;
  const [published] = await tx
    .insert(serviceVersions)
    .values({ serviceId, version, eligibility, questions, documents, firstReplyMinutes, decisionMinutes, publishedAt: at })
    .returning({ id: serviceVersions.id });
  if (!published) throw new Error(`Service ${serviceId} got no version ${version}`);
  await tx.insert(serviceFormPublications).values({ versionId: published.id, publishedBy: actor.userId, reason: input.reason });
  await tx.delete(serviceFormDrafts).where(eq(serviceFormDrafts.serviceId, serviceId));
  return ok({ serviceId, versionId: published.id, version, asksOtherwise });
}
