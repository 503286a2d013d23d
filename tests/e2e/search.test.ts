import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { languages, type Language } from '../../app/i18n/languages';
import { openPage } from '../setup/browser';
import { wording } from '../setup/wording';

const dubai: Record<Language, string> = { ko: '두바이', en: 'Dubai', ja: 'ドバイ', 'zh-hans': '迪拜', vi: 'Dubai', ar: 'دبي' };
const result = (page: Page, path: string) => page.locator(`main h3 a[href="${path}"]`);

describe.each(languages)('a visitor searches in %s', (language) => {
  const said = wording(language);

  test('without scripts, from the menu of the header on a telephone', async () => {
    const page = await openPage({ language, javaScript: false, viewport: { width: 360, height: 800 } });
    await page.goto(`/${language}`);
    await page.locator('header details', { has: page.locator('#menu-search') }).locator('summary').click();
    await page.fill('#menu-search', dubai[language]);
    await page.locator('header form:has(#menu-search) button').click();
    await page.waitForURL(`**/${language}/search?q=*`);
    expect(await page.title()).toBe(`${said('search:title_for', { words: dubai[language] })} | KAIN`);
    expect(await result(page, `/${language}/hubs/dubai`).locator('mark').first().innerText()).toBe(dubai[language]);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    expect(await page.inputValue('#search-words')).toBe(dubai[language]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });

  test('by keyboard, with suggestions, from the header', async () => {
    const page = await openPage({ language });
    await page.goto(`/${language}/services`);
    await page.locator('header summary', { hasText: said('search.open') }).first().press('Enter');
    const field = page.getByRole('combobox', { name: said('search.label') });
    await page.waitForFunction(() => document.activeElement?.id === 'header-search');
    await page.keyboard.type(dubai[language], { delay: 30 });
    const first = page.getByRole('option').first();
    await first.waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await first.getAttribute('aria-selected')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await page.inputValue('#header-search')).toBe(dubai[language]);
    await page.keyboard.press('Backspace');
    await page.keyboard.type([...dubai[language]].at(-1) ?? '');
    await first.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${language}/hubs/dubai`);
  });

  test('and a wrong address leads to the right page', async () => {
    const page = await openPage({ language, javaScript: false });
    expect((await page.goto(`/${language}/hubs/duabi`))?.status()).toBe(404);
    expect(await page.inputValue('#lost-search')).toBe('duabi');
    expect(await page.locator('main h2').first().innerText()).toBe(said('error.nearest'));
    for (const path of ['find-support', 'hubs', 'services', 'support-requests']) expect(await page.locator(`main a[href="/${language}/${path}"]`).count(), path).toBeGreaterThan(0);
    await page.locator(`main a[href="/${language}/hubs/dubai"]`).click();
    await page.waitForURL(`**/${language}/hubs/dubai`);
  });
});

test('an error in typing shows what is near; nothing at all leads to the guide and the hubs', async () => {
  const page = await openPage();
  const said = wording('ko');
  await page.goto('/ko/search?q=싱가폴');
  expect(await page.locator('main [role=status]').innerText()).toBe(said('search:none', { words: '싱가폴' }));
  expect(await page.locator('main h2').first().innerText()).toBe(said('search:similar'));
  expect(await result(page, '/ko/hubs/singapore').count()).toBe(1);
  await page.goto('/ko/search?q=qzxwvkjh');
  expect(await page.locator('main a[href="/ko/find-support"]').count()).toBeGreaterThan(0);
  expect(await page.locator('main a[href^="/ko/hubs/"]').count()).toBe(7);
});

test('one kind alone, and the way back to all', async () => {
  const page = await openPage({ language: 'en', javaScript: false });
  const said = wording('en');
  await page.goto('/en/search?q=AI');
  await page.locator('main nav a', { hasText: said('search:kind.service') }).click();
  await page.waitForURL('**/en/search?q=AI&kind=service');
  expect(await page.locator('main section').count()).toBe(1);
  expect(await page.locator('main h3').count()).toBeGreaterThan(5);
  expect(await page.locator('main nav a[aria-current=page]').first().innerText()).toContain(said('search:kind.service'));
});

test('what can’t be looked for is 400, says why and keeps what was typed; hostile words are shown as words', async () => {
  const page = await openPage({ language: 'ko', javaScript: false });
  const long = '가'.repeat(101);
  expect((await page.goto(`/ko/search?q=${encodeURIComponent(long)}`))?.status()).toBe(400);
  expect(await page.inputValue('#search-words')).toBe(long);
  expect(await page.locator('#search-words').getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#search-words-error').innerText()).toContain('100');
  const hostile = '"><img src=x onerror=alert(1)>\'%_\\';
  expect((await page.goto(`/ko/search?q=${encodeURIComponent(hostile)}`))?.status()).toBe(200);
  expect(await page.inputValue('#search-words')).toBe(hostile);
  expect(await page.locator('main img').count()).toBe(0);
});

test('suggestions are data, refused in the same words and not kept by search engines', async () => {
  const ask = (query: string) => fetch(`${inject('portal')}/en/search/suggestions?${query}`, { headers: { 'X-Forwarded-For': '2001:db8:5ea::2' } });
  const answer = await ask('q=sing');
  expect(answer.headers.get('x-robots-tag')).toBe('noindex');
  expect(await answer.json()).toMatchObject({ items: [{ href: '/en/hubs/singapore', title: 'Singapore', lang: 'en', dir: 'ltr', note: 'Hubs' }] });
  expect(await (await ask('')).json()).toMatchObject({ items: [] });
  expect((await ask(`q=${'a'.repeat(101)}`)).status).toBe(400);
});
