import { and, inArray, sql, type SQL } from 'drizzle-orm';
import type { Executor } from '~db/connect';
import { supportRequests } from '~db/schema/support-requests';
import { selectSummaries } from './columns.queries.server';

/** Rows of the order that are tried first: a word that many have fills a page from them. */
const tried = 200;
/** Hits of the index that are looked at; a word that more have is found faster by reading on in order. */
const mostHits = 500;

interface Search {
  /** What the index covers: one hub's requests, open or closed; not those that others hold. */
  scope: { hubId: string; open: boolean; indexed: boolean };
  where: SQL | undefined;
  order: SQL;
  limit: number;
}

/**
 * Requests whose number, title, names or answers hold the text. No plan is good for rare and for frequent words alike, and an estimate can't
 * tell them apart, so it is found out: a few rows in order, then the index, then the rest in order.
 */
export async function findMatches(db: Executor, text: string, { scope, where, order, limit }: Search) {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  // A scalar subquery, so that the list is read in its order and never joined whole.
  const matches = sql`(select q.body like lower(${pattern}) from support_request_search q where q.request_id = ${supportRequests.id})`;
  const select = (more: SQL) => selectSummaries(db).where(and(where, more)).orderBy(order).limit(limit);
  const { id } = supportRequests;
  const nearest = db.select({ id }).from(supportRequests).where(where).orderBy(order).limit(tried).as('nearest');
  const first = await select(and(inArray(id, db.select({ id: nearest.id }).from(nearest)), matches) ?? matches);
  if (first.length >= limit) return first;
  const hits = scope.indexed && hasPieces(text) ? await findHits(db, text, pattern, scope) : null;
  return hits ? select(inArray(id, hits)) : select(matches);
}

/** Whether the text has two letters side by side, the least that the index can look up. */
const hasPieces = (text: string): boolean => /\S\S/.test(text);

/** Ids by the index; null where there are more than {@link mostHits}. */
async function findHits(db: Executor, text: string, pattern: string, { hubId, open }: Search['scope']): Promise<string[] | null> {
  const rows = await db.execute<{ id: string }>(sql`
    with hits as materialized (
      select request_id, body from support_request_search
      where support_request_pieces(support_request_scope(hub_id, open), body)
        @> support_request_pieces(support_request_scope(${hubId}::uuid, ${open}::boolean), lower(${text})))
    select request_id as id from hits where body like lower(${pattern}) limit ${mostHits + 1}`);
  return rows.length > mostHits ? null : rows.map(({ id }) => id);
}
