import { z } from 'zod';
import { isLanguage, languages } from '~/i18n/languages';
import { isId } from '~/platform/ids';
import { localizedInput } from '~/platform/localized-text';
import { plainText, tidy } from '~/platform/text';
import { versionField as version } from '~/platform/version-field';
import type { ComponentFilter } from './component';
import { componentKinds, type ComponentKind } from './rules';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isKind = (value: unknown): value is ComponentKind => (componentKinds as readonly unknown[]).includes(value);

/** Languages of a component: the portal's, or another. */
export const componentLanguages = [...languages, 'other'] as const;

export const nameMaxLength = 100;
export const summaryMaxLength = 1_500;
export const termsMaxLength = 800;
export const textMaxLength = 80;
/** Entries that a package can be asked for with; more is no package. */
const mostChosen = 12;

const one = (query: URLSearchParams, name: string): string | undefined => {
  const values = query.getAll(name);
  return values.length === 1 ? values[0] : undefined;
};

/** A slug or an id out of an address; null for whatever can't be one (the database is not asked then). */
export const readComponentSlug = (value: string | undefined): string | null => (value && value.length <= 60 && slug.test(value) ? value : null);

/** An id out of a path; null for whatever can't be one. */
export const readComponentId = (value: string | undefined): string | null => (value && isId(value) ? value : null);

/** The filter of an address. Whatever can't be read is as if it weren't there. */
export function readComponentFilter(query: URLSearchParams): ComponentFilter {
  const [kind, language, chip] = [one(query, 'kind'), one(query, 'language'), readComponentSlug(one(query, 'chip'))];
  const text = tidy(one(query, 'q') ?? '');
  return {
    ...(isKind(kind) ? { kind } : {}),
    ...(isLanguage(language) || language === 'other' ? { language } : {}),
    ...(chip ? { worksWith: chip } : {}),
    ...(text !== '' && [...text].length <= textMaxLength && !text.includes('\0') ? { text } : {}),
  };
}

/** Where a list of one kind goes on: the id of the last one shown. */
export const readComponentCursor = (query: URLSearchParams): string | null => readComponentId(one(query, 'after'));

/** The components of a package as its address names them, each once. */
export function readChosen(values: readonly unknown[]): string[] {
  const slugs = values.flatMap((value) => (typeof value === 'string' ? (readComponentSlug(value) ?? []) : []));
  return [...new Set(slugs)].slice(0, mostChosen);
}

/** What {@link readChosen} reads. */
export const chosenQuery = (slugs: readonly string[]): string => new URLSearchParams(slugs.map((each) => ['c', each])).toString();

function isSecureAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'https:' && url.hostname.includes('.') && url.username === '' && url.password === '';
}

const link = plainText({ max: 300 })
  .refine((text) => isSecureAddress(text), 'full-stack:error.link')
  .transform((text) => new URL(text).href);

const slugField = z.string({ error: 'validation:invalid' }).max(60, 'validation:invalid').regex(slug, 'validation:invalid');

const words = {
  name: localizedInput({ max: nameMaxLength }),
  summary: localizedInput({ max: summaryMaxLength, multiline: true }),
  terms: localizedInput({ max: termsMaxLength, multiline: true }),
  languages: z.array(z.enum(componentLanguages, { error: 'validation:choose' }), { error: 'validation:choose' }).max(componentLanguages.length, 'validation:invalid').default([]),
  link: link.optional(),
  worksWith: z.array(slugField, { error: 'validation:invalid' }).max(50, 'validation:invalid').default([]),
  aiModelSlug: slugField.optional(),
};

const reason = plainText({ max: 1_000, multiline: true });

/** What a firm's pages send, one intent a form. */
export const componentInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('create'), idempotencyKey: z.uuid({ error: 'validation:invalid' }), kind: z.enum(componentKinds, { error: 'validation:choose' }), ...words }),
  z.object({ intent: z.literal('edit'), version, ...words }),
  z.object({ intent: z.literal('submit'), version }),
  z.object({ intent: z.literal('take_back'), version }),
  z.object({ intent: z.literal('discard'), version }),
  z.object({ intent: z.literal('withdraw'), version }),
], { error: 'validation:invalid' });
export type ComponentInput = z.infer<typeof componentInput>;

/** What the desk sends. A reason is owed where the firm doesn't get what it asked for. */
export const reviewInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('publish'), version }),
  z.object({ intent: z.literal('refuse'), version, reason }),
  z.object({ intent: z.literal('withdraw'), version, reason }),
], { error: 'validation:invalid' });
export type ReviewInput = z.infer<typeof reviewInput>;
