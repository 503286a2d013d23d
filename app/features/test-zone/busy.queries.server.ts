import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Executor } from '~db/connect';
import { bookings, bookingUnits } from '~db/schema/test-zone';
import { listOffHours } from './off-hours.queries.server';
import { liveStates } from './rules';
import type { Range } from './slots.rules';

/** One unit's taken range and whose it is. Firm and reference never leave the server but to that firm and the hub. */
export interface BusyRow {
  resourceId: string;
  during: Range;
  /** `off`: an engineer is on leave or not at work. */
  kind: 'firm' | 'maintenance' | 'off';
  firmId: string | null;
  /** Of a booking. */
  reference?: string;
}

export const overlapsRange = (range: Range): SQL =>
  sql`${bookingUnits.during} && tstzrange(${range.start.toISOString()}, ${range.end.toISOString()}, '[)')`;

/** What is taken of some hubs' units within a range, in one query. A hold whose time is over counts as free, an engineer's hours off as taken. */
export async function listBusy(db: Executor, hubIds: string[], range: Range, at: Date): Promise<BusyRow[]> {
  if (hubIds.length === 0 || range.start >= range.end) return [];
  const booked = db
    .select({
      resourceId: bookingUnits.resourceId,
      during: bookingUnits.during,
      kind: sql<BusyRow['kind']>`case when ${bookings.isLeave} then 'off' else ${bookings.kind}::text end`,
      firmId: bookings.firmId,
      reference: bookings.reference,
    })
    .from(bookingUnits)
    .innerJoin(bookings, eq(bookings.id, bookingUnits.bookingId))
    .where(
      and(
        inArray(bookingUnits.hubId, hubIds),
        overlapsRange(range),
        inArray(bookingUnits.state, [...liveStates]),
        sql`not (${bookings.state} = 'held' and ${bookings.holdExpiresAt} <= ${at.toISOString()})`,
      ),
    );
  // Sent together: they share a round trip.
  const [rows, off] = await Promise.all([booked, listOffHours(db, hubIds, range)]);
  return [...rows, ...[...off].flatMap(([resourceId, ranges]) => ranges.map((during): BusyRow => ({ resourceId, during, kind: 'off', firmId: null })))];
}

/** Rows by their unit. */
export function byResource(rows: readonly BusyRow[]): Map<string, BusyRow[]> {
  const map = new Map<string, BusyRow[]>();
  for (const row of rows) {
    const list = map.get(row.resourceId);
    if (list) list.push(row);
    else map.set(row.resourceId, [row]);
  }
  return map;
}
