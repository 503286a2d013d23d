import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, jsonb, pgEnum, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import type { LocalizedText } from '../../app/i18n/localized-text';
import { users } from './accounts';
import { createdAt, id, instant } from './columns';
import { hubs, hubServices } from './hubs';

export const programmeKind = pgEnum('programme_kind', [
  'forum', 'showcase', 'exchange', 'competition', 'investment', 'joint_poc', 'delegation', 'local_poc', 'training',
]);
export const programmeState = pgEnum('programme_state', ['draft', 'published', 'cancelled']);
export const programmeIntake = pgEnum('programme_intake', ['support_request', 'registration']);
export const programmeMode = pgEnum('programme_mode', ['first_come', 'selection']);
export const programmeRoom = pgEnum('programme_room', ['open', 'few_left', 'waiting_list', 'full']);

/** What firms are asked when they register. Options of a choice are lines of one text; an answer is the number of its line, from 1. */
export interface ProgrammeQuestion {
  key: string;
  kind: 'text' | 'choice' | 'yes_no';
  required: boolean;
  label: LocalizedText;
  options?: LocalizedText;
}

/**
 * Something with a date that a hub runs for firms. A firm takes part by registering, or by a support request for `service`; either way
 * before `apply_until`.
 */
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
    intake: programmeIntake().notNull().default('support_request'),
    mode: programmeMode().notNull().default('first_come'),
    /** Seats: people, not firms. Only where firms register, and never fewer than are taken (a trigger). */
    places: integer(),
    /** People that may wait for a seat. */
    waitingPlaces: integer().notNull().default(0),
    /** People that one firm may send. */
    seatsPerFirm: smallint().notNull().default(1),
    /** Whether each person's name is asked for. */
    namesAsked: boolean().notNull().default(false),
    questions: jsonb().$type<ProgrammeQuestion[]>().notNull().default([]),
    /** How much room is left, in a word. Kept by the trigger on registrations, so that public pages change only when the word does. */
    room: programmeRoom().notNull().default('open'),
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
    check('programmes_intake', sql`(${t.intake} = 'registration') = (${t.places} is not null)`),
    check('programmes_places', sql`(${t.places} is null or ${t.places} between 1 and 10000) and ${t.waitingPlaces} between 0 and 10000 and ${t.seatsPerFirm} between 1 and 50 and ${t.seatsPerFirm} <= coalesce(${t.places}, 50)`),
    check('programmes_cancellation', sql`(${t.state} = 'cancelled') = (${t.cancellation} is not null)`),
    index('programmes_by_start').on(t.startsAt, t.id).where(sql`state <> 'draft'`),
    index('programmes_hub').on(t.hubId, t.startsAt),
  ],
);
