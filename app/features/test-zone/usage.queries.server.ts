import { sql } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import type { LocalizedText } from '~/i18n/localized-text';
import type { Executor } from '~db/connect';

/** What a firm had at a hub in a month of the hub's calendar. Card-minutes. */
export interface UsageLine {
  hubName: LocalizedText;
  /** First day of the month. */
  month: string;
  bookings: number;
  reserved: number;
  used: number;
  released: number;
}

/** The firm's last twelve months by hub, the newest first, from the view `booking_usage`. One query. */
export async function listUsage(db: Executor, actor: FirmActor, at: Date): Promise<UsageLine[]> {
  const rows = await db.execute<UsageLine & Record<string, unknown>>(sql`
    select h.name as "hubName", m.month::text as month, count(*)::int as bookings, sum(u.accelerators * u.reserved_minutes)::int as reserved,
      sum(u.accelerators * u.used_minutes)::int as used, sum(u.accelerators * u.released_minutes)::int as released
    from booking_usage u join hubs h on h.id = u.hub_id
    cross join lateral (select date_trunc('month', u.starts_at at time zone h.time_zone)::date as month) m
    where u.firm_id = ${actor.firm.id} and u.kind = 'firm' and u.starts_at > ${at.toISOString()}::timestamptz - interval '12 months' and u.starts_at < ${at.toISOString()}::timestamptz + interval '1 month'
    group by 1, 2, h.position order by 2 desc, h.position`);
  return [...rows];
}
