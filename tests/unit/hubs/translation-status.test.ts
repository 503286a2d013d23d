import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedEntries, editPage, facilityState, partOf, personState, wantingTexts, withPart } from '~/features/hubs/content.rules';
import type { PageEdit, PageState } from '~/features/hubs/content';
import type { HubProfile } from '~/features/hubs/hub';
import { editText } from '~/features/hubs/translation.rules';
import { fingerprint, translationStatus, type LocalizedText } from '~/i18n/localized-text';
import { languages, type Language } from '~/i18n/languages';

const written = (typed: string | null, more: { confirmed?: boolean; drafted?: string } = {}) => ({ typed, confirmed: false, drafted: null, ...more });
const after = (text: LocalizedText | null, language: Language, typed: string | null, more = {}) => {
  const edited = editText(text, language, written(typed, more));
  if (!edited.ok) throw new Error(edited.error);
  return edited.text;
};
const seeded: LocalizedText = { ko: '두바이 거점', en: 'Dubai hub', ar: 'مركز دبي' };

describe('where a translation stands', () => {
  test('what came with the portal is not reviewed; what is not there is missing', () => {
    expect(languages.map((language) => translationStatus(seeded, language))).toEqual(['source', 'unreviewed', 'missing', 'missing', 'missing', 'unreviewed']);
    expect(languages.map((language) => translationStatus(null, language))).toEqual(languages.map(() => 'missing'));
  });

  test('a new Korean text makes every translation outdated, and the former one makes none', () => {
    const changed = after(seeded, 'ko', '두바이 새 거점');
    expect([translationStatus(changed, 'en'), translationStatus(changed, 'ar'), translationStatus(changed, 'ja')]).toEqual(['outdated', 'outdated', 'missing']);
    const back = after(changed, 'ko', seeded.ko);
    expect([translationStatus(back, 'en'), translationStatus(back, 'ar')]).toEqual(['unreviewed', 'unreviewed']);
    expect(after(seeded, 'ko', seeded.ko)).toBe(seeded);
  });

  test('written or confirmed by a person, it is theirs and of the Korean as it stands', () => {
    const changed = after(seeded, 'ko', '두바이 새 거점');
    expect(translationStatus(after(changed, 'ar', 'مركز دبي الجديد'), 'ar')).toBe('human');
    expect(after(changed, 'ar', 'مركز دبي'), 'nothing was done').toBe(changed);
    const confirmed = after(changed, 'ar', 'مركز دبي', { confirmed: true });
    expect([translationStatus(confirmed, 'ar'), translationStatus(confirmed, 'en')]).toEqual(['human', 'outdated']);
  });

  test('what a machine proposed stays the machine’s until a person changes or confirms it', () => {
    const drafted = fingerprint('Dubai machine');
    const proposed = after(seeded, 'en', 'Dubai machine', { drafted });
    expect(translationStatus(proposed, 'en')).toBe('machine');
    expect(translationStatus(after(proposed, 'en', 'Dubai machine'), 'en')).toBe('machine');
    expect(translationStatus(after(proposed, 'en', 'Dubai machine', { confirmed: true }), 'en')).toBe('human');
    expect(translationStatus(after(seeded, 'en', 'Dubai, mended', { drafted }), 'en')).toBe('human');
    expect(translationStatus(after(proposed, 'ko', '바뀜'), 'en')).toBe('outdated');
  });

  test('a translation can go; the Korean takes all with it; none comes before the Korean', () => {
    const gone = after(after(seeded, 'ar', 'جديد'), 'ar', null);
    expect(translationStatus(gone, 'ar')).toBe('missing');
    expect(JSON.parse(JSON.stringify(gone))).toEqual({ ko: seeded.ko, en: seeded.en, origin: {}, of: {} });
    expect(after(seeded, 'ko', null)).toBeNull();
    expect(editText(null, 'ar', written('نص'))).toEqual({ ok: false, error: 'korean_first' });
    expect(after(null, 'ar', null)).toBeNull();
  });

  test('whatever is edited in whatever order: nothing is called up to date that was made from another Korean text', () => {
    const edit = fc.record({ language: fc.constantFrom(...languages), typed: fc.constantFrom('가', '나', '다', null), confirmed: fc.boolean() });
    fc.assert(fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      let text: LocalizedText | null = { ko: '가', en: 'a' };
      /** The Korean that each translation was last written or confirmed against. */
      const against: Partial<Record<Language, string>> = { en: '가' };
      for (const { language, typed, confirmed } of edits) {
        const before: LocalizedText | null = text;
        const result = editText(text, language, written(typed, { confirmed }));
        if (!result.ok) continue;
        text = result.text;
        if (language !== 'ko' && text && typed !== null && (before?.[language] !== typed || confirmed)) against[language] = text.ko;
      }
      for (const language of languages.filter((one) => one !== 'ko' && text?.[one])) {
        expect(translationStatus(text, language) === 'outdated').toBe(against[language] !== text?.ko);
      }
    }));
  });
});

test('fingerprints tell texts apart, and composed from decomposed they do not', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
    expect(fingerprint(a) === fingerprint(b)).toBe(a.normalize('NFC') === b.normalize('NFC'));
  }));
});

const hub = {
  name: { ko: '두바이' }, city: { ko: '두바이' }, formerName: null, description: { ko: '소개', en: 'Intro' }, strategyNote: null, address: null, directions: null, transport: null,
  latitude: 25.2, longitude: 55.27, positionExact: false, operator: null, email: null, phone: null, workingLanguages: ['ar', 'ko'],
  facts: [{ field: 'city', verified: false, source: { ko: '추정' }, asOf: '2026-11-22' }], facilities: [], people: [],
} as unknown as HubProfile;
const edits = (language: Language, plain: PageEdit['plain'], texts: Record<string, string | null>): PageEdit => ({
  language, plain, texts: Object.fromEntries(Object.entries(texts).map(([key, typed]) => [key, written(typed)])),
});
const edited = (before: PageState, edit: PageEdit) => {
  const result = editPage(before, edit);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.state;
};

describe('a part of the page', () => {
  test('is changed in one language; the history names the text, the language and both wordings', () => {
    const before = partOf(hub, 'description');
    const state = edited(before, edits('en', { part: 'description' }, { description: 'New intro', strategyNote: null }));
    expect(changedEntries(before, state)).toEqual([{ field: 'description', language: 'en', before: 'Intro', after: 'New intro' }]);
    expect(withPart(hub, state, null).description).toMatchObject({ ko: '소개', en: 'New intro', origin: { en: 'human' } });
    const korean = edited(before, edits('ko', { part: 'description' }, { description: '새 소개', strategyNote: '하는 일' }));
    expect(changedEntries(before, korean).map(({ field, language }) => `${field} ${language}`)).toEqual(['description ko', 'strategyNote ko']);
    expect(changedEntries(before, before)).toEqual([]);
  });

  test('owes its Korean', () => {
    expect(editPage(partOf(hub, 'names'), edits('ko', { part: 'names' }, { name: null, city: '두바이', formerName: null }))).toEqual({ ok: false, errors: { 'texts.name': ['validation:required'] } });
    expect(editPage(partOf(hub, 'description'), edits('ar', { part: 'description' }, { description: 'نص', strategyNote: 'نص' }))).toEqual({ ok: false, errors: { 'texts.strategyNote': ['hub-pages:error.korean_first'] } });
  });

  test('a fact keeps the day since which it lacks proof, until it is proved', () => {
    const before = partOf(hub, 'facts');
    const sources = { city: '추정' };
    const looked = edited(before, edits('ko', { part: 'facts', proofs: { city: { verified: false, asOf: '2027-01-05' } } }, sources));
    expect(withPart(hub, looked, null).facts).toEqual([{ field: 'city', verified: false, source: { ko: '추정' }, asOf: '2027-01-05', since: '2026-11-22' }]);
    const proved = edited(looked, edits('ko', { part: 'facts', proofs: { city: { verified: true, asOf: '2027-02-01' } } }, sources));
    expect(proved).toMatchObject({ proofs: { city: { verified: true, asOf: '2027-02-01' } } });
    const lost = edited(proved, edits('ko', { part: 'facts', proofs: { city: { verified: false, asOf: '2027-03-01' } } }, sources));
    expect(lost).toMatchObject({ proofs: { city: { verified: false, asOf: '2027-03-01' } } });
    expect(editPage(before, edits('ko', { part: 'facts', proofs: { contact: { verified: true, asOf: '2027-01-05' } } }, { ...sources, contact: null }))).toMatchObject({ errors: { 'texts.contact': ['validation:required'] } });
    expect(editPage(before, edits('ko', { part: 'facts', proofs: {} }, { ...sources, contact: '누리집' }))).toMatchObject({ errors: { 'asOf.contact': ['validation:required'] } });
  });

  test('a new entry stands at the end of the preview; a person’s name is told in the history without being kept there', () => {
    const facility = edited(facilityState(null), edits('ko', { part: 'facilities', kind: 'meeting_room', verified: true }, { name: '회의실', description: '여덟 명' }));
    expect(withPart(hub, facility, null).facilities).toEqual([{ id: 'new', kind: 'meeting_room', verified: true, name: { ko: '회의실' }, description: { ko: '여덟 명' }, photos: [] }]);
    const person = edited(personState(null), edits('ko', { part: 'people', name: '김하늘', languages: ['ko'] }, { role: '거점장' }));
    expect(withPart(hub, person, null).people).toMatchObject([{ name: '김하늘', role: { ko: '거점장' } }]);
    expect(changedEntries(null, person).find(({ field }) => field === 'name')).toEqual({ field: 'name', before: null, after: null });
  });

  test('a machine is asked for what is missing, outdated or its own, never for the Korean', () => {
    const state = partOf(hub, 'description');
    expect(wantingTexts(state, 'en')).toEqual([]);
    expect(wantingTexts(state, 'ar')).toEqual([['description', '소개']]);
    expect(wantingTexts(state, 'ko')).toEqual([]);
  });
});
