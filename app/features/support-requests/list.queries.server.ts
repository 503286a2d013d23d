import { and, eq, gt, inArray, isNull, lt, ne, or, sql, type SQL } from 'drizzle-orm';
import { actsForFirm, canSee, type Actor } from '~/features/accounts/actor';
import type { Executor } from '~db/connect';
import { firms } from '~db/schema/firms';
import { services } from '~db/schema/hubs';
import { supportRequests } from '~db/schema/support-requests';
import { selectSummaries, toSummary } from './columns.queries.server';
import { parseCursor, writeCursor } from './cursor.rules';
import type { RequestSummary } from './request';
import { offeredTo } from './scope.queries.server';

export interface Page {
  requests: RequestSummary[];
  /** Where the next page begins; null on the last one. */
  nextCursor: string | null;
}

/** Requests of the actor's firm that were filed, the last changed first. A cursor that can't be read starts at the top. */
export async function listRequestsOfFirm(db: Executor, actor: Actor, cursor: string | null = null, limit = 20): Promise<Page> {
  if (!actsForFirm(actor)) return { requests: [], nextCursor: null };
  const after = parseCursor(cursor);
  const { updatedAt, id } = supportRequests;
  const rows = await selectSummaries(db)
    .where(and(
      eq(supportRequests.firmId, actor.firm.id),
      ne(supportRequests.state, 'draft'),
      after?.at ? or(lt(updatedAt, after.at), and(eq(updatedAt, after.at), gt(id, after.id))) : undefined,
    ))
    .orderBy(sql`${updatedAt} desc nulls last`, id)
    .limit(limit + 1);
  const requests = rows.slice(0, limit).map(toSummary);
  const last = requests.at(-1);
  return { requests, nextCursor: rows.length > limit && last ? writeCursor({ at: last.updatedAt, id: last.id }) : null };
}

/** Drafts of the actor's firm, the last touched first. One a firm, service and hub, so there are few. */
export async function listDrafts(db: Executor, actor: Actor): Promise<RequestSummary[]> {
  if (!actsForFirm(actor)) return [];
  const rows = await selectSummaries(db)
    .where(and(eq(supportRequests.firmId, actor.firm.id), eq(supportRequests.state, 'draft')))
    .orderBy(sql`${supportRequests.updatedAt} desc nulls last`, supportRequests.id)
    .limit(50);
  return rows.map(toSummary);
}

/** The firm's draft for one service at one hub, to go on with; null where there is none. */
export async function findDraftFor(db: Executor, actor: Actor, serviceId: string, hubId: string): Promise<RequestSummary | null> {
  if (!actsForFirm(actor)) return null;
  const [row] = await selectSummaries(db)
    .where(and(
      eq(supportRequests.firmId, actor.firm.id), eq(supportRequests.state, 'draft'),
      eq(supportRequests.serviceId, serviceId), eq(supportRequests.holderHubId, hubId),
    ))
    .limit(1);
  return row ? toSummary(row) : null;
}

export const queueViews = ['to_answer', 'handovers', 'unassigned', 'mine', 'waiting_for_firm', 'supporting', 'all'] as const;
export type QueueView = (typeof queueViews)[number];

export interface QueueFilter {
  view: QueueView;
  serviceSlug?: string;
  /** Part of the reference, the title or the firm's name. */
  search?: string;
}

/** Exactly the predicate of the index `support_requests_queue`. */
const active = sql`${supportRequests.state} in ('submitted', 'in_review', 'correction_requested', 'approved', 'in_progress')`;

function inView(view: QueueView, actor: Actor): SQL | undefined {
  const { state, assigneeId } = supportRequests;
  if (view === 'to_answer') return inArray(state, ['submitted', 'in_review']);
  if (view === 'unassigned') return and(inArray(state, ['submitted', 'in_review']), isNull(assigneeId));
  if (view === 'mine') return eq(assigneeId, actor.userId);
  if (view === 'waiting_for_firm') return eq(state, 'correction_requested');
  return view === 'supporting' ? inArray(state, ['approved', 'in_progress']) : undefined;
}

function matches(search: string): SQL | undefined {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return or(
    sql`${supportRequests.reference} ilike ${pattern}`, sql`${supportRequests.title} ilike ${pattern}`, sql`${firms.nameKo} ilike ${pattern}`,
  );
}

/** A hub's open requests, or those that it is asked to take over, in the order of the promise: what is due first comes first, what owes nothing last. Empty for another hub's officer. */
export async function listQueue(
  db: Executor, actor: Actor, hubId: string, filter: QueueFilter, cursor: string | null = null, limit = 50,
): Promise<Page> {
  if (!canSee(actor, hubId)) return { requests: [], nextCursor: null };
  const after = parseCursor(cursor);
  const { promiseDueAt, id } = supportRequests;
  const beyond = after && (after.at ? or(gt(promiseDueAt, after.at), and(eq(promiseDueAt, after.at), gt(id, after.id)), isNull(promiseDueAt)) : and(isNull(promiseDueAt), gt(id, after.id)));
  const rows = await selectSummaries(db)
    .where(and(
      filter.view === 'handovers' ? offeredTo([hubId]) : eq(supportRequests.holderHubId, hubId), active, inView(filter.view, actor), beyond ?? undefined,
      filter.serviceSlug ? eq(services.slug, filter.serviceSlug) : undefined,
      filter.search ? matches(filter.search) : undefined,
    ))
    .orderBy(promiseDueAt, id)
    .limit(limit + 1);
  const requests = rows.slice(0, limit).map(toSummary);
  const last = requests.at(-1);
  return { requests, nextCursor: rows.length > limit && last ? writeCursor({ at: last.promiseDueAt, id: last.id }) : null };
}

/** At most this many are counted; the desk shows "1000+" beyond. */
export const countedAtMost = 1_000;

/** How many open requests of a hub are in each view. Reads at most {@link countedAtMost} entries of the queue's index. */
export async function countQueue(db: Executor, actor: Actor, hubId: string): Promise<Record<QueueView, number>> {
  const none = { to_answer: 0, handovers: 0, unassigned: 0, mine: 0, waiting_for_firm: 0, supporting: 0, all: 0 };
  if (!canSee(actor, hubId)) return none;
  const rows = await db.execute<Record<QueueView, number>>(sql`
    select count(*) filter (where state in ('submitted', 'in_review'))::int as to_answer,
      count(*) filter (where state in ('submitted', 'in_review') and assignee_id is null)::int as unassigned,
      count(*) filter (where assignee_id = ${actor.userId})::int as mine,
      count(*) filter (where state = 'correction_requested')::int as waiting_for_firm,
      count(*) filter (where state in ('approved', 'in_progress'))::int as supporting,
      count(*)::int as "all",
      (select count(*)::int from handovers where to_hub_id = ${hubId} and outcome is null) as handovers
    from (select state, assignee_id from support_requests
      where holder_hub_id = ${hubId} and state in ('submitted', 'in_review', 'correction_requested', 'approved', 'in_progress')
      order by promise_due_at, id limit ${countedAtMost}) q`);
  return { ...none, ...rows[0] };
}
