import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, jsonb, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { LocalizedText } from '../../app/i18n/localized-text';
import { users } from './accounts';
import { createdAt, id, instant } from './columns';
import { hubs, hubServices } from './hubs';

export const programmeKind = pgEnum('programme_kind', [
  'forum', 'showcase', 'exchange', 'competition', 'investment', 'joint_poc', 'delegation', 'local_poc', 'training',
]);
export const programmeState = pgEnum('programme_state', ['draft', 'published', 'cancelled']);

/** Something with a date that a hub runs for firms. A firm takes part by a support request for `service`, filed before `apply_until`. */
export const programmes = pgTable(
  'programmes',
  {
    id: id(),
    slug: text().notNull().unique(),
    hubId: uuid().notNull().references(() => hubs.id),
    /** One that the hub offers: see `programmes_service`. */
    serviceId: uuid().notNull(),
    kind: programmeKind().notNull(),
    state: programmeState().notNull().default('draft'),
    title: jsonb().$type<LocalizedText>().notNull(),
    summary: jsonb().$type<LocalizedText>().notNull(),
    /** Where people meet; an address of a room, a city, or that it is online. */
    place: jsonb().$type<LocalizedText>().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    /** The last moment to apply, exact to the minute. */
    applyUntil: instant().notNull(),
    /** Why it was called off: owed where it was. */
    cancellation: jsonb().$type<LocalizedText>(),
    /** iCalendar SEQUENCE: grows with what a calendar must learn of. */
    calendarSequence: integer().notNull().default(0),
    version: integer().notNull().default(1),
    isDemo: boolean().notNull().default(false),
    createdBy: uuid().references(() => users.id),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    foreignKey({ columns: [t.hubId, t.serviceId], foreignColumns: [hubServices.hubId, hubServices.serviceId], name: 'programmes_service' }),
    check('programmes_times', sql`${t.startsAt} < ${t.endsAt} and ${t.applyUntil} <= ${t.startsAt}`),
    check('programmes_minutes', sql`extract(epoch from ${t.startsAt}) % 60 = 0 and extract(epoch from ${t.endsAt}) % 60 = 0 and extract(epoch from ${t.applyUntil}) % 60 = 0`),
    check('programmes_cancellation', sql`(${t.state} = 'cancelled') = (${t.cancellation} is not null)`),
    index('programmes_by_start').on(t.startsAt, t.id).where(sql`state <> 'draft'`),
    index('programmes_hub').on(t.hubId, t.startsAt),
  ],
);
