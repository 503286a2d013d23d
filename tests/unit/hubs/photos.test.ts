import { expect, test } from 'vitest';
import type { PageState } from '~/features/hubs/content';
import { changedEntries, editPage, movedUp, photoState } from '~/features/hubs/content.rules';
import { itemMoveInput } from '~/features/hubs/content.input';
import { photoRefusalStatus, photoRefusalText, readPhotoName } from '~/features/hubs/photo.rules';
import ar from '../../../locales/ar/hub-pages.json';
import ko from '../../../locales/ko/hub-pages.json';

const sizes = (hash: string) => [{ width: 480, height: 320, src: `/photos/${hash.repeat(64)}.webp` }];
const kept = photoState('facility', { alt: { ko: '로비' }, caption: null, credit: 'KAIN', takenOn: null, sizes: sizes('a') });
const edit = (more: { sizes?: ReturnType<typeof sizes>; alt?: string | null }) => ({
  language: 'ko' as const, texts: { alt: { typed: more.alt === undefined ? '로비' : more.alt, confirmed: false, drafted: null } },
  plain: { part: 'photos' as const, facilityId: '', credit: 'KAIN', takenOn: null, sizes: more.sizes ?? [] },
});
const stateOf = (before: PageState, change: ReturnType<typeof edit>) => {
  const edited = editPage(before, change);
  if (!edited.ok) throw new Error(JSON.stringify(edited.errors));
  return edited.state;
};

test('a new photo wants a picture; one that is there keeps its picture and its facility', () => {
  expect(editPage(photoState('facility', null), edit({}))).toEqual({ ok: false, errors: { photo: ['validation:file_required'] } });
  expect(editPage(kept, edit({ alt: null }))).toEqual({ ok: false, errors: { 'texts.alt': ['validation:required'] } });
  expect(changedEntries(kept, stateOf(kept, edit({})))).toEqual([]);
  const replaced = stateOf(kept, edit({ sizes: sizes('b') }));
  expect(replaced).toMatchObject({ facilityId: 'facility', sizes: sizes('b') });
  expect(changedEntries(kept, replaced), 'as large, and another').toEqual([{ field: 'picture', before: '480 × 320 (aaaaaaaa)', after: '480 × 320 (bbbbbbbb)' }]);
});

test('every refusal has its words and its status', () => {
  const reasons = ['too_large', 'empty', 'file_type', 'too_many', 'infected', 'not_scanned', 'not_stored', 'unreadable', 'too_many_pixels', 'too_small', 'busy'] as const;
  expect(reasons.map(photoRefusalStatus)).toEqual([413, 400, 400, 400, 400, 503, 503, 422, 422, 422, 503]);
  const keys = reasons.map((reason) => photoRefusalText(reason, '사진 1.jpg').split('?')[0]?.split('.').at(-1) ?? '');
  for (const words of [ko, ar]) expect(keys.toSorted()).toEqual(Object.keys(words.photo.refused).toSorted());
  expect(new URLSearchParams(photoRefusalText('too_small', '사진 1.jpg').split('?')[1]).get('file')).toBe('사진 1.jpg');
});

test('only a hash and a kind are the name of a public photo', () => {
  const name = `${'0a'.repeat(32)}.webp`;
  expect(readPhotoName(name)).toBe(name);
  for (const other of [undefined, '', `${name}/`, `../${name}`, name.toUpperCase(), name.replace('webp', 'svg'), 'ab/0191c0de-0000-4000-8000-000000000000']) expect(readPhotoName(other)).toBeNull();
});

test('an entry goes up by one, a photo may be removed, and a facility may not', () => {
  expect([movedUp(['a', 'b', 'c'], 'c'), movedUp(['a', 'b'], 'a'), movedUp(['a'], 'x')]).toEqual([['a', 'c', 'b'], ['a', 'b'], ['a']]);
  const sent = { id: '01a22a51-8dfe-77fd-9026-a6a1aa53b68a', version: '1' };
  expect(itemMoveInput.safeParse({ ...sent, part: 'photos', action: 'remove' }).success).toBe(true);
  for (const wrong of [{ part: 'facilities', action: 'remove' }, { part: 'photos', action: 'retire' }, { part: 'names', action: 'up' }]) expect(itemMoveInput.safeParse({ ...sent, ...wrong }).success).toBe(false);
});
