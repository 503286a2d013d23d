import { inArray, sql, type SQL } from 'drizzle-orm';
import { requestPartners } from '~db/schema/consortium';
import { handovers, supportRequestEvents, supportRequests } from '~db/schema/support-requests';

/** Requests that one of these hubs holds or once held. */
export const everHeldBy = (hubIds: string[]): SQL =>
  sql`(${inArray(supportRequests.holderHubId, hubIds)} or exists (
    select 1 from ${supportRequestEvents} e where e.request_id = ${supportRequests.id} and ${inArray(sql`e.holder_hub_id`, hubIds)}))`;

/** Requests that wait for the word of one of these hubs on a handover. */
export const offeredTo = (hubIds: string[]): SQL =>
  sql`${supportRequests.id} in (select h.request_id from ${handovers} h where h.outcome is null and ${inArray(sql`h.to_hub_id`, hubIds)})`;

/** Requests that one of these hubs was ever asked to take over, whatever became of it. */
export const everOfferedTo = (hubIds: string[]): SQL =>
  sql`${supportRequests.id} in (select h.request_id from ${handovers} h where ${inArray(sql`h.to_hub_id`, hubIds)})`;

/** Requests in which this firm has accepted a partner's role. */
export const partneredBy = (firmId: string): SQL =>
  sql`${supportRequests.id} in (select p.request_id from ${requestPartners} p where p.firm_id = ${firmId} and p.state = 'accepted')`;
