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

test.each(languages)('the %s home page is at most 150 KB without its fonts', async (language) => {
  const sizes = await transferred(`/${language}`, language);
  const total = Object.entries(sizes).reduce((sum, [kind, size]) => (kind === 'Font' ? sum : sum + size), 0);
  expect(sizes.Document).toBeGreaterThan(0);
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(150);
});
