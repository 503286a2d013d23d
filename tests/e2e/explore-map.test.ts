import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import type { Language } from '../../app/i18n/languages';
import { mapProvider, openPage } from '../setup/browser';
import { hubSlugs } from '../setup/pages';
import { wording } from '../setup/wording';

// WebGL is drawn by the processor here, and the first picture takes its time.
vi.setConfig({ testTimeout: 150_000 });

const wide = { width: 1040, height: 640 };
const button = (page: Page) => page.locator('button[data-explore]');
const drawnMap = (page: Page) => page.locator('.hub-map-stage');
const marks = (page: Page) => page.locator('.hub-map-mark');
const panel = (page: Page) => page.locator('.hub-explore-panel');
const markOf = (page: Page, name: string) => marks(page).filter({ hasText: name }).locator('button');
const nameOf = (page: Page, slug: string) => page.locator(`li[data-hub="${slug}"] strong`).innerText();

/** Opens the home page, notes what it asks for, and explores the map. */
async function exploring(language: Language, viewport = wide): Promise<{ page: Page; before: string[]; after: string[] }> {
  const page = await openPage({ language, viewport, webgl: true });
  const [before, after]: [string[], string[]] = [[], []];
  let asked = before;
  page.on('request', (request) => void asked.push(request.url()));
  await page.goto(`/${language}`, { waitUntil: 'networkidle' });
  asked = after;
  await button(page).click();
  await page.locator('.hub-map[data-explored]').waitFor({ timeout: 45_000 });
  return { page, before, after };
}

/** Where the map is and whether it is on its way. */
const view = (page: Page) =>
  page.evaluate(() => {
    const map = window.kainMap;
    if (!map) throw new Error('No map is open');
    const { lng, lat } = map.getCenter().wrap();
    return { lng, lat, zoom: map.getZoom(), moving: map.isMoving() };
  });

/** The names that stand on the canvas now. */
const drawnNames = (page: Page) =>
  page.evaluate(() => window.kainMap?.queryRenderedFeatures({ layers: ['kain-sea', 'kain-island'] }).map(({ properties }) => String(properties?.name)).toSorted());

/** How many colours the picture has, of every hundredth pixel. */
const colours = (page: Page) =>
  page.evaluate(() => new Promise<number>((resolve) => {
    const map = window.kainMap;
    map?.once('render', () => {
      const gl = map.getCanvas().getContext('webgl2');
      if (!gl) return resolve(0);
      const pixels = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
      gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      const found = new Set<string>();
      for (let i = 0; i < pixels.length; i += 400) found.add(pixels.slice(i, i + 3).join());
      resolve(found.size);
    });
    map?.triggerRepaint();
  }));

test('nothing of the map is fetched before it is asked for; then all of it comes from our own origin, and the picture is not blank', async () => {
  const { page, before, after } = await exploring('ko');
  expect(before.filter((url) => /mapbox|explore-map|map\/(?:style|land)/i.test(url))).toEqual([]);
  for (const file of [/explore-map\.browser-[\w-]+\.js$/, /mapbox-gl-csp-[\w-]+\.js$/, /mapbox-gl-csp-worker-[\w-]+\.js$/, /mapbox-gl-[\w-]+\.css$/, /\/ko\/map\/style\.json$/, /\/map\/land\.json$/])
    expect(after.some((url) => url.startsWith(new URL(page.url()).origin) && file.test(url)), String(file)).toBe(true);
  // The library asks whether the token is good and counts; nothing else goes to anybody.
  const origin = new URL(page.url()).origin;
  const elsewhere = after.filter((url) => !url.startsWith(origin) && !/^(?:blob|data):/.test(url));
  expect(elsewhere.filter((url) => !mapProvider.test(url) || !/\/(?:map-sessions\/v1|events\/v2)\?/.test(url))).toEqual([]);
  expect(await colours(page)).toBeGreaterThan(3);
  expect(await page.evaluate(() => window.kainMap?.queryRenderedFeatures({ layers: ['kain-land'] }).length)).toBeGreaterThan(0);
  expect(await drawnMap(page).isVisible()).toBe(false);
});

test('the seven hubs with their cards; far out the two of Viet Nam are one mark, which opens', async () => {
  const { page } = await exploring('en');
  const names = await Promise.all(hubSlugs.map((slug) => page.locator(`li[data-hub="${slug}"] strong`).textContent()));
  await page.evaluate(() => window.kainMap?.setZoom(1.8));
  await expect.poll(() => marks(page).count()).toBe(7);
  for (const name of names) expect(await markOf(page, name ?? '').textContent()).toMatch(/\d\d:\d\d/);
  const zoomOut = page.getByRole('button', { name: wording('en')('hubs:explore.zoomOut') });
  await zoomOut.click();
  await expect.poll(() => marks(page).count()).toBe(6);
  const cluster = page.locator('.hub-map-cluster');
  expect((await cluster.innerText()).trim()).toBe('2');
  expect(await cluster.getAttribute('aria-label')).toBe(wording('en')('hubs:explore.cluster', { names: 'Hanoi, Ho Chi Minh City' }));
  await cluster.click();
  await expect.poll(() => marks(page).count()).toBe(7);
  expect((await view(page)).zoom).toBeGreaterThan(3);
});

test('a mark leads to its hub at once where motion is not wanted, and flies where it is; the card has the way to the page', async () => {
  const { page } = await exploring('ko');
  await markOf(page, '도쿄').click();
  const tokyo = await view(page);
  expect(tokyo.moving).toBe(false);
  expect(Math.hypot(tokyo.lng - 139.65, tokyo.lat - 35.676)).toBeLessThan(0.1);
  expect(await panel(page).innerText()).toMatch(/도쿄[\s\S]*\d\d:\d\d[\s\S]*테스트존/);
  expect(await panel(page).getByRole('link').getAttribute('href')).toContain('/ko/hubs/tokyo');
  await page.keyboard.press('Escape');
  expect(await panel(page).isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.closest('.hub-map-mark')?.textContent)).toContain('도쿄');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.keyboard.press('Tab');
  await markOf(page, '베이징').dispatchEvent('click');
  expect((await view(page)).moving).toBe(true);
  await expect.poll(async () => Math.round((await view(page)).lng), { timeout: 30_000 }).toBe(116);
  expect(await panel(page).getAttribute('data-hub')).toBe('beijing');
});

test.each(['ko', 'ar'] as const)('%s: the East Sea and Dokdo by our names, Arabic letters joined', async (language) => {
  const { page } = await exploring(language, { width: 900, height: 700 });
  const t = wording(language);
  await page.evaluate(() => void window.kainMap?.jumpTo({ center: [133, 38.6], zoom: 5.5 }));
  await expect.poll(() => drawnNames(page), { timeout: 20_000 }).toEqual([t('hubs:map.name.eastSea'), t('hubs:map.name.dokdo')].toSorted());
  expect(await page.locator('.mapboxgl-canvas').getAttribute('aria-label')).toBe(t('hubs:explore.map'));
  // Without the plugin a name in Arabic letters would wait for ever: it is drawn, so the plugin has joined them.
  expect(await page.evaluate(() => window.mapboxgl?.getRTLTextPluginStatus())).toBe(language === 'ar' ? 'loaded' : 'deferred');
});

test('a region is lit and framed by the same choice as on the drawn map; the way back leads to where one was', async () => {
  const { page } = await exploring('ko');
  await page.locator('main input[type="radio"][value="cn-jp-cogrowth"]').check({ force: true });
  await expect.poll(async () => (await view(page)).zoom).toBeGreaterThan(3.5);
  const opacity = (name: string) => marks(page).filter({ hasText: name }).evaluate((element) => Number(getComputedStyle(element).opacity));
  await expect.poll(async () => [await opacity('도쿄'), await opacity('두바이')]).toEqual([1, 0.35]);
  await page.getByRole('button', { name: wording('ko')('hubs:explore.close') }).click();
  expect([await drawnMap(page).isVisible(), await page.locator('.hub-explore-stage').count()]).toEqual([true, 0]);
  expect(await button(page).evaluate((element) => element === document.activeElement)).toBe(true);
  // And in again: what was fetched is used once more.
  await button(page).click();
  await page.locator('.hub-map[data-explored]').waitFor({ timeout: 45_000 });
});

describe('without it', () => {
  const expectDrawnMap = async (page: Page, language: Language, reason: 'refused' | 'offline') => {
    await page.goto(`/${language}`);
    await button(page).click();
    const said = wording(language)(`hubs:explore.failed.${reason}`);
    await expect.poll(() => page.locator('[data-explore-status]').innerText(), { timeout: 45_000 }).toBe(said);
    expect([await drawnMap(page).isVisible(), await page.locator('.hub-explore-stage').count(), await button(page).isVisible()]).toEqual([true, 0, true]);
  };

  test.each(['ko', 'ar'] as const)('%s: a token that the provider refuses leaves the drawn map, and the page says so', async (language) => {
    const page = await openPage({ language, webgl: true });
    await page.route(mapProvider, (route) => route.fulfill({ status: 401, headers: { 'Access-Control-Allow-Origin': '*' }, json: { message: 'Not Authorized - Invalid Token' } }));
    await expectDrawnMap(page, language, 'refused');
  });

  test.each([['the module', /explore-map\.browser/], ['the library', /mapbox-gl-csp-[\w-]+\.js/], ['the style', /map\/style\.json/]] as const)('a network that is gone before %s has come leaves it too; a second try works', async (_what, file) => {
    const page = await openPage({ language: 'vi', webgl: true });
    await page.route(file, (route) => route.abort('internetdisconnected'));
    await expectDrawnMap(page, 'vi', 'offline');
    await page.unroute(file);
    await button(page).click();
    await page.locator('.hub-map[data-explored]').waitFor({ timeout: 45_000 });
  });

  test('so does a provider’s style that cannot be had', async () => {
    const page = await openPage({ language: 'ja', webgl: true });
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const button = document.querySelector<HTMLElement>('button[data-explore]');
        if (button) button.dataset.settings = JSON.stringify({ ...JSON.parse(button.dataset.settings ?? ''), style: 'mapbox://styles/mapbox/light-v11' });
      });
    });
    await expectDrawnMap(page, 'ja', 'offline');
  });

  test('without scripts nobody sees the button', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto('/ko');
    expect(await button(page).isVisible()).toBe(false);
  });
});

describe('the drawn map', () => {
  test.each([true, false])('list and map are in step, scripts: %s', async (javaScript) => {
    const page = await openPage({ javaScript, viewport: { width: 1440, height: 900 } });
    await page.goto('/ko');
    const lit = (selector: string) => page.locator(selector).evaluate((element) => getComputedStyle(element).getPropertyValue('--lit').trim());
    const [ring, line] = ['.hub-map li[data-hub="hanoi"]', '.hub-line:has(a[href="/ko/hubs/hanoi"])'];
    expect([await lit(ring), await lit(line)]).toEqual(['', '']);
    await page.locator(`${line} a`).hover();
    await expect.poll(async () => [await lit(ring), await lit(line), await lit('.hub-map li[data-hub="dubai"]')]).toEqual(['1', '1', '']);
    await page.locator(`${ring} a`).focus();
    expect(await lit(line)).toBe('1');
    const more = page.locator(`${ring} .hub-map-more`);
    expect(await more.innerText()).toContain(wording('ko')('hubs:map.nextFree'));
    await expect.poll(() => more.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(20);
    const name = await nameOf(page, 'hanoi');
    expect(await page.locator(line).innerText()).toContain(name);
  });

  test('on paper the map stays, its rings numbered as the list is', async () => {
    const page = await openPage({ viewport: { width: 720, height: 1000 } });
    await page.goto('/ko');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.hub-map svg').isVisible()).toBe(true);
    const shown = (selector: string, pseudo: string) => page.locator(selector).first().evaluate((element, pseudo) => getComputedStyle(element, pseudo).content, pseudo);
    expect(await shown('.hub-map-pin[href="/ko/hubs/singapore"]', '::after')).toContain('4');
    expect(await shown('.hub-line a[href="/ko/hubs/singapore"]', '::before')).toContain('4');
    expect(await button(page).isVisible()).toBe(false);
    const { left, right } = await page.locator('.hub-map-stage').evaluate((element) => element.getBoundingClientRect());
    expect([left >= 0, right <= 721]).toEqual([true, true]);
  });
});
