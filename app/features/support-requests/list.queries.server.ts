import { and, eq, gt, lt, ne, or, sql } from 'drizzle-orm';
import { actsForFirm, type Actor } from '~/features/accounts/actor';
import type { Executor } from '~db/connect';
import { supportRequests } from '~db/schema/support-requests';
import { contactId, selectSummaries, toSummary } from './columns.queries.server';
import { parseCursor, writeCursor } from './cursor.rules';
import type { RequestSummary } from './request';

export interface Page {
  requests: RequestSummary[];
  /** Where the next page begins; null on the last one. */
  nextCursor: string | null;
}

export interface FirmFilter {
  /** Only those that the actor answers for. */
  mine?: boolean;
}

/** Requests of the actor's firm that were filed, the last changed first. A cursor that can't be read starts at the top. */
export async function listRequestsOfFirm(
  db: Executor, actor: Actor, cursor: string | null = null, { mine = false, limit = 20 }: FirmFilter & { limit?: number } = {},
): Promise<Page> {
  if (!actsForFirm(actor)) return { requests: [], nextCursor: null };
  const after = parseCursor(cursor);
  const { updatedAt, id } = supportRequests;
  const rows = await selectSummaries(db)
    .where(and(
      eq(supportRequests.firmId, actor.firm.id),
      ne(supportRequests.state, 'draft'),
      mine ? eq(contactId, actor.userId) : undefined,
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

/** The firm's newest filed requests for a service, at whatever hub: a new one can begin from each. */
export async function listTemplates(db: Executor, actor: Actor, serviceId: string, limit = 3): Promise<RequestSummary[]> {
  if (!actsForFirm(actor)) return [];
  const rows = await selectSummaries(db)
    .where(and(eq(supportRequests.firmId, actor.firm.id), ne(supportRequests.state, 'draft'), eq(supportRequests.serviceId, serviceId)))
    .orderBy(sql`${supportRequests.updatedAt} desc nulls last`, supportRequests.id)
    .limit(limit);
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
