import { expect, test } from 'vitest';
import { expectAccessible, expectContrast } from '../setup/accessibility';
import { openPage } from '../setup/browser';
import { signInAs } from '../setup/people';
import { confirmTheOutcome, correctTheOutcome, rate, recordContract } from './steps/outcome';
import { openDemoRequest } from './steps/transfer';
import { expectToRead, goTo, visitor } from './steps/visitor';

const awaiting = '싱가포르 의료기기 공장 검사 AI 전환';
const rated = '일본 AI 추진법과 로봇 안전 기준 자문';

test('the pages of outcomes are accessible: one that waits for the firm, one that is confirmed and rated (ko, scripts)', { timeout: 120_000 }, async () => {
  for (const [who, title] of [['firm', awaiting], ['firm2', rated]] as const) {
    const firm = await visitor('ko', true);
    const reference = await openDemoRequest(firm, who, title);
    await expectAccessible(firm.page);
    await goTo(firm, `/support-requests/${reference}/outcomes`);
    await expectAccessible(firm.page);
    if (who === 'firm2') await expectToRead(firm, firm.t('support-requests:outcome.score_5'));
    await goTo(firm, `/support-requests/${reference}/template`);
    await expectAccessible(firm.page);
  }
  const page = await openPage({ language: 'ar', highContrast: true, viewport: { width: 360, height: 800 } });
  const firm = { ...(await visitor('ar', true)), page };
  const reference = await openDemoRequest(firm, 'firm', awaiting);
  await goTo(firm, `/support-requests/${reference}/outcomes`);
  await expectContrast(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('what the hub recorded is corrected, recorded anew, confirmed and rated (ar, no scripts)', { timeout: 180_000 }, async () => {
  const [firm, officer] = [await visitor('ar', false), await visitor('en', false)];
  const reference = await openDemoRequest(firm, 'firm', awaiting);
  expect(reference).toMatch(/^KAIN-\d{4}-\d{6}$/);
  await correctTheOutcome(firm, reference, 'المبلغ غير صحيح');
  await signInAs(officer.page, 'en', 'manager.singapore');
  await recordContract(officer, reference, 'Merlion Medical Devices (fictional) II');
  await confirmTheOutcome(firm, reference);
  await rate(firm, reference, 'شكرًا جزيلًا');
});

test('on paper a request says what it is, where it is and of when; nothing to press, nothing folded', { timeout: 60_000 }, async () => {
  const firm = await visitor('ko', true);
  const { page } = firm;
  const reference = await openDemoRequest(firm, 'firm2', rated);
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('body').innerText();
  for (const words of [reference, page.url(), firm.t('common:print.as_of'), '承認いたします']) expect(paper).toContain(words);
  for (const gone of ['header[role="banner"]', '.site-footer', 'main form', 'main nav']) expect(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0);
  expect(await page.locator('main').getByRole('link', { name: firm.t('support-requests:template.link') }).count()).toBe(0);
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});
