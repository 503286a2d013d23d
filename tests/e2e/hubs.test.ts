import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../setup/browser';
import { hubSlugs } from '../setup/pages';
import { wording } from '../setup/wording';

const mapOf = (page: Page, language: 'ko' | 'ar') => page.getByRole('navigation', { name: wording(language)('hubs:map.label') });

describe.each([true, false])('scripts: %s', (javaScript) => {
  test.each(['ko', 'ar'] as const)('%s: the map links to each of the seven hubs, with its time and whether it is open', async (language) => {
    const page = await openPage({ language, javaScript });
    await page.goto(`/${language}`);
    const links = mapOf(page, language).getByRole('link');
    const paths = await links.evaluateAll((elements) => elements.map((element) => element.getAttribute('href')));
    expect(paths.toSorted()).toEqual(hubSlugs.map((slug) => `/${language}/hubs/${slug}`).toSorted());
    for (const words of await links.allInnerTexts()) expect(words).toMatch(/\d\d:\d\d/);
  });

  test('a hub of the map opens its page', async () => {
    const page = await openPage({ javaScript, viewport: { width: 1440, height: 900 } });
    await page.goto('/ko');
    const link = mapOf(page, 'ko').locator('a[href="/ko/hubs/dubai"]');
    const name = (await link.locator('strong').innerText()).trim();
    await link.click();
    await page.waitForURL('**/ko/hubs/dubai');
    expect(await page.locator('main h1').innerText()).toContain(name);
  });

  test('the region filter lights up one region and keeps to it in the address', async () => {
    const page = await openPage({ javaScript });
    await page.goto('/ko/hubs');
    await page.locator('main input[type="radio"][value="cn-jp-cogrowth"]').check({ force: true });
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('cn-jp-cogrowth');
    await page.goto('/ko/hubs?region=cn-jp-cogrowth');
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('cn-jp-cogrowth');
    const tokyo = page.locator('main a[href="/ko/hubs/tokyo"]').first();
    expect(await tokyo.isVisible()).toBe(true);
  });
});

test.each(hubSlugs)('the page of %s says when it is open, what it offers and by when it answers', async (slug) => {
  const t = wording('en');
  const page = await openPage({ language: 'en', javaScript: false });
  expect((await page.goto(`/en/hubs/${slug}`))?.status()).toBe(200);
  const text = await page.locator('main').innerText();
  for (const key of ['hubs:hours.heading', 'hubs:services.offeredHere', 'hubs:zone.heading', 'hubs:contact.heading', 'hubs:facts.heading'])
    expect(text.toLowerCase(), key).toContain(t(key).toLowerCase());
  expect(await page.locator(`main a[href*="/en/support-requests/new"], main a[href*="/en/services/"]`).count()).toBeGreaterThan(0);
});

test('a service names its hubs, each with its promise and the way to ask it', async () => {
  const page = await openPage({ language: 'vi', javaScript: false });
  await page.goto('/vi/services');
  await page.locator('main a[href^="/vi/services/"]').first().click();
  await page.waitForURL('**/vi/services/*');
  const ask = page.locator('main a[href*="/vi/support-requests/new?service="]');
  expect(await ask.count()).toBeGreaterThan(0);
  expect(await page.locator('main time[datetime]').count(), 'the promises').toBeGreaterThan(0);
});

test('in Arabic the page mirrors, and the map does not', async () => {
  const [korean, arabic] = [await openPage({ language: 'ko' }), await openPage({ language: 'ar' })];
  await korean.goto('/ko');
  await arabic.goto('/ar');
  const left = (page: Page, language: string, slug: string) =>
    page.locator(`nav li a[href="/${language}/hubs/${slug}"]`).first().evaluate((element) => element.getBoundingClientRect().left);
  for (const [page, language] of [[korean, 'ko'], [arabic, 'ar']] as const)
    expect(await left(page, language, 'dubai')).toBeLessThan(await left(page, language, 'silicon-valley'));
});
