import { describe, expect, inject, test } from 'vitest';
import { languageFacts, languages } from '../../app/i18n/languages';
import { openPage, readingPage } from '../setup/browser';
import { publicPages } from '../setup/pages';

const portal = () => inject('portal');
const answer = (path: string, headers: Record<string, string> = {}) => fetch(portal() + path, { redirect: 'manual', headers });

describe('the address chooses the language', () => {
  test.each(languages)('%s: lang, dir and a title of its own', async (language) => {
    const page = await openPage({ language, javaScript: false });
    const response = await page.goto(`/${language}`);
    expect(response?.status()).toBe(200);
    const html = page.locator('html');
    expect(await html.getAttribute('lang')).toBe(languageFacts[language].tag);
    expect(await html.getAttribute('dir')).toBe(languageFacts[language].dir);
    expect(await page.locator('main h1').count()).toBe(1);
    expect((await page.title()).trim()).not.toBe('');
  });

  test.each([
    ['ja-JP,ja;q=0.9,en;q=0.5', '/ja'],
    ['zh-TW,zh;q=0.9', '/zh-hans'],
    ['fr-FR, ar;q=0.7, en;q=0.2', '/ar'],
    ['fr', '/ko'],
    ['', '/ko'],
    [';;;q=banana,*', '/ko'],
  ])('/ with Accept-Language "%s" leads to %s', async (accept, expected) => {
    const response = await answer('/', { 'Accept-Language': accept });
    expect(response.status).toBe(302);
    expect(new URL(response.headers.get('location') ?? '', portal()).pathname).toBe(expected);
    expect(response.headers.get('vary')?.toLowerCase()).toContain('accept-language');
  });

  const lost = ['/fr', '/xx/hubs', '/ko-KR', '/ko/there-is-no-such-page', '/en/hubs/atlantis', '/ar/support-requests/KAIN-1999-000000/nothing'];
  test.each(lost)('%s is a 404 page with a way on', async (path) => {
    const page = await openPage({ javaScript: false });
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    expect(await page.locator('main h1').innerText()).not.toBe('');
    expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
  });

  test.each(publicPages)('%s names its six siblings and one default', async (path) => {
    const html = await (await answer(`/en${path === '/' ? '' : path}`)).text();
    const siblings = [...html.matchAll(/<link[^>]*rel="alternate"[^>]*>/g)].filter(([tag]) => /hreflang=/i.test(tag));
    const links = siblings.map(([tag]) => ({
      language: /hreflang="([^"]+)"/i.exec(tag)?.[1],
      path: new URL(/href="([^"]+)"/.exec(tag)?.[1] ?? '', portal()).pathname,
    }));
    const expected = languages.map((language) => ({ language: languageFacts[language].tag, path: `/${language}${path === '/' ? '' : path}` }));
    expect(links.filter(({ language }) => language !== 'x-default')).toEqual(expected);
    expect(links.filter(({ language }) => language === 'x-default')).toHaveLength(1);
  });
});

test('no page loads the map library, and documents load no React', async () => {
  const page = await openPage();
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  for (const path of ['', '/hubs', '/hubs/dubai', '/services']) await page.goto(`/ko${path}`, { waitUntil: 'networkidle' });
  expect(scripts.filter((url) => /mapbox/i.test(url))).toEqual([]);
  expect(scripts.filter((url) => /entry\.client|react|manifest-/i.test(url))).toEqual([]);
});

describe('on every screen', () => {
  const sizes = [{ width: 320, height: 640 }, { width: 1440, height: 900 }];
  const cases = publicPages.flatMap((path) => sizes.map((viewport) => ({ path, viewport, width: viewport.width })));
  test.each(cases)('$path does not scroll sideways at $width px', async ({ path, viewport }) => {
    for (const language of ['ko', 'vi', 'ar'] as const) {
      const page = await readingPage({ language, viewport });
      await page.goto(`/${language}${path}`);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(sideways, `${language}${path}: pixels too wide`).toBeLessThanOrEqual(0);
    }
  });

  test.each([1024, 1440])('the footer names the portal in two lines at most at %i px', async (width) => {
    for (const language of languages) {
      const page = await readingPage({ language, viewport: { width, height: 900 } });
      await page.goto(`/${language}/terms`);
      expect((await page.locator('footer p').first().boundingBox())?.height, language).toBeLessThan(60);
    }
  });
});
