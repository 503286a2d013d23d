import { describe, test } from 'vitest';
import { expectAccessible, expectContrast } from '../setup/accessibility';
import { readingPage } from '../setup/browser';
import { publicPages } from '../setup/pages';

// The palette is the same in every language; the sides are not.
describe.each(['ko', 'ar'] as const)('%s', (language) => {
  test.each(publicPages)('%s can be read in high contrast, and on a phone', async (path) => {
    const page = await readingPage({ language, axe: true, highContrast: true, viewport: { width: 360, height: 740 } });
    await page.goto(`/${language}${path}`, { waitUntil: 'domcontentloaded' });
    await expectContrast(page);
    if (language === 'ko') await expectAccessible(page);
  });
});
