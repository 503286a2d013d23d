import { afterAll, beforeAll, expect, test } from 'vitest';
import { languageFacts, type Language } from '../../app/i18n/languages';
import { expectAccessible } from '../setup/accessibility';
import { openPage } from '../setup/browser';
import { startOwnPortal, type OwnPortal } from '../setup/own-portal';
import { wording } from '../setup/wording';

// A portal of its own: its database is broken in two ways that no code expects, first a table, then the server.
let portal: OwnPortal;

beforeAll(async () => {
  portal = await startOwnPortal('broken');
}, 120_000);

afterAll(() => portal.stop());

/** What only whoever keeps the portal should ever read. */
const technical = /\b(?:error|exception|stack|undefined|null|select|relation|column|query|postgres|drizzle|sql|econn\w+|server\.js|node_modules|status|500|503)\b|\s+at [\w.]+ \(/i;

/** Opens a page that can't be made, and looks at what a reader gets instead. Answers the number of the request. */
async function expectHelpfulFailure(language: Language, path: string): Promise<string> {
  const t = wording(language);
  const page = await openPage({ language, portal: portal.url, broken: true });
  const answer = await page.goto(`/${language}${path}`);
  expect(answer?.status()).toBe(500);
  expect(answer?.headers()['cache-control']).not.toContain('public');
  expect(await page.locator('html').evaluate((element) => [element.getAttribute('lang'), element.getAttribute('dir')])).toEqual([languageFacts[language].tag, languageFacts[language].dir]);
  expect(await page.title()).toBe(`${t('error.unexpected.title')} | KAIN`);
  expect(await page.locator('h1').allInnerTexts()).toEqual([t('error.unexpected.title')]);
  const main = page.locator('main');
  const text = await main.innerText();
  expect(text).toContain(t('error.unexpected.text'));
  expect(text).not.toMatch(technical);
  expect(await answer?.text()).not.toMatch(/postgres|drizzle|econn|node_modules|relation|failed query|programmes_away/i);
  const number = (await main.locator('code').innerText()).trim();
  expect(number).toBe(answer?.headers()['x-request-id']);
  expect(number).toMatch(/^[0-9a-f-]{36}$/);
  expect(await main.getByRole('link', { name: t('error.try_again') }).getAttribute('href')).toBe(`/${language}${path}`);
  const ways = await main.locator('li a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(ways).toEqual(['/find-support', '/hubs', '/services', '/support-requests', ''].map((way) => `/${language}${way}`));
  await expectAccessible(page);
  return number;
}

test.each(['ko', 'ar'] as const)('a table is missing: a page in %s says that it is our fault, with a number and ways on; the rest of the portal serves', async (language) => {
  await portal.inDatabase('alter table if exists programmes rename to programmes_away');
  const number = await expectHelpfulFailure(language, '/programmes?kind=training');
  const told = portal.log().split('\n').filter((line) => line.includes(number));
  expect(told.some((line) => line.includes('relation') && line.includes('programmes'))).toBe(true);
  const page = await openPage({ language, portal: portal.url });
  expect((await page.goto(`/${language}/experts`))?.status()).toBe(200);
});

test('the database is gone: pages, forms and checks say so, nothing personal is logged, and the process lives', async () => {
  portal.endDatabase();
  await expect.poll(async () => (await fetch(`${portal.url}/readyz`)).status, { timeout: 10_000 }).toBe(503);
  expect((await fetch(`${portal.url}/healthz`)).status).toBe(200);
  await expectHelpfulFailure('ar', '/bulletins');

  const t = wording('ko');
  const page = await openPage({ language: 'ko', javaScript: false, portal: portal.url, broken: true });
  await page.goto('/ko/sign-in');
  await page.locator('#field-email').fill('somebody@example.com');
  await page.locator('#field-password').fill('a secret that nobody else has');
  await page.locator('#field-password').press('Enter');
  await page.getByRole('heading', { name: t('error.unexpected.title') }).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(technical);
  expect(portal.log()).toContain('ECONNREFUSED');
  expect(portal.log()).not.toMatch(/somebody@|nobody else has/);
});
