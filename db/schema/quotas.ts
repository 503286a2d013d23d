import { sql } from 'drizzle-orm';
import { check, date, integer, pgTable, primaryKey, unique, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { createdAt, id } from './columns';
import { firms } from './firms';
import { hubs } from './hubs';

/**
 * Card-minutes that one firm may have at one hub in one month of the hub's calendar. Without a firm: what every firm has that has no row of its own.
 * A hub without a row has no limit. The trigger `booking_units_quota` keeps it.
 */
export const bookingQuotas = pgTable(
  'booking_quotas',
  {
    id: id(),
    hubId: uuid().notNull().references(() => hubs.id),
    firmId: uuid().references(() => firms.id),
    monthlyMinutes: integer().notNull(),
    version: integer().notNull().default(1),
    updatedBy: uuid().references(() => users.id),
    updatedAt: createdAt(),
  },
  (t) => [unique('booking_quotas_firm').on(t.hubId, t.firmId).nullsNotDistinct(), check('booking_quotas_minutes', sql`${t.monthlyMinutes} between 0 and 60000000`)],
);

/** Card-minutes that count against the quota, kept by the trigger `booking_units_quota` and by nothing else. `month`: its first day. */
export const quotaUse = pgTable(
  'quota_use',
  {
    firmId: uuid().notNull().references(() => firms.id),
    hubId: uuid().notNull().references(() => hubs.id),
    month: date({ mode: 'string' }).notNull(),
    minutes: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.firmId, t.hubId, t.month] }), check('quota_use_minutes', sql`${t.minutes} >= 0`)],
);
