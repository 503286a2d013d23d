import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, jsonb, pgEnum, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { LocalizedText } from '../../app/i18n/localized-text';
import { users } from './accounts';
import { createdAt, id, instant } from './columns';
import { firms } from './firms';
import { acceleratorModels, aiModels } from './accelerators';

/** The four parts of a K-AI full stack; also the roles in a consortium. */
export const componentKind = pgEnum('component_kind', ['chip', 'data_set', 'model', 'service']);
export const componentState = pgEnum('component_state', ['draft', 'in_review', 'published', 'withdrawn']);

/** What a firm says of its component. */
export interface ComponentWords {
  name: LocalizedText;
  summary: LocalizedText;
  terms: LocalizedText | null;
  languages: string[];
  link: string | null;
  aiModelSlug: string | null;
  /** Slugs of accelerators that it works with. */
  worksWith: string[];
}

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
    /** The known model that a model is or is made from: what the check of memory reckons with. */
    aiModelSlug: text().references(() => aiModels.slug),
    /** What the firm wants to be read instead of what is published; readers see it once it is approved. */
    revision: jsonb().$type<ComponentWords>(),
    revisionInReview: boolean().notNull().default(false),
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
    check('components_revision', sql`(${t.revision} is null or ${t.state} = 'published') and (not ${t.revisionInReview} or ${t.revision} is not null)`),
    check('components_model', sql`${t.aiModelSlug} is null or ${t.kind} = 'model'`),
    check('components_link', sql`${t.link} is null or ${t.link} like 'https://%'`),
    check('components_languages', sql`${t.languages} <@ array['ko', 'en', 'ja', 'zh-hans', 'vi', 'ar', 'other']`),
    uniqueIndex('components_one_accelerator').on(t.acceleratorSlug),
    index('components_published').on(t.kind, t.id).where(sql`state = 'published'`),
    index('components_firm').on(t.firmId, t.updatedAt),
    index('components_waiting').on(t.updatedAt).where(sql`state = 'in_review' or revision_in_review`),
  ],
);

/** Accelerators that a component works with, as its firm says. */
export const componentAccelerators = pgTable(
  'component_accelerators',
  {
    componentId: uuid().notNull().references(() => components.id),
    acceleratorSlug: text().notNull(),
  },
  (t) => [
    foreignKey({ name: 'component_accelerators_accelerator', columns: [t.acceleratorSlug], foreignColumns: [acceleratorModels.slug] }),
    primaryKey({ columns: [t.componentId, t.acceleratorSlug] }),
    index('component_accelerators_by_accelerator').on(t.acceleratorSlug),
  ],
);
