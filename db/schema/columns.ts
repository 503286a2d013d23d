import { sql } from 'drizzle-orm';
import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';
import { v7 } from 'uuid';

/** Primary key: UUIDv7, so that keys sort by the time they were made. */
export const id = () => uuid().primaryKey().$defaultFn(() => v7());

/** An instant. Always `timestamptz`; the zone to show it in is the reader's business. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date' });

export const createdAt = () => instant().notNull().default(sql`now()`);

/** A half-open range of instants, [start, end). */
export interface TimeRange {
  start: Date;
  end: Date;
}

/** `tstzrange`, always written and read as [start, end). */
export const timeRange = customType<{ data: TimeRange; driverData: string }>({
  dataType: () => 'tstzrange',
  toDriver: ({ start, end }) => `[${start.toISOString()},${end.toISOString()})`,
  fromDriver: (value) => {
    const [, start, end] = /^[[(]"?([^",]+)"?,"?([^",]+)"?[\])]$/.exec(value) ?? [];
    if (!start || !end) throw new Error(`Not a bounded time range: ${value}`);
    return { start: new Date(isoFromPostgres(start)), end: new Date(isoFromPostgres(end)) };
  },
});

/** `2026-11-24 09:00:00+00` as Postgres prints it inside a range, made ISO 8601. */
function isoFromPostgres(text: string): string {
  return text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
}
