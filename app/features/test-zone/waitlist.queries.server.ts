import { eq, sql } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import type { LocalizedText } from '~/i18n/localized-text';
import type { Executor } from '~db/connect';
import { hubs } from '~db/schema/hubs';
import { waitlistEntries } from '~db/schema/waitlist';

/** An entry as its firm sees it. */
export interface WaitlistEntry {
  id: string;
  hub: { name: LocalizedText; timeZone: string } | null;
  accelerator: string;
  count: number;
  engineer: string;
  minutes: number;
  window: { start: Date; end: Date };
  /** Firms that asked earlier for what may be the same time. It says how many, not when. */
  ahead: number;
  /** The offer that waits for the firm's answer. */
  offer: string | null;
}

/** What a firm waits for now, the oldest first. */
export async function listWaitlist(db: Executor, actor: FirmActor, at = new Date()): Promise<WaitlistEntry[]> {
  const rows = await db
    .select({
      id: waitlistEntries.id, hubName: hubs.name, timeZone: hubs.timeZone, accelerator: waitlistEntries.accelerator, count: waitlistEntries.count,
      engineer: waitlistEntries.engineer, minutes: waitlistEntries.minutes, window: waitlistEntries.window,
      ahead: sql<number>`(select count(*)::int from waitlist_entries o where o.state = 'waiting' and o.firm_id <> ${waitlistEntries.firmId}
        and o.created_at < ${waitlistEntries.createdAt} and o."window" && ${waitlistEntries.window} and (o.hub_id is null or ${waitlistEntries.hubId} is null or o.hub_id = ${waitlistEntries.hubId})
        and (o.accelerator = ${waitlistEntries.accelerator} or 'any' in (o.accelerator, ${waitlistEntries.accelerator})))`,
      offer: sql<string | null>`(select b.reference from bookings b where b.waitlist_entry_id = ${waitlistEntries.id} and b.state = 'held' and b.submitted_at is null and b.hold_expires_at > ${at.toISOString()})`,
    })
    .from(waitlistEntries)
    .leftJoin(hubs, eq(hubs.id, waitlistEntries.hubId))
    .where(sql`${waitlistEntries.firmId} = ${actor.firm.id} and ${waitlistEntries.state} = 'waiting'`)
    .orderBy(waitlistEntries.createdAt);
  return rows.map(({ hubName, timeZone, ...row }) => ({ ...row, hub: hubName && timeZone ? { name: hubName, timeZone } : null }));
}
