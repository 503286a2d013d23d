import { sql } from 'drizzle-orm';
import { pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { createdAt, id } from './columns';
import { hubs } from './hubs';

/** An address at which a person's calendar program reads bookings: of the person's firm, or of one hub. What it may read is asked at each reading. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    id: id(),
    /** SHA-256 of the secret in the address, which is shown once. */
    hash: text().notNull().unique(),
    userId: uuid().notNull().references(() => users.id, { onDelete: 'cascade' }),
    /** Null: bookings of the person's firm. */
    hubId: uuid().references(() => hubs.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('calendar_feeds_one_own').on(t.userId).where(sql`hub_id is null`),
    uniqueIndex('calendar_feeds_one_a_hub').on(t.userId, t.hubId).where(sql`hub_id is not null`),
  ],
);
