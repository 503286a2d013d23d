import { and, inArray } from 'drizzle-orm';
import { v5 } from 'uuid';
import type { Actor } from '~/features/accounts/actor';
import { once } from '~/platform/idempotency.server';
import { log } from '~/platform/logging.server';
import type { Result } from '~/platform/result';
import type { Database } from '~db/connect';
import { supportRequests } from '~db/schema/support-requests';
import { assign } from './assign.commands.server';
import type { ChangeDetails, ChangedRequest, ChangeError } from './change.commands.server';
import { take } from './officer.commands.server';
import { visibleToOfficer } from './queries.server';
import type { RequestState } from './rules';

export interface Pick {
  requestId: string;
  /** The version that the list showed. */
  version: number;
}

export type BulkInput = { picks: Pick[]; idempotencyKey: string } & ({ intent: 'take' } | { intent: 'assign'; assigneeId: string });

type BulkError = ChangeError | 'not_colleague' | 'key_reused';

/** What became of one picked request. Number and title are null where the officer may not see it. */
export interface BulkOutcome {
  reference: string | null;
  title: string | null;
  /** State that it is in now. */
  state: RequestState | null;
  /** `failed`: nothing was changed, and it may be tried again. */
  error: BulkError | 'failed' | null;
}

/**
 * Does to each request what the desk would do to it alone: the same command, rules, log and mails, a transaction each, so that
 * one refusal keeps no other back. The same key does none a second time.
 */
export async function answerEach(db: Database, actor: Actor, input: BulkInput, at = new Date()): Promise<BulkOutcome[]> {
  const results: { requestId: string; error: BulkOutcome['error'] }[] = [];
  for (const pick of input.picks) {
    const result = await answerOne(db, actor, input, pick, at).catch((error: unknown) => {
      log().error({ err: error, requestId: pick.requestId }, 'One of several requests could not be changed');
      return 'failed' as const;
    });
    results.push({ requestId: pick.requestId, error: result === 'failed' ? result : result.ok ? null : result.error });
  }
  const { id, reference, title, state } = supportRequests;
  const rows = await db.select({ id, reference, title, state }).from(supportRequests).where(and(visibleToOfficer(actor), inArray(id, input.picks.map(({ requestId }) => requestId))));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return results.map(({ requestId, error }) => {
    const row = rowOf.get(requestId);
    return { reference: row?.reference ?? null, title: row?.title ?? null, state: row?.state ?? null, error };
  });
}

function answerOne(db: Database, actor: Actor, input: BulkInput, pick: Pick, at: Date): Promise<Result<ChangedRequest, BulkError, ChangeDetails>> {
  const body = { intent: input.intent, ...pick, assigneeId: input.intent === 'assign' ? input.assigneeId : null };
  return db.transaction((tx) =>
    once<ChangedRequest, Exclude<BulkError, 'key_reused'>, ChangeDetails>(
      tx, { key: v5(pick.requestId, input.idempotencyKey), userId: actor.userId, scope: 'support-requests.bulk', body },
      () => (input.intent === 'take' ? take(tx, actor, pick, at) : assign(tx, actor, { ...pick, assigneeId: input.assigneeId }, at)),
    ),
  );
}
