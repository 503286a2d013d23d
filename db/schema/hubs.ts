import { sql } from 'drizzle-orm';
import {
  boolean, char, check, date, doublePrecision, index, integer, jsonb, pgEnum, pgTable, primaryKey, smallint, text, time, unique, uuid,
} from 'drizzle-orm/pg-core';
import type { LocalizedText } from '../../app/i18n/localized-text';
import { createdAt, id, instant } from './columns';

export const regions = pgTable('regions', {
  slug: text().primaryKey(),
  name: jsonb().$type<LocalizedText>().notNull(),
  /** One sentence under the name on the home page. */
  summary: jsonb().$type<LocalizedText>().notNull(),
  /** The region's strategy in the words of the policy text. */
  strategy: jsonb().$type<LocalizedText>().notNull(),
  /** The policy's own sentences, word for word, in Korean as they were published. */
  quotation: text(),
  position: smallint().notNull(),
});

/** A fact of a hub that is shown with its state of proof. */
export interface HubFact {
  field: 'city' | 'address' | 'opening_hours' | 'operator' | 'holidays' | 'equipment' | 'contact';
  verified: boolean;
  source: LocalizedText;
  /** ISO date. */
  asOf: string;
  /** ISO date since when it lacks proof, where that is earlier than `asOf`. */
  since?: string;
}

export const hubs = pgTable(
  'hubs',
  {
    id: id(),
    slug: text().notNull().unique(),
    regionSlug: text().notNull().references(() => regions.slug),
    name: jsonb().$type<LocalizedText>().notNull(),
    city: jsonb().$type<LocalizedText>().notNull(),
    /** What this hub is for. */
    description: jsonb().$type<LocalizedText>().notNull(),
    /** ISO 3166-1 alpha-2. */
    country: char({ length: 2 }).notNull(),
    longitude: doublePrecision().notNull(),
    latitude: doublePrecision().notNull(),
    /** IANA zone. */
    timeZone: text().notNull(),
    /** What this hub does within its region's strategy. */
    strategyNote: jsonb().$type<LocalizedText>(),
    /** How to find the way from the street to the door. */
    directions: jsonb().$type<LocalizedText>(),
    /** Trains, buses, parking. */
    transport: jsonb().$type<LocalizedText>(),
    /** Whether longitude and latitude are those of the door; else they are the city's. */
    positionExact: boolean().notNull().default(false),
    formerName: jsonb().$type<LocalizedText>(),
    operator: text(),
    address: jsonb().$type<LocalizedText>(),
    email: text(),
    phone: text(),
    /** Portal languages that the hub's people work in. */
    workingLanguages: text().array().notNull(),
    facts: jsonb().$type<HubFact[]>().notNull().default([]),
    position: smallint().notNull(),
    /** Set when a hub closes for good: it stays readable, nothing new can be asked of it. */
    retiredAt: instant(),
    version: integer().notNull().default(1),
    /** Grows with each change of what the hub's page says; `version` is that of its hours. */
    contentVersion: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    check('hubs_longitude', sql`${t.longitude} between -180 and 180`),
    check('hubs_latitude', sql`${t.latitude} between -90 and 90`),
    check('hubs_working_languages', sql`cardinality(${t.workingLanguages}) > 0 and ${t.workingLanguages} <@ array['ko', 'en', 'ja', 'zh-hans', 'vi', 'ar']`),
  ],
);

/** Regular hours as wall time in the hub's zone; no row for a weekday means closed. ISO weekday: 1 = Monday. */
export const openingHours = pgTable(
  'opening_hours',
  {
    hubId: uuid().notNull().references(() => hubs.id, { onDelete: 'cascade' }),
    weekday: smallint().notNull(),
    opensAt: time().notNull(),
    closesAt: time().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.hubId, t.weekday] }),
    check('opening_hours_weekday', sql`${t.weekday} between 1 and 7`),
    check('opening_hours_order', sql`${t.opensAt} < ${t.closesAt}`),
  ],
);

export const calendarDayKind = pgEnum('calendar_day_kind', ['closed', 'short_hours', 'make_up_workday']);

/** A date on which a hub departs from its regular hours: a holiday, a half day, a make-up workday (调休). */
export const calendarDays = pgTable(
  'calendar_days',
  {
    id: id(),
    hubId: uuid().notNull().references(() => hubs.id, { onDelete: 'cascade' }),
    onDate: date({ mode: 'string' }).notNull(),
    kind: calendarDayKind().notNull(),
    /** Hours of that day as wall time; absent when closed. */
    opensAt: time(),
    closesAt: time(),
    name: jsonb().$type<LocalizedText>().notNull(),
    source: text().notNull(),
    /** Not announced officially yet: promises that count on it are shown as estimated. */
    provisional: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [
    unique('calendar_days_once').on(t.hubId, t.onDate),
    check(
      'calendar_days_hours',
      sql`(${t.kind} = 'closed' and ${t.opensAt} is null and ${t.closesAt} is null) or (${t.kind} <> 'closed' and ${t.opensAt} < ${t.closesAt})`,
    ),
  ],
);

/** Years for which a hub's holidays are officially confirmed; in any other year a promise is an estimate. */
export const confirmedCalendarYears = pgTable(
  'confirmed_calendar_years',
  {
    hubId: uuid().notNull().references(() => hubs.id, { onDelete: 'cascade' }),
    year: smallint().notNull(),
    source: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.hubId, t.year] })],
);

export const facilityKind = pgEnum('facility_kind', ['test_zone', 'demo_space', 'partners_lounge', 'meeting_room', 'event_hall', 'office', 'other']);

export const facilities = pgTable(
  'facilities',
  {
    id: id(),
    hubId: uuid().notNull().references(() => hubs.id, { onDelete: 'cascade' }),
    slug: text().notNull(),
    /** What is drawn beside it. */
    kind: facilityKind().notNull().default('other'),
    name: jsonb().$type<LocalizedText>().notNull(),
    description: jsonb().$type<LocalizedText>().notNull(),
    verified: boolean().notNull().default(false),
    position: smallint().notNull(),
    retiredAt: instant(),
    version: integer().notNull().default(1),
  },
  (t) => [unique('facilities_once').on(t.hubId, t.slug)],
);

export const serviceCategory = pgEnum('service_category', [
  'business', 'investment', 'talent', 'facility', 'regulation', 'poc', 'full_stack', 'localisation', 'transformation', 'government', 'expert', 'engineering',
]);

/** What can be asked for. Its questions are versioned: a filed request keeps the version that it answered. */
export const services = pgTable('services', {
  id: id(),
  slug: text().notNull().unique(),
  category: serviceCategory().notNull(),
  name: jsonb().$type<LocalizedText>().notNull(),
  summary: jsonb().$type<LocalizedText>().notNull(),
  position: smallint().notNull(),
  retiredAt: instant(),
});

/** A question asked before the long form: the answer `refusedBy` means that this service can't help. */
export interface EligibilityQuestion {
  key: string;
  text: LocalizedText;
  refusedBy: 'yes' | 'no';
  /** What to do instead, shown on refusal. */
  remedy: LocalizedText;
}

/** A question of the form; `options` for choices, `maxLength` in characters for texts. */
export interface ServiceQuestion {
  key: string;
  kind: 'short_text' | 'long_text' | 'choice' | 'yes_no' | 'date' | 'number';
  label: LocalizedText;
  hint?: LocalizedText;
  required: boolean;
  maxLength?: number;
  options?: { value: string; label: LocalizedText }[];
}

export interface ServiceDocument {
  key: string;
  label: LocalizedText;
  hint?: LocalizedText;
  required: boolean;
}

/** What a service asks, as published. A version never changes (a trigger refuses UPDATE and DELETE). */
export const serviceVersions = pgTable(
  'service_versions',
  {
    id: id(),
    serviceId: uuid().notNull().references(() => services.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    eligibility: jsonb().$type<EligibilityQuestion[]>().notNull(),
    questions: jsonb().$type<ServiceQuestion[]>().notNull(),
    documents: jsonb().$type<ServiceDocument[]>().notNull(),
    /** Targets in minutes of the holder's working time. */
    firstReplyMinutes: integer().notNull(),
    decisionMinutes: integer().notNull(),
    publishedAt: createdAt(),
  },
  (t) => [
    unique('service_versions_once').on(t.serviceId, t.version),
    unique('service_versions_of_service').on(t.id, t.serviceId),
    check('service_versions_targets', sql`${t.firstReplyMinutes} > 0 and ${t.decisionMinutes} >= ${t.firstReplyMinutes}`),
  ],
);

/** Which hubs offer which service. */
export const hubServices = pgTable(
  'hub_services',
  {
    hubId: uuid().notNull().references(() => hubs.id, { onDelete: 'cascade' }),
    serviceId: uuid().notNull().references(() => services.id, { onDelete: 'cascade' }),
    /** Set when the hub stops offering it; requests filed before stay. */
    retiredAt: instant(),
    /** The hub's own targets in minutes of its working time; where there are none, the service's hold. */
    firstReplyMinutes: integer(),
    decisionMinutes: integer(),
    /** A word of the hub to whoever asks it for this. */
    note: jsonb().$type<LocalizedText>(),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.hubId, t.serviceId] }),
    index('hub_services_service').on(t.serviceId),
    check('hub_services_targets', sql`(${t.firstReplyMinutes} is null) = (${t.decisionMinutes} is null) and (${t.firstReplyMinutes} is null or (${t.firstReplyMinutes} > 0 and ${t.decisionMinutes} >= ${t.firstReplyMinutes}))`),
  ],
);
