import { sql } from 'drizzle-orm';
import { check, index, integer, pgEnum, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import type { Language } from '../../app/i18n/languages';
import { users } from './accounts';
import { createdAt, id, timeRange } from './columns';
import { firms } from './firms';
import { hubs } from './hubs';

/** `fulfilled`: an offer was taken up; `left`: the firm went; `ended`: the time wished for is over, or offers went unanswered. */
export const waitlistState = pgEnum('waitlist_state', ['waiting', 'fulfilled', 'left', 'ended']);

/** What a firm waits for. An offer to it is a held booking that names the entry: `bookings_one_offer_an_entry`. */
export const waitlistEntries = pgTable(
  'waitlist_entries',
  {
    id: id(),
    firmId: uuid().notNull().references(() => firms.id),
    /** Null: any hub. */
    hubId: uuid().references(() => hubs.id),
    /** A model's slug, or `gpu`, `npu`, `any`. */
    accelerator: text().notNull(),
    count: smallint().notNull(),
    /** `none`, `any`, or the language that the engineer must speak. */
    engineer: text().notNull(),
    /** Length in minutes. */
    minutes: integer().notNull(),
    /** The time must lie within it. */
    window: timeRange().notNull(),
    state: waitlistState().notNull().default('waiting'),
    version: integer().notNull().default(1),
    language: text().$type<Language>().notNull(),
    createdBy: uuid().notNull().references(() => users.id),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    check('waitlist_count', sql`${t.count} between 1 and 64`),
    check('waitlist_minutes', sql`${t.minutes} between 30 and 1440 and ${t.minutes} % 30 = 0`),
    check('waitlist_window', sql`not isempty(${t.window}) and not lower_inf(${t.window}) and not upper_inf(${t.window})`),
    index('waitlist_queue').on(t.createdAt).where(sql`state = 'waiting'`),
    index('waitlist_firm').on(t.firmId, t.createdAt),
  ],
);
