import { expect } from 'vitest';
import { expectToRead, goTo, press, type Visitor } from './visitor';

/** An owner writes a model with its name in three languages; a wrong link is told and nothing typed is lost. */
export async function listAComponent(visitor: Visitor, name: string): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, '/full-stack/mine');
  await press(visitor, t('full-stack:mine.new'));
  await page.waitForURL('**/full-stack/new');
  await page.locator('input[name="kind"][value="model"]').check();
  await page.locator('#field-name summary').click();
  for (const language of ['ko', 'en', 'ar']) await page.locator(`[name="name.${language}"]`).fill(`${name} ${language}`);
  await page.locator('[name="summary.ko"]').fill('상담에 쓰는 언어 모델입니다.');
  await page.locator('[name="terms.ko"]').fill('상업 이용을 허락합니다.');
  await page.locator('input[name="languages"][value="ar"]').check();
  await page.locator('input[name="worksWith"][value="furiosaai-rngd"]').check();
  await page.locator('[name="aiModelSlug"]').selectOption('llama-3-1-8b');
  await page.locator('[name="link"]').fill('http://example.com');
  await press(visitor, t('full-stack:form.save'));
  await expectToRead(visitor, t('full-stack:error.link'));
  expect(await page.locator('[name="name.ar"]').inputValue()).toBe(`${name} ar`);
  await page.locator('[name="link"]').fill('https://example.com/model');
  await press(visitor, t('full-stack:form.save'));
  await page.waitForURL(/\/full-stack\/[0-9a-f-]{36}\/edit/);
  await press(visitor, t('full-stack:act.submit'));
  await expectToRead(visitor, t('full-stack:stageText.in_review'));
}

/** The situation room sends it back with a reason, the firm hands it in again, and it is published. */
export async function publishIt(room: Visitor, owner: Visitor, name: string): Promise<void> {
  const open = async () => {
    await goTo(room, '/desk/components');
    await room.page.locator('main').getByRole('link', { name }).click();
    await room.page.waitForURL(/\/desk\/components\/[0-9a-f-]{36}/);
  };
  await open();
  await room.page.locator('summary', { hasText: room.t('full-stack:act.refuse') }).click();
  await room.page.locator('[name="reason"]').first().fill('이용 조건을 더 적어 주십시오.');
  await press(room, room.t('full-stack:act.refuse'));
  await room.page.waitForURL(/\/desk\/components\?/);
  await owner.page.reload();
  await expectToRead(owner, '이용 조건을 더 적어 주십시오.');
  await press(owner, owner.t('full-stack:act.submit'));
  await expectToRead(owner, owner.t('full-stack:stageText.in_review'));
  await open();
  await press(room, room.t('full-stack:act.publish'));
  await room.page.waitForURL(/\/desk\/components\?/);
}

/** From the catalogue to a package of that model and a Korean NPU; the way says what is still missing. */
export async function putTogether(visitor: Visitor, name: string): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, `/full-stack?q=${encodeURIComponent(name)}`);
  await page.locator('main input[type="checkbox"][name="c"]').first().check();
  await press(visitor, t('full-stack:package.show'));
  await expectToRead(visitor, t('full-stack:package.problem.alone'));
  await press(visitor, t('full-stack:package.change'));
  await page.locator('#pick-furiosaai-rngd').check();
  await press(visitor, t('full-stack:package.show'));
  await page.waitForURL((url) => url.pathname.endsWith('/full-stack/package') && url.searchParams.getAll('c').length === 2);
  await expectToRead(visitor, t('full-stack:fit.said'));
  await expectToRead(visitor, 'BF16 × 1');
  await expectToRead(visitor, t('full-stack:package.hubs'));
}
