import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSearch, searchPath } from '~/features/search/input';
import { nearestPaths, wordsOfPath } from '~/features/search/path.rules';

test.each([
  ['/ko/hubs/singa-por.html', 'singa por'], ['/en/services/joint_poc', 'joint poc'], ['/xx/hubs', 'hubs'], ['/ko', ''], ['/ko/%EB%91%90%EB%B0%94%EC%9D%B4', '두바이'],
  ['/ar/support-requests/019ac8f2-1111-7000-8000-0123456789ab', 'support requests'], ['/ko/%E0%A4%A', ''],
])('a wrong address %s asks for "%s"', (path, words) => expect(wordsOfPath(path)).toBe(words));

test('an address nearly right leads to the page that was meant', () => {
  const paths = ['/', '/hubs', '/services', '/test-zone', '/test-zone/bookings', '/programmes', '/find-support', '/search'];
  expect(nearestPaths('/ko/programs', paths)[0]).toBe('/programmes');
  expect(nearestPaths('/ko/testzone', paths)[0]).toBe('/test-zone');
  expect(nearestPaths('/ar/hubs/atlantis', paths)[0]).toBe('/hubs');
  expect(nearestPaths('/en/test-zone/booking', paths)[0]).toBe('/test-zone/bookings');
  expect(nearestPaths('/en/xyzzy', paths)).toEqual([]);
});

test('no address breaks it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
    const path = `/ko/${text}`;
    expect(typeof wordsOfPath(path)).toBe('string');
    expect(Array.isArray(nearestPaths(path, ['/', '/hubs']))).toBe(true);
  }));
});

test('an address is read, and what can’t be looked for says why and keeps what was typed', () => {
  const read = (query: string) => readSearch(new URLSearchParams(query));
  expect(read('')).toEqual({ text: '', page: 1 });
  expect(read('q=%20데모%20&kind=hub&page=2')).toEqual({ text: '데모', kind: 'hub', page: 2 });
  expect(read('q=a&kind=nothing&page=-1')).toEqual({ text: 'a', page: 1 });
  expect(read('q=a&page=1e9')).toEqual({ text: 'a', page: 1 });
  expect(read(`q=${'가'.repeat(101)}`)).toMatchObject({ text: '가'.repeat(101), error: 'validation:too_long?max=100' });
  expect(read('q=a%00b')).toMatchObject({ error: 'validation:text_characters' });
  const words = 'a&b #%가';
  expect(readSearch(new URL(searchPath(words, 'expert'), 'http://localhost').searchParams)).toEqual({ text: words, kind: 'expert', page: 1 });
});
