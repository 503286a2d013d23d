import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgEnum, pgTable, smallint, text, unique, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { instant } from './columns';
import { hubs, services } from './hubs';
import { outcomeKind } from './outcomes';
import { supportRequests } from './support-requests';

export const statisticsResult = pgEnum('statistics_result', ['approved', 'returned', 'declined']);

/**
 * What one filed request adds to the figures, folded from its log by the public clock. Never shown: pages read the tables beneath, whose
 * small counts were taken out before they were written. Each moment has the hub that held the request then.
 */
export const statisticsCases = pgTable(
  'statistics_cases',
  {
    requestId: uuid().primaryKey().references(() => supportRequests.id, { onDelete: 'cascade' }),
    /** The request's version that this was folded from. */
    version: integer().notNull(),
    serviceId: uuid().notNull().references(() => services.id),
    isDemo: boolean().notNull(),
    filedHubId: uuid().notNull().references(() => hubs.id),
    filedAt: instant().notNull(),
    repliedHubId: uuid().references(() => hubs.id),
    repliedAt: instant(),
    /** Working minutes of the hubs until then, without the firm's time. */
    replyMinutes: integer(),
    replyOnTime: boolean(),
    result: statisticsResult(),
    decidedHubId: uuid().references(() => hubs.id),
    decidedAt: instant(),
    decisionMinutes: integer(),
    decisionOnTime: boolean(),
    withdrawnHubId: uuid().references(() => hubs.id),
    withdrawnAt: instant(),
  },
  (t) => [
    check('statistics_cases_reply', sql`num_nulls(${t.repliedHubId}, ${t.repliedAt}, ${t.replyMinutes}, ${t.replyOnTime}) in (0, 4)`),
    check('statistics_cases_decision', sql`num_nulls(${t.result}, ${t.decidedHubId}, ${t.decidedAt}, ${t.decisionMinutes}, ${t.decisionOnTime}) in (0, 5)`),
    check('statistics_cases_withdrawal', sql`num_nulls(${t.withdrawnHubId}, ${t.withdrawnAt}) in (0, 2)`),
    check('statistics_cases_minutes', sql`${t.replyMinutes} >= 0 and ${t.decisionMinutes} >= 0`),
    index('statistics_cases_filed').on(t.filedAt),
    index('statistics_cases_replied').on(t.repliedAt).where(sql`replied_at is not null`),
    index('statistics_cases_decided').on(t.decidedAt).where(sql`decided_at is not null`),
    index('statistics_cases_withdrawn').on(t.withdrawnAt).where(sql`withdrawn_at is not null`),
  ],
);

export const statisticsPeriodKind = pgEnum('statistics_period_kind', ['rolling', 'year', 'quarter', 'month']);

/** A stretch of whole months of Seoul's calendar, half-open, whose figures are published. */
export const statisticsPeriods = pgTable(
  'statistics_periods',
  {
    /** `rolling`, `2026`, `2026-q3`, `2026-09`. */
    key: text().primaryKey(),
    kind: statisticsPeriodKind().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    /** Whether demo requests or bookings were counted. */
    includesDemo: boolean().notNull(),
    computedAt: instant().notNull(),
  },
  (t) => [check('statistics_periods_order', sql`${t.startsAt} < ${t.endsAt}`)],
);

/** No count of one to four ever stands in a published table. */
const published = (...counts: AnyPgColumn[]) => sql.join(counts.map((count) => sql`(${count} is null or ${count} = 0 or ${count} >= 5)`), sql` and `);

/** Published figures of requests: of a hub, of a service, of both, or of the whole network; a null count is kept back. Times are working minutes. */
export const statisticsFigures = pgTable(
  'statistics_figures',
  {
    period: text().notNull().references(() => statisticsPeriods.key, { onDelete: 'cascade' }),
    /** Null: all hubs. */
    hubId: uuid().references(() => hubs.id),
    /** Null: all services. */
    serviceId: uuid().references(() => services.id),
    filed: integer(),
    withdrawn: integer(),
    replied: integer(),
    replyMedian: integer(),
    /** The ninetieth percentile. */
    replyTail: integer(),
    /** Whole percent, rounded down. */
    replyOnTime: smallint(),
    decided: integer(),
    approved: integer(),
    returned: integer(),
    declined: integer(),
    decisionMedian: integer(),
    decisionTail: integer(),
    decisionOnTime: smallint(),
  },
  (t) => [
    unique('statistics_figures_once').on(t.period, t.hubId, t.serviceId).nullsNotDistinct(),
    check('statistics_figures_counts', published(t.filed, t.withdrawn, t.replied, t.decided, t.approved, t.returned, t.declined)),
    // Times only of five cases, the ninetieth percentile of ten: of fewer it would be the time of a single one.
    check('statistics_figures_reply', sql`(num_nulls(${t.replyMedian}, ${t.replyOnTime}) = 2 or coalesce(${t.replied}, 0) >= 5) and (${t.replyTail} is null or coalesce(${t.replied}, 0) >= 10)`),
    check('statistics_figures_decision', sql`(num_nulls(${t.decisionMedian}, ${t.decisionOnTime}) = 2 or coalesce(${t.decided}, 0) >= 5) and (${t.decisionTail} is null or coalesce(${t.decided}, 0) >= 10)`),
    check('statistics_figures_percent', sql`${t.replyOnTime} between 0 and 100 and ${t.decisionOnTime} between 0 and 100`),
    // Who filed for what at one hub tells most of a single firm: only over twelve months.
    check('statistics_figures_cross', sql`${t.hubId} is null or ${t.serviceId} is null or ${t.period} = 'rolling'`),
  ],
);

/** Published use of a hub's accelerators, in card-minutes; kept back where few bookings were made. Opening hours are no secret. */
export const statisticsUtilisation = pgTable(
  'statistics_utilisation',
  {
    period: text().notNull().references(() => statisticsPeriods.key, { onDelete: 'cascade' }),
    hubId: uuid().references(() => hubs.id),
    bookings: integer(),
    reservedMinutes: integer(),
    usedMinutes: integer(),
    openMinutes: integer().notNull(),
  },
  (t) => [
    unique('statistics_utilisation_once').on(t.period, t.hubId).nullsNotDistinct(),
    check('statistics_utilisation_counts', published(t.bookings)),
    check('statistics_utilisation_kept_back', sql`num_nulls(${t.bookings}, ${t.reservedMinutes}, ${t.usedMinutes}) in (0, 3)`),
  ],
);

/** Published outcomes that firms confirmed: counts alone, amounts never. */
export const statisticsOutcomes = pgTable(
  'statistics_outcomes',
  {
    period: text().notNull().references(() => statisticsPeriods.key, { onDelete: 'cascade' }),
    hubId: uuid().references(() => hubs.id),
    /** Null: of any kind. */
    kind: outcomeKind(),
    confirmed: integer(),
  },
  (t) => [unique('statistics_outcomes_once').on(t.period, t.hubId, t.kind).nullsNotDistinct(), check('statistics_outcomes_counts', published(t.confirmed))],
);
