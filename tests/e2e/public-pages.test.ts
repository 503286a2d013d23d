import { expect, inject, test } from 'vitest';
import { languages } from '../../app/i18n/languages';
import { openPage } from '../setup/browser';
import { signInAs } from '../setup/people';

const get = (path: string, headers: Record<string, string> = {}) => fetch(inject('portal') + path, { headers });

test.each(languages)('the %s home page is kept and answered with 304 to whoever has it', async (language) => {
  await expect.poll(async () => (await get(`/${language}`)).headers.has('ETag'), { timeout: 10_000 }).toBe(true);
  const first = await get(`/${language}`);
  expect(first.headers.get('Set-Cookie')).toContain(`kain_language=${language}`);
  expect(first.headers.get('Content-Security-Policy')).toContain("script-src 'self';");
  expect(await first.text()).toContain('</html>');
  const again = await get(`/${language}`, { 'If-None-Match': first.headers.get('ETag') ?? '' });
  expect(again.status).toBe(304);
});

test('whoever is signed in gets a page of their own, and leaves none behind', async () => {
  await expect.poll(async () => (await get('/ko/hubs')).headers.has('ETag'), { timeout: 10_000 }).toBe(true);
  const page = await openPage({ language: 'ko' });
  await signInAs(page, 'ko', 'firm');
  const answer = await page.goto('/ko/hubs');
  expect(answer?.headers().etag).toBeUndefined();
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const own = await (await get('/ko/hubs', { Cookie: cookies })).text();
  const everybodys = await (await get('/ko/hubs')).text();
  expect(own).toContain('/ko/sign-out');
  expect(everybodys).not.toContain('/ko/sign-out');
});

test('contrast and text size are the reader’s own', async () => {
  await expect.poll(async () => (await get('/ko/hubs')).headers.has('ETag'), { timeout: 10_000 }).toBe(true);
  const high = await (await get('/ko/hubs', { Cookie: 'kain_preferences=high.130' })).text();
  expect(high).toContain('data-contrast="high"');
  expect(await (await get('/ko/hubs')).text()).toContain('data-contrast="normal"');
});

test('the browser takes our rules for the next page, and follows them when a pointer rests on a link', async () => {
  const page = await openPage({ language: 'ko' });
  const watch = await page.context().newCDPSession(page);
  const rules: unknown[] = [];
  const tried = new Set<string>();
  watch.on('Preload.ruleSetUpdated', ({ ruleSet }) => rules.push({ url: ruleSet.url && new URL(ruleSet.url).pathname, error: ruleSet.errorType }));
  watch.on('Preload.prerenderStatusUpdated', ({ key }) => tried.add(new URL(key.url).pathname));
  await watch.send('Preload.enable');
  await page.goto('/ko');
  await expect.poll(() => rules).toContainEqual({ url: '/speculation-rules.json', error: undefined });
  await page.locator('header a[href="/ko/hubs"]:visible').first().hover();
  await expect.poll(() => [...tried], { timeout: 10_000 }).toEqual(['/ko/hubs']);
});
