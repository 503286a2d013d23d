import { z } from 'zod';
import { languages } from '~/i18n/languages';
import type { LocalizedText } from '~/i18n/localized-text';
import { localizedInput } from '~/platform/localized-text';
import { plainText } from '~/platform/text';
import { versionField as version } from '~/platform/version-field';
import { confidences, officialChecks, type BulletinFilter } from './bulletin';
import {
  bulletinCountries,
  bulletinKinds,
  legalStatuses,
  milestoneKinds,
  type BulletinCountry,
  type LegalStatus,
} from './rules';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isCountry = (value: string): value is BulletinCountry => (bulletinCountries as readonly string[]).includes(value);
const isStatus = (value: unknown): value is LegalStatus => (legalStatuses as readonly unknown[]).includes(value);

/** A country as it stands in an address, in small letters. */
export const countryPath = (country: BulletinCountry): string => country.toLowerCase();

/** Where a country's bulletins stand, and one of them, without the language. */
export const bulletinPath = ({ country, slug }: { country: BulletinCountry; slug?: string }): string =>
  `/bulletins/${countryPath(country)}${slug === undefined ? '' : `/${slug}`}`;

/** A country out of an address; null for whatever isn't one. */
export const readCountry = (value: string | null | undefined): BulletinCountry | null => {
  const upper = value?.toUpperCase() ?? '';
  return value === upper.toLowerCase() && isCountry(upper) ? upper : null;
};

export const readBulletinSlug = (value: string | undefined): string | null =>
  value && value.length <= 60 && slug.test(value) ? value : null;

/** The secret of a mail's link. */
export const readUnsubscribeToken = (value: string | undefined): string | null =>
  value && /^[\w-]{43}$/.test(value) ? value : null;

const one = (query: URLSearchParams, name: string): string | undefined => {
  const values = query.getAll(name);
  return values.length === 1 ? values[0] : undefined;
};

/** The filter of an address. Whatever can't be read is as if it weren't there. */
export function readBulletinFilter(query: URLSearchParams): BulletinFilter {
  const [country, status, text] = [
    readCountry(one(query, 'country')),
    one(query, 'status'),
    one(query, 'q')?.normalize('NFC').trim(),
  ];
  return {
    ...(country ? { country } : {}),
    ...(isStatus(status) ? { status } : {}),
    ...(text && text.length <= 100 ? { text } : {}),
  };
}

export const titleMaxLength = 200;
export const summaryMaxLength = 2_000;
export const lineMaxLength = 600;
export const sourceMaxLength = 200;
export const mostMilestones = 16;
export const mostDuties = 6;
export const mostSources = 8;

const officialUrl = z
  .string({ error: 'validation:invalid' })
  .max(500, 'validation:too_long?max=500')
  .regex(/^https:\/\/[^\s"<>]+$/, 'bulletins:error.url');
/** A real day, month or year of the calendar. */
const isDate = (text: string) =>
  /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) &&
  new Date(`${text}${'-01-01'.slice(0, 10 - text.length)}T00:00:00Z`).toJSON()?.startsWith(text);
const milestoneDate = z
  .string({ error: 'validation:invalid' })
  .max(10, 'bulletins:error.date')
  .refine((text) => isDate(text) && text >= '1990' && text < '2100', 'bulletins:error.date');

/** A text that may be missing in all languages, but not in Korean alone. */
function optionalText(max: number, multiline = false) {
  const text = plainText({ max, multiline }).optional();
  const origin = z.enum(['human', 'machine'], { error: 'validation:choose' }).optional();
  const typed = z.object(
    {
      ko: text,
      en: text,
      ja: text,
      'zh-hans': text,
      vi: text,
      ar: text,
      origin: z
        .object({ en: origin, ja: origin, 'zh-hans': origin, vi: origin, ar: origin }, { error: 'validation:invalid' })
        .optional(),
    },
    { error: 'validation:invalid' },
  );
  return typed.optional().transform((fields, ctx): LocalizedText | undefined => {
    const written = Object.fromEntries(
      languages.flatMap((language) => (fields?.[language] ? [[language, fields[language]] as const] : [])),
    );
    if (Object.keys(written).length === 0) return undefined;
    if (!fields?.ko) ctx.addIssue({ code: 'custom', path: ['ko'], message: 'validation:required' });
    const origins = Object.fromEntries(
      languages.flatMap((language) => {
        const by = language === 'ko' ? undefined : fields?.origin?.[language];
        return by && fields?.[language] ? [[language, by] as const] : [];
      }),
    );
    return { ...written, ko: fields?.ko ?? '', ...(Object.keys(origins).length > 0 ? { origin: origins } : {}) };
  });
}

const noSuch = { error: 'validation:invalid' };

/** An empty row of a list is as if it weren't there. */
const milestones = z
  .array(
    z.object({
      kind: z.enum(milestoneKinds, { error: 'validation:choose' }).optional(),
      date: milestoneDate.optional(),
      label: optionalText(titleMaxLength),
    }),
    noSuch,
  )
  .max(mostMilestones, 'validation:invalid')
  .default([])
  .transform((rows, ctx) =>
    rows.flatMap(({ kind, date, label }, row) => {
      if (!kind && !date && !label) return [];
      if (kind) return [{ kind, date: date ?? null, ...(label ? { label } : {}) }];
      ctx.addIssue({ code: 'custom', path: [row, 'kind'], message: 'validation:choose' });
      return [];
    }),
  );

const duties = z
  .array(z.object({ who: optionalText(titleMaxLength), what: optionalText(lineMaxLength) }), noSuch)
  .max(mostDuties, 'validation:invalid')
  .default([])
  .transform((rows, ctx) =>
    rows.flatMap(({ who, what }, row) => {
      if (who && what) return [{ who, what }];
      if (who || what)
        ctx.addIssue({ code: 'custom', path: [row, who ? 'what' : 'who', 'ko'], message: 'validation:required' });
      return [];
    }),
  );

const sources = z
  .array(z.object({ name: plainText({ max: sourceMaxLength }).optional(), url: officialUrl.optional() }), noSuch)
  .max(mostSources, 'validation:invalid')
  .default([])
  .transform((rows, ctx) =>
    rows.flatMap(({ name, url }, row) => {
      if (name) return [{ name, ...(url ? { url } : {}) }];
      if (url) ctx.addIssue({ code: 'custom', path: [row, 'name'], message: 'validation:required' });
      return [];
    }),
  );

const words = {
  kind: z.enum(bulletinKinds, { error: 'validation:choose' }),
  originalTitle: plainText({ max: titleMaxLength }),
  title: localizedInput({ max: titleMaxLength }),
  summary: localizedInput({ max: summaryMaxLength, multiline: true }),
  duties,
  milestones,
  sources,
  officialUrl: officialUrl.optional(),
  officialCheck: z.enum(officialChecks, { error: 'validation:choose' }).default('not_opened'),
  confidence: z.enum(confidences, { error: 'validation:choose' }),
  pending: optionalText(lineMaxLength, true),
};

/** What the desk sends of a bulletin, one intent a form. `tell`: subscribers get a mail about this change. */
export const bulletinInput = z.discriminatedUnion(
  'intent',
  [
    z.object({
      intent: z.literal('create'),
      idempotencyKey: z.uuid(noSuch),
      country: z.enum(bulletinCountries, { error: 'validation:choose' }),
      ...words,
    }),
    z.object({ intent: z.literal('edit'), version, tell: z.literal('on', noSuch).optional(), ...words }),
    z.object({ intent: z.literal('publish'), version }),
    z.object({ intent: z.literal('withdraw'), version }),
    z.object({ intent: z.literal('review'), version }),
  ],
  noSuch,
);

export type BulletinInput = z.infer<typeof bulletinInput>;

const item = {
  position: z.coerce
    .number({ error: 'validation:number' })
    .int('validation:number')
    .min(1, 'validation:invalid')
    .max(99, 'validation:invalid'),
  words: localizedInput({ max: lineMaxLength, multiline: true }),
  bulletin: z.uuid(noSuch).optional(),
};

/** What the desk sends of the checklist of a country. */
export const checklistInput = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('add'), ...item }),
    z.object({ intent: z.literal('change'), id: z.uuid(noSuch), version, ...item }),
    z.object({ intent: z.literal('remove'), id: z.uuid(noSuch), version }),
  ],
  noSuch,
);

export type ChecklistInput = z.infer<typeof checklistInput>;
