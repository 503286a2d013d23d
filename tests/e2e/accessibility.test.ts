import { describe, test } from 'vitest';
import { languages } from '../../app/i18n/languages';
import { expectAccessible, expectContrast } from '../setup/accessibility';
import { openPage } from '../setup/browser';
import { publicPages } from '../setup/pages';

describe.each(languages)('%s', (language) => {
  test.each(publicPages)('%s is accessible, in light and in high contrast', async (path) => {
    const page = await openPage({ language });
    await page.goto(`/${language}${path}`);
    await expectAccessible(page);
    await page.context().addCookies([{ name: 'kain_preferences', value: 'high.100', url: page.url() }]);
    await page.reload();
    await expectContrast(page);
  });
});

test.each(publicPages)('%s is accessible on a phone', async (path) => {
  const page = await openPage({ language: 'ko', viewport: { width: 360, height: 740 } });
  await page.goto(`/ko${path}`);
  await expectAccessible(page);
});
