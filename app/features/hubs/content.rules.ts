import { canManage, isHeadquarters, type Actor } from '~/features/accounts/actor';
import { languages, type Language } from '~/i18n/languages';
import { fingerprint, translationStatus, type LocalizedText } from '~/i18n/localized-text';
import { factFields, partTexts, type FactProof, type HubPart, type PageEdit, type PageState, type PlainPart } from './content';
import type { FacilityPhoto, HubFacility, HubFact, HubPerson, HubProfile, PhotoSize } from './hub';
import { editText } from './translation.rules';

/** Whether the actor writes a hub's page: its managers and headquarters. */
export const mayEditPage = (actor: Actor, hubId: string): boolean => canManage(actor, hubId) || isHeadquarters(actor);

/** What of a hub its page's parts are made of. */
export type HubContent = Pick<HubProfile,
  | 'name' | 'city' | 'formerName' | 'description' | 'strategyNote' | 'address' | 'directions' | 'transport' | 'latitude' | 'longitude'
  | 'positionExact' | 'operator' | 'email' | 'phone' | 'workingLanguages' | 'facts'>;

/** A part of a hub as it stands. */
export function partOf(hub: HubContent, part: HubPart): PageState {
  switch (part) {
    case 'names': return { part, texts: { name: hub.name, city: hub.city, formerName: hub.formerName } };
    case 'description': return { part, texts: { description: hub.description, strategyNote: hub.strategyNote } };
    case 'getting-there': return {
      part, latitude: hub.latitude, longitude: hub.longitude, positionExact: hub.positionExact,
      texts: { address: hub.address, directions: hub.directions, transport: hub.transport },
    };
    case 'contact': return { part, operator: hub.operator, email: hub.email, phone: hub.phone, texts: {} };
    case 'languages': return { part, workingLanguages: hub.workingLanguages, texts: {} };
    case 'facts': return {
      part,
      proofs: Object.fromEntries(hub.facts.map(({ field, verified, asOf, since }) => [field, { verified, asOf, ...(since ? { since } : {}) }])),
      texts: Object.fromEntries(factFields.map((field) => [field, hub.facts.find((fact) => fact.field === field)?.source ?? null])),
    };
  }
}

/** A facility as it stands; a new one without any. */
export const facilityState = (facility: Pick<HubFacility, 'kind' | 'verified' | 'name' | 'description'> | null): PageState => ({
  part: 'facilities', kind: facility?.kind ?? 'other', verified: facility?.verified ?? false, texts: { name: facility?.name ?? null, description: facility?.description ?? null },
});

/** A person as they stand; a new one without any. */
export const personState = (person: Pick<HubPerson, 'role' | 'name' | 'languages'> | null): PageState => ({
  part: 'people', name: person?.name ?? null, languages: person?.languages ?? [], texts: { role: person?.role ?? null },
});

/** A photo of a facility as it stands; a new one without any. */
export const photoState = (facilityId: string, photo: Omit<FacilityPhoto, 'id'> | null): PageState => ({
  part: 'photos', facilityId, credit: photo?.credit ?? null, takenOn: photo?.takenOn ?? null, sizes: photo?.sizes ?? [], texts: { alt: photo?.alt ?? null, caption: photo?.caption ?? null },
});

/** The columns of a hub that a part is written to. */
export function hubColumns(state: PageState): Partial<HubContent> {
  const { texts } = state;
  const owed = (key: string): LocalizedText => texts[key] ?? { ko: '' };
  switch (state.part) {
    case 'names': return { name: owed('name'), city: owed('city'), formerName: texts['formerName'] ?? null };
    case 'description': return { description: owed('description'), strategyNote: texts['strategyNote'] ?? null };
    case 'getting-there': return {
      latitude: state.latitude, longitude: state.longitude, positionExact: state.positionExact,
      address: texts['address'] ?? null, directions: texts['directions'] ?? null, transport: texts['transport'] ?? null,
    };
    case 'contact': return { operator: state.operator, email: state.email, phone: state.phone };
    case 'languages': return { workingLanguages: state.workingLanguages };
    case 'facts': return { facts: factFields.flatMap((field): HubFact[] => factOf(field, texts[field] ?? null, state.proofs[field])) };
    default: return {};
  }
}

const factOf = (field: HubFact['field'], source: LocalizedText | null, proof: FactProof | undefined): HubFact[] => (source && proof ? [{ field, source, ...proof }] : []);

/** What a form would make of a part, or what is wrong with it by field. */
export function editPage(before: PageState, { language, texts: edits, plain }: PageEdit): { ok: true; state: PageState } | { ok: false; errors: Record<string, string[]> } {
  const texts: PageState['texts'] = {};
  const errors: Record<string, string[]> = {};
  for (const [key, rule] of Object.entries(partTexts[before.part])) {
    const edit = edits[key];
    const edited = edit ? editText(before.texts[key] ?? null, language, edit) : { ok: true as const, text: before.texts[key] ?? null };
    if (!edited.ok) errors[`texts.${key}`] = ['hub-pages:error.korean_first'];
    else if (rule.required && !edited.text) errors[language === 'ko' ? `texts.${key}` : ''] = [language === 'ko' ? 'validation:required' : 'hub-pages:error.korean_first'];
    else texts[key] = edited.text;
  }
  Object.assign(errors, unprovable(before, plain, texts, language), pictureless(before, plain));
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, state: { ...pictured(before, proved(before, plain)), texts } };
}

/** A photo wants a picture, sent now or before. */
const pictureless = (before: PageState, plain: PlainPart): Record<string, string[]> =>
  (plain.part === 'photos' && before.part === 'photos' && plain.sizes.length + before.sizes.length === 0 ? { photo: ['validation:file_required'] } : {});

/** A photo stays with its facility, and keeps its picture where no other was sent. */
const pictured = (before: PageState, plain: PlainPart): PlainPart =>
  (plain.part === 'photos' && before.part === 'photos' ? { ...plain, facilityId: before.facilityId, sizes: plain.sizes.length > 0 ? plain.sizes : before.sizes } : plain);

/** A fact has a source and the day that it was looked at, or neither. */
function unprovable(before: PageState, plain: PlainPart, texts: PageState['texts'], language: Language): Record<string, string[]> {
  if (plain.part !== 'facts' || before.part !== 'facts') return {};
  return Object.fromEntries(factFields.flatMap((field): [string, string[]][] => {
    if (texts[field] && !plain.proofs[field] && !before.proofs[field]) return [[`asOf.${field}`, ['validation:required']]];
    if (!texts[field] && plain.proofs[field]) return [[`texts.${field}`, [language === 'ko' ? 'validation:required' : 'hub-pages:error.korean_first']]];
    return [];
  }));
}

/** The rest of a part; a fact keeps the day since which it lacks proof. */
function proved(before: PageState, plain: PlainPart): PlainPart {
  if (plain.part !== 'facts' || before.part !== 'facts') return plain;
  const proofs = factFields.flatMap((field) => {
    const [now, then] = [plain.proofs[field], before.proofs[field]];
    if (!now) return then ? [[field, then] as const] : [];
    const since = then && !then.verified ? (then.since ?? then.asOf) : now.asOf;
    return [[field, { verified: now.verified, asOf: now.asOf, ...(!now.verified && since < now.asOf ? { since } : {}) }] as const];
  });
  return { part: 'facts', proofs: Object.fromEntries(proofs) };
}

/** The profile as its page would be with a part changed; `id` names the entry of a list, null a new one. */
export function withPart(hub: HubProfile, state: PageState, id: string | null): HubProfile {
  const put = <Item extends { id: string }>(list: Item[], item: Item) => (list.some((one) => one.id === item.id) ? list.map((one) => (one.id === item.id ? item : one)) : [...list, item]);
  const [key, { texts }] = [id ?? 'new', state];
  if (state.part === 'facilities') {
    const { kind, verified } = state;
    const photos = hub.facilities.find((one) => one.id === key)?.photos ?? [];
    return { ...hub, facilities: put(hub.facilities, { id: key, kind, verified, photos, name: texts['name'] ?? { ko: '' }, description: texts['description'] ?? { ko: '' } }) };
  }
  if (state.part === 'photos') {
    const { facilityId, credit, takenOn, sizes } = state;
    const photo = { id: key, credit, takenOn, sizes, alt: texts['alt'] ?? { ko: '' }, caption: texts['caption'] ?? null };
    return { ...hub, facilities: hub.facilities.map((one) => (one.id === facilityId ? { ...one, photos: put(one.photos, photo) } : one)) };
  }
  if (state.part === 'people') return { ...hub, people: put(hub.people, { id: key, role: texts['role'] ?? { ko: '' }, name: state.name, languages: state.languages, isDemo: false }) };
  return { ...hub, ...hubColumns(state) };
}

/** Texts of a part that a machine could help with: there in Korean, and missing, outdated or the machine's own in the language. */
export const wantingTexts = (state: PageState, language: Language): [key: string, korean: string][] =>
  Object.entries(state.texts).flatMap(([key, text]) => (text && language !== 'ko' && ['missing', 'outdated', 'machine'].includes(translationStatus(text, language)) ? [[key, text.ko]] : []));

/** A list with one entry a place earlier; the first stays first. */
export function movedUp(ids: readonly string[], id: string): string[] {
  const index = ids.indexOf(id);
  return index > 0 ? ids.toSpliced(index - 1, 2, id, ids[index - 1] ?? id) : [...ids];
}

/** One change of a page, as its history keeps it. */
export interface ChangeEntry {
  field: string;
  language?: Language;
  before: string | null;
  after: string | null;
}

/** What differs between two states of a part: texts by language, the rest by field. A person's name is told, never kept. */
export function changedEntries(before: PageState | null, after: PageState): ChangeEntry[] {
  const texts = Object.keys(partTexts[after.part]).flatMap((key) => changedLanguages(key, before?.texts[key] ?? null, after.texts[key] ?? null));
  const [was, is] = [before ? plainValues(before) : {}, plainValues(after)];
  const plain = [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((field): ChangeEntry[] => {
    const [old, fresh] = [was[field] ?? null, is[field] ?? null];
    if (old === fresh) return [];
    return [field === 'name' && after.part === 'people' ? { field, before: null, after: null } : { field, before: old, after: fresh }];
  });
  return [...texts, ...plain];
}

/** A translation that was confirmed without a new word counts as changed: its standing did. */
function changedLanguages(field: string, before: LocalizedText | null, after: LocalizedText | null): ChangeEntry[] {
  const standing = (text: LocalizedText | null, language: Language) => `${text?.origin?.[language] ?? ''} ${text?.of?.[language] ?? (text ? fingerprint(text.ko) : '')}`;
  return languages.flatMap((language) => {
    const [old, fresh] = [before?.[language] ?? null, after?.[language] ?? null];
    const same = old === fresh && (language === 'ko' || fresh === null || standing(before, language) === standing(after, language));
    // A new Korean text makes its translations older without changing them.
    const aged = old === fresh && before?.ko !== after?.ko;
    return same || aged ? [] : [{ field, language, before: old, after: fresh }];
  });
}

function plainValues(state: PageState): Record<string, string> {
  const { part: _part, texts: _texts, ...plain } = state;
  const flat = 'proofs' in plain ? plain.proofs : 'sizes' in plain ? { credit: plain.credit, takenOn: plain.takenOn, picture: pictureName(plain.sizes.at(-1)) } : plain;
  return Object.fromEntries(Object.entries(flat).flatMap(([field, value]) => (value === null || value === undefined ? [] : [[field, typeof value === 'string' ? value : JSON.stringify(value)]])));
}

/** A picture for the history: its size, and enough of its name to tell it from another. */
const pictureName = (size: PhotoSize | undefined): string | null => (size ? `${size.width} × ${size.height} (${size.src.split('/').at(-1)?.slice(0, 8)})` : null);
