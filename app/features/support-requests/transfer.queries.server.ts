import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import type { LocalizedText } from '~/i18n/localized-text';
import type { Executor } from '~db/connect';
import { officerRoles, users } from '~db/schema/accounts';
import { hubs, hubServices, services } from '~db/schema/hubs';
import type { Person } from './request';

/** Managers of a hub, to give a request to. */
export async function listColleagues(db: Executor, hubId: string): Promise<Person[]> {
  return db
    .selectDistinct({ id: users.id, name: users.name })
    .from(officerRoles)
    .innerJoin(users, eq(users.id, officerRoles.userId))
    .where(and(eq(officerRoles.hubId, hubId), eq(officerRoles.role, 'hub_manager')))
    .orderBy(asc(users.name), asc(users.id));
}

/** The other hubs that offer a service: those that can take a request over. */
export async function listHandoverTargets(db: Executor, serviceSlug: string, holderHubId: string): Promise<{ slug: string; name: LocalizedText }[]> {
  return db
    .select({ slug: hubs.slug, name: hubs.name })
    .from(hubServices)
    .innerJoin(services, eq(services.id, hubServices.serviceId))
    .innerJoin(hubs, eq(hubs.id, hubServices.hubId))
    .where(and(eq(services.slug, serviceSlug), ne(hubs.id, holderHubId), isNull(hubs.retiredAt), isNull(hubServices.retiredAt)))
    .orderBy(asc(hubs.slug));
}
