import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { LocalizedText } from '../../app/i18n/localized-text';
import { users } from './accounts';
import { createdAt, id, instant } from './columns';
import { firms } from './firms';
import { acceleratorModels } from './accelerators';

/** The four parts of a K-AI full stack; also the roles in a consortium. */
export const componentKind = pgEnum('component_kind', ['chip', 'data_set', 'model', 'service']);
export const componentState = pgEnum('component_state', ['draft', 'in_review', 'published', 'withdrawn']);

/** A part of a full stack: listed by a firm, or a Korean NPU known from its maker's documents. */
export const components = pgTable(
  'components',
  {
    id: id(),
    kind: componentKind().notNull(),
    state: componentState().notNull().default('draft'),
    /** The firm that offers it; none for what the portal lists from a maker's documents. */
    firmId: uuid().references(() => firms.id),
    acceleratorSlug: text().references(() => acceleratorModels.slug),
    name: jsonb().$type<LocalizedText>().notNull(),
    summary: jsonb().$type<LocalizedText>().notNull(),
    /** Licence and terms of use. */
    terms: jsonb().$type<LocalizedText>(),
    /** Languages that a data set or a model covers, or that a service is given in: codes of the portal's or `other`. */
    languages: text().array().notNull().default([]),
    link: text(),
    /** Where the facts come from, for what no firm answers for. */
    source: text(),
    /** Why it wasn't published, in the reviewer's words. */
    refusal: text(),
    reviewedBy: uuid().references(() => users.id),
    reviewedAt: instant(),
    createdBy: uuid().references(() => users.id),
    isDemo: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    check('components_owner', sql`(${t.firmId} is null) = (${t.acceleratorSlug} is not null)`),
    check('components_accelerator', sql`${t.acceleratorSlug} is null or (${t.kind} = 'chip' and ${t.source} is not null)`),
    check('components_review', sql`${t.firmId} is null or ${t.state} <> 'published' or (${t.reviewedBy} is not null and ${t.reviewedAt} is not null)`),
    uniqueIndex('components_one_accelerator').on(t.acceleratorSlug),
    index('components_published').on(t.kind, t.id).where(sql`state = 'published'`),
    index('components_firm').on(t.firmId, t.updatedAt),
    index('components_waiting').on(t.updatedAt).where(sql`state = 'in_review'`),
  ],
);
