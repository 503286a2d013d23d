import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import { canSee, type Actor } from '~/features/accounts/actor';
import type { Executor } from '~db/connect';
import { services } from '~db/schema/hubs';
import { supportRequests } from '~db/schema/support-requests';
import { selectSummaries, toSummary } from './columns.queries.server';
import { parseQueueCursor, writeQueueCursor, type QueueCursor } from './queue-cursor.rules';
import { sortOf, type OpenView, type QueueFilter, type QueueSort, type QueueView } from './queue-filter.rules';
import { findMatches } from './queue-search.queries.server';
import type { RequestSummary } from './request';
import { offeredTo } from './scope.queries.server';

export interface QueuePage {
  requests: RequestSummary[];
  /** Where the next page begins; null on the last one. */
  nextCursor: string | null;
  /** Where the page before it begins; null on the first one. */
  previousCursor: string | null;
}

// Exactly the predicates of the indexes.
const open = sql`${supportRequests.state} in ('submitted', 'in_review', 'correction_requested', 'approved', 'in_progress')`;
const closed = sql`${supportRequests.state} >= 'completed'`;

const { state, assigneeId, promiseDueAt, submittedAt, firmName, id } = supportRequests;
const owed = sql`coalesce(${promiseDueAt}, 'infinity')`;
const orders: Record<QueueSort, { key: SQL; type: SQL; down: boolean }> = {
  promise: { key: owed, type: sql.raw('timestamptz'), down: false },
  newest: { key: sql`${submittedAt}`, type: sql.raw('timestamptz'), down: true },
  firm: { key: sql`${firmName}`, type: sql.raw('text'), down: false },
};

function inView(view: QueueView, actor: Actor): SQL | undefined {
  if (view === 'to_answer') return inArray(state, ['submitted', 'in_review']);
  if (view === 'unassigned') return and(inArray(state, ['submitted', 'in_review']), isNull(assigneeId));
  if (view === 'mine') return eq(assigneeId, actor.userId);
  if (view === 'waiting_for_firm') return eq(state, 'correction_requested');
  return view === 'supporting' ? inArray(state, ['approved', 'in_progress']) : undefined;
}

/** What the filter asks beyond view and search. Days are the hub's. */
function asked(hubId: string, filter: QueueFilter, now: Date): SQL | undefined {
  const zone = sql`(select time_zone from hubs where id = ${hubId})`;
  const midnight = (days: number) => sql`((((${now.toISOString()}::timestamptz at time zone ${zone})::date + ${days}::int)::timestamp) at time zone ${zone})`;
  const startOf = (day: string, days: number) => sql`(((${day}::date + ${days}::int)::timestamp) at time zone ${zone})`;
  const due = filter.due && {
    overdue: and(sql`${owed} < ${now.toISOString()}::timestamptz`, inArray(state, ['submitted', 'in_review'])),
    today: sql`${owed} >= ${midnight(0)} and ${owed} < ${midnight(1)}`,
    week: sql`${owed} >= ${midnight(0)} and ${owed} < ${midnight(7)}`,
  }[filter.due];
  return and(
    filter.states && inArray(state, filter.states),
    filter.service ? sql`${supportRequests.serviceId} = (select s.id from ${services} s where s.slug = ${filter.service})` : undefined,
    filter.assignee ? (filter.assignee === 'none' ? isNull(assigneeId) : eq(assigneeId, filter.assignee)) : undefined,
    filter.move && (filter.move === 'firm' ? eq(state, 'correction_requested') : inArray(state, ['submitted', 'in_review', 'approved', 'in_progress'])),
    due,
    filter.from ? sql`${submittedAt} >= ${startOf(filter.from, 0)}` : undefined,
    filter.until ? sql`${submittedAt} < ${startOf(filter.until, 1)}` : undefined,
    filter.only && inArray(supportRequests.reference, filter.only),
  );
}

/**
 * A hub's requests, or those that it is asked to take over, as the filter says: by the promise (what is due first comes first, what owes
 * nothing last), the newest first, or by the firm's name. Empty for another hub's officer; a cursor that can't be read starts at the top.
 */
export async function listQueue(
  db: Executor, actor: Actor, hubId: string, filter: QueueFilter, cursor: string | null = null, limit = 50, now = new Date(),
): Promise<QueuePage> {
  if (!canSee(actor, hubId)) return { requests: [], nextCursor: null, previousCursor: null };
  const sort = sortOf(filter);
  const { key, type, down } = orders[sort];
  const from = parseQueueCursor(cursor, sort);
  const back = from?.back ?? false;
  const descending = down !== back;
  const direction = sql.raw(descending ? 'desc' : 'asc');
  const where = and(
    filter.view === 'handovers' ? offeredTo([hubId]) : eq(supportRequests.holderHubId, hubId),
    filter.view === 'closed' ? closed : open,
    inView(filter.view, actor),
    asked(hubId, filter, now),
    from ? sql`(${key}, ${id}) ${sql.raw(descending ? '<' : '>')} (${from.value}::${type}, ${from.id}::uuid)` : undefined,
  );
  const order = sql`${key} ${direction}, ${id} ${direction}`;
  const scope = { hubId, open: filter.view !== 'closed', indexed: filter.view !== 'handovers' };
  const rows = filter.search
    ? await findMatches(db, filter.search, { scope, where, order, limit: limit + 1 })
    : await selectSummaries(db).where(where).orderBy(order).limit(limit + 1);
  return toPage(rows.map(toSummary), { from, sort, limit });
}

function toPage(rows: RequestSummary[], { from, sort, limit }: { from: QueueCursor | null; sort: QueueSort; limit: number }): QueuePage {
  const more = rows.length > limit;
  const requests = rows.slice(0, limit);
  const back = from?.back ?? false;
  if (back) requests.reverse();
  const [first, last] = [requests[0], requests.at(-1)];
  const before = (back ? more : from !== null) && first;
  const after = (back ? true : more) && last;
  return {
    requests,
    previousCursor: before ? writeQueueCursor({ ...placeOf(before, sort), back: true }) : null,
    nextCursor: after ? writeQueueCursor({ ...placeOf(after, sort), back: false }) : null,
  };
}

function placeOf(row: RequestSummary, sort: QueueSort): Pick<QueueCursor, 'value' | 'id'> {
  const value = { promise: row.promiseDueAt?.toISOString() ?? 'infinity', newest: row.submittedAt?.toISOString() ?? '', firm: row.firm.nameKo }[sort];
  return { value, id: row.id };
}

/** At most this many are counted, the first by the promise; where there are as many, every number of a view is the least that it can be. */
export const countedAtMost = 1_000;

/** How many open requests of a hub are in each view. Reads at most {@link countedAtMost} entries of the queue's index. */
export async function countQueue(db: Executor, actor: Actor, hubId: string): Promise<Record<OpenView, number>> {
  const none = { to_answer: 0, handovers: 0, unassigned: 0, mine: 0, waiting_for_firm: 0, supporting: 0, all: 0 };
  if (!canSee(actor, hubId)) return none;
  const rows = await db.execute<Record<OpenView, number>>(sql`
    select count(*) filter (where state in ('submitted', 'in_review'))::int as to_answer,
      count(*) filter (where state in ('submitted', 'in_review') and assignee_id is null)::int as unassigned,
      count(*) filter (where assignee_id = ${actor.userId})::int as mine,
      count(*) filter (where state = 'correction_requested')::int as waiting_for_firm,
      count(*) filter (where state in ('approved', 'in_progress'))::int as supporting,
      count(*)::int as "all",
      (select count(*)::int from handovers where to_hub_id = ${hubId} and outcome is null) as handovers
    from (select state, assignee_id from support_requests
      where holder_hub_id = ${hubId} and state in ('submitted', 'in_review', 'correction_requested', 'approved', 'in_progress')
      order by coalesce(promise_due_at, 'infinity'), id limit ${countedAtMost}) q`);
  return { ...none, ...rows[0] };
}
