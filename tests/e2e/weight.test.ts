import { expect, test } from 'vitest';
import { languages } from '../../app/i18n/languages';
import { openPage } from '../setup/browser';

/** Kilobytes on the wire by kind, headers left out, as Chromium's own network layer counts them. */
async function transferred(path: string, language: (typeof languages)[number]): Promise<Record<string, number>> {
  const page = await openPage({ language });
  const network = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  const sizes: Record<string, number> = {};
  await network.send('Network.enable');
  network.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    sizes[kind] = (sizes[kind] ?? 0) + encodedDataLength / 1024;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return sizes;
}

const pages = ['', '/hubs/singapore', '/programmes/demo-dubai-training', '/bulletins', '/bulletins/us', '/bulletins/eu/eu-ai-act', '/full-stack', '/full-stack/furiosaai-rngd', '/statistics'];

test.each(languages.flatMap((language) => pages.map((page) => ({ language, page }))))('a first visit to /$language $page is at most 90 KB without its fonts, and at most 100 KB of fonts in Korean', async ({ language, page }) => {
  const sizes = await transferred(`/${language}${page}`, language);
  const total = Object.entries(sizes).reduce((sum, [kind, size]) => (kind === 'Font' ? sum : sum + size), 0);
  expect(sizes.Document).toBeGreaterThan(0);
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(90);
  if (language === 'ko') expect(sizes.Font ?? 0, JSON.stringify(sizes)).toBeLessThanOrEqual(100);
});
