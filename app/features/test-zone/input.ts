import { z } from 'zod';
import { languages } from '~/i18n/languages';
import { plainText } from '~/platform/text';
import { versionField as version } from '~/platform/version-field';
import { dataClasses, precisions, purposes } from './booking';
import { maxUnits } from './rules';

const isoDate = z.iso.date({ error: (issue) => (issue.input === undefined ? 'validation:required' : 'validation:date') });
const slug = z.string().regex(/^[a-z0-9-]{1,60}$/);
/** `none`, `any`, a language, or an engineer's id. */
const engineer = z.union([z.enum(['none', 'any', ...languages]), z.uuid()]);
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values, { error: 'validation:choose' });

/** Hours that can be searched for. */
export const searchedHours = [1, 2, 3, 4, 6, 8] as const;

/** Numbers of cards that can be chosen from. */
export const searchedCounts = [1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 24, 32, 48, 64] as const;

/** What the address of the test zone's page asks for. Whatever can't be read is as if it weren't there. */
export const zoneQuery = z.object({
  accelerator: slug.catch('any'),
  /** Another kind of card that would do as well. */
  or: slug.optional().catch(undefined),
  count: z.coerce.number().int().min(1).max(maxUnits).catch(2),
  hours: z.coerce.number().int().min(1).max(8).catch(3),
  by: z.iso.date().optional().catch(undefined),
  engineer: z.enum(['none', 'any', ...languages]).catch('none'),
  room: z.literal('any').optional().catch(undefined),
  span: z.enum(['day', 'week']).catch('day'),
  hub: slug.optional().catch(undefined),
  date: z.iso.date().optional().catch(undefined),
  request: z.string().max(40).optional().catch(undefined),
  from: z.string().max(30).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
});
export type ZoneQuery = z.infer<typeof zoneQuery>;

const time = z.string({ error: 'validation:choose' }).max(30, 'test-zone:refusal.unreadable_time');

/** A wish for a time: exact units, or a number of one kind of card. */
export const holdInput = z.object({
  hub: slug,
  start: time,
  end: time,
  unit: z.array(z.uuid({ error: 'test-zone:refusal.unknown_units' }), { error: 'test-zone:refusal.unknown_units' }).max(maxUnits + 8, 'test-zone:refusal.unknown_units').default([]),
  accelerator: slug.optional(),
  count: z.coerce.number().int().min(1).max(99).optional(),
  engineer: engineer.default('none'),
  room: z.union([z.literal('any'), z.uuid()]).optional(),
  request: z.string().max(40).optional(),
  idempotencyKey: z.uuid(),
});
export type HoldForm = z.infer<typeof holdInput>;

const line = (max: number) => plainText({ max });

/** A number as people type it: `0.5`, `32`. */
const number = (min: number, max: number) => z.coerce.number({ error: (issue) => (issue.input === undefined || Number.isNaN(issue.input) ? 'validation:required' : 'validation:number') }).min(min, 'validation:number').max(max, 'validation:number');

/** The statement of the work. `deletionDueOn` is judged against the booking by the command. */
export const statementInput = z.object({
  purpose: oneOf(purposes),
  model: line(200),
  modelSize: number(0.001, 10_000),
  licence: line(200),
  framework: line(200),
  frameworkVersion: line(60),
  storageGb: number(0, 100_000),
  precision: oneOf(precisions),
  dataOrigin: plainText({ max: 1000, multiline: true }),
  dataClass: oneOf(dataClasses),
  metric: line(300),
  baseline: line(300),
  endUser: line(300),
  crossBorder: oneOf(['yes', 'no']),
  exportSelfCheck: z.literal('on', { error: 'test-zone:refusal.export_check' }),
  deletionDueOn: isoDate,
  /** Goes ahead though the rule of thumb says that the work doesn't fit the cards. */
  fitSeen: z.literal('on').optional(),
  /** Hands the same statement in for every occurrence of the series that is held. */
  series: z.literal('on').optional(),
  version,
});
export type StatementForm = z.infer<typeof statementInput>;

export const versionInput = z.object({ version });

/** Why somebody cancels or declines. */
export const reasonInput = versionInput.extend({ reason: plainText({ max: 1000, multiline: true }), rest: z.literal('on').optional() });
