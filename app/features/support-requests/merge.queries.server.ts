import { and, eq, ne, sql } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import type { LocalizedText } from '~/i18n/localized-text';
import type { Executor } from '~db/connect';
import { services } from '~db/schema/hubs';
import { supportRequests } from '~db/schema/support-requests';
import { findRequestForFirm, findRequestForOfficer } from './queries.server';
import type { RequestRecord } from './request';
import type { Party, RequestState } from './rules';

/** Another open request of the same firm at the same hub. */
export interface OtherRequest {
  reference: string;
  title: string;
  state: RequestState;
  service: LocalizedText;
  /** The same service, or nearly the same title. */
  likely: boolean;
}

/** Titles of which this much is alike (0–1, by trigrams) are likely about the same. */
const alikeFrom = 0.4;

/** What a request could be a duplicate of, the likeliest first, ten at most. Reads the few rows of one firm. */
export async function listOtherOpenRequests(db: Executor, request: Pick<RequestRecord, 'id' | 'title' | 'firm' | 'hub' | 'service'>): Promise<OtherRequest[]> {
  const alike = sql<number>`similarity(${supportRequests.title}, ${request.title})`;
  const rows = await db
    .select({ reference: supportRequests.reference, title: supportRequests.title, state: supportRequests.state, service: services.name, slug: services.slug, alike })
    .from(supportRequests)
    .innerJoin(services, eq(services.id, supportRequests.serviceId))
    .where(and(
      eq(supportRequests.firmId, request.firm.id), eq(supportRequests.holderHubId, request.hub.id), ne(supportRequests.id, request.id),
      sql`${supportRequests.state} in ('submitted', 'in_review', 'correction_requested', 'approved', 'in_progress')`,
    ))
    .orderBy(sql`${services.slug} = ${request.service.slug} desc`, sql`${alike} desc`, supportRequests.id)
    .limit(10);
  return rows.map(({ reference, title, state, service, slug, alike: likeness }) => ({
    reference: reference ?? '', title, state, service, likely: slug === request.service.slug || likeness >= alikeFrom,
  }));
}

/** The duplicates that ended in a request, whole, as far as the actor may read them; linked, not copied. */
export async function readMerged(db: Executor, actor: Actor, side: Party, { merges }: Pick<RequestRecord, 'merges'>): Promise<RequestRecord[]> {
  const find = side === 'firm' ? findRequestForFirm : findRequestForOfficer;
  const found = await Promise.all(merges.from.slice(0, 10).map(({ reference }) => find(db, actor, reference)));
  return found.flatMap((request) => request ?? []);
}
