import { sql } from 'drizzle-orm';
import { bigint, check, date, foreignKey, index, integer, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { id, instant } from './columns';
import { supportRequests } from './support-requests';

export const outcomeKind = pgEnum('outcome_kind', ['contract', 'mou', 'investment', 'poc', 'other']);
export const outcomeState = pgEnum('outcome_state', ['recorded', 'confirmed', 'disputed']);

/**
 * What came of a completed request, as the hub recorded it. A firm's correction leaves this row disputed and the hub records a new version,
 * a row of its own. A trigger (in the migration) lets a confirmed row never change again.
 */
export const requestOutcomes = pgTable(
  'request_outcomes',
  {
    id: id(),
    requestId: uuid().notNull().references(() => supportRequests.id),
    /** The disputed version that this one takes the place of. */
    replacesId: uuid(),
    /** 1, 2, 3 … of the same outcome. */
    version: integer().notNull(),
    kind: outcomeKind().notNull(),
    /** In minor units of the currency. */
    amount: bigint({ mode: 'number' }),
    /** ISO 4217. */
    currency: text(),
    partner: text().notNull(),
    happenedOn: date({ mode: 'string' }).notNull(),
    note: text(),
    state: outcomeState().notNull().default('recorded'),
    recordedBy: uuid().notNull().references(() => users.id),
    recordedAt: instant().notNull(),
    /** What the firm says is wrong. */
    correction: text(),
    answeredBy: uuid().references(() => users.id),
    answeredAt: instant(),
  },
  (t) => [
    // With the request, so that no version takes the place of another request's; once, so that two can't replace the same.
    unique('request_outcomes_id_request').on(t.id, t.requestId),
    foreignKey({ columns: [t.replacesId, t.requestId], foreignColumns: [t.id, t.requestId], name: 'request_outcomes_replaces' }),
    unique('request_outcomes_replaced_once').on(t.replacesId),
    index('request_outcomes_request').on(t.requestId, t.recordedAt),
    check('request_outcomes_version', sql`(${t.version} = 1) = (${t.replacesId} is null) and ${t.version} >= 1`),
    check('request_outcomes_money', sql`(${t.amount} is null) = (${t.currency} is null)`),
    check('request_outcomes_amount', sql`${t.amount} between 0 and 9007199254740991`),
    check('request_outcomes_currency', sql`${t.currency} ~ '^[A-Z]{3}$'`),
    check('request_outcomes_answered', sql`(${t.state} = 'recorded') = (${t.answeredAt} is null) and (${t.answeredAt} is null) = (${t.answeredBy} is null)`),
    check('request_outcomes_correction', sql`(${t.state} = 'disputed') = (${t.correction} is not null)`),
  ],
);

/** How content the firm was: said once. */
export const requestSatisfaction = pgTable(
  'request_satisfaction',
  {
    requestId: uuid().primaryKey().references(() => supportRequests.id),
    score: integer().notNull(),
    words: text(),
    givenBy: uuid().notNull().references(() => users.id),
    givenAt: instant().notNull(),
  },
  (t) => [check('request_satisfaction_score', sql`${t.score} between 1 and 5`)],
);

/** Reminders that were sent, so that a job which runs twice sends none twice. */
export const requestFollowUps = pgTable(
  'request_follow_ups',
  {
    requestId: uuid().notNull().references(() => supportRequests.id),
    /** Since the completion. */
    months: integer().notNull(),
    sentAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.months] }), check('request_follow_ups_months', sql`${t.months} in (6, 12)`)],
);
