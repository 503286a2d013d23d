import { beforeAll, expect, inject, test, vi } from 'vitest';
import { languageFacts, languages } from '../../app/i18n/languages';
import { expectAccessible } from '../setup/accessibility';
import { openPage } from '../setup/browser';
import { hubSlugs } from '../setup/pages';
import { goTo, visitor } from './steps/visitor';

const csvOf = async (path: string, headers: Record<string, string> = {}) => fetch(`${inject('portal')}${path}`, { headers });

/** Lines of quoted cells; a quote within one is doubled. */
function cellsOf(file: string): string[][] {
  return file.replace(/^\ufeff/, '').split('\r\n').filter(Boolean).map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')));
}

// The rollup is asked for at the start and runs beside it.
beforeAll(async () => {
  await vi.waitFor(async () => expect(cellsOf(await (await csvOf('/en/statistics.csv')).text()).length).toBeGreaterThan(8), { timeout: 60_000, interval: 500 });
}, 90_000);

test.each(languages)('the statistics in %s: each chart has its table, the table says what the file says, all without a script', { timeout: 120_000 }, async (language) => {
  const reader = await visitor(language, false);
  await goTo(reader, '/statistics');
  const { page, t } = reader;
  expect(await page.locator('h1').innerText()).toBe(t('statistics:title'));
  expect(await page.locator('script:not([type="application/ld+json"])[src*="entry"]').count()).toBe(0);
  const charts = await page.locator('main svg[role="img"]').all();
  expect(charts.length).toBeGreaterThanOrEqual(5);
  for (const chart of charts) {
    const [title, text] = [await chart.locator('title').textContent(), await chart.locator('desc').textContent()];
    expect([title, text].every((words) => words && words.length > 1)).toBe(true);
    expect(await chart.locator('xpath=ancestor::section').locator('table').count()).toBeGreaterThan(0);
    expect(await chart.locator('rect').count()).toBeGreaterThan(0);
  }

  const answer = await csvOf(`/${language}/statistics.csv?period=rolling`);
  expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  const [head = [], ...rows] = cellsOf(new TextDecoder().decode(bytes));
  const column = (label: string) => head.indexOf(label);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  const all = t('statistics:filter.any');
  const shown = page.locator('section[aria-labelledby="hubs"] tbody tr');
  expect(await shown.count()).toBe(hubSlugs.length);
  for (const line of await shown.all()) {
    const name = (await line.locator('th').innerText()).trim();
    const row = rows.find((each) => each[column(t('statistics:csv.hub'))] === name && each[column(t('statistics:csv.service'))] === all);
    const plain = async (key: string) => (await line.locator(`[data-figure="${key}"]`).innerText()).replace(/[^\d.,]/g, '').replace(language === 'vi' ? /\./g : /,/g, '').replace(',', '.');
    for (const key of ['filed', 'decided'] as const) {
      const said = row?.[column(t(`statistics:measure.${key}`))] ?? '';
      if (said === t('statistics:keptBack')) expect(await line.locator(`[data-figure="${key}"]`).innerText()).toBe(said);
      else expect(await plain(key), `${name} ${key}`).toBe(said);
    }
    const median = row?.[column(t('statistics:csv.inHours', { measure: t('statistics:measure.decisionMedian') }))] ?? '';
    if (/\d/.test(median)) expect(Number(await plain('decisionMedian')), name).toBe(Number(median));
  }
  const small = rows.flatMap((row) => ['filed', 'replied', 'decided', 'approved', 'returned', 'declined', 'withdrawn', 'bookings'].map((key) => Number(row[column(t(`statistics:measure.${key}`))] || 0))).filter((count) => count > 0 && count < 5);
  expect(small).toEqual([]);

  // Bars begin where reading begins.
  const chart = page.locator('#hubs').locator('xpath=ancestor::section').locator('svg[role="img"]');
  const [whole, bar] = [await chart.boundingBox(), await chart.locator('g[data-fill] rect').first().boundingBox()];
  if (!whole || !bar) throw new Error('The chart has no bars');
  if (languageFacts[language].dir === 'rtl') expect(Math.abs(whole.x + whole.width - (bar.x + bar.width))).toBeLessThan(4);
  else expect(Math.abs(whole.x - bar.x)).toBeLessThan(4);
});

test('a hub, a quarter, a hub with a service: the address keeps the choice, and what isn’t published is said', { timeout: 120_000 }, async () => {
  const reader = await visitor('en', false);
  const { page, t } = reader;
  await goTo(reader, '/statistics');
  await page.locator('main select[name="hub"]').selectOption('tokyo');
  await page.locator('main').getByRole('button', { name: t('statistics:filter.show') }).click();
  await page.waitForURL(/hub=tokyo/);
  expect(await page.locator('section[aria-labelledby="services"] tbody tr').count()).toBeGreaterThan(2);
  expect(await page.locator('section[aria-labelledby="hubs"]').count()).toBe(0);
  await page.locator('main select[name="period"]').selectOption({ index: 2 });
  await page.locator('main select[name="service"]').selectOption('local-government-poc');
  await page.locator('main').getByRole('button', { name: t('statistics:filter.show') }).click();
  await page.waitForURL(/service=local-government-poc/);
  expect(await page.locator('main').innerText()).toContain(t('statistics:none.narrow'));
  await goTo(reader, '/statistics?period=2019&hub=nowhere&service=%3Cscript%3E');
  expect(await page.locator('main').innerText()).toContain(t('statistics:none.notYet'));
  await goTo(reader, '/hubs/tokyo');
  expect(await page.locator('section[aria-labelledby="service-figures"]').innerText()).toContain(t('statistics:measure.filed'));
});

test('whoever has the file is told that it is the same', async () => {
  const first = await csvOf('/ko/statistics.csv?period=rolling&hub=tokyo');
  expect(first.headers.get('Content-Disposition')).toBe('attachment; filename="kain-statistics-rolling-tokyo.csv"');
  const again = await csvOf('/ko/statistics.csv?period=rolling&hub=tokyo', { 'If-None-Match': first.headers.get('ETag') ?? '' });
  expect(again.status).toBe(304);
});

test.each(['ko', 'ar'] as const)('on a phone, in %s: figures move sideways beneath the first column, by keyboard too; charts fold their tables away, paper shows all', async (language) => {
  const page = await openPage({ language, viewport: { width: 360, height: 760 } });
  await page.goto(`/${language}/statistics`);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const table = page.locator('section[aria-labelledby="hubs"] [role="group"]');
  const placeOf = async (cell: string) => (await table.locator(cell).first().boundingBox())?.x ?? Number.NaN;
  const [name, figure] = [await placeOf('tbody th'), await placeOf('tbody td')];
  await table.focus();
  await page.keyboard.press(languageFacts[language].dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
  await expect.poll(async () => Math.abs((await placeOf('tbody td')) - figure)).toBeGreaterThan(10);
  expect(Math.abs((await placeOf('tbody th')) - name)).toBeLessThan(2);
  const folded = page.locator('section[aria-labelledby="decisions"] tbody th').first();
  expect(await folded.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await folded.isVisible()).toBe(true);
});
