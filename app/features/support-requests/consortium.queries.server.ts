import { and, desc, eq, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import { actsForFirm, type Actor, type FirmActor } from '~/features/accounts/actor';
import { isId } from '~/platform/ids';
import type { Executor } from '~db/connect';
import { requestComponents, requestPartners } from '~db/schema/consortium';
import { firms } from '~db/schema/firms';
import { hubs, services } from '~db/schema/hubs';
import { supportRequests } from '~db/schema/support-requests';
import type { Consortium } from './consortium.rules';
import type { Partnership } from './partnership';
import { partneredBy } from './scope.queries.server';

/** The consortium of the row of `support_requests` in the same query. */
export const consortiumOf = sql`json_build_object(
  'partners', (select coalesce(json_agg(json_build_object(
      'id', p.id, 'role', p.role, 'state', p.state, 'email', p.email,
      'firm', case when f.id is null then null else json_build_object('id', f.id, 'nameKo', f.name_ko, 'businessNumber', f.business_number) end,
      'person', case when p.state = 'accepted' then (select json_build_object('name', u.name, 'email', u.email) from users u where u.id = p.answered_by) end
    ) order by p.invited_at, p.id), '[]')
    from request_partners p left join firms f on f.id = p.firm_id where p.request_id = support_requests.id and p.state <> 'removed'),
  'roles', (select coalesce(json_agg(json_build_object('role', r.role, 'filledBy', r.filled_by, 'words', r.words) order by r.role), '[]')
    from consortium_roles r where r.request_id = support_requests.id),
  'components', (select coalesce(json_agg(json_build_object('role', c.kind, 'name', c.name, 'maker', c.maker,
      'slug', case when k.state = 'published' then coalesce(k.accelerator_slug, k.id::text) end) order by c.kind), '[]')
    from request_components c join components k on k.id = c.component_id where c.request_id = support_requests.id))`;

/** The consortium of one request. No scope: the caller has the request. */
export async function readConsortium(db: Executor, requestId: string): Promise<Consortium> {
  const [row] = await db.select({ consortium: sql<Consortium>`${consortiumOf}` }).from(supportRequests).where(eq(supportRequests.id, requestId));
  return row?.consortium ?? { partners: [], roles: [], components: [] };
}

/** Invitations to the actor's firm or, where only an address was invited, to the actor; never to the firm that asks. */
export const invitedAs = (actor: FirmActor): SQL | undefined =>
  and(
    ne(supportRequests.firmId, actor.firm.id),
    or(eq(requestPartners.firmId, actor.firm.id), and(isNull(requestPartners.firmId), eq(requestPartners.email, actor.email.toLowerCase()))),
  );

const partnerships = (db: Executor) =>
  db
    .select({
      id: requestPartners.id, role: requestPartners.role, state: requestPartners.state, lead: firms.nameKo, service: services.name, hub: hubs.name, component: requestComponents.name,
      request: { title: supportRequests.title, reference: supportRequests.reference, state: supportRequests.state },
    })
    .from(requestPartners)
    .innerJoin(supportRequests, eq(supportRequests.id, requestPartners.requestId))
    .innerJoin(firms, eq(firms.id, supportRequests.firmId))
    .innerJoin(services, eq(services.id, supportRequests.serviceId))
    .innerJoin(hubs, eq(hubs.id, supportRequests.holderHubId))
    .leftJoin(requestComponents, and(eq(requestComponents.requestId, requestPartners.requestId), eq(requestComponents.componentId, requestPartners.componentId)));

/** One invitation or partnership of the actor's; null for anyone else's. */
export async function findPartnership(db: Executor, actor: FirmActor, id: string): Promise<Partnership | null> {
  if (!isId(id)) return null;
  const [row] = await partnerships(db).where(and(eq(requestPartners.id, id), invitedAs(actor)));
  return row ?? null;
}

/** What the actor's firm is invited to and takes part in, the newest first. */
export function listPartnerships(db: Executor, actor: FirmActor): Promise<Partnership[]> {
  return partnerships(db)
    .where(and(invitedAs(actor), inArray(requestPartners.state, ['invited', 'accepted'])))
    .orderBy(desc(requestPartners.invitedAt), requestPartners.id)
    .limit(50);
}

/** Filed requests of other firms that the actor's firm takes part in: to read, nothing else. */
export const readableAsPartner = (actor: Actor): SQL | undefined =>
  (actsForFirm(actor) ? and(ne(supportRequests.state, 'draft'), partneredBy(actor.firm.id)) : undefined);
