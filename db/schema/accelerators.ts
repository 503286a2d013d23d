import { sql } from 'drizzle-orm';
import { boolean, check, date, integer, pgEnum, pgTable, real, smallint, text } from 'drizzle-orm/pg-core';

export const acceleratorKind = pgEnum('accelerator_kind', ['gpu', 'npu']);

/** A kind of accelerator card: what it is and what runs on it. Source: the maker's documents, named in `source`. */
export const acceleratorModels = pgTable('accelerator_models', {
  slug: text().primaryKey(),
  maker: text().notNull(),
  model: text().notNull(),
  kind: acceleratorKind().notNull(),
  /** Gigabytes. */
  memoryGb: real().notNull(),
  /** Gigabytes a second. */
  bandwidthGbs: real(),
  precisions: text().array().notNull(),
  /** Name and version of the software stack, e.g. `RBLN SDK 0.12.0`. */
  sdk: text().notNull(),
  /** Whether a model must be compiled ahead with the maker's SDK before it runs. */
  compilesAhead: boolean().notNull(),
  trains: boolean().notNull(),
  /** Families that a search can ask for: `h100-class`, `rbln`. Slugs of {@link acceleratorClasses} in the test zone's rules. */
  classes: text().array().notNull().default([]),
  /** What runs on it, with versions where the source gives them. Names are the same in every language. */
  frameworks: text().array().notNull().default([]),
  /** What the maker's compiler writes: `.rbln`, `.fxb`. Null where nothing is compiled ahead. */
  compiledFormat: text(),
  /** Whether language models run on it at all: some edge cards only run vision networks. */
  languageModels: boolean().notNull().default(true),
  /** The day on which the source was read. */
  asOf: date({ mode: 'string' }).notNull().default('2026-11-22'),
  source: text().notNull(),
  verified: boolean().notNull().default(false),
});

/** A known model's build, for the check of whether it fits a card's memory. Source: reference/accelerators.md and the models' own configurations. */
export const aiModels = pgTable('ai_models', {
  slug: text().primaryKey(),
  name: text().notNull(),
  /** Thousand million parameters that are loaded: of a mixture, all experts. */
  parametersB: real().notNull(),
  layers: smallint().notNull(),
  kvHeads: smallint().notNull(),
  headDim: smallint().notNull(),
  /** Layers that look back no further than `windowTokens`. */
  windowLayers: smallint().notNull().default(0),
  windowTokens: integer(),
  verified: boolean().notNull().default(false),
}, (t) => [
  check('ai_models_numbers', sql`${t.parametersB} > 0 and ${t.layers} > 0 and ${t.kvHeads} > 0 and ${t.headDim} > 0`),
  check('ai_models_window', sql`${t.windowLayers} between 0 and ${t.layers} and (${t.windowLayers} = 0 or ${t.windowTokens} > 0)`),
]);
