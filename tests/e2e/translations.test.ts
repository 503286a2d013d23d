import { expect, test } from 'vitest';
import { expectAccessible } from '../setup/accessibility';
import { signInAs } from '../setup/people';
import { goTo, press, visitor, type Visitor } from './steps/visitor';

/** A demo request whose hub wrote in Arabic, with a machine's Korean beside it. */
const title = '두바이 제조 단지 AI 품질 전환';
const original = 'نرجو توضيح أسماء المصانع المشاركة';
const machine = '참여 공장의 이름과 영상 데이터를 처리하는 장소를 밝혀 주시기 바랍니다.';

async function asFirm(javaScript = false): Promise<Visitor> {
  const firm = await visitor('ko', javaScript);
  await signInAs(firm.page, 'ko', 'firm');
  await goTo(firm, '/support-requests');
  await firm.page.locator('main').getByRole('link', { name: title }).first().click();
  await firm.page.waitForURL('**/support-requests/KAIN-*');
  return firm;
}
async function asOfficer(reference: string, javaScript = false): Promise<Visitor> {
  const officer = await visitor('ar', javaScript);
  await signInAs(officer.page, 'ar', 'manager.dubai');
  await goTo(officer, `/desk/requests/${reference}`);
  return officer;
}
const referenceOf = ({ page }: Visitor): string => /KAIN-\d{4}-\d+/.exec(page.url())?.[0] ?? '';
const entryOf = ({ page }: Visitor) => page.locator('main [id^="message-"]').filter({ hasText: original });

test('an officer corrects what the machine wrote, without scripts; the firm reads it as a person\'s, beneath the original', async () => {
  const firm = await asFirm();
  expect(await entryOf(firm).innerText()).toMatch(new RegExp(`${original}[\\s\\S]*${firm.t('support-requests:thread.machine')}[\\s\\S]*${machine}`));
  const officer = await asOfficer(referenceOf(firm));
  const entry = entryOf(officer);
  await entry.locator('summary').click();
  await entry.getByRole('link', { name: officer.t('support-requests:translation.correct') }).click();
  const field = officer.page.locator('form#translate textarea');
  expect(await field.inputValue()).toBe(machine);
  expect([await field.getAttribute('dir'), await field.getAttribute('lang')]).toEqual(['ltr', 'ko']);
  const late = await asOfficer(referenceOf(firm));
  await late.page.goto(officer.page.url());

  const refused = officer.page.waitForResponse((response) => response.request().method() === 'POST');
  await field.fill(' ');
  await press(officer, officer.t('support-requests:translation.save'));
  expect((await refused).status()).toBe(400);
  await officer.page.locator('form#translate textarea').fill('참여 공장 이름과 영상 데이터 처리 장소를 알려 주십시오.');
  await press(officer, officer.t('support-requests:translation.save'));
  await officer.page.waitForURL((url) => !url.searchParams.has('translate'));

  await firm.page.reload();
  expect(await entryOf(firm).innerText()).toMatch(new RegExp(`${original}[\\s\\S]*${firm.t('support-requests:thread.human')}[\\s\\S]*알려 주십시오.`));
  expect(await entryOf(firm).locator('blockquote [lang="ko"]').count()).toBe(1);
  expect(await entryOf(firm).locator('[lang="ar"][dir="auto"]').evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');

  const stale = late.page.waitForResponse((response) => response.request().method() === 'POST');
  await press(late, late.t('support-requests:translation.save'));
  // What stood there first was a machine's: the later person saw no other person's work.
  expect((await stale).status()).toBe(409);
  await late.page.getByText(late.t('support-requests:translation.stale')).waitFor();
  expect(await late.page.locator('form#translate textarea').inputValue()).toBe(machine);
});

test('the form is for those who may translate, in languages that exist', async () => {
  const firm = await asFirm();
  const status = async (path: string) => (await firm.page.goto(path))?.status();
  const here = new URL(firm.page.url()).pathname;
  const messageId = (await entryOf(firm).getAttribute('id'))?.replace('message-', '') ?? '';
  expect(await status(`${here}?translate=${messageId}`)).toBe(404);
  expect(await status(`${here}?translate=00000000-0000-7000-8000-000000000000`)).toBe(404);
  expect(await status(`${here}?translate=x&into=ko`)).toBe(404);
  expect(await status(`${here}?translate=${messageId}&into=tlh`)).toBe(400);
});

test('the open form is accessible, right to left and left to right', async () => {
  const officer = await asOfficer(referenceOf(await asFirm()), true);
  const id = (await entryOf(officer).getAttribute('id'))?.replace('message-', '') ?? '';
  await officer.page.goto(`${officer.page.url()}?translate=${id}&into=ko`);
  await officer.page.locator('form#translate').waitFor();
  await expectAccessible(officer.page);
});
