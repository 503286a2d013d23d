import { z } from 'zod';
import { languages } from '~/i18n/languages';
import { plainText } from '~/platform/text';
import { versionField } from '~/platform/version-field';
import { contentParts, facilityKinds, factFields, itemParts, partTexts, type ContentPart, type FactProof, type PageEdit, type PlainPart } from './content';

const intents = ['publish', 'back', 'draft'] as const;
const tick = z.literal('on', { error: 'validation:invalid' }).optional();
const isoDate = z.iso.date({ error: 'validation:date' }).refine((text) => text >= '2000-01-01' && text < '2100-01-01', 'validation:date').optional();
const coordinate = (limit: number) => z.coerce.number({ error: 'validation:number' }).min(-limit, 'validation:invalid').max(limit, 'validation:invalid');
const workingLanguages = z.array(z.enum(languages, { error: 'validation:choose' }), { error: 'validation:choose' }).min(1, 'validation:choose').transform((all) => [...new Set(all)]);

/** An object with the same schema at each key; nothing sent is an empty one. */
const each = <Value>(keys: readonly string[], schema: (key: string) => z.ZodType<Value>) =>
  z.object(Object.fromEntries(keys.map((key): [string, z.ZodType<Value>] => [key, schema(key)]))).optional().transform((value): Partial<Record<string, Value>> => value ?? {});

/** The fields that every part has. */
function shared(part: ContentPart) {
  const rules = partTexts[part];
  const keys = Object.keys(rules);
  return {
    language: z.enum(languages, { error: 'validation:choose' }),
    /** The version that the sender saw; 0 for what isn't there yet. */
    version: z.coerce.number({ error: 'validation:invalid' }).int('validation:invalid').min(0, 'validation:invalid').max(2_147_483_647, 'validation:invalid'),
    idempotencyKey: z.uuid({ error: 'validation:invalid' }).optional(),
    then: z.enum(intents, { error: 'validation:invalid' }).default('publish'),
    texts: each(keys, (key) => plainText({ max: rules[key]?.max ?? 100, multiline: rules[key]?.rows !== undefined }).optional()),
    confirmed: each(keys, () => tick),
    drafted: each(keys, () => z.string().max(20, 'validation:invalid').optional()),
  };
}

const optional = (max: number) => plainText({ max }).optional();
const phone = plainText({ max: 40 }).pipe(z.string().regex(/^\+?[\d ()-]{5,40}$/, 'hub-pages:error.phone')).optional();

/** What the forms of a hub's page send, by part. */
export const contentInput = z.discriminatedUnion('part', [
  z.object({ part: z.literal('names'), ...shared('names') }),
  z.object({ part: z.literal('description'), ...shared('description') }),
  z.object({ part: z.literal('getting-there'), ...shared('getting-there'), latitude: coordinate(90), longitude: coordinate(180), positionExact: tick }),
  z.object({ part: z.literal('contact'), ...shared('contact'), operator: optional(120), email: z.email({ error: 'validation:email' }).max(254, 'validation:email').optional(), phone }),
  z.object({ part: z.literal('languages'), ...shared('languages'), languages: workingLanguages }),
  z.object({ part: z.literal('facts'), ...shared('facts'), verified: each(factFields, () => tick), asOf: each(factFields, () => isoDate) }),
  z.object({ part: z.literal('facilities'), ...shared('facilities'), kind: z.enum(facilityKinds, { error: 'validation:choose' }), verified: tick }),
  z.object({ part: z.literal('people'), ...shared('people'), name: optional(80), consent: tick, languages: workingLanguages })
    .refine(({ name, consent }) => !name || consent === 'on', { path: ['consent'], error: 'hub-pages:error.consent' }),
  z.object({ part: z.literal('photos'), ...shared('photos'), credit: optional(120), takenOn: isoDate }),
], { error: 'validation:invalid' });

export type ContentForm = z.infer<typeof contentInput>;

/** The change that a form asks for. */
export function editOf(form: ContentForm): PageEdit {
  const texts = Object.fromEntries(Object.keys(partTexts[form.part]).map((key) => [
    key, { typed: form.texts[key] ?? null, confirmed: form.confirmed[key] === 'on', drafted: form.drafted[key] ?? null },
  ]));
  return { language: form.language, texts, plain: plainOf(form) };
}

function plainOf(form: ContentForm): PlainPart {
  switch (form.part) {
    case 'names':
    case 'description': return { part: form.part };
    case 'getting-there': return { part: form.part, latitude: form.latitude, longitude: form.longitude, positionExact: form.positionExact === 'on' };
    case 'contact': return { part: form.part, operator: form.operator ?? null, email: form.email ?? null, phone: form.phone ?? null };
    case 'languages': return { part: form.part, workingLanguages: form.languages };
    case 'facts': return {
      part: form.part,
      proofs: Object.fromEntries(factFields.flatMap((field): [string, FactProof][] => {
        const asOf = form.asOf[field];
        return asOf ? [[field, { verified: form.verified[field] === 'on', asOf }]] : [];
      })),
    };
    case 'facilities': return { part: form.part, kind: form.kind, verified: form.verified === 'on' };
    case 'people': return { part: form.part, name: form.name ?? null, languages: form.languages };
    case 'photos': return { part: form.part, facilityId: '', credit: form.credit ?? null, takenOn: form.takenOn ?? null, sizes: [] };
  }
}

/** A part out of the path; null for whatever is none. */
export const readPart = (value: string | undefined): ContentPart | null => contentParts.find((part) => part === value) ?? null;

const moved = { id: z.uuid({ error: 'validation:invalid' }), version: versionField };

/** What buttons send about an entry of a list. A photo that is taken off is gone for good. */
export const itemMoveInput = z.discriminatedUnion('part', [
  z.object({ part: z.enum(itemParts, { error: 'validation:invalid' }), ...moved, action: z.enum(['up', 'retire', 'restore'], { error: 'validation:invalid' }) }),
  z.object({ part: z.literal('photos'), ...moved, action: z.enum(['up', 'remove'], { error: 'validation:invalid' }) }),
], { error: 'validation:invalid' });
