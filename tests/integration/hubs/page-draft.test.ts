import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { proposeTexts } from '~/features/hubs/content-draft.server';
import type { PageState } from '~/features/hubs/content';
import { editPage } from '~/features/hubs/content.rules';
import { fingerprint, translationStatus } from '~/i18n/localized-text';
import { withProposals } from '~/routes/desk/hub-page.server';
import { json, translated } from '../../setup/translation-service';

const service = await vi.hoisted(async () => (await import('../../setup/translation-service')).startPortalsTranslator());
afterAll(() => service.stop());
beforeEach(() => { service.received.length = 0; });

const state: PageState = {
  part: 'getting-there', latitude: 25, longitude: 55, positionExact: false,
  texts: {
    address: { ko: '두바이 미디어 시티', ar: 'مدينة دبي للإعلام', origin: { ar: 'human' }, of: { ar: fingerprint('두바이 미디어 시티') } },
    directions: { ko: '정문으로 오십시오.', ar: 'قديم', of: { ar: fingerprint('전에 쓴 글') } },
    transport: null,
  },
};

test('a machine is asked for what wants a translation, and for nothing else', async () => {
  service.answer = translated('تفضلوا من المدخل الرئيسي.');
  expect(await proposeTexts(state, 'ar')).toEqual({ texts: { directions: 'تفضلوا من المدخل الرئيسي.' }, failed: 0 });
  expect(service.received).toHaveLength(1);
  expect(JSON.stringify(service.received[0]?.body)).toContain('정문으로 오십시오.');
  expect((await proposeTexts(state, 'ja'))?.texts).toHaveProperty('address');
});

test('a service that fails leaves the texts as they are and says how many', async () => {
  service.answer = json({}, 503);
  expect(await proposeTexts(state, 'ar')).toEqual({ texts: {}, failed: 1 });
});

test('a proposal fills the form, leaves what was typed elsewhere, and is the machine’s once it is published as it stands', async () => {
  service.answer = translated('تفضلوا من المدخل الرئيسي.');
  const typed = { texts: { address: 'عنوان كُتب الآن', directions: '' }, confirmed: ['directions'], drafted: {}, plain: { version: ['3'] } };
  const proposed = await withProposals(typed, { state, version: 3, retired: false }, 'ar');
  expect(proposed).toMatchObject({ failed: 0, typed: { texts: { address: 'عنوان كُتب الآن', directions: 'تفضلوا من المدخل الرئيسي.' }, confirmed: [], plain: { version: ['3'] } } });
  const sent = (key: 'address' | 'directions', confirmed = false) => ({ typed: proposed?.typed.texts[key] ?? null, confirmed, drafted: proposed?.typed.drafted[key] ?? null });
  const published = (confirmed: boolean) => {
    const edited = editPage(state, { language: 'ar', plain: { part: 'getting-there', latitude: 25, longitude: 55, positionExact: false }, texts: { address: sent('address'), directions: sent('directions', confirmed) } });
    return edited.ok ? [edited.state.texts['address'], edited.state.texts['directions']].map((text) => translationStatus(text ?? null, 'ar')) : edited.errors;
  };
  expect(published(false)).toEqual(['human', 'machine']);
  expect(published(true)).toEqual(['human', 'human']);
});
