import { z } from 'zod';
import { plainText } from '~/platform/text';
import { versionField as version } from '~/platform/version-field';
import { currencies, minorUnits, outcomeKinds } from './outcome.rules';

const outcomeId = z.uuid({ error: 'validation:invalid' });
const words = plainText({ max: 1_000, multiline: true });

/** Of all zones, the furthest ahead: nothing is refused that is already today somewhere. */
const latestToday = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** The desk's form. Amount and currency go together. */
export const recordOutcomeInput = z.object({
  intent: z.literal('record_outcome'),
  version,
  replacesId: outcomeId.optional(),
  kind: z.enum(outcomeKinds, { error: 'validation:choose' }),
  amount: plainText({ max: 30 }).optional(),
  currency: z.enum(currencies, { error: 'validation:choose' }).optional(),
  partner: plainText({ max: 200 }),
  happenedOn: z.iso.date({ error: 'validation:date' }).refine((date) => date <= latestToday(), 'support-requests:outcome.future'),
  note: words.optional(),
}).superRefine(({ amount, currency }, ctx) => {
  if (amount === undefined && currency === undefined) return;
  if (currency === undefined) ctx.addIssue({ code: 'custom', path: ['currency'], message: 'validation:choose' });
  else if (amount === undefined) ctx.addIssue({ code: 'custom', path: ['amount'], message: 'validation:required' });
  else if (minorUnits(amount, currency) === null) ctx.addIssue({ code: 'custom', path: ['amount'], message: 'support-requests:outcome.no_amount' });
});

/** What the firm's forms send. */
export const outcomeAnswerInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('confirm_outcome'), version, outcomeId }),
  z.object({ intent: z.literal('dispute_outcome'), version, outcomeId, correction: words }),
  z.object({
    intent: z.literal('give_satisfaction'), version, words: words.optional(),
    score: z.coerce.number({ error: 'validation:choose' }).int('validation:choose').min(1, 'validation:choose').max(5, 'validation:choose'),
  }),
], { error: 'validation:invalid' });
