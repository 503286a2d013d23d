import { sql } from 'drizzle-orm';
import type { Executor } from '~db/connect';
import { listOffHours } from './off-hours.queries.server';
import type { Range } from './slots.rules';

type Row = { unit: string; starts: number[]; ends: number[] } & Record<string, unknown>;

/**
 * What is taken of some hubs' units within a range, a row a unit, in one query over the index `booking_units_taken`. Nothing is booked for
 * longer than a day but maintenance, which a second small index finds. A hold whose time is over counts as free; an engineer's hours
 * off count as taken.
 */
export async function listTaken(db: Executor, hubIds: readonly string[], range: Range, at: Date): Promise<Map<string, Range[]>> {
  if (hubIds.length === 0 || range.start >= range.end) return new Map();
  const [start, end, now] = [range.start.toISOString(), range.end.toISOString(), at.toISOString()];
  const ids = sql.param(`{${hubIds.join()}}`);
  // Sent together: they share a round trip.
  const [off, rows] = await Promise.all([listOffHours(db, hubIds, range), db.execute<Row>(sql`
    select u.resource_id as unit, array_agg(extract(epoch from lower(u.during))::float8) as starts, array_agg(extract(epoch from upper(u.during))::float8) as ends
    from (
      select resource_id, during, state, booking_id from booking_units
      where hub_id = any(${ids}::uuid[]) and state in ('held', 'confirmed', 'checked_in')
        and lower(during) >= ${start}::timestamptz - interval '1 day' and lower(during) < ${end}::timestamptz and upper(during) > ${start}::timestamptz
      union
      select resource_id, during, state, booking_id from booking_units
      where hub_id = any(${ids}::uuid[]) and state in ('held', 'confirmed', 'checked_in') and upper(during) - lower(during) > interval '1 day'
        and lower(during) < ${end}::timestamptz and upper(during) > ${start}::timestamptz
    ) u
    left join lateral (select b.hold_expires_at from bookings b where u.state = 'held' and b.id = u.booking_id) b on true
    where u.state <> 'held' or b.hold_expires_at > ${now}::timestamptz
    group by 1`)]);
  const taken = new Map(off);
  for (const { unit, starts, ends } of rows) {
    const booked = starts.map((from, i) => ({ start: new Date(from * 1000), end: new Date((ends[i] ?? 0) * 1000) }));
    taken.set(unit, [...booked, ...(off.get(unit) ?? [])]);
  }
  return taken;
}
