import { sql } from 'drizzle-orm';
import { check, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { createdAt, instant } from './columns';
import { services, serviceVersions, type EligibilityQuestion, type ServiceDocument, type ServiceQuestion } from './hubs';

/** The next version of what a service asks, while headquarters works on it: one a service. Firms never see it. */
export const serviceFormDrafts = pgTable(
  'service_form_drafts',
  {
    serviceId: uuid().primaryKey().references(() => services.id, { onDelete: 'cascade' }),
    /** The version that it was copied from. */
    basedOnId: uuid().notNull().references(() => serviceVersions.id),
    eligibility: jsonb().$type<EligibilityQuestion[]>().notNull(),
    questions: jsonb().$type<ServiceQuestion[]>().notNull(),
    documents: jsonb().$type<ServiceDocument[]>().notNull(),
    firstReplyMinutes: integer().notNull(),
    decisionMinutes: integer().notNull(),
    /** Grows with each change: compare-and-swap on it. */
    revision: integer().notNull().default(1),
    updatedBy: uuid().notNull().references(() => users.id),
    updatedAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [check('service_form_drafts_targets', sql`${t.firstReplyMinutes} > 0 and ${t.decisionMinutes} >= ${t.firstReplyMinutes}`)],
);

/** Who published a version, and why. Versions that came with the portal have none. */
export const serviceFormPublications = pgTable('service_form_publications', {
  versionId: uuid().primaryKey().references(() => serviceVersions.id, { onDelete: 'cascade' }),
  publishedBy: uuid().notNull().references(() => users.id),
  reason: text().notNull(),
});
