import { sql } from 'drizzle-orm';
import { check, foreignKey, jsonb, pgEnum, pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { LocalizedText } from '../../app/i18n/localized-text';
import { id } from './columns';
import { hubs, services } from './hubs';

/** What the guide to support asks, in its order. */
export const guideQuestion = pgEnum('guide_question', ['sector', 'goal', 'market', 'stage', 'need']);

/** An answer that the guide offers. Staff add one without a release; `any` is the page's own word for "not sure". */
export const guideOptions = pgTable(
  'guide_options',
  {
    question: guideQuestion().notNull(),
    /** As it stands in the address. */
    value: text().notNull(),
    label: jsonb().$type<LocalizedText>().notNull(),
    hint: jsonb().$type<LocalizedText>(),
    position: smallint().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.question, t.value] }),
    check('guide_options_value', sql`${t.value} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and ${t.value} <> 'any' and length(${t.value}) <= 60`),
  ],
);

/**
 * Why an answer speaks for a service, for a hub, or for a service at one hub. An offer's score is the sum of the weights
 * of the rules that speak for it, and each of them is shown with its reason: nothing else decides.
 */
export const guideRules = pgTable(
  'guide_rules',
  {
    id: id(),
    question: guideQuestion().notNull(),
    answer: text().notNull(),
    serviceId: uuid().references(() => services.id, { onDelete: 'cascade' }),
    hubId: uuid().references(() => hubs.id, { onDelete: 'cascade' }),
    weight: smallint().notNull(),
    reason: jsonb().$type<LocalizedText>().notNull(),
  },
  (t) => [
    foreignKey({ name: 'guide_rules_option', columns: [t.question, t.answer], foreignColumns: [guideOptions.question, guideOptions.value] })
      .onDelete('cascade')
      .onUpdate('cascade'),
    unique('guide_rules_once').on(t.question, t.answer, t.serviceId, t.hubId).nullsNotDistinct(),
    check('guide_rules_target', sql`${t.serviceId} is not null or ${t.hubId} is not null`),
    check('guide_rules_weight', sql`${t.weight} between 1 and 9`),
  ],
);
