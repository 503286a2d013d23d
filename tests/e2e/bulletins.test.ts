import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { languages } from '../../app/i18n/languages';
import { expectAccessible } from '../setup/accessibility';
import { signInAs } from '../setup/people';
import { expectToRead, goTo, press, visitor } from './steps/visitor';

test.each(languages.map((language, index) => [language, index % 2 === 0] as const))('a visitor finds what applies where and from when (%s, scripts: %s)', { timeout: 120_000 }, async (language, javaScript) => {
  const reader = await visitor(language, javaScript);
  const { page, t } = reader;
  await goTo(reader, '/bulletins');
  await expectToRead(reader, t('bulletins:next.title'));
  await expectToRead(reader, t('bulletins:disclaimer'));
  await page.locator('[name="country"]').selectOption('eu');
  await page.locator('[name="status"]').selectOption('partly');
  await press(reader, t('bulletins:filter.show'));
  await page.waitForURL(/country=eu/);
  expect(await page.locator('main h3').count()).toBe(1);
  await page.locator('main h3 a').click();
  await page.waitForURL('**/bulletins/eu/eu-ai-act');
  for (const key of ['bulletins:detail.duties', 'bulletins:detail.pending', 'bulletins:timeline.today', 'bulletins:check.not_opened', 'bulletins:status.partly']) await expectToRead(reader, t(key));
  expect(await page.locator('main aside a[href^="https://eur-lex.europa.eu/"]').count()).toBe(1);
  expect(await page.locator('main time[datetime="2028-08-02"]').count()).toBe(1);

  await goTo(reader, '/bulletins/vn');
  await expectToRead(reader, t('bulletins:checklist.title', { country: t('bulletins:country.VN') }));
  expect(await page.locator('main aside a[href$="/hubs/hanoi"]').count()).toBe(1);
  await page.locator('main summary').first().click();
  expect(await page.locator('main time[datetime="2025-12-10"]').first().isVisible()).toBe(true);
  const feed = await page.locator('head link[type="application/atom+xml"]').getAttribute('href');
  expect(feed).toBe(`/${language}/bulletins/vn/feed.xml`);
  // Without an account one is asked to sign in, and comes back.
  await press(reader, t('bulletins:subscribe.mail'));
  await page.waitForURL(/sign-in\?next=.*subscriptions/);
});

test('a feed is well-formed Atom with its own address, and 304 while nothing changes', async () => {
  const reader = await visitor('ar', true);
  await goTo(reader, '/bulletins/ae');
  const answer = await fetch(`${inject('portal')}/ar/bulletins/ae/feed.xml`);
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const parsed = await reader.page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    const atom = 'http://www.w3.org/2005/Atom';
    const all = (name: string) => [...xml.getElementsByTagNameNS(atom, name)];
    return { broken: xml.getElementsByTagName('parsererror').length, root: xml.documentElement.localName, self: all('link').find((link) => link.getAttribute('rel') === 'self')?.getAttribute('href'), entries: all('entry').length, ids: new Set(all('id').map((id) => id.textContent)).size, updated: all('updated').length };
  }, await answer.text());
  expect(parsed).toMatchObject({ broken: 0, root: 'feed', self: `${inject('portal')}/ar/bulletins/ae/feed.xml` });
  expect(parsed.entries).toBeGreaterThanOrEqual(7);
  expect([parsed.ids, parsed.updated]).toEqual([parsed.entries + 1, parsed.entries + 1]);
  const again = await fetch(answer.url, { headers: { 'If-None-Match': answer.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  expect((await fetch(`${inject('portal')}/ar/bulletins/in/feed.xml`)).status).toBe(404);
});

/** React takes a form over a moment after it can be seen, and sets what was chosen in the meantime back. */
const takenOver = (page: Page) => page.waitForFunction(() => Object.keys(document.querySelector('main form') ?? {}).some((key) => key.startsWith('__react')));

test.each([['ko', true, 'tokyo', 'jp'], ['ar', false, 'dubai', 'ae']] as const)('an officer writes a bulletin, and anybody reads it at once (%s, scripts: %s)', { timeout: 180_000 }, async (language, javaScript, hub, country) => {
  const [officer, reader] = [await visitor(language, javaScript), await visitor(language, javaScript)];
  const { page, t } = officer;
  const title = `규정 ${randomUUID().slice(0, 8)}`;
  await goTo(reader, `/bulletins/${country}`);
  await signInAs(page, language, `manager.${hub}`);
  await goTo(officer, `/desk/bulletins?hub=${hub}`);
  await press(officer, t('bulletins:keeping.new'));
  await page.locator('[name="title.ko"]').fill(title);
  await page.locator('[name="milestones[0].date"]').fill('2027-13');
  await press(officer, t('bulletins:form.save'));
  await expectToRead(officer, t('bulletins:error.date'));
  if (javaScript) await takenOver(page);
  expect(await page.locator('[name="title.ko"]').inputValue()).toBe(title);
  await page.locator('[name="kind"]').selectOption('guideline');
  await page.locator('[name="originalTitle"]').fill('原題');
  await page.locator('[name="summary.ko"]').fill('요약입니다.');
  await page.locator('[name="milestones[0].kind"]').selectOption('in_force');
  await page.locator('[name="milestones[0].date"]').fill('2031-02');
  await page.locator('[name="duties[0].who.ko"]').fill('누구나');
  await page.locator('[name="duties[0].what.ko"]').fill('알립니다.');
  await page.locator('[name="confidence"]').selectOption('medium');
  await press(officer, t('bulletins:form.save'));
  await page.waitForURL(/\/desk\/bulletins\/[0-9a-f-]{36}/);
  if (javaScript) await expectAccessible(page);
  await press(officer, t('bulletins:keeping.publish'));
  await expectToRead(officer, t('bulletins:keeping.incomplete'));
  await page.locator('[name="sources[0].name"]').fill('관보');
  await press(officer, t('bulletins:form.save'));
  await press(officer, t('bulletins:keeping.publish'));
  await expectToRead(officer, t('bulletins:state.published'));
  await press(officer, t('bulletins:keeping.review'));
  await expect.poll(() => page.locator('main aside').innerText(), { timeout: 10_000 }).not.toContain(t('bulletins:detail.notReviewed', { date: '' }).slice(0, 12));

  await goTo(reader, `/bulletins/${country}`);
  await reader.page.getByRole('link', { name: title }).last().click();
  await expectToRead(reader, '알립니다.');
  await expectToRead(reader, t('bulletins:status.draft'));
  expect(await reader.page.locator('main time[datetime="2031-02"]').count()).toBe(1);
  await goTo(reader, `/hubs/${hub}`);
  await expectToRead(reader, title);
  await press(officer, t('bulletins:keeping.withdraw'));
  await expectToRead(officer, t('bulletins:state.withdrawn'));
  await goTo(reader, `/bulletins/${country}`);
  expect(await reader.page.locator('main').innerText()).not.toContain(title);
});

test('an officer changes a line of the checklist; one of another country may not', { timeout: 120_000 }, async () => {
  const officer = await visitor('en', true);
  const { page, t } = officer;
  await signInAs(page, 'en', 'manager.singapore');
  expect((await page.goto('/en/desk/bulletins/checklist?hub=singapore&country=us'))?.status()).toBe(403);
  await goTo(officer, '/desk/bulletins/checklist?hub=singapore&line=new');
  const words = `확인 ${randomUUID().slice(0, 8)}`;
  await page.locator('[name="words.ko"]').fill(words);
  await page.locator('main').getByRole('button', { name: t('bulletins:keeping.add') }).click();
  await page.waitForURL((url) => !url.search.includes('line='));
  const reader = await visitor('ko', false);
  await goTo(reader, '/bulletins/sg');
  await expectToRead(reader, words);
  await page.getByRole('link', { name: words }).click();
  await press(officer, t('bulletins:keeping.remove'));
  await page.waitForURL((url) => !url.search.includes('line='));
  await goTo(reader, '/bulletins/sg');
  expect(await reader.page.locator('main').innerText()).not.toContain(words);
});

test.each([['ko', true], ['ar', false]] as const)('a person subscribes to a country and stops again (%s, scripts: %s)', { timeout: 120_000 }, async (language, javaScript) => {
  const person = await visitor(language, javaScript);
  const { page, t } = person;
  await signInAs(page, language, 'member');
  await goTo(person, '/bulletins/jp');
  await press(person, t('bulletins:subscribe.mail'));
  const country = t('bulletins:country.JP');
  await press(person, t('bulletins:subscriptions.start', { country }));
  await expectToRead(person, t('bulletins:subscriptions.on'));
  if (javaScript) await expectAccessible(page);
  await press(person, t('bulletins:subscriptions.stop', { country }));
  await expect.poll(() => page.locator('main').innerText(), { timeout: 10_000 }).not.toContain(t('bulletins:subscriptions.stop', { country }));
  const unknown = await page.goto(`/${language}/bulletins/unsubscribe/${'x'.repeat(43)}`);
  expect(unknown?.status()).toBe(404);
  await expectToRead(person, t('bulletins:unsubscribe.unknown'));
});
