import { z } from 'zod';
import { languages } from '~/i18n/languages';
import { plainText } from '~/platform/text';
import { versionField as version } from '~/platform/version-field';
import { recordOutcomeInput } from './outcome.input';
import { problems } from './rules';

const language = z.enum(languages, { error: 'validation:choose' });
const message = plainText({ max: 4_000, multiline: true });

/** The whole form is listed; what is fine is sent empty and left out here. */
const items = z
  .array(z.object({ target: plainText({ max: 200 }), problem: z.enum(problems, { error: 'validation:choose' }).optional() }))
  .max(100, 'validation:invalid')
  .transform((all) => all.flatMap(({ target, problem }) => (problem ? [{ target, problem }] : [])))
  .refine((chosen) => chosen.length > 0, 'desk:action.itemRequired');

/** Asked before a list is downloaded. */
export const exportInput = z.object({
  reason: plainText({ max: 200 }),
  format: z.enum(['csv', 'xlsx'], { error: 'validation:choose' }),
  idempotencyKey: z.uuid({ error: 'validation:invalid' }),
});
export type ExportFormat = z.infer<typeof exportInput>['format'];

export const exportMediaTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What the desk's forms send, one intent a form. */
export const officerInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('take'), version }),
  z.object({ intent: z.literal('start_work'), version }),
  z.object({ intent: z.literal('approve'), version, message, language }),
  z.object({ intent: z.literal('return'), version, message, language }),
  z.object({ intent: z.literal('complete'), version, message, language }),
  z.object({ intent: z.literal('decline'), version, message, remedy: message, language }),
  z.object({
    intent: z.literal('request_correction'), version, message, language, items,
    dueOn: z.iso.date({ error: 'validation:date' }),
  }),
  z.object({ intent: z.literal('assign'), version, assigneeId: z.uuid({ error: 'validation:choose' }) }),
  z.object({ intent: z.literal('propose_handover'), version, hubSlug: z.string({ error: 'validation:choose' }).min(1, 'validation:choose').max(80, 'validation:choose'), message, language }),
  z.object({ intent: z.literal('withdraw_handover'), version }),
  z.object({ intent: z.literal('accept_handover'), version }),
  z.object({ intent: z.literal('decline_handover'), version, message, language }),
  z.object({
    intent: z.literal('explain_delay'), version, message, language,
    expectedDate: z.iso.date({ error: 'validation:date' }), expectedTime: z.string({ error: 'validation:required' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'validation:invalid'),
  }),
  z.object({ intent: z.literal('merge'), version, intoReference: z.string({ error: 'validation:choose' }).regex(/^KAIN-\d{4}-\d{6,9}$/, 'validation:choose') }),
  recordOutcomeInput,
  z.object({
    intent: z.literal('post_message'), message, language,
    visibility: z.enum(['public', 'internal'], { error: 'validation:choose' }),
    idempotencyKey: z.uuid({ error: 'validation:invalid' }),
  }),
], { error: 'validation:invalid' });

export type OfficerInput = z.infer<typeof officerInput>;
