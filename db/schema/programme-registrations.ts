import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgEnum, pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { createdAt, id, instant } from './columns';
import { firms } from './firms';
import { programmes } from './programmes';

export const registrationState = pgEnum('registration_state', ['applied', 'accepted', 'waiting', 'declined', 'withdrawn']);
export const attendance = pgEnum('attendance', ['attended', 'absent']);
export const reminderKind = pgEnum('programme_reminder_kind', ['week', 'day']);

/** A firm's part in a programme: one a firm, which withdraws and comes back in the same row. Accepted people never exceed the places (a trigger). */
export const programmeRegistrations = pgTable(
  'programme_registrations',
  {
    id: id(),
    programmeId: uuid().notNull().references(() => programmes.id),
    firmId: uuid().notNull().references(() => firms.id),
    state: registrationState().notNull(),
    /** How many come; each takes a seat once accepted. */
    people: smallint().notNull(),
    /** Their names, where the programme asks for them; emptied some time after it ended. */
    attendees: jsonb().$type<string[]>().notNull().default([]),
    /** By key of the question. */
    answers: jsonb().$type<Record<string, string>>().notNull().default({}),
    /** The officer's reason, owed where declined. */
    reason: text(),
    attendance: attendance(),
    /** The place in the waiting list. */
    queuedAt: instant().notNull(),
    acceptedAt: instant(),
    /** Who registered: mails go there. */
    contactId: uuid().notNull().references(() => users.id),
    decidedBy: uuid().references(() => users.id),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    unique('programme_registrations_firm').on(t.programmeId, t.firmId),
    check('programme_registrations_people', sql`${t.people} between 1 and 50 and jsonb_typeof(${t.attendees}) = 'array' and jsonb_array_length(${t.attendees}) <= ${t.people}`),
    check('programme_registrations_reason', sql`(${t.state} = 'declined') = (${t.reason} is not null)`),
    check('programme_registrations_accepted', sql`(${t.state} = 'accepted') = (${t.acceptedAt} is not null) and (${t.attendance} is null or ${t.state} = 'accepted')`),
    index('programme_registrations_queue').on(t.programmeId, t.state, t.queuedAt, t.id),
    index('programme_registrations_of_firm').on(t.firmId, t.updatedAt),
  ],
);

/** What was sent, so that nothing is sent twice. */
export const programmeReminders = pgTable(
  'programme_reminders',
  {
    registrationId: uuid().notNull().references(() => programmeRegistrations.id, { onDelete: 'cascade' }),
    kind: reminderKind().notNull(),
    sentAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.registrationId, t.kind] })],
);
