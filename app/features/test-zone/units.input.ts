import { z } from 'zod';
import { refineWeek, weekShape } from '~/features/hubs/hours.input';
import { languages } from '~/i18n/languages';
import { localizedInput } from '~/platform/localized-input';
import { plainText } from '~/platform/text';
import { versionField } from '~/platform/version-field';
import { dataClasses } from './booking';

export const unitKinds = ['accelerator', 'engineer', 'room'] as const;
export type UnitKind = (typeof unitKinds)[number];

export const unitNameMaxLength = 60;

/** `CUDA, vLLM`: names of technologies, the same in every language. */
const fields = plainText({ max: 300 })
  .optional()
  .transform((text) => [...new Set((text ?? '').split(/[,、،，]/).map((part) => part.trim()).filter(Boolean))])
  .refine((list) => list.length <= 20 && list.every((field) => field.length <= 60), 'validation:invalid');

const facts = {
  name: localizedInput(unitNameMaxLength),
  languages: z.array(z.enum(languages, { error: 'validation:choose' }), { error: 'validation:choose' }).max(languages.length, 'validation:invalid').default([]),
  fields,
  position: z.coerce.number({ error: 'validation:number' }).int('validation:number').min(1, 'validation:invalid').max(9_999, 'validation:invalid'),
};

/** A new unit of a hub. */
export const newUnitInput = z.object({
  ...facts,
  kind: z.enum(unitKinds, { error: 'validation:choose' }),
  accelerator: z.string({ error: 'validation:choose' }).max(60, 'validation:choose').optional(),
  idempotencyKey: z.uuid({ error: 'validation:invalid' }),
});

/** The lengths up to which a unit can be set to confirm by itself, in minutes. */
export const autoConfirmChoices = [60, 120, 240, 480, 1_440] as const;
const ticked = z.literal('on', { error: 'validation:invalid' }).optional().transform((value) => value === 'on');

/** Which bookings of the unit a person decides on. */
const approval = z.object({
  intent: z.literal('rules'), version: versionField,
  autoConfirm: z.coerce.number({ error: 'validation:choose' }).refine((minutes) => (autoConfirmChoices as readonly number[]).includes(minutes), 'validation:choose').optional(),
  precheck: ticked,
  gated: z.array(z.enum(dataClasses, { error: 'validation:choose' }), { error: 'validation:choose' }).max(dataClasses.length, 'validation:invalid').default([]),
  gateAbroad: ticked,
});

/** The page of a unit: one intent a form. */
export const unitInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), version: versionField, ...facts }),
  approval,
  z.object({ intent: z.literal('week'), version: versionField, ...weekShape }).superRefine(refineWeek),
  z.object({ intent: z.literal('retire'), version: versionField }),
  z.object({ intent: z.literal('restore'), version: versionField }),
], { error: 'validation:invalid' });
