import { sql } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import type { LocalizedText } from '~/i18n/localized-text';
import type { Executor } from '~db/connect';

/** What a firm may have at a hub in a month, and has. Card-minutes; `limit` is null where the hub sets none. */
export interface QuotaLine {
  hubId: string;
  hubSlug: string;
  hubName: LocalizedText;
  /** First day of the month, in the hub's calendar. */
  month: string;
  used: number;
  limit: number | null;
}

/** The firm's quota at every hub (or one) in the month of the hub's calendar that holds an instant. One query. */
export async function listQuotas(db: Executor, actor: FirmActor, at: Date, hubId?: string): Promise<QuotaLine[]> {
  const rows = await db.execute<QuotaLine & Record<string, unknown>>(sql`
    select h.id as "hubId", h.slug as "hubSlug", h.name as "hubName", m.month::text as month, coalesce(u.minutes, 0)::int as used,
      (select q.monthly_minutes from booking_quotas q where q.hub_id = h.id and (q.firm_id = ${actor.firm.id} or q.firm_id is null) order by q.firm_id nulls last limit 1) as "limit"
    from hubs h
    cross join lateral (select date_trunc('month', ${at.toISOString()}::timestamptz at time zone h.time_zone)::date as month) m
    left join quota_use u on u.firm_id = ${actor.firm.id} and u.hub_id = h.id and u.month = m.month
    where h.retired_at is null ${hubId ? sql`and h.id = ${hubId}` : sql``}
    order by h.position`);
  return [...rows];
}
