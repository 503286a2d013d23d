import { eq } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import { failed, ok } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { supportRequests } from '~db/schema/support-requests';
import { bookings } from '~db/schema/test-zone';
import { openForChange, recordChange, type ChangedRequest, type ChangeResult, type RequestRow } from './change.commands.server';
import { mailFirm } from './mail.commands.server';

export interface MergeInput {
  /** The one that ends. */
  requestId: string;
  version: number;
  /** Reference of the one that goes on: of the same firm, held by the same hub, open too. */
  intoReference: string;
}

/**
 * Ends a duplicate in another request of the same firm. Its thread and files stay where they are and are shown from there; its bookings
 * go over. The other one keeps its state, its promises and its clock: nothing that a hub owes gets later by merging.
 */
export function mergeDuplicate(db: Executor, actor: Actor, input: MergeInput, at = new Date()): Promise<ChangeResult<ChangedRequest, 'not_mergeable'>> {
  return db.transaction(async (tx) => {
    const [target] = await tx.select({ id: supportRequests.id }).from(supportRequests).where(eq(supportRequests.reference, input.intoReference));
    const other = () => openForChange(tx, actor, 'officer', 'absorb', { requestId: target?.id ?? input.requestId });
    // Both are locked in the order of their keys: two officers who merge each into the other wait, and don't hang.
    const first = target && target.id < input.requestId ? await other() : null;
    const from = await openForChange(tx, actor, 'officer', 'merge', input);
    if (!from.ok) return from;
    const into = first ?? (await other());
    const { state, version, firmId, holderHubId } = from.value;
    const same = target && into.ok && target.id !== from.value.id && into.value.firmId === firmId && into.value.holderHubId === holderHubId;
    if (!same) return failed('not_mergeable' as const, { state, version });
    return ok(await merge(tx, actor, { from: from.value, into: into.value, at }));
  });
}

async function merge(tx: Transaction, actor: Actor, { from, into, at }: { from: RequestRow; into: RequestRow; at: Date }): Promise<ChangedRequest> {
  const changed = await recordChange(tx, from, {
    action: 'merge', role: 'officer', actor, at, parameters: { requestId: into.id, reference: into.reference }, set: { mergedIntoId: into.id },
  });
  await recordChange(tx, into, { action: 'absorb', role: 'officer', actor, at, parameters: { requestId: from.id, reference: from.reference } });
  await tx.update(bookings).set({ requestId: into.id, updatedAt: at }).where(eq(bookings.requestId, from.id));
  await mailFirm(tx, from, ({ reference, service, hub }) => ({
    template: 'request_merged', parameters: { reference, service, hub, into: into.reference ?? '' }, actionPath: `/support-requests/${into.reference}`,
  }));
  return changed;
}
