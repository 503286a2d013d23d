import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Executor, Transaction } from '~db/connect';
import { services, serviceVersions } from '~db/schema/hubs';
import { refuse } from '~/platform/responses.server';
import { findHubBySlug } from './queries.server';
import type { OfferingHub, ServiceDetail, ServiceOffer, ServiceSummary } from './offers';

const hubsOfService = sql<OfferingHub[]>`(
  select coalesce(json_agg(json_build_object(
    'id', h.id, 'slug', h.slug, 'regionSlug', h.region_slug, 'name', h.name, 'timeZone', h.time_zone, 'retired', false,
    'firstReplyMinutes', coalesce(o.first_reply_minutes, "service_versions"."first_reply_minutes"),
    'decisionMinutes', coalesce(o.decision_minutes, "service_versions"."decision_minutes"), 'note', o.note
  ) order by h.position), '[]')
  from hub_services o join hubs h on h.id = o.hub_id
  where o.service_id = "services"."id" and o.retired_at is null and h.retired_at is null)`;

/** The version asked today is the highest one. */
export const isCurrentVersion = sql`${serviceVersions.version} = (
  select max(v.version) from service_versions v where v.service_id = "services"."id")`;

const summaryColumns = {
  id: services.id, slug: services.slug, category: services.category, name: services.name, summary: services.summary,
  firstReplyMinutes: serviceVersions.firstReplyMinutes, decisionMinutes: serviceVersions.decisionMinutes, hubs: hubsOfService,
};

/** Which services: of one hub, or of a region's hubs. */
export interface ServiceFilter {
  hubSlug?: string;
  regionSlug?: string;
}

/** Services that somebody offers today, in their order. A filter narrows by who offers, not the hubs listed with each. */
export function listServices(db: Executor, filter: ServiceFilter = {}): Promise<ServiceSummary[]> {
  const offered = sql`exists (
    select from hub_services o join hubs h on h.id = o.hub_id
    where o.service_id = "services"."id" and o.retired_at is null and h.retired_at is null
    ${filter.hubSlug === undefined ? sql`` : sql`and h.slug = ${filter.hubSlug}`}
    ${filter.regionSlug === undefined ? sql`` : sql`and h.region_slug = ${filter.regionSlug}`})`;
  return db
    .select(summaryColumns)
    .from(services)
    .innerJoin(serviceVersions, and(eq(serviceVersions.serviceId, services.id), isCurrentVersion))
    .where(and(isNull(services.retiredAt), offered))
    .orderBy(asc(services.position));
}

/** A service with its current version, retired or not; null where there is none. */
export async function findService(db: Executor, slug: string): Promise<ServiceDetail | null> {
  const [found] = await db
    .select({
      ...summaryColumns,
      versionId: serviceVersions.id, version: serviceVersions.version,
      eligibility: serviceVersions.eligibility, questions: serviceVersions.questions, documents: serviceVersions.documents,
      retired: sql<boolean>`${isNotNull(services.retiredAt)}`,
    })
    .from(services)
    .innerJoin(serviceVersions, and(eq(serviceVersions.serviceId, services.id), isCurrentVersion))
    .where(eq(services.slug, slug))
    .limit(1);
  return found ?? null;
}

/** As {@link findService}. @throws the 404 page where there is no such service */
export async function getService(db: Executor, slug: string): Promise<ServiceDetail> {
  return (await findService(db, slug)) ?? refuse('not_found');
}

/** A service as a hub offers it today; null where either is unknown or retired, or the hub doesn't offer it. */
export async function findServiceOffer(db: Executor, serviceSlug: string, hubSlug: string): Promise<ServiceOffer | null> {
  const [service, hub] = await Promise.all([findService(db, serviceSlug), findHubBySlug(db, hubSlug)]);
  if (!service || service.retired || !hub || hub.retired) return null;
  const offering = service.hubs.find(({ id }) => id === hub.id);
  if (!offering) return null;
  const { firstReplyMinutes, decisionMinutes } = offering;
  return { service: { ...service, firstReplyMinutes, decisionMinutes }, hub: offering };
}

/** Keeps a service's questions as they are until the transaction ends: what is begun in it answers the version that it read. */
export async function holdQuestions(tx: Transaction, serviceSlug: string): Promise<void> {
  await tx.select({ id: services.id }).from(services).where(eq(services.slug, serviceSlug)).for('share');
}
