import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languageFacts, languages } from '../../app/i18n/languages';
import { openPage } from '../setup/browser';
import { wording } from '../setup/wording';

const korean = wording('ko');

/** Opens a menu of the header by the words on it. */
async function openMenu(page: Page, words: string) {
  const menu = page.locator('header details').filter({ has: page.locator('summary', { hasText: words }) }).first();
  await menu.locator('summary').click();
  return menu;
}

async function choose(page: Page, value: string) {
  const menu = await openMenu(page, korean('shell.settings'));
  await menu.locator(`button[value="${value}"]`).click();
}

const rootSize = (page: Page) => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

describe('the language menu', () => {
  test.each([true, false])('keeps the page and its query (scripts: %s)', async (javaScript) => {
    const page = await openPage({ javaScript });
    await page.goto('/ko/hubs?region=asean-mideast-expansion');
    const menu = await openMenu(page, languageFacts.ko.endonym);
    const links = menu.locator('a[lang]');
    expect(await links.count()).toBe(languages.length);
    await links.filter({ hasText: languageFacts.ar.endonym }).click();
    await page.waitForURL('**/ar/hubs?region=asean-mideast-expansion');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  });

  test('Escape closes it and gives the focus back', async () => {
    const page = await openPage();
    await page.goto('/ko');
    await openMenu(page, languageFacts.ko.endonym);
    await page.keyboard.press('Escape');
    expect(await page.locator('header details[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });
});

test('text size and contrast go along from page to page, without scripts', async () => {
  const page = await openPage({ javaScript: false });
  await page.goto('/ko/hubs');
  const before = await rootSize(page);
  await choose(page, '150');
  await choose(page, 'high');
  expect(new URL(page.url()).pathname).toBe('/ko/hubs');
  await page.goto('/ko/services');
  expect(await rootSize(page)).toBeCloseTo(before * 1.5, 0);
  expect(await page.locator('html').getAttribute('data-contrast')).toBe('high');
});

describe('by keyboard alone', () => {
  test('the first Tab is the skip link, and it leads past the header', async () => {
    const page = await openPage();
    await page.goto('/ko/hubs');
    await page.keyboard.press('Tab');
    expect((await page.locator('a:focus').innerText()).trim()).toBe(korean('shell.skip'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.tagName)).toBe('MAIN');
  });

  test('every stop of the first page has a place and shows that it has the focus', async () => {
    const page = await openPage();
    await page.goto('/ko');
    const stops: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (!stop) break;
      stops.push(stop.name);
      expect(stop, stop.name).toMatchObject({ hasPlace: true, isMarked: true });
    }
    expect(stops.length).toBeGreaterThan(15);
  });
});

/** What has the focus, whether it has a size, and whether an outline, ring or change of its own shows it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const marks = [element, ...element.querySelectorAll('*')].map((part) => getComputedStyle(part));
    return {
      name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
      hasPlace: box.width > 0 && box.height > 0,
      isMarked: marks.some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'),
    };
  });
