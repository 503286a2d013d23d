import { and, eq, isNull, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { FirmActor } from '~/features/accounts/actor';
import { findServiceOffer, holdQuestions } from '~/features/hubs/service-queries.server';
import type { Language } from '~/i18n/languages';
import { failed, ok } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { firmMembers } from '~db/schema/firms';
import { hubs, services } from '~db/schema/hubs';
import { attachments, supportRequestEvents, supportRequests } from '~db/schema/support-requests';
import { copyPackage } from './package.commands.server';
import { changing, recordChange, type ChangeResult, type RequestRow } from './change.commands.server';

export interface RefileInput {
  requestId: string;
  version: number;
  /** Language of the page. */
  language: Language;
}
export interface RefiledDraft {
  id: string;
}

/**
 * Begins a new draft from a returned request: title, answers and contact are taken over, files by reference to the same bytes; consents
 * aren't, they are given for each request. A returned request is filed again once: pressing twice leads to the same draft. Where the firm
 * already has a draft for this service at this hub, that one is in the way: `draft_exists`.
 */
export function refile(
  db: Executor, actor: FirmActor, input: RefileInput, at = new Date(),
): Promise<ChangeResult<RefiledDraft, 'not_offered' | 'draft_exists'>> {
  const target = { requestId: input.requestId };
  return changing<RefiledDraft, 'not_offered' | 'draft_exists'>(db, actor, 'firm', 'refile', target, async (tx, row) => {
    const [begun] = await tx.select({ id: supportRequests.id }).from(supportRequests).where(eq(supportRequests.refiledFromId, row.id));
    if (begun) return ok(begun);
    if (input.version !== row.version) return failed('stale', { state: row.state, version: row.version });
    const offer = await findOffer(tx, row);
    if (!offer) return failed('not_offered');
    const id = await copyAsDraft(tx, actor, row, { versionId: offer.service.versionId, language: input.language, at });
    if (!id) return failed('draft_exists');
    await recordChange(tx, row, { action: 'refile', role: 'firm', actor, at, parameters: { requestId: id } });
    return ok({ id });
  });
}

async function findOffer(tx: Transaction, row: RequestRow) {
  const [names] = await tx
    .select({ service: services.slug, hub: hubs.slug })
    .from(services)
    .innerJoin(hubs, eq(hubs.id, row.holderHubId))
    .where(eq(services.id, row.serviceId));
  if (!names) return null;
  await holdQuestions(tx, names.service);
  return findServiceOffer(tx, names.service, names.hub);
}

/** Who answered for the earlier request, if still of the firm; else whoever asks again. */
export async function contactOf(tx: Transaction, actor: FirmActor, row: RequestRow) {
  const contactId = row.contactId ?? row.createdBy;
  const [member] = await tx
    .select({ userId: firmMembers.userId })
    .from(firmMembers)
    .where(and(eq(firmMembers.firmId, row.firmId), eq(firmMembers.userId, contactId), eq(firmMembers.state, 'active')));
  return member ? { contactId, contactName: row.contactName } : { contactId: actor.userId, contactName: actor.name };
}

/** The draft's id; null where another draft is in the way. Answers that the newest form doesn't ask stay unseen and are checked by nobody. */
async function copyAsDraft(
  tx: Transaction, actor: FirmActor, row: RequestRow, { versionId, language, at }: { versionId: string; language: Language; at: Date },
): Promise<string | null> {
  const { firmId, serviceId, holderHubId, title, eligibility, answers } = row;
  const [draft] = await tx
    .insert(supportRequests)
    .values({
      id: v7(), firmId, serviceId, serviceVersionId: versionId, holderHubId, state: 'draft', version: 1, title, eligibility, answers,
      ...(await contactOf(tx, actor, row)), contactPhone: row.contactPhone, language, createdBy: actor.userId, refiledFromId: row.id,
      // Everything before the consents may be gone through again, in any order.
      furthestStep: 'consents', draftRevision: 1, createdAt: at, updatedAt: at,
    })
    .onConflictDoNothing({ target: [supportRequests.firmId, supportRequests.serviceId, supportRequests.holderHubId], where: sql`state = 'draft'` })
    .returning({ id: supportRequests.id });
  if (!draft) return null;
  await tx.insert(supportRequestEvents).values({
    requestId: draft.id, sequence: 1, actorKind: 'firm', actorId: actor.userId, code: 'draft_started', state: 'draft', holderHubId, at,
    parameters: { refiledFromId: row.id },
  });
  const files = await tx.select().from(attachments).where(and(eq(attachments.requestId, row.id), isNull(attachments.removedAt)));
  if (files.length > 0) await tx.insert(attachments).values(files.map(({ id: _, ...file }) => ({ ...file, requestId: draft.id, createdAt: at })));
  await copyPackage(tx, row.id, draft.id);
  return draft.id;
}
