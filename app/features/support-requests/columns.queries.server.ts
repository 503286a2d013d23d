import { eq, sql } from 'drizzle-orm';
import type { Executor } from '~db/connect';
import { users } from '~db/schema/accounts';
import { firms } from '~db/schema/firms';
import { hubs, services } from '~db/schema/hubs';
import { supportRequests } from '~db/schema/support-requests';
import type { LocalizedText } from '~/i18n/localized-text';
import type { EscalationLevel } from './escalation.rules';
import type { RequestSummary } from './request';
import { isDraftStep } from './stages.rules';

/** Columns of {@link RequestSummary}, read in one query with {@link selectSummaries}. */
export const summaryColumns = {
  id: supportRequests.id, reference: supportRequests.reference, state: supportRequests.state, version: supportRequests.version,
  title: supportRequests.title, isDemo: supportRequests.isDemo, submittedAt: supportRequests.submittedAt,
  firstReplyDueAt: supportRequests.firstReplyDueAt, firstRepliedAt: supportRequests.firstRepliedAt,
  decisionDueAt: supportRequests.decisionDueAt, promiseDueAt: supportRequests.promiseDueAt,
  promiseEstimated: supportRequests.promiseEstimated, updatedAt: supportRequests.updatedAt, furthestStep: supportRequests.furthestStep,
  hub: {
    id: hubs.id, slug: hubs.slug, regionSlug: hubs.regionSlug, name: hubs.name, timeZone: hubs.timeZone, email: hubs.email, phone: hubs.phone,
  },
  service: { slug: services.slug, name: services.name, category: services.category },
  firm: { id: firms.id, nameKo: firms.nameKo },
  /** The hub that it is offered to, while that hasn't answered. */
  offeredTo: sql<LocalizedText | null>`(select o.name from handovers h join hubs o on o.id = h.to_hub_id where h.request_id = ${supportRequests.id} and h.outcome is null)`,
  /** How far the promise that is owed now has been escalated. */
  escalated: sql<EscalationLevel | null>`(select x.level from request_escalations x where x.request_id = ${supportRequests.id}
    and x.promise::text = case when ${supportRequests.firstRepliedAt} is null then 'first_reply' else 'decision' end order by x.level desc limit 1)`,
  assigneeId: supportRequests.assigneeId,
  assigneeName: sql<string | null>`(select u.name from users u where u.id = ${supportRequests.assigneeId})`,
};

/** Requests with their hub, service and firm; the caller adds scope, order and limit. */
export function selectSummaries(db: Executor) {
  return db
    .select(summaryColumns)
    .from(supportRequests)
    .innerJoin(hubs, eq(hubs.id, supportRequests.holderHubId))
    .innerJoin(services, eq(services.id, supportRequests.serviceId))
    .innerJoin(firms, eq(firms.id, supportRequests.firmId))
    .$dynamic();
}

type SummaryRow = Omit<RequestSummary, 'assignee' | 'furthestStep'> & { assigneeId: string | null; assigneeName: string | null; furthestStep: string };

export function toSummary({ assigneeId, assigneeName, furthestStep, ...row }: SummaryRow): RequestSummary {
  return {
    ...row,
    assignee: assigneeId ? { id: assigneeId, name: assigneeName ?? '' } : null,
    furthestStep: isDraftStep(furthestStep) ? furthestStep : 'eligibility',
  };
}

/** The member of the firm who answers for it: who started it, until it was given to somebody else. */
export const contactId = sql<string>`coalesce(${supportRequests.contactId}, ${supportRequests.createdBy})`;
export const contactEmail = sql<string>`(select u.email from ${users} u where u.id = coalesce(${supportRequests.contactId}, ${supportRequests.createdBy}))`;
