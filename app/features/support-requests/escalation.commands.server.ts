import { and, eq, sql, type SQL } from 'drizzle-orm';
import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import type { HubSchedule } from '~/features/hubs/working-time.rules';
import type { Database, Transaction } from '~db/connect';
import { officerRoles } from '~db/schema/accounts';
import { requestEscalations } from '~db/schema/desk';
import { serviceVersions } from '~db/schema/hubs';
import { supportRequests } from '~db/schema/support-requests';
import { dueEscalation, type Escalation } from './escalation.rules';
import { mailHub, mailOfficer, mailSituationRoom, type Compose } from './mail.commands.server';

/** Further ahead no promise is in danger: the longest warning is a few working days, the longest closure some two weeks. */
const lookAheadDays = 30;
const page = 500;

const promised = { firstReplyMinutes: serviceVersions.firstReplyMinutes, decisionMinutes: serviceVersions.decisionMinutes };
// In the words of the queue's index, which is read along.
const unanswered = sql`${supportRequests.state} in ('submitted', 'in_review')`;
const owed = sql`coalesce(${supportRequests.promiseDueAt}, 'infinity')`;

/**
 * Warns whoever answers for a request before its promise breaks, and the situation room when it has: once for each request, promise and
 * level by the key of the row. May run twice, late or in two processes at once: each request is judged again under its lock, and what was
 * missed before a break isn't made up for. Answers how many it escalated.
 */
export async function escalatePromises(db: Database, at = new Date()): Promise<number> {
  const schedules = await listHubSchedules(db);
  let count = 0;
  for (const [hubId, schedule] of schedules) {
    for await (const requestId of inDanger(db, hubId, schedule, at)) {
      if (await db.transaction((tx) => escalate(tx, requestId, schedules, at))) count += 1;
    }
  }
  return count;
}

/** Ids of a hub's requests that are to be escalated, read page by page along the index of its queue. */
async function* inDanger(db: Database, hubId: string, schedule: HubSchedule, at: Date): AsyncGenerator<string> {
  const { id } = supportRequests;
  const until = new Date(at.getTime() + lookAheadDays * 86_400_000);
  const level = sql`case when ${owed} <= ${at.toISOString()}::timestamptz then 'breach' else 'warning' end`;
  const untold = sql`not exists (select 1 from request_escalations e where e.request_id = ${id} and e.level::text = ${level}
    and e.promise::text = case when ${supportRequests.firstRepliedAt} is null then 'first_reply' else 'decision' end)`;
  let last: { dueAt: string; id: string } | undefined;
  for (;;) {
    const beyond: SQL | undefined = last && sql`(${owed}, ${id}) > (${last.dueAt}::timestamptz, ${last.id}::uuid)`;
    const rows = await db
      .select({ row: supportRequests, promised })
      .from(supportRequests)
      .innerJoin(serviceVersions, eq(serviceVersions.id, supportRequests.serviceVersionId))
      .where(and(eq(supportRequests.holderHubId, hubId), unanswered, sql`${owed} <= ${until.toISOString()}::timestamptz`, untold, beyond))
      .orderBy(owed, id)
      .limit(page);
    for (const { row, promised: minutes } of rows) if (dueEscalation({ ...row, ...minutes }, schedule, at)) yield row.id;
    const end = rows.at(-1)?.row;
    if (!end?.promiseDueAt || rows.length < page) return;
    last = { dueAt: end.promiseDueAt.toISOString(), id: end.id };
  }
}

/** Judges one request again, writes the row and the mails of it. False where nothing is left to tell, or another process tells it. */
async function escalate(tx: Transaction, requestId: string, schedules: ReadonlyMap<string, HubSchedule>, at: Date): Promise<boolean> {
  const [found] = await tx
    .select({ row: supportRequests, promised })
    .from(supportRequests)
    .innerJoin(serviceVersions, eq(serviceVersions.id, supportRequests.serviceVersionId))
    .where(eq(supportRequests.id, requestId))
    .for('update', { of: supportRequests, skipLocked: true });
  if (!found) return false;
  const { row } = found;
  const due = dueEscalation({ ...row, ...found.promised }, schedules.get(row.holderHubId), at);
  if (!due) return false;
  const assigneeId = await presentAssignee(tx, row);
  const [mine] = await tx
    .insert(requestEscalations)
    .values({ ...due, requestId, holderHubId: row.holderHubId, assigneeId, at })
    .onConflictDoNothing()
    .returning({ level: requestEscalations.level });
  if (!mine) return false;
  const holder = ofHolder(due);
  await (assigneeId ? mailOfficer(tx, row, assigneeId, holder) : mailHub(tx, row, holder));
  if (due.level === 'breach') await mailSituationRoom(tx, row, ofBreach(due));
  return true;
}

/** The officer who answers for it, if that person still manages the hub. */
async function presentAssignee(tx: Transaction, row: typeof supportRequests.$inferSelect): Promise<string | null> {
  if (!row.assigneeId) return null;
  const [role] = await tx
    .select({ userId: officerRoles.userId })
    .from(officerRoles)
    .where(and(eq(officerRoles.userId, row.assigneeId), eq(officerRoles.hubId, row.holderHubId), eq(officerRoles.role, 'hub_manager')));
  return role?.userId ?? null;
}

const ofHolder = ({ level, dueAt }: Escalation): Compose => ({ reference, service, firm, timeZone }) => ({
  template: level === 'breach' ? 'delay_owed' : 'promise_warning',
  parameters: { reference, service, firm, due: { at: dueAt.toISOString(), timeZone } },
});

const ofBreach = ({ dueAt }: Escalation): Compose => ({ reference, service, hub, firm, timeZone }) => ({
  template: 'promise_broken',
  parameters: { reference, service, hub, firm, due: { at: dueAt.toISOString(), timeZone } },
});
