import type postgres from 'postgres';

/** What a firm was told is its own. */
export interface Acknowledged {
  reference: string;
  units: number;
  /** Whether the hub's yes was acknowledged too. */
  confirmed: boolean;
}

/** Pairs of live bookings that share a unit at one time, found by a join of its own: it trusts neither the constraint nor the application. */
export async function overlaps(sql: postgres.Sql): Promise<number> {
  const [row] = await sql<{ n: number }[]>`
    select count(*)::int as n from booking_units a join booking_units b on a.resource_id = b.resource_id and a.booking_id < b.booking_id
    where a.state in ('held', 'confirmed', 'checked_in') and b.state in ('held', 'confirmed', 'checked_in')
      and lower(a.during) < upper(b.during) and lower(b.during) < upper(a.during)`;
  return row?.n ?? Number.NaN;
}

/** Bookings that lack a unit, or whose units say another state or time than they do. */
export async function halves(sql: postgres.Sql): Promise<number> {
  const [row] = await sql<{ n: number }[]>`
    select count(*)::int as n from bookings b where not exists (select 1 from booking_units u where u.booking_id = b.id)
      or exists (select 1 from booking_units u where u.booking_id = b.id and (u.state <> b.state or u.during <> b.during))`;
  return row?.n ?? Number.NaN;
}

/** Acknowledged bookings that aren't there, lack units, or whose acknowledged confirmation is in no event. */
export async function lost(sql: postgres.Sql, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const rows = await sql<{ reference: string; units: number; confirmed: boolean }[]>`
    select b.reference, (select count(*)::int from booking_units u where u.booking_id = b.id) as units,
      exists (select 1 from booking_events e where e.booking_id = b.id and e.state = 'confirmed') as confirmed
    from bookings b where b.reference = any(${acknowledged.map(({ reference }) => reference)})`;
  const found = new Map(rows.map((row) => [row.reference, row]));
  return acknowledged.filter(({ reference, units, confirmed }) => {
    const row = found.get(reference);
    return !row || row.units !== units || (confirmed && !row.confirmed);
  }).map(({ reference }) => reference);
}
