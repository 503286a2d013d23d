import { z } from 'zod';
import { languages } from '~/i18n/languages';
import { plainText } from '~/platform/text';

const version = z.number({ error: 'validation:invalid' }).int('validation:invalid').positive('validation:invalid');
const language = z.enum(languages, { error: 'validation:choose' });
const consultationId = z.uuid({ error: 'validation:invalid' });
const long = (max: number) => plainText({ max, multiline: true });

export const questionMaxLength = 4_000;
export const answerMaxLength = 10_000;

/** What the desk sends about experts. */
export const deskConsultationInput = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('ask_expert'), idempotencyKey: z.uuid({ error: 'validation:invalid' }),
    expertId: z.uuid({ error: 'experts:ask.chooseExpert' }), question: long(questionMaxLength), language,
    dueOn: z.iso.date({ error: 'validation:date' }),
    attachments: z.array(z.uuid({ error: 'validation:invalid' }), { error: 'validation:invalid' }).max(50, 'validation:invalid').default([]),
    namesFirm: z.literal('yes', { error: 'validation:invalid' }).optional().transform((sent) => sent === 'yes'),
  }),
  z.object({ intent: z.literal('withdraw_consultation'), consultationId, version }),
  z.object({ intent: z.literal('share_consultation'), consultationId, version }),
], { error: 'validation:invalid' });

/** What the expert sends; `conflict` comes first, whether the answer is yes or no. */
export const expertAnswerInput = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('accept'), version, conflict: z.enum(['none', 'declared'], { error: 'validation:choose' }), conflictText: long(2_000).optional(),
  }).superRefine(({ conflict, conflictText }, ctx) => {
    if (conflict === 'declared' && !conflictText) ctx.addIssue({ code: 'custom', path: ['conflictText'], message: 'experts:consultation.conflictTextRequired' });
  }),
  z.object({ intent: z.literal('decline'), version, reason: long(2_000) }),
  z.object({ intent: z.literal('save'), version, answer: long(answerMaxLength).optional() }),
  z.object({ intent: z.literal('answer'), version, answer: long(answerMaxLength), answerLanguage: language }),
], { error: 'validation:invalid' });

export type ExpertAnswerInput = z.infer<typeof expertAnswerInput>;

/** A link's token: 32 bytes, base64url. Whatever can't be one isn't looked up. */
export const readToken = (text: string | undefined): string | null => (text && /^[\w-]{43}$/.test(text) ? text : null);
