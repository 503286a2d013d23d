import { z } from 'zod';
import { isLanguage, languages } from '~/i18n/languages';
import { isId } from '~/platform/ids';
import { localizedInput } from '~/platform/localized-text';
import { plainText } from '~/platform/text';
import type { ExpertFilter } from './expert';
import { expertFields, type ExpertField } from './rules';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isField = (value: unknown): value is ExpertField => (expertFields as readonly unknown[]).includes(value);

const one = (query: URLSearchParams, name: string): string | undefined => {
  const values = query.getAll(name);
  return values.length === 1 ? values[0] : undefined;
};

/** A slug out of the path; null for whatever can't be one (the database is not asked then). */
export const readExpertSlug = (value: string | undefined): string | null => (value && value.length <= 60 && slug.test(value) ? value : null);

/** The filter of an address. Garbage, repeated and oversized values are ignored: the page is right without them. */
export function readExpertFilter(query: URLSearchParams): ExpertFilter {
  const [field, language, hub] = [one(query, 'field'), one(query, 'language'), one(query, 'at')];
  return {
    ...(isField(field) ? { field } : {}),
    ...(isLanguage(language) ? { language } : {}),
    ...(hub && hub.length <= 60 && slug.test(hub) ? { hub } : {}),
    ...(one(query, 'available') === '1' ? { available: true } : {}),
  };
}

/** Where the list goes on: the id of the last one shown. */
export function readExpertCursor(query: URLSearchParams): string | null {
  const after = one(query, 'after') ?? '';
  return isId(after) ? after : null;
}

export const nameMaxLength = 80;
export const affiliationMaxLength = 120;
export const summaryMaxLength = 1_200;
export const mostHoursAMonth = 80;

const version = z.number({ error: 'validation:invalid' }).int('validation:invalid').positive('validation:invalid');
const language = z.enum(languages, { error: 'validation:choose' });

const availability = {
  accepting: z.literal('yes', { error: 'validation:invalid' }).optional().transform((sent) => sent === 'yes'),
  hoursAMonth: z.number({ error: 'validation:number' }).int('validation:number').min(1, 'validation:number').max(mostHoursAMonth, 'validation:number'),
  nextAvailableOn: z.iso.date({ error: 'validation:date' }).optional(),
};

const profile = {
  name: localizedInput({ max: nameMaxLength }),
  affiliation: localizedInput({ max: affiliationMaxLength }),
  summary: localizedInput({ max: summaryMaxLength, multiline: true }),
  fields: z.array(z.enum(expertFields, { error: 'validation:choose' }), { error: 'validation:choose' }).min(1, 'validation:choose').max(expertFields.length, 'validation:invalid'),
  languages: z.array(language, { error: 'validation:choose' }).min(1, 'validation:choose').max(languages.length, 'validation:invalid'),
  /** Slugs of further hubs. */
  hubs: z.array(z.string({ error: 'validation:invalid' }).max(60, 'validation:invalid'), { error: 'validation:invalid' }).max(50, 'validation:invalid').default([]),
  email: plainText({ max: 254 }).pipe(z.email({ error: 'validation:email' })),
  phone: plainText({ max: 30 }).optional(),
  contactLanguage: language,
  ...availability,
};

const reason = { reason: plainText({ max: 1_000, multiline: true }), language };

/** What the pages of the pool send, one intent a form. */
export const expertInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('create'), idempotencyKey: z.uuid({ error: 'validation:invalid' }), ...profile }),
  z.object({ intent: z.literal('edit'), version, ...profile }),
  z.object({ intent: z.literal('set_availability'), version, ...availability }),
  z.object({ intent: z.literal('submit'), version }),
  z.object({ intent: z.literal('publish'), version }),
  z.object({ intent: z.literal('revise'), version }),
  z.object({ intent: z.literal('send_back'), version, ...reason }),
  z.object({ intent: z.literal('withdraw'), version, ...reason }),
], { error: 'validation:invalid' });

export type ExpertInput = z.infer<typeof expertInput>;
