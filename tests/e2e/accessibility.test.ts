import { describe, test } from 'vitest';
import { languages } from '../../app/i18n/languages';
import { expectAccessible } from '../setup/accessibility';
import { openPage } from '../setup/browser';
import { publicPages } from '../setup/pages';

describe.each(languages)('%s', (language) => {
  test.each(publicPages)('%s is accessible, in light and in high contrast', async (path) => {
    for (const highContrast of [false, true]) {
      const page = await openPage({ language, highContrast });
      await page.goto(`/${language}${path}`);
      await expectAccessible(page);
    }
  });
});

test.each(publicPages)('%s is accessible on a phone', async (path) => {
  const page = await openPage({ language: 'ko', viewport: { width: 360, height: 740 } });
  await page.goto(`/ko${path}`);
  await expectAccessible(page);
});
