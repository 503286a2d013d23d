import { sql } from 'drizzle-orm';
import {
  boolean, check, date, foreignKey, index, integer, jsonb, pgEnum, pgSequence, pgTable, primaryKey, smallint, text, time, unique, uniqueIndex, uuid,
} from 'drizzle-orm/pg-core';
import type { Language } from '../../app/i18n/languages';
import type { LocalizedText } from '../../app/i18n/localized-text';
import { users } from './accounts';
import { createdAt, id, instant, timeRange } from './columns';
import { firms } from './firms';
import { acceleratorModels } from './accelerators';
import { hubs } from './hubs';
import { actorKind, supportRequests } from './support-requests';
import { waitlistEntries } from './waitlist';

export const dataClass = pgEnum('data_class', ['public', 'internal', 'confidential', 'personal']);

export const resourceKind = pgEnum('resource_kind', ['accelerator', 'engineer', 'room']);

/** One bookable unit of a hub: one accelerator card, one engineer, one room. */
export const resources = pgTable(
  'resources',
  {
    id: id(),
    hubId: uuid().notNull().references(() => hubs.id),
    kind: resourceKind().notNull(),
    /** `H200 #1`: names of machines are the same in every language. */
    name: jsonb().$type<LocalizedText>().notNull(),
    acceleratorSlug: text().references(() => acceleratorModels.slug),
    /** Languages and fields of an engineer. */
    languages: text().array().notNull().default([]),
    fields: text().array().notNull().default([]),
    position: smallint().notNull(),
    /** A booking of at most so many minutes is confirmed by itself; null: always by a person. */
    autoConfirmMinutes: integer(),
    /** A person makes sure first that the work runs on this unit. */
    precheckRequired: boolean().notNull().default(false),
    /** Classes of data that a person looks at, and whether one looks at what leaves Korea. */
    gatedDataClasses: dataClass().array().notNull().default(['confidential', 'personal']),
    gateAbroad: boolean().notNull().default(true),
    isDemo: boolean().notNull().default(false),
    retiredAt: instant(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    unique('resources_id_hub').on(t.id, t.hubId),
    unique('resources_position').on(t.hubId, t.position),
    unique('resources_id_kind').on(t.id, t.kind),
    check('resources_auto_confirm', sql`${t.autoConfirmMinutes} between 30 and 1440 and ${t.autoConfirmMinutes} % 30 = 0`),
    check('resources_accelerator', sql`(${t.kind} = 'accelerator') = (${t.acceleratorSlug} is not null)`),
  ],
);

/** An engineer's own week, as wall time in the hub's zone; without any row the hub's hours count. Other days of the week are off. */
export const engineerHours = pgTable(
  'engineer_hours',
  {
    resourceId: uuid().notNull(),
    /** Machines and rooms have none. */
    kind: resourceKind().notNull().default('engineer'),
    /** ISO: 1 = Monday. */
    weekday: smallint().notNull(),
    startsAt: time().notNull(),
    endsAt: time().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.resourceId, t.weekday] }),
    foreignKey({ columns: [t.resourceId, t.kind], foreignColumns: [resources.id, resources.kind], name: 'engineer_hours_of_engineer' }),
    check('engineer_hours_kind', sql`${t.kind} = 'engineer'`),
    check('engineer_hours_weekday', sql`${t.weekday} between 1 and 7`),
    check('engineer_hours_order', sql`${t.startsAt} < ${t.endsAt}`),
  ],
);

export const bookingState = pgEnum('booking_state', [
  'held', 'confirmed', 'checked_in', 'completed', 'expired', 'cancelled', 'declined', 'no_show', 'reclaimed',
]);
/** `firm` books; `maintenance` blocks units for the hub's own work. */
export const bookingKind = pgEnum('booking_kind', ['firm', 'maintenance']);

export const bookingNumber = pgSequence('booking_number');

/** What the firm will run. Texts are the firm's own words. */
export interface WorkloadStatement {
  purpose: 'inference' | 'fine_tune' | 'train' | 'benchmark';
  model: string;
  /** Thousand million parameters. The five from here on are missing in statements from before they were asked for. */
  modelSize?: number;
  licence?: string;
  frameworkVersion?: string;
  /** Gigabytes. */
  storageGb?: number;
  baseline?: string;
  framework: string;
  precision: string;
  dataOrigin: string;
  metric: string;
  crossBorder: 'yes' | 'no';
  endUser: string;
}

/** A held time that nobody asked for just then: from the waiting list, or a hub's own counter-offer at itself or at another hub. */
export const bookingOffer = pgEnum('booking_offer', ['waitlist', 'here', 'elsewhere']);

/** What came of the work, in the firm's words. */
export interface UsageReport {
  result: string;
  metric: string;
}

/**
 * A booking of one or more units of one hub for one range. `state` and `during` are copied to every unit by
 * the composite key of {@link bookingUnits} (on update cascade), where the exclusion constraint decides.
 */
export const bookings = pgTable(
  'bookings',
  {
    id: id(),
    reference: text().notNull().unique(),
    kind: bookingKind().notNull().default('firm'),
    hubId: uuid().notNull().references(() => hubs.id),
    firmId: uuid().references(() => firms.id),
    requestId: uuid(),
    state: bookingState().notNull(),
    during: timeRange().notNull(),
    /** A hold ends by itself then: ten minutes while the form is filled, the hub's answer time afterwards. */
    holdExpiresAt: instant(),
    /** When the firm handed the statement in; from then on the hub has the move. */
    submittedAt: instant(),
    workload: jsonb().$type<WorkloadStatement>(),
    dataClass: dataClass(),
    exportSelfCheck: boolean(),
    deletionDueOn: date({ mode: 'string' }),
    deletionConfirmedAt: instant(),
    deletionConfirmedBy: uuid().references(() => users.id),
    /** Reminders sent: 1 before the day, 2 after it. */
    deletionReminders: smallint().notNull().default(0),
    checkedInAt: instant(),
    /** The end that was booked, where the range was cut short while it ran. */
    reservedUntil: instant(),
    usageReport: jsonb().$type<UsageReport>(),
    reportedAt: instant(),
    /** Occurrences of one recurring wish share it. */
    seriesId: uuid(),
    offer: bookingOffer(),
    waitlistEntryId: uuid().references(() => waitlistEntries.id),
    /** An engineer's leave: kept as the hub's own time, so that no booking of the engineer can overlap it. */
    isLeave: boolean().notNull().default(false),
    /** Who of the hub made sure that the work runs on the units, where they ask for it. */
    precheckedAt: instant(),
    precheckedBy: uuid().references(() => users.id),
    /** The declined booking that this time is offered instead of. */
    alternativeTo: uuid(),
    /** iCalendar SEQUENCE: grows with every change that a calendar must learn of. */
    calendarSequence: integer().notNull().default(0),
    version: integer().notNull().default(1),
    language: text().$type<Language>().notNull(),
    createdBy: uuid().notNull().references(() => users.id),
    decidedBy: uuid().references(() => users.id),
    decisionNote: text(),
    isDemo: boolean().notNull().default(false),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    unique('bookings_key').on(t.id, t.hubId, t.state, t.during),
    foreignKey({ columns: [t.requestId, t.firmId], foreignColumns: [supportRequests.id, supportRequests.firmId], name: 'bookings_request_of_firm' }),
    check('bookings_range', sql`not isempty(${t.during}) and lower_inc(${t.during}) and not upper_inc(${t.during}) and not lower_inf(${t.during}) and not upper_inf(${t.during})`),
    check('bookings_grid', sql`extract(epoch from lower(${t.during}))::bigint % 1800 = 0 and extract(epoch from upper(${t.during}))::bigint % 1800 = 0`),
    check('bookings_kind', sql`(${t.kind} = 'firm') = (${t.firmId} is not null)`),
    check('bookings_leave', sql`not ${t.isLeave} or ${t.kind} = 'maintenance'`),
    check('bookings_precheck', sql`(${t.precheckedAt} is null) = (${t.precheckedBy} is null)`),
    check('bookings_hold', sql`${t.state} <> 'held' or ${t.holdExpiresAt} is not null`),
    check('bookings_statement', sql`${t.kind} = 'maintenance' or ${t.state} not in ('confirmed', 'checked_in', 'completed') or (${t.submittedAt} is not null and ${t.workload} is not null)`),
    check('bookings_submitted', sql`${t.submittedAt} is null or (${t.workload} is not null and ${t.dataClass} is not null and ${t.exportSelfCheck} is not null)`),
    index('bookings_firm').on(t.firmId, t.createdAt.desc(), t.id),
    index('bookings_hub_waiting').on(t.hubId, t.submittedAt).where(sql`state = 'held' and submitted_at is not null`),
    index('bookings_holds').on(t.holdExpiresAt).where(sql`state = 'held'`),
    foreignKey({ columns: [t.alternativeTo], foreignColumns: [t.id], name: 'bookings_alternative' }),
    check('bookings_offer', sql`(${t.offer} is not distinct from 'waitlist') = (${t.waitlistEntryId} is not null) and (coalesce(${t.offer}, 'waitlist') <> 'waitlist') = (${t.alternativeTo} is not null)`),
    check('bookings_cut', sql`${t.reservedUntil} is null or ${t.reservedUntil} > upper(${t.during})`),
    check('bookings_checked_in', sql`${t.state} <> 'checked_in' or ${t.checkedInAt} is not null`),
    check('bookings_report', sql`(${t.reportedAt} is null) = (${t.usageReport} is null)`),
    check('bookings_deletion', sql`(${t.deletionConfirmedAt} is null) = (${t.deletionConfirmedBy} is null)`),
    // One live offer an entry, and one a declined booking: two jobs at once can't make two.
    uniqueIndex('bookings_one_offer_an_entry').on(t.waitlistEntryId).where(sql`state = 'held' and submitted_at is null`),
    uniqueIndex('bookings_one_alternative').on(t.alternativeTo),
    index('bookings_series').on(t.seriesId).where(sql`series_id is not null`),
    index('bookings_to_start').on(sql`lower(during)`).where(sql`state = 'confirmed'`),
    index('bookings_running').on(sql`upper(during)`).where(sql`state = 'checked_in'`),
    index('bookings_deletion_due').on(t.deletionDueOn).where(sql`state in ('completed', 'reclaimed') and deletion_confirmed_at is null`),
  ],
);

/** The units of a booking. No two live rows of one unit overlap: `booking_units_no_overlap`, in the first migration. */
export const bookingUnits = pgTable(
  'booking_units',
  {
    bookingId: uuid().notNull(),
    resourceId: uuid().notNull(),
    hubId: uuid().notNull(),
    state: bookingState().notNull(),
    during: timeRange().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.bookingId, t.resourceId] }),
    foreignKey({ columns: [t.bookingId, t.hubId, t.state, t.during], foreignColumns: [bookings.id, bookings.hubId, bookings.state, bookings.during], name: 'booking_units_booking' }).onUpdate('cascade'),
    foreignKey({ columns: [t.resourceId, t.hubId], foreignColumns: [resources.id, resources.hubId], name: 'booking_units_resource' }),
  ],
);

/** The log of a booking. Append-only, as the one of requests. */
export const bookingEvents = pgTable(
  'booking_events',
  {
    bookingId: uuid().notNull().references(() => bookings.id),
    sequence: integer().notNull(),
    actorKind: actorKind().notNull(),
    actorId: uuid().references(() => users.id),
    code: text().notNull(),
    parameters: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    state: bookingState().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.bookingId, t.sequence] }),
    check('booking_events_actor', sql`(${t.actorKind} = 'system') = (${t.actorId} is null)`),
  ],
);
