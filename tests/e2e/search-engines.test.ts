import { expect, inject, test } from 'vitest';
import { languageFacts, languages } from '../../app/i18n/languages';
import { severalAtOnce } from '../setup/attack';
import { openPage } from '../setup/browser';

test('the site map names every public page in six languages, and each is there for a robot', { timeout: 120_000 }, async () => {
  const origin = inject('portal');
  const robots = await (await fetch(`${origin}/robots.txt`)).text();
  const address = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  expect(address).toBe(`${origin}/sitemap.xml`);
  const page = await openPage({ language: 'en' });
  await page.goto('/en');
  const xml = await (await fetch(address)).text();
  const urls = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    return [...parsed.getElementsByTagName('url')].map((url) => ({ loc: url.getElementsByTagName('loc')[0]?.textContent ?? '', sisters: url.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link').length }));
  }, xml);
  expect(urls.length).toBeGreaterThan(30 * languages.length);
  for (const path of ['', '/hubs/singapore', '/services/joint-poc', '/programmes/demo-dubai-training', '/bulletins/jp', '/bulletins/eu/eu-ai-act', '/experts/demo-expert-j', '/full-stack', '/full-stack/furiosaai-rngd']) {
    for (const language of languages) expect(urls.map(({ loc }) => loc)).toContain(`${origin}/${language}${path}`);
  }
  expect(urls.every(({ sisters }) => sisters === languages.length + 1)).toBe(true);
  // Every page in one language, and every language of one page.
  const asked = urls.map(({ loc }) => loc).filter((loc) => loc.startsWith(`${origin}/ko`) || loc.endsWith('/hubs/dubai'));
  await severalAtOnce(asked, async (loc) => {
    const answer = await fetch(loc, { headers: { 'X-Forwarded-For': '2001:db8:5ea::1' } });
    expect(answer.status, loc).toBe(200);
    expect(await answer.text(), loc).not.toContain('"noindex"');
  });
});

test.each(['ko', 'ar'] as const)('hubs and programmes say what they are, and have a card to be shared with (%s)', async (language) => {
  const page = await openPage({ language });
  const about = async () => JSON.parse(await page.locator('script[type="application/ld+json"]').first().textContent() ?? '{}') as Record<string, unknown>;
  await page.goto(`/${language}/hubs/dubai`);
  expect(await about()).toMatchObject({ '@context': 'https://schema.org', '@type': 'GovernmentOffice', name: await page.locator('h1').innerText() });
  const image = await page.locator('meta[property="og:image"]').getAttribute('content') ?? '';
  expect((await fetch(image)).headers.get('content-type')).toBe('image/png');
  expect(await page.locator('meta[property="og:locale"]').getAttribute('content')).toBe(languageFacts[language].tag.replace('-', '_'));
  await page.goto(`/${language}/programmes/demo-dubai-training`);
  expect(await about()).toMatchObject({ '@type': 'Event', startDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), location: { '@type': 'Place' } });
  await page.goto(`/${language}/full-stack/furiosaai-rngd`);
  expect(await about()).toMatchObject({ '@type': 'Product', name: 'RNGD', manufacturer: { '@type': 'Organization', name: 'FuriosaAI' } });
});
