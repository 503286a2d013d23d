import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { languages } from '~/i18n/languages';
import { plainText } from '~/platform/text';
import { versionField as version } from '~/platform/version-field';
import { mostExtensionDays } from './days.rules';

export const titleMaxLength = 100;
export const messageMaxLength = 4_000;

const idempotencyKey = z.uuid({ error: 'validation:required' });
const message = plainText({ max: messageMaxLength, multiline: true });
const yesNo = z.enum(['yes', 'no'], { error: 'validation:choose' });

/** A telephone number of any country, Korean when it names none; stored as E.164. */
const phone = plainText({ max: 30 }).transform((text, ctx) => {
  const parsed = parsePhoneNumberFromString(text, 'KR');
  if (parsed?.isValid()) return parsed.number as string;
  ctx.addIssue({ code: 'custom', message: 'validation:phone' });
  return z.NEVER;
});

const revision = z.number({ error: 'validation:required' }).int().min(0);

/** Step "eligibility": every question of the service answered. Posted as `eligibility.<key>`. */
export const eligibilityInput = (keys: readonly string[]) =>
  z.object({ revision, eligibility: z.object(Object.fromEntries(keys.map((key) => [key, yesNo]))) });

/** Step "contact". */
export const contactInput = z.object({ revision, contactName: plainText({ max: 60, min: 2 }), contactPhone: phone });

/** Step "content". The answers (`answers.<key>`) are checked by the service's own questions. */
export const contentInput = z.object({
  revision,
  title: plainText({ max: titleMaxLength }),
  answers: z.record(z.string(), plainText({ max: 10_000, multiline: true })).default({}),
});

/** Step "documents", without its files. */
export const documentsInput = z.object({ revision });

const agreement = z.enum(['agree', 'disagree'], { error: 'validation:choose' });

/** Step "consents". */
export const consentsInput = z.object({
  revision,
  consents: z.object({
    overseas_transfer: agreement.refine((choice) => choice === 'agree', 'support-requests:error.consent_required'),
    third_party: agreement,
  }),
});

/** What the autosave of a step may hold: whatever was typed, as long as it can be stored. */
const loose = z.record(z.string(), plainText({ max: 10_000, multiline: true }));
export const autosaveInput = z.object({
  revision,
  title: plainText({ max: 1_000 }).optional(),
  contactName: plainText({ max: 200 }).optional(),
  contactPhone: plainText({ max: 60 }).optional(),
  answers: loose.optional(),
  eligibility: z.record(z.string(), z.enum(['yes', 'no']).optional()).optional(),
  consents: z.record(z.string(), z.enum(['agree', 'disagree']).optional()).optional(),
});

export const submitInput = z.object({ version, revision, idempotencyKey });
/** A step that asks once more: withdrawing, filing again. */
export const confirmInput = z.object({ version });
/** The firm puts the end of a correction period off, by working days of the hub. */
export const extensionInput = z.object({
  version, days: z.number({ error: 'validation:choose' }).int('validation:choose').min(1, 'validation:choose').max(mostExtensionDays, 'validation:choose'),
});
/** A new draft out of an earlier request, for a hub by its slug. */
export const templateInput = z.object({ idempotencyKey, hub: z.string({ error: 'validation:required' }).max(60) });
/** Which member of the firm answers for the request, and under which number. */
export const contactChangeInput = z.object({ version, memberId: z.uuid({ error: 'validation:choose' }), phone });
export const messageInput = z.object({ idempotencyKey, message });

/** Some languages need more letters for the same. */
export const translationMaxLength = 8_000;
/** A person's translation of a message; `seen` says which one the sender had before them. */
export const translationInput = z.object({
  intent: z.literal('translate'),
  messageId: z.uuid({ error: 'validation:required' }),
  language: z.enum(languages, { error: 'validation:choose' }),
  translation: plainText({ max: translationMaxLength, multiline: true }),
  seen: z.iso.datetime({ error: 'validation:invalid' }).optional(),
});

/** A firm's answer to a correction; `answers.<key>` for the named questions, files beside it. */
export const correctionAnswerInput = z.object({
  version,
  idempotencyKey,
  message: message.optional(),
  answers: z.record(z.string(), plainText({ max: 10_000, multiline: true })).default({}),
});
