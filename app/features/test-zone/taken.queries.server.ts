import { sql, type SQL } from 'drizzle-orm';
import type { Executor } from '~db/connect';
import { listOffHours } from './off-hours.queries.server';
import type { Range } from './slots.rules';

type Row = { unit: string; starts: number; ends: number } & Record<string, unknown>;

/**
 * What is taken of some hubs' units within a range, by unit, in one statement over the index `booking_units_taken` alone: nothing is booked
 * for longer than a day but maintenance, which a second small index finds, and the few holds whose time is over, which
 * count as free, come from an index of their own; an engineer's hours off count as taken.
 */
export async function listTaken(db: Executor, hubIds: readonly string[], range: Range, at: Date): Promise<Map<string, Range[]>> {
  if (hubIds.length === 0 || range.start >= range.end) return new Map();
  // Sent together: they share a round trip.
  const [taken, rows] = await Promise.all([listOffHours(db, hubIds, range), db.execute<Row>(takenStatement(hubIds, range, at))]);
  for (const { unit, starts, ends } of rows) {
    const taking = { start: new Date(starts * 1000), end: new Date(ends * 1000) };
    const known = taken.get(unit);
    if (known) known.push(taking);
    else taken.set(unit, [taking]);
  }
  return taken;
}

/** The statement of {@link listTaken}; the benchmark measures it. */
export function takenStatement(hubIds: readonly string[], range: Range, at: Date): SQL {
  const [start, end, now] = [range.start.toISOString(), range.end.toISOString(), at.toISOString()];
  const ids = sql.param(`{${hubIds.join()}}`);
  const columns = sql`u.resource_id as unit, date_part('epoch', lower(u.during))::int as starts, date_part('epoch', upper(u.during))::int as ends`;
  const live = sql`u.hub_id = any(${ids}::uuid[]) and u.state in ('held', 'confirmed', 'checked_in')`;
  return sql`
    select ${columns} from booking_units u
    where ${live} and lower(u.during) >= ${start}::timestamptz - interval '1 day' and lower(u.during) < ${end}::timestamptz and upper(u.during) > ${start}::timestamptz
      and not (u.state = 'held' and u.booking_id in (select b.id from bookings b where b.state = 'held' and b.hold_expires_at <= ${now}::timestamptz))
    union all
    select ${columns} from booking_units u
    where ${live} and upper(u.during) - lower(u.during) > interval '1 day' and lower(u.during) < ${start}::timestamptz - interval '1 day' and upper(u.during) > ${start}::timestamptz`;
}
