import { and, eq, gt, isNotNull } from 'drizzle-orm';
import { canSee, type Actor } from '~/features/accounts/actor';
import type { Executor } from '~db/connect';
import { supportRequests } from '~db/schema/support-requests';

/** The times that a hub has promised and not yet kept, from `at` on; none for whoever may not see the hub. */
export async function listPromises(db: Executor, actor: Actor, hubId: string, at: Date): Promise<Date[]> {
  if (!canSee(actor, hubId)) return [];
  const rows = await db
    .select({ due: supportRequests.promiseDueAt })
    .from(supportRequests)
    .where(and(eq(supportRequests.holderHubId, hubId), isNotNull(supportRequests.promiseDueAt), gt(supportRequests.promiseDueAt, at)));
  return rows.flatMap(({ due }) => due ?? []);
}
