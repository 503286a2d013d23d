import { expect, test } from 'vitest';
import { expectAccessible } from '../setup/accessibility';
import { signInAs } from '../setup/people';
import { openDemoRequest } from './steps/transfer';
import { expectToRead, goTo, press, visitor, type Visitor } from './steps/visitor';

/** A template of the hub with a name of its own. */
async function writeTemplate(officer: Visitor, title: string): Promise<void> {
  const { page, t } = officer;
  await goTo(officer, '/desk/templates?hub=beijing');
  await press(officer, t('desk:template.add'));
  await page.locator('[name="title.ko"]').fill(title);
  await page.locator('[name="body.ko"]').fill('{{firma}} 귀중');
  await press(officer, t('desk:template.save'));
  await expectToRead(officer, t('desk:template.unknown', { name: 'firma' }));
  expect(await page.locator('[name="title.ko"]').inputValue()).toBe(title);
  await page.locator('[name="body.ko"]').fill('{{firm}} 귀중 {{reference}}');
  await press(officer, t('desk:template.save'));
  await page.waitForURL('**/desk/templates?*');
  await expectToRead(officer, title);
}

test.each([['ko', true], ['ar', false]] as const)('a manager writes a reply template and answers with it, what was typed kept above (%s, scripts: %s)', { timeout: 120_000 }, async (language, javaScript) => {
  const reference = await openDemoRequest(await visitor('ko', false), 'firm2', '중국 물류 로봇 실증 현장 조사');
  const officer = await visitor(language, javaScript);
  const { page, t } = officer;
  await signInAs(page, language, 'manager.beijing');
  const title = `답변 ${language}`;
  await writeTemplate(officer, title);
  if (javaScript) await expectAccessible(page);

  await goTo(officer, `/desk/requests/${reference}?do=post_message`);
  if (javaScript) await page.waitForLoadState('networkidle');
  const form = page.locator('form#act');
  await form.locator('textarea').fill('안녕하십니까.');
  await form.locator('select[name="template"]').selectOption({ label: title });
  await form.getByRole('button', { name: t('desk:template.insert') }).click();
  await expect.poll(() => page.locator('form#act textarea').inputValue()).toMatch(new RegExp(`^안녕하십니까\\.\n\n하늘로보틱스 주식회사 .* 귀중 ${reference}$`));
  expect(await page.locator('form#act select[name="language"]').inputValue()).toBe('ko');
});
