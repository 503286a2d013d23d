import { sql, type SQL } from 'drizzle-orm';
import type { LocalizedText } from '~/i18n/localized-text';
import type { Executor } from '~db/connect';
import type { UtilisationGroup } from './utilisation';

/** Card-minutes of a group. */
export interface UtilisationLine {
  /** Monday of the week, a card's slug, or the id of a firm or a hub. */
  key: string;
  /** Of a card, its maker and model; of a firm, its name. */
  label: string | null;
  hubName: LocalizedText | null;
  reserved: number;
  used: number;
  /** Reserved and over, but neither used nor given or taken back. */
  idle: number;
  /** Asked for, and declined or left unanswered by the hub. */
  refused: number;
  /** Asked for on the waiting list and not had. */
  waitlisted: number;
}

const keys: Record<UtilisationGroup, SQL> = {
  week: sql`date_trunc('week', l.at at time zone h.time_zone)::date::text`,
  accelerator: sql`l.accelerator`,
  firm: sql`l.firm_id::text`,
  hub: sql`l.hub_id::text`,
};

/**
 * What was reserved, used and wished for in vain at some hubs within a range, by week of the hub's calendar, kind of card, firm or hub, in one
 * statement over the view `booking_usage`. A wish on the waiting list counts at the hub that it names, and by the card or family that it names.
 */
export async function listUtilisation(db: Executor, hubIds: readonly string[], by: UtilisationGroup, range: { start: Date; end: Date }, at: Date): Promise<UtilisationLine[]> {
  const [start, end, now] = [range.start.toISOString(), range.end.toISOString(), at.toISOString()];
  const ids = sql.param(`{${hubIds.join()}}`);
  const within = (instant: SQL) => sql`${instant} >= ${start}::timestamptz and ${instant} < ${end}::timestamptz`;
  const cards = sql`join booking_units bu on bu.booking_id = b.id join resources r on r.id = bu.resource_id and r.kind = 'accelerator'`;
  const rows = await db.execute<UtilisationLine & Record<string, unknown>>(sql`
    with lines (hub_id, firm_id, accelerator, at, reserved, used, idle, refused, waitlisted) as (
      select b.hub_id, b.firm_id, r.accelerator_slug, v.starts_at, v.reserved_minutes, v.used_minutes,
        case when v.starts_at + make_interval(mins => v.reserved_minutes) <= ${now}::timestamptz
          then greatest(0, v.reserved_minutes - v.used_minutes - v.released_minutes - v.reclaimed_minutes) else 0 end, 0, 0
      from bookings b join booking_usage v on v.booking_id = b.id ${cards}
      where b.kind = 'firm' and b.hub_id = any(${ids}::uuid[]) and ${within(sql`lower(b.during)`)}
      union all
      select b.hub_id, b.firm_id, r.accelerator_slug, lower(b.during), 0, 0, 0, (extract(epoch from upper(b.during) - lower(b.during)) / 60)::int, 0
      from bookings b ${cards}
      where b.kind = 'firm' and b.state in ('declined', 'expired') and b.submitted_at is not null and b.hub_id = any(${ids}::uuid[]) and ${within(sql`lower(b.during)`)}
      union all
      select w.hub_id, w.firm_id, w.accelerator, lower(w."window"), 0, 0, 0, 0, w.count * w.minutes
      from waitlist_entries w
      where w.state in ('waiting', 'ended') and w.hub_id = any(${ids}::uuid[]) and ${within(sql`lower(w."window")`)}
    )
    select ${keys[by]} as key, ${by === 'accelerator' ? sql`min(m.maker || ' ' || m.model)` : by === 'firm' ? sql`min(f.name_ko)` : sql`null`} as label,
      ${by === 'hub' ? sql`(array_agg(h.name))[1]` : sql`null::jsonb`} as "hubName",
      sum(l.reserved)::int as reserved, sum(l.used)::int as used, sum(l.idle)::int as idle, sum(l.refused)::int as refused, sum(l.waitlisted)::int as waitlisted
    from lines l join hubs h on h.id = l.hub_id
    left join accelerator_models m on m.slug = l.accelerator left join firms f on f.id = l.firm_id
    group by 1 order by ${by === 'week' ? sql`1 desc` : sql`sum(l.reserved) desc, 1`} limit 200`);
  return [...rows];
}
