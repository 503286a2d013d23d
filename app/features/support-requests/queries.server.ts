import { and, eq, ne, or, sql, type SQL } from 'drizzle-orm';
import { actsForFirm, type Actor } from '~/features/accounts/actor';
import { isId } from '~/platform/ids';
import { refuse } from '~/platform/responses.server';
import type { Executor } from '~db/connect';
import { firms } from '~db/schema/firms';
import { hubs, hubServices, services, serviceVersions } from '~db/schema/hubs';
import { supportRequests } from '~db/schema/support-requests';
import { contactEmail, contactId, summaryColumns, toSummary } from './columns.queries.server';
import { consortiumOf, readableAsPartner } from './consortium.queries.server';
import { attachmentsOf, consultationsOf, correctionsOf, earlierFormOf, escalationsOf, eventsOf, handoversOf, hubsOf, mergesOf, messagesOf, outcomesOf, refilingsOf, revive, satisfactionOf, wishedExpertOf, type RawParts } from './parts.queries.server';
import type { RequestRecord } from './request';
import { everHeldBy, offeredTo } from './scope.queries.server';

/**
 * A request of the actor's own firm by reference or id, drafts included; null for anyone else's.
 * Internal notes are left out by the query itself.
 */
export async function findRequestForFirm(db: Executor, actor: Actor, referenceOrId: string): Promise<RequestRecord | null> {
  const which = whichRequest(referenceOrId);
  if (!actsForFirm(actor) || !which) return null;
  return findRecord(db, and(which, eq(supportRequests.firmId, actor.firm.id)), 'public');
}

/** As {@link findRequestForFirm}. @throws the 404 page */
export async function getRequestForFirm(db: Executor, actor: Actor, referenceOrId: string): Promise<RequestRecord> {
  return (await findRequestForFirm(db, actor, referenceOrId)) ?? refuse('not_found');
}

/**
 * As {@link findRequestForFirm}, or a filed request of another firm that the actor's takes part in as a partner: to read. What else the
 * lead's request hangs together with, and how content the lead is, isn't the partner's.
 */
export async function findRequestForReader(db: Executor, actor: Actor, referenceOrId: string): Promise<RequestRecord | null> {
  const own = await findRequestForFirm(db, actor, referenceOrId);
  const which = whichRequest(referenceOrId);
  const scope = readableAsPartner(actor);
  if (own || !which || !scope) return own;
  const record = await findRecord(db, and(which, scope), 'public');
  return record && { ...record, refilings: { from: null, by: null }, merges: { into: null, from: [] }, satisfaction: null };
}

/** As {@link findRequestForReader}. @throws the 404 page */
export async function getRequestForReader(db: Executor, actor: Actor, referenceOrId: string): Promise<RequestRecord> {
  return (await findRequestForReader(db, actor, referenceOrId)) ?? refuse('not_found');
}

/** A filed request that a hub of the actor holds, held or is offered, or any for headquarters; null for anything else. Notes included. */
export async function findRequestForOfficer(db: Executor, actor: Actor, referenceOrId: string): Promise<RequestRecord | null> {
  const which = whichRequest(referenceOrId);
  const scope = visibleToOfficer(actor);
  if (!scope || !which) return null;
  return findRecord(db, and(which, scope), 'all');
}

/** As {@link findRequestForOfficer}. @throws the 404 page */
export async function getRequestForOfficer(db: Executor, actor: Actor, referenceOrId: string): Promise<RequestRecord> {
  return (await findRequestForOfficer(db, actor, referenceOrId)) ?? refuse('not_found');
}

/** Only the id of a request that {@link findRequestForOfficer} would find. */
export async function findRequestIdForOfficer(db: Executor, actor: Actor, referenceOrId: string): Promise<string | null> {
  const which = whichRequest(referenceOrId);
  const scope = visibleToOfficer(actor);
  if (!scope || !which) return null;
  const [row] = await db.select({ id: supportRequests.id }).from(supportRequests).where(and(which, scope)).limit(1);
  return row?.id ?? null;
}

/** Filed requests that an officer may see: those that a managed hub holds, ever held or is offered now; all for headquarters. */
export function visibleToOfficer(actor: Actor): SQL | undefined {
  const filed = ne(supportRequests.state, 'draft');
  if (actor.situationRoom || actor.administrator) return filed;
  const hubIds = actor.managedHubIds;
  return hubIds.length > 0 ? and(filed, or(everHeldBy(hubIds), offeredTo(hubIds))) : undefined;
}

/** The condition that picks one request by its reference or its id; null where the text is neither. */
export function whichRequest(referenceOrId: string): SQL | null {
  if (/^KAIN-\d{4}-\d{6,9}$/.test(referenceOrId)) return eq(supportRequests.reference, referenceOrId);
  return isId(referenceOrId) ? eq(supportRequests.id, referenceOrId) : null;
}

async function findRecord(db: Executor, where: SQL | undefined, messages: 'public' | 'all'): Promise<RequestRecord | null> {
  const [row] = await db
    .select({
      ...summaryColumns,
      firm: {
        id: firms.id, nameKo: firms.nameKo, nameEn: firms.nameEn, businessNumber: firms.businessNumber,
        representative: firms.representative, website: firms.website, productSummary: firms.productSummary,
      },
      form: {
        eligibility: serviceVersions.eligibility, questions: serviceVersions.questions, documents: serviceVersions.documents,
        firstReplyMinutes: sql<number>`coalesce(${hubServices.firstReplyMinutes}, ${serviceVersions.firstReplyMinutes})`,
        decisionMinutes: sql<number>`coalesce(${hubServices.decisionMinutes}, ${serviceVersions.decisionMinutes})`,
      },
      eligibility: supportRequests.eligibility, answers: supportRequests.answers, contactName: supportRequests.contactName,
      contactPhone: supportRequests.contactPhone, contactId, contactEmail, language: supportRequests.language,
      draftRevision: supportRequests.draftRevision, draftConsents: supportRequests.draftConsents, earlierForm: earlierFormOf, createdAt: supportRequests.createdAt,
      parts: sql<RawParts>`json_build_object(
        'events', ${eventsOf(messages)}, 'messages', ${messagesOf(messages)}, 'attachments', ${attachmentsOf}, 'corrections', ${correctionsOf},
        'handovers', ${handoversOf(messages)}, 'hubs', ${hubsOf}, 'refilings', ${refilingsOf}, 'merges', ${mergesOf},
        'outcomes', ${outcomesOf}, 'satisfaction', ${satisfactionOf}, 'escalations', ${escalationsOf(messages)},
        'consultations', ${consultationsOf(messages)}, 'wishedExpert', ${wishedExpertOf},
        'consortium', case when ${services.category} = 'full_stack' then ${consortiumOf} end)`,
    })
    .from(supportRequests)
    .innerJoin(hubs, eq(hubs.id, supportRequests.holderHubId))
    .innerJoin(services, eq(services.id, supportRequests.serviceId))
    .innerJoin(firms, eq(firms.id, supportRequests.firmId))
    .innerJoin(serviceVersions, eq(serviceVersions.id, supportRequests.serviceVersionId))
    .innerJoin(hubServices, and(eq(hubServices.hubId, supportRequests.holderHubId), eq(hubServices.serviceId, supportRequests.serviceId)))
    .where(where)
    .limit(1);
  if (!row) return null;
  const { parts, firm, ...rest } = row;
  const { firm: _, ...summary } = toSummary({ ...rest, firm: { id: firm.id, nameKo: firm.nameKo } });
  return { ...rest, ...summary, firm, ...revive(parts) };
}
