import { and, desc, eq, inArray } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import type { Executor } from '~db/connect';
import { supportRequests } from '~db/schema/support-requests';

/** A support request that a booking may belong to. */
export interface UsableRequest {
  reference: string;
  title: string;
  hubId: string;
}

/** The firm's requests that a hub has approved and not yet finished: what bookings are tied to. */
export async function listUsableRequests(db: Executor, actor: FirmActor): Promise<UsableRequest[]> {
  const rows = await db
    .select({ reference: supportRequests.reference, title: supportRequests.title, hubId: supportRequests.holderHubId })
    .from(supportRequests)
    .where(and(eq(supportRequests.firmId, actor.firm.id), inArray(supportRequests.state, ['approved', 'in_progress'])))
    .orderBy(desc(supportRequests.updatedAt))
    .limit(50);
  return rows.flatMap(({ reference, ...row }) => (reference ? [{ ...row, reference }] : []));
}
