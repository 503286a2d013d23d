import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../app/i18n/languages';
import { expectAccessible } from '../setup/accessibility';
import { attack, expectAnswered } from '../setup/attack';
import { openPage, readingPage } from '../setup/browser';
import { wording } from '../setup/wording';

const korean = wording('ko');
const exact = '/find-support?sector=public-services&goal=proof&market=japan&stage=pilot&need=test-site';
const withLack = '/find-support?sector=industry&goal=proof&market=japan&stage=pilot&need=training';
const nothing = '/find-support?sector=physical&goal=people&market=china&stage=pilot&need=venue';
const notSure = '/find-support?sector=any&goal=any&market=any&stage=any&need=any';

/** Chooses an answer and sends the form. */
async function answer(page: Page, value: string) {
  await page.locator(`input[type="radio"][value="${value}"]`).check();
  await page.locator('main form button').click();
}

const address = (page: Page) => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};

describe.each([true, false])('scripts: %s', (javaScript) => {
  test('from the first button of the home page to a hub and its promise, in five answers', async () => {
    const page = await openPage({ javaScript, viewport: { width: 360, height: 740 } });
    await page.goto('/ko');
    await page.getByRole('link', { name: korean('hubs:home.findSupport') }).click();
    for (const value of ['public-services', 'proof', 'japan', 'pilot', 'test-site']) await answer(page, value);
    await page.waitForURL('**/find-support?sector=*&need=test-site');
    expect(address(page)).toBe(`/ko${exact}`);
    const best = page.locator('.guide-result-best');
    expect(await best.getByRole('heading', { level: 3 }).innerText()).toBe('일본 지자체 디지털 행정 실증');
    const points = await best.locator('.guide-reasons .guide-points').allInnerTexts();
    expect(points.length).toBe(4);
    // Tokyo stands one hour for one with Seoul: both clocks are there.
    expect(await best.locator('time').count()).toBe(1);
    expect(await best.locator('.guide-hubs').innerText()).toContain(korean('times.seoul'));
    const ask = best.getByRole('link', { name: korean('hubs:services.applyAt', { hub: '도쿄' }) });
    expect(await ask.getAttribute('href')).toBe('/ko/support-requests/new?service=local-government-poc&hub=tokyo');
  });

  test('without an answer it asks again, says so and keeps what was answered', async () => {
    const page = await openPage({ javaScript });
    await page.goto('/ko/find-support?sector=data');
    const [response] = await Promise.all([page.waitForResponse((each) => each.url().includes('asked=goal')), page.locator('main form button').click()]);
    expect(response.status()).toBe(400);
    expect(await page.locator('[data-error-summary]').innerText()).toContain(korean('find-support:missing'));
    await answer(page, 'entry');
    await page.locator('input[name="market"]').first().waitFor();
    expect(new URL(page.url()).searchParams.get('sector')).toBe('data');
    expect(new URL(page.url()).searchParams.get('goal')).toBe('entry');
  });
});

test('by keyboard alone', async () => {
  const page = await openPage();
  await page.goto('/ko/find-support?sector=data&goal=entry&market=china&stage=pilot');
  await page.locator('main input[type="radio"]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**need=advice');
  expect(await page.locator('.guide-result-best h3').innerText()).toBe('AI 법·제도 대응과 진입전략');
  const fold = page.locator('.guide-fold summary').first();
  await fold.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.guide-fold[open]').count()).toBe(1);
});

test('an answer is changed from the results, and the others stay', async () => {
  const page = await openPage({ javaScript: false });
  await page.goto(`/ko${exact}`);
  await page.locator('.guide-answers a').nth(2).click();
  expect(await page.locator('input[value="japan"]').isChecked()).toBe(true);
  await answer(page, 'china');
  expect(address(page)).toBe(`/ko${exact.replace('japan', 'china')}`);
  expect(await page.locator('.guide-hubs').first().innerText()).toContain('베이징');
});

test('what the market lacks is named, with the hubs that have it', async () => {
  const page = await openPage({ javaScript: false });
  await page.goto(`/ko${withLack}`);
  expect(await page.locator('main').innerText()).toContain(korean('find-support:elsewhere.unmet', { market: '일본', answer: '교육과 인재 교류' }));
  expect(await page.locator('.guide-result-best h3').innerText()).toBe('공동 PoC');
  await page.goto(`/ko${nothing}`);
  expect(await page.locator('h1').innerText()).toBe(korean('find-support:none.heading'));
  expect(await page.locator('.guide-result').count()).toBeGreaterThan(3);
  await page.goto(`/ko${notSure}`);
  expect(await page.locator('main').getByRole('link', { name: korean('find-support:open.allServices') }).getAttribute('href')).toBe('/ko/services');
});

async function expectGood(page: Page, path: string) {
  await page.goto(path);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBeLessThanOrEqual(0);
  await expectAccessible(page);
}

test.each(languages)('%s: the results, and the page where nothing fits, are accessible on a phone', async (language) => {
  const page = await readingPage({ language, axe: true, viewport: { width: 360, height: 740 } });
  for (const path of [exact, nothing]) await expectGood(page, `/${language}${path}`);
});

test('so are the other states, in high contrast', async () => {
  const page = await openPage({ language: 'ar', highContrast: true });
  for (const path of ['/find-support?sector=data&asked=goal', exact, nothing, notSure]) await expectGood(page, `/ar${path}`);
});

test('values that nobody offers are asked for again, never a fault', async () => {
  const bad = ['?sector=nothing', '?sector=data&sector=data', `?need=${'x'.repeat(9_000)}`, '?change=x&asked=y', '?%', '?goal[]=proof', '?__proto__[x]=1'];
  await expectAnswered({ path: '/ko/find-support?sector=%00' }, (status) => status === 400);
  for (const query of bad) {
    await expectAnswered({ path: `/ko/find-support${query}` }, (status) => status === 200);
    expect((await attack({ path: `/ko/find-support${query}` })).text, query).toContain('name="sector"');
  }
});
