import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { refuse } from '~/platform/responses.server';
import type { Executor } from '~db/connect';
import { users } from '~db/schema/accounts';
import { hubServices, services, serviceVersions } from '~db/schema/hubs';
import { serviceFormDrafts, serviceFormPublications } from '~db/schema/service-forms';
import type { DeskService, FormDraft, FormVersion } from './service-form';
import { isCurrentVersion } from './service-queries.server';

/** Every service that isn't retired, as one hub's desk sees it: what it offers first. */
export async function listDeskServices(db: Executor, hubId: string, slug?: string): Promise<DeskService[]> {
  const rows = await db
    .select({
      id: services.id, slug: services.slug, name: services.name, category: services.category, formVersion: serviceVersions.version,
      firstReplyMinutes: serviceVersions.firstReplyMinutes, decisionMinutes: serviceVersions.decisionMinutes,
      hasDraft: sql<boolean>`exists (select from service_form_drafts d where d.service_id = "services"."id")`,
      offeredBy: hubServices.hubId, retiredAt: hubServices.retiredAt, ownFirstReply: hubServices.firstReplyMinutes, ownDecision: hubServices.decisionMinutes,
      note: hubServices.note, offerVersion: hubServices.version,
    })
    .from(services)
    .innerJoin(serviceVersions, and(eq(serviceVersions.serviceId, services.id), isCurrentVersion))
    .leftJoin(hubServices, and(eq(hubServices.serviceId, services.id), eq(hubServices.hubId, hubId)))
    .where(and(isNull(services.retiredAt), slug === undefined ? undefined : eq(services.slug, slug)))
    .orderBy(sql`${hubServices.hubId} is not null and ${hubServices.retiredAt} is null desc`, asc(services.position));
  return rows.map(({ offeredBy, retiredAt, ownFirstReply, ownDecision, offerVersion, ...service }) => ({
    ...service,
    offered: offeredBy !== null && retiredAt === null,
    targets: ownFirstReply !== null && ownDecision !== null ? { firstReplyMinutes: ownFirstReply, decisionMinutes: ownDecision } : null,
    offerVersion: offerVersion ?? 0,
  }));
}

/** One of {@link listDeskServices}. @throws the 404 page */
export async function getDeskService(db: Executor, hubId: string, slug: string): Promise<DeskService> {
  const [service] = await listDeskServices(db, hubId, slug);
  return service ?? refuse('not_found');
}

/** The form that is worked on, with the version that it came from; null where nobody works on one. */
export async function findFormDraft(db: Executor, serviceId: string): Promise<FormDraft | null> {
  const [row] = await db
    .select({ draft: serviceFormDrafts, base: serviceVersions, updatedBy: users.name })
    .from(serviceFormDrafts)
    .innerJoin(serviceVersions, eq(serviceVersions.id, serviceFormDrafts.basedOnId))
    .innerJoin(users, eq(users.id, serviceFormDrafts.updatedBy))
    .where(eq(serviceFormDrafts.serviceId, serviceId));
  return row ? { ...row.draft, base: row.base, updatedBy: row.updatedBy } : null;
}

/** Published versions, the newest first. */
export async function listFormVersions(db: Executor, serviceId: string): Promise<FormVersion[]> {
  return db
    .select({
      version: serviceVersions.version, eligibility: serviceVersions.eligibility, questions: serviceVersions.questions, documents: serviceVersions.documents,
      firstReplyMinutes: serviceVersions.firstReplyMinutes, decisionMinutes: serviceVersions.decisionMinutes, publishedAt: serviceVersions.publishedAt,
      publishedBy: users.name, reason: serviceFormPublications.reason,
    })
    .from(serviceVersions)
    .leftJoin(serviceFormPublications, eq(serviceFormPublications.versionId, serviceVersions.id))
    .leftJoin(users, eq(users.id, serviceFormPublications.publishedBy))
    .where(eq(serviceVersions.serviceId, serviceId))
    .orderBy(desc(serviceVersions.version));
}
