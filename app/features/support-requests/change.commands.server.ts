import { and, eq, inArray, isNull, ne, type SQL } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { handovers, supportRequestEvents, supportRequests } from '~db/schema/support-requests';
import { endConsultations } from './consultation-end.commands.server';
import { mailHub, ofEndedProposal } from './mail.commands.server';
import { everHeldBy, everOfferedTo } from './scope.queries.server';
import { actorKindOf, canChangeHands, eventOf, isClosed, isFirstReply, transition, type Party, type RequestAction, type RequestRole, type RequestState } from './rules';

export type RequestRow = typeof supportRequests.$inferSelect;
export type RequestChanges = Partial<Omit<typeof supportRequests.$inferInsert, 'id' | 'firmId' | 'state' | 'version'>>;

/** Why a request can't be changed: not there for this actor, changed meanwhile, or not possible in its state. */
export type ChangeError = 'not_found' | 'stale' | 'not_allowed';
export interface ChangeDetails {
  state: RequestState;
  version: number;
}
export type ChangeResult<Value = ChangedRequest, Extra extends string = never> = Result<Value, ChangeError | Extra, ChangeDetails>;

/** What a command answers after it changed a request. */
export type ChangedRequest = {
  id: string;
  reference: string;
  state: RequestState;
  version: number;
};

/** Which request, and the version that the sender saw. Without one, the change doesn't depend on what else happened. */
export interface ChangeTarget {
  requestId: string;
  version?: number;
}

/** Rows that an actor may change in a role now. Officers never see drafts. */
export function changeableBy(actor: Actor, role: Party): SQL | null {
  if (role === 'firm') return actor.firm ? eq(supportRequests.firmId, actor.firm.id) : null;
  if (actor.managedHubIds.length === 0) return null;
  return and(inArray(supportRequests.holderHubId, actor.managedHubIds), ne(supportRequests.state, 'draft')) ?? null;
}

/** Rows that an actor could ever have changed in a role; whether it still may is asked of the locked row. Officers never see drafts. */
function reachableBy(actor: Actor, role: RequestRole): SQL | null {
  if (role === 'firm') return actor.firm ? eq(supportRequests.firmId, actor.firm.id) : null;
  if (actor.managedHubIds.length === 0 || role === 'system' || role === 'expert' || role === 'partner') return null;
  const once = role === 'officer' ? everHeldBy(actor.managedHubIds) : everOfferedTo(actor.managedHubIds);
  return and(ne(supportRequests.state, 'draft'), once) ?? null;
}

/** Whether the actor has the role now, the row being locked. */
async function hasRole(tx: Transaction, actor: Actor, role: RequestRole, row: RequestRow): Promise<boolean> {
  if (role === 'firm') return true;
  if (role === 'officer') return actor.managedHubIds.includes(row.holderHubId);
  const open = await findOpenHandover(tx, row.id);
  return open !== null && actor.managedHubIds.includes(open.toHubId);
}

/** The proposal that waits for another hub's word; null where there is none. */
export async function findOpenHandover(tx: Transaction, requestId: string) {
  const [open] = await tx.select().from(handovers).where(and(eq(handovers.requestId, requestId), isNull(handovers.outcome)));
  return open ?? null;
}

/**
 * Locks the request for one change and checks that it may be made: scope, version, process.
 * Locking first keeps two officers apart; the version tells the second one that the page is out of date.
 */
export async function openForChange(
  tx: Transaction, actor: Actor, role: RequestRole, action: RequestAction, target: ChangeTarget,
): Promise<Result<RequestRow, ChangeError, ChangeDetails>> {
  const scope = reachableBy(actor, role);
  if (!scope) return failed('not_found');
  const [row] = await tx.select().from(supportRequests).where(and(eq(supportRequests.id, target.requestId), scope)).for('update');
  if (!row) return failed('not_found');
  const details = { state: row.state, version: row.version };
  // Also for whoever lost the request meanwhile: the page that was sent is out of date, not somebody else's.
  if (target.version !== undefined && target.version !== row.version) return failed('stale', details);
  if (!(await hasRole(tx, actor, role, row))) return failed('not_found');
  if (transition(row.state, action, role) === null) return failed('not_allowed', details);
  return ok(row);
}

interface Change {
  action: Exclude<RequestAction, 'post_note'>;
  role: RequestRole;
  /** Null where a job acts. */
  actor: Actor | null;
  at: Date;
  /** Codes, ids, dates and numbers for the log; never a sentence. */
  parameters?: Record<string, unknown>;
  set?: RequestChanges;
}

/** Writes the event and moves the request to the state that the process names. `row` comes from {@link openForChange}. */
export async function recordChange(tx: Transaction, row: RequestRow, change: Change): Promise<ChangedRequest> {
  const { action, role, actor, at } = change;
  const state = transition(row.state, action, role);
  if (!state) throw new Error(`${action} is not possible in ${row.state}`);
  const version = row.version + 1;
  const set: RequestChanges = { ...change.set };
  if (role === 'officer' && isFirstReply(action) && !row.firstRepliedAt) set.firstRepliedAt = at;
  const promiseDueAt = promiseAfter(state, { ...row, ...set });
  const logged = tx.insert(supportRequestEvents).values({
    requestId: row.id, sequence: version, actorKind: actorKindOf(role), actorId: actor?.userId ?? null, code: eventOf[action],
    parameters: change.parameters ?? {}, state, holderHubId: set.holderHubId ?? row.holderHubId, at,
  });
  if (!canChangeHands(state)) await lapseHandover(tx, row, at);
  if (isClosed(state) && !isClosed(row.state)) await endConsultations(tx, { requestId: row.id }, at);
  const moved = tx
    .update(supportRequests)
    .set({ ...set, promiseDueAt, state, version, updatedAt: at })
    .where(and(eq(supportRequests.id, row.id), eq(supportRequests.version, row.version)))
    .returning({ id: supportRequests.id, reference: supportRequests.reference });
  // Sent together; one fails with the other.
  const [, [changed]] = await Promise.all([logged, moved]);
  if (!changed) throw new Error(`Request ${row.id} changed under its own lock`);
  return { id: changed.id, reference: changed.reference ?? '', state, version };
}

/** An open proposal ends with the states that it was possible in; the hub that was asked hears that nothing is left to answer. */
async function lapseHandover(tx: Transaction, row: RequestRow, at: Date): Promise<void> {
  const [lapsed] = await tx
    .update(handovers)
    .set({ outcome: 'lapsed', answeredAt: at })
    .where(and(eq(handovers.requestId, row.id), isNull(handovers.outcome)))
    .returning({ toHubId: handovers.toHubId });
  if (lapsed) await mailHub(tx, row, ofEndedProposal('handover_lapsed'), lapsed.toHubId);
}

/** The due time by which the desk sorts: of the first reply, then of the decision, then none. */
function promiseAfter(state: RequestState, row: Pick<RequestRow, 'firstRepliedAt' | 'firstReplyDueAt' | 'decisionDueAt'>): Date | null {
  if (state !== 'submitted' && state !== 'in_review' && state !== 'correction_requested') return null;
  return (row.firstRepliedAt ? row.decisionDueAt : row.firstReplyDueAt) ?? null;
}

/** Carries out one change in a transaction; the work gets the locked row. Nothing is written where it answers an error. */
export function changing<Value, Extra extends string = never>(
  db: Executor, actor: Actor, role: RequestRole, action: RequestAction, target: ChangeTarget,
  work: (tx: Transaction, row: RequestRow) => Promise<Result<Value, ChangeError | Extra, ChangeDetails>>,
): Promise<ChangeResult<Value, Extra>> {
  return db.transaction(async (tx) => {
    const opened = await openForChange(tx, actor, role, action, target);
    return opened.ok ? work(tx, opened.value) : opened;
  });
}
