import { z } from 'zod';
import { languages } from '~/i18n/languages';
import type { LocalizedText } from '~/i18n/localized-text';
import { plainText } from '~/platform/text';
import { formParts, questionKinds } from './service-form';
import { mostOptions } from './service-form.rules';

const revision = z.number({ error: 'validation:invalid' }).int('validation:invalid').min(1, 'validation:invalid').max(2_147_483_647, 'validation:invalid');
/** Keys of entries and options, as they stand in answers. */
const key = z.string({ error: 'validation:invalid' }).regex(/^[A-Za-z]\w{0,59}$/, 'validation:invalid');

export const labelMaxLength = 200;
export const hintMaxLength = 500;
export const optionMaxLength = 100;

/**
 * What a `LocalizedTextField` posts while the form is worked on: any language may be missing, Korean too, for it is asked
 * before publishing.
 */
export function unfinishedText(max: number) {
  const text = plainText({ max, multiline: true }).optional();
  const origin = z.enum(['human', 'machine'], { error: 'validation:choose' }).optional();
  return z
    .object({
      ko: text, en: text, ja: text, 'zh-hans': text, vi: text, ar: text,
      origin: z.object({ en: origin, ja: origin, 'zh-hans': origin, vi: origin, ar: origin }, { error: 'validation:invalid' }).optional(),
    }, { error: 'validation:invalid' })
    .optional()
    .transform((typed): LocalizedText => {
      const origins = Object.fromEntries(languages.flatMap((language) => {
        const by = language === 'ko' ? undefined : typed?.origin?.[language];
        return by && typed?.[language] ? [[language, by] as const] : [];
      }));
      const written = Object.fromEntries(languages.flatMap((language) => (typed?.[language] ? [[language, typed[language]] as const] : [])));
      return { ko: '', ...written, ...(Object.keys(origins).length > 0 ? { origin: origins } : {}) };
    });
}

const hint = unfinishedText(hintMaxLength).transform((text) => (languages.some((language) => text[language]) ? text : undefined));
const required = z.literal('on', { error: 'validation:invalid' }).optional().transform((on) => on === 'on');
/** Which button was pressed: to save, or to save and then change the options. */
const then = z.string({ error: 'validation:invalid' }).regex(/^(save|add_option|(remove|up|down) [A-Za-z]\w{0,59})$/, 'validation:invalid').default('save');

/** The page of one entry. */
export const formItemInput = {
  eligibility: z.object({ revision, then, text: unfinishedText(labelMaxLength), remedy: unfinishedText(hintMaxLength), refusedBy: z.enum(['yes', 'no'], { error: 'validation:choose' }) }),
  questions: z.object({
    revision, then, label: unfinishedText(labelMaxLength), hint, required,
    kind: z.enum(questionKinds, { error: 'validation:choose' }),
    maxLength: z.number({ error: 'validation:number' }).int('validation:number').min(10, 'validation:invalid').max(4_000, 'validation:invalid').optional(),
    options: z.array(z.object({ value: key, label: unfinishedText(optionMaxLength) }), { error: 'validation:invalid' }).max(mostOptions, 'validation:invalid').default([]),
  }),
  documents: z.object({ revision, then, label: unfinishedText(labelMaxLength), hint, required }),
};

const part = z.enum(formParts, { error: 'validation:invalid' });
const hours = z.number({ error: 'validation:number' }).int('validation:number').min(1, 'validation:invalid').max(1_000, 'validation:invalid');

/** Both in hours of working time, the decision not before the reply. */
const targetHours = { firstReplyHours: hours, decisionHours: hours };
const inOrder = (value: { firstReplyHours?: number; decisionHours?: number }, ctx: z.RefinementCtx) => {
  if ((value.decisionHours ?? 0) < (value.firstReplyHours ?? 0)) ctx.addIssue({ code: 'custom', path: ['decisionHours'], message: 'desk:services.decisionFirst' });
};

/** The page of the whole form: one intent a button. `edit` is `up|down|remove <part> <key>`. */
export const formInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('begin') }),
  z.object({ intent: z.literal('discard'), revision }),
  z.object({ intent: z.literal('add'), revision, part, kind: z.enum(questionKinds, { error: 'validation:choose' }).default('short_text') }),
  z.object({
    intent: z.literal('edit'), revision,
    edit: z.string({ error: 'validation:invalid' }).regex(/^(up|down|remove) (eligibility|questions|documents) [A-Za-z]\w{0,59}$/, 'validation:invalid'),
  }),
  z.object({ intent: z.literal('targets'), revision, ...targetHours }).superRefine(inOrder),
  z.object({ intent: z.literal('publish'), revision, reason: plainText({ max: 500, multiline: true }) }),
], { error: 'validation:invalid' });

/** The terms on which a hub offers a service; both targets or none. */
export const offerInput = z
  .object({
    version: z.number({ error: 'validation:invalid' }).int('validation:invalid').min(0, 'validation:invalid').max(2_147_483_647, 'validation:invalid'),
    offered: z.enum(['yes', 'no'], { error: 'validation:choose' }),
    firstReplyHours: hours.optional(),
    decisionHours: hours.optional(),
    note: hint,
  })
  .superRefine((value, ctx) => {
    if (value.firstReplyHours === undefined && value.decisionHours !== undefined) ctx.addIssue({ code: 'custom', path: ['firstReplyHours'], message: 'validation:required' });
    else if (value.decisionHours === undefined && value.firstReplyHours !== undefined) ctx.addIssue({ code: 'custom', path: ['decisionHours'], message: 'validation:required' });
    else inOrder(value, ctx);
    if (value.note && !value.note.ko) ctx.addIssue({ code: 'custom', path: ['note', 'ko'], message: 'validation:required' });
  });
