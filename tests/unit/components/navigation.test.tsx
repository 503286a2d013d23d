import { describe, expect, test } from 'vitest';
import { errorCodeOf } from '../../../app/components/error-page/error-page';
import { pagesAround } from '../../../app/components/pagination/pagination';
import { changedPreferences, preferencesCookie, readPreferences } from '../../../app/components/shell/preferences.server';
import { alternateLinks, inLanguage } from '../../../app/i18n/links';
import { localTarget } from '../../../app/platform/local-target.server';

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [4, 12, [1, 2, 3, 4, 5, 6, null, 12]],
  [7, 12, [1, null, 5, 6, 7, 8, 9, null, 12]],
  [12, 12, [1, null, 10, 11, 12]],
])('the links of page %i of %i', (page, pages, expected) => {
  expect(pagesAround(page, pages)).toEqual(expected);
});

describe('the same page in another language', () => {
  test.each([
    ['/ko', '', '/ar'],
    ['/ko/hubs/dubai', '?region=a&x=%ED%95%9C', '/ar/hubs/dubai?region=a&x=%ED%95%9C'],
    ['/xx/hubs', '', '/ar/xx/hubs'],
    ['/', '', '/ar'],
  ])('%s%s', (pathname, search, expected) => {
    expect(inLanguage('ar', pathname, search)).toBe(expected);
  });

  test('is named for each language and once as the default', () => {
    const links = alternateLinks('https://kain.invalid', '/en/hubs');
    expect(links).toHaveLength(7);
    expect(links.at(-1)).toEqual({ hrefLang: 'x-default', href: 'https://kain.invalid/ko/hubs' });
  });
});

test.each([
  ['/ko/hubs?page=2#list', '/ko/hubs?page=2#list'],
  ['https://evil.invalid/ko', '/ko'],
  ['//evil.invalid', '/ko'],
  ['/\\evil.invalid', '/ko'],
  ['/\t/evil.invalid', '/ko'],
  ['javascript:alert(1)', '/ko'],
  ['', '/ko'],
  [null, '/ko'],
  [`/${'a'.repeat(2_000)}`, '/ko'],
])('a form leads back to %s only as %s', (wanted, expected) => {
  expect(localTarget(wanted, '/ko')).toBe(expected);
});

describe('preferences', () => {
  test('survive their cookie', () => {
    const cookie = preferencesCookie({ contrast: 'high', textSize: 130 }).split(';')[0] ?? '';
    expect(readPreferences(`a=b; ${cookie}`)).toEqual({ contrast: 'high', textSize: 130 });
  });

  test.each([null, '', 'kain_preferences=', 'kain_preferences=x.y', 'kain_preferences=high.9999', 'kain_preferences=<>.NaN'])('of the cookie %s are sane', (header) => {
    expect([90, 100, 110, 130, 150]).toContain(readPreferences(header).textSize);
  });

  test('change one at a time; what is unknown changes nothing', () => {
    const present = { contrast: 'high', textSize: 110 } as const;
    expect(changedPreferences(present, new URLSearchParams('textSize=150'))).toEqual({ contrast: 'high', textSize: 150 });
    expect(changedPreferences(present, new URLSearchParams('contrast=normal'))).toEqual({ contrast: 'normal', textSize: 110 });
    expect(changedPreferences(present, new URLSearchParams('textSize=7&contrast=pink'))).toEqual(present);
  });
});

describe('which page an error is told on', () => {
  /** As the router hands a thrown response on. */
  const response = (status: number, data: unknown) => ({ status, statusText: '', internal: false, data });

  test.each([
    [response(409, { code: 'stale' }), 'stale'],
    [response(404, 'Not Found'), 'not_found'],
    [response(405, null), 'bad_request'],
    [response(500, { code: 'made_up' }), 'unexpected'],
    [new Error('secret'), 'unexpected'],
    [undefined, 'unexpected'],
  ])('%#', (error, expected) => {
    expect(errorCodeOf(error)).toBe(expected);
  });
});
