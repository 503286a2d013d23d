import { inArray, sql } from 'drizzle-orm';
import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import type { Schedules } from '~/features/support-requests/clock.rules';
import type { EventCode } from '~/features/support-requests/rules';
import type { Database, Executor } from '~db/connect';
import { statisticsCases } from '~db/schema/statistics';
import { supportRequestEvents, supportRequests } from '~db/schema/support-requests';
import { foldCase, type CaseSource } from './case.rules';

/** Requests that one statement looks at; so many, with their logs, are in memory at once. */
const step = 1_000;

/**
 * Folds the log of every request that has changed since it was last folded. In steps, each committed by itself: broken off, it goes on where it
 * was; run twice at once, both write the same. Answers how many were folded.
 */
export async function refreshCases(db: Database): Promise<number> {
  const schedules = await listHubSchedules(db);
  let folded = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const window = await nextWindow(db, after);
    if (!window.last) return folded;
    folded += await refresh(db, window.changed, schedules);
    after = window.last;
  }
}

/** The next requests by id, and which of them have changed. */
async function nextWindow(db: Executor, after: string): Promise<{ last: string | null; changed: string[] }> {
  const [row] = await db.execute<{ last: string | null; changed: string[] }>(sql`
    with looked as (select id, state, version from support_requests where id > ${after}::uuid order by id limit ${step})
    select (select id::text from looked order by id desc limit 1) as last,
      coalesce(array_agg(l.id::text) filter (where l.state <> 'draft' and c.version is distinct from l.version), '{}') as changed
    from looked l left join statistics_cases c on c.request_id = l.id`);
  return row ?? { last: null, changed: [] };
}

type CaseRow = typeof statisticsCases.$inferInsert;

async function refresh(db: Database, ids: string[], schedules: Schedules): Promise<number> {
  if (ids.length === 0) return 0;
  const rows: CaseRow[] = [];
  for (const source of await readSources(db, ids)) {
    const figures = foldCase(source, schedules);
    if (!figures) continue;
    const { filed, replied, decided, withdrawn } = figures;
    rows.push({
      requestId: source.id, version: Math.max(...source.events.map(({ sequence }) => sequence)), serviceId: source.serviceId, isDemo: source.isDemo, filedHubId: filed.hubId, filedAt: filed.at,
      repliedHubId: replied?.hubId, repliedAt: replied?.at, replyMinutes: replied?.minutes, replyOnTime: replied?.onTime,
      result: decided?.result, decidedHubId: decided?.hubId, decidedAt: decided?.at, decisionMinutes: decided?.minutes, decisionOnTime: decided?.onTime,
      withdrawnHubId: withdrawn?.hubId, withdrawnAt: withdrawn?.at,
    });
  }
  if (rows.length === 0) return 0;
  const written = (column: string) => sql.raw(`excluded.${column}`);
  await db.insert(statisticsCases).values(rows).onConflictDoUpdate({
    target: statisticsCases.requestId,
    // A run that read earlier doesn't undo what a later one wrote.
    setWhere: sql`${statisticsCases.version} < excluded.version`,
    set: {
      version: written('version'), repliedHubId: written('replied_hub_id'), repliedAt: written('replied_at'), replyMinutes: written('reply_minutes'), replyOnTime: written('reply_on_time'),
      result: written('result'), decidedHubId: written('decided_hub_id'), decidedAt: written('decided_at'), decisionMinutes: written('decision_minutes'), decisionOnTime: written('decision_on_time'),
      withdrawnHubId: written('withdrawn_hub_id'), withdrawnAt: written('withdrawn_at'),
    },
  });
  return rows.length;
}

interface Source extends CaseSource {
  id: string;
  serviceId: string;
  isDemo: boolean;
}

async function readSources(db: Executor, ids: string[]): Promise<Source[]> {
  const { id, serviceId, isDemo, firstReplyDueAt, decisionDueAt } = supportRequests;
  const requests = await db.select({ id, serviceId, isDemo, firstReplyDueAt, decisionDueAt }).from(supportRequests).where(inArray(supportRequests.id, ids)).orderBy(supportRequests.id);
  const { requestId, sequence, code, state, holderHubId, at, actorKind } = supportRequestEvents;
  const log = await db.select({ requestId, sequence, code, state, holderHubId, at, actorKind }).from(supportRequestEvents).where(inArray(supportRequestEvents.requestId, ids));
  const logs = new Map<string, Source['events'][number][]>();
  for (const { requestId: of, actorKind: by, code: said, ...event } of log) {
    const known = logs.get(of) ?? [];
    known.push({ ...event, code: said as EventCode, byOfficer: by === 'officer' });
    logs.set(of, known);
  }
  return requests.map((request) => ({ ...request, events: logs.get(request.id) ?? [] }));
}
