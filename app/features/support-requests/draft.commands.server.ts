import { and, eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { FirmActor } from '~/features/accounts/actor';
import { findServiceOffer, holdQuestions } from '~/features/hubs/service-queries.server';
import type { Language } from '~/i18n/languages';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { expertHubs, experts } from '~db/schema/experts';
import { supportRequestEvents, supportRequests } from '~db/schema/support-requests';
import type { RequestRow } from './change.commands.server';
import type { ConsentChoices } from './completeness.rules';
import { isForConsortium } from './consortium.rules';
import type { EligibilityAnswers } from './eligibility.rules';
import { holdComponents, putPackage } from './package.commands.server';
import { furtherStep, isDraftStep, stepAfter, type DraftStep } from './stages.rules';

export interface NewDraft {
  serviceSlug: string;
  hubSlug: string;
  language: Language;
  /** Slug of an expert whom the firm would like to be asked; counts only where that expert works for the hub. */
  wishedExpert?: string;
  /** Ids of the components that the request is about; they count only for a service that a consortium asks for. */
  componentIds?: string[];
}
export interface StartedDraft {
  id: string;
  /** False where the firm already had one for this service at this hub. */
  created: boolean;
  furthestStep: DraftStep;
}

/**
 * Starts a request, or answers the draft that the firm already has for this service at this hub. A package goes into either, in the same
 * transaction; sent again it changes nothing.
 */
export async function startDraft(db: Executor, actor: FirmActor, input: NewDraft, at = new Date()): Promise<Result<StartedDraft, 'not_offered' | 'package_changed'>> {
  return db.transaction(async (tx) => {
    await holdQuestions(tx, input.serviceSlug);
    const offer = await findServiceOffer(tx, input.serviceSlug, input.hubSlug);
    if (!offer) return failed('not_offered');
    const { service, hub } = offer;
    const chosen = await holdComponents(tx, isForConsortium(service.category) ? (input.componentIds ?? []) : []);
    if (!chosen.ok) return chosen;
    const wishedExpertId = service.category === 'expert' ? await findWished(tx, input.wishedExpert, hub.id) : null;
    const id = v7();
    const [created] = await tx
      .insert(supportRequests)
      .values({
        id, firmId: actor.firm.id, serviceId: service.id, serviceVersionId: service.versionId, holderHubId: hub.id, state: 'draft', version: 1,
        contactName: actor.name, language: input.language, wishedExpertId, createdBy: actor.userId, createdAt: at, updatedAt: at,
      })
      .onConflictDoNothing({ target: [supportRequests.firmId, supportRequests.serviceId, supportRequests.holderHubId], where: sql`state = 'draft'` })
      .returning();
    if (created) {
      await tx.insert(supportRequestEvents).values({
        requestId: id, sequence: 1, actorKind: 'firm', actorId: actor.userId, code: 'draft_started', state: 'draft', holderHubId: hub.id, at,
      });
      await putPackage(tx, actor, created, chosen.value, input.language, at);
      return ok({ id, created: true, furthestStep: 'eligibility' as const });
    }
    const existing = await openDraftFor(tx, actor, service.id, hub.id);
    if (!existing) return failed('not_offered');
    if (wishedExpertId) await tx.update(supportRequests).set({ wishedExpertId, updatedAt: at }).where(eq(supportRequests.id, existing.id));
    await putPackage(tx, actor, existing, chosen.value, input.language, at);
    return ok({ id: existing.id, created: false, furthestStep: isDraftStep(existing.furthestStep) ? existing.furthestStep : 'eligibility' });
  });
}

/** The firm's draft for this service at this hub, locked: what happens to its roles happens one after the other. */
async function openDraftFor(tx: Transaction, actor: FirmActor, serviceId: string, hubId: string): Promise<RequestRow | undefined> {
  const { firmId, holderHubId, state } = supportRequests;
  const [row] = await tx
    .select()
    .from(supportRequests)
    .where(and(eq(firmId, actor.firm.id), eq(supportRequests.serviceId, serviceId), eq(holderHubId, hubId), eq(state, 'draft')))
    .for('update');
  return row;
}

/** A published expert of the hub; null for any other, which is no reason to refuse the draft. */
async function findWished(tx: Transaction, slug: string | undefined, hubId: string): Promise<string | null> {
  if (!slug) return null;
  const [found] = await tx
    .select({ id: experts.id })
    .from(experts)
    .innerJoin(expertHubs, and(eq(expertHubs.expertId, experts.id), eq(expertHubs.hubId, hubId)))
    .where(and(eq(experts.slug, slug), eq(experts.state, 'published')));
  return found?.id ?? null;
}

export interface DraftValues {
  title?: string;
  eligibility?: EligibilityAnswers;
  contactName?: string;
  contactPhone?: string;
  answers?: Record<string, string>;
  draftConsents?: ConsentChoices;
}
export interface DraftInput {
  requestId: string;
  /** The revision that the sender's page showed. */
  revision: number;
  step: DraftStep;
  /** Only what this step asks; the rest of the draft stays. */
  values: DraftValues;
  /** Whether the step is done, so that the draft is opened at the next one. */
  forward: boolean;
}
export interface SavedDraft {
  revision: number;
  savedAt: Date;
  furthestStep: DraftStep;
}

/** Saves a step of a draft. `stale` where another tab or colleague saved since; nothing is overwritten then. */
export async function saveDraft(
  db: Executor, actor: FirmActor, input: DraftInput, at = new Date(),
): Promise<Result<SavedDraft, 'not_found' | 'stale' | 'not_allowed', { revision: number }>> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(supportRequests)
      .where(and(eq(supportRequests.id, input.requestId), eq(supportRequests.firmId, actor.firm.id)))
      .for('update');
    if (!row) return failed('not_found');
    if (row.state !== 'draft') return failed('not_allowed', { revision: row.draftRevision });
    if (row.draftRevision !== input.revision) return failed('stale', { revision: row.draftRevision });
    const reached = isDraftStep(row.furthestStep) ? row.furthestStep : 'eligibility';
    const furthestStep = furtherStep(reached, input.forward ? stepAfter(input.step) : input.step);
    const { answers, eligibility, draftConsents, ...texts } = input.values;
    const revision = row.draftRevision + 1;
    await tx
      .update(supportRequests)
      .set({
        ...texts,
        answers: { ...row.answers, ...answers },
        eligibility: { ...row.eligibility, ...eligibility },
        draftConsents: { ...row.draftConsents, ...draftConsents },
        draftRevision: revision, furthestStep, updatedAt: at,
      })
      .where(and(eq(supportRequests.id, row.id), eq(supportRequests.draftRevision, row.draftRevision)));
    return ok({ revision, savedAt: at, furthestStep });
  });
}
