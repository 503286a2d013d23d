import { describe, test } from 'vitest';
import { languages } from '../../app/i18n/languages';
import { expectAccessible } from '../setup/accessibility';
import { readingPage } from '../setup/browser';
import { publicPages } from '../setup/pages';

describe.each(languages)('%s', (language) => {
  test.each(publicPages)('%s is accessible', async (path) => {
    const page = await readingPage({ language, axe: true });
    await page.goto(`/${language}${path}`, { waitUntil: 'domcontentloaded' });
    await expectAccessible(page);
  });
});
