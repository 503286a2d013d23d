import { expect, test } from 'vitest';
import { waitForMail } from '../setup/mail';
import { field, signInAs } from '../setup/people';
import { declineHandover, openDemoRequest, openOffered, proposeHandover } from './steps/transfer';
import { expectToRead, goTo, press, visitor } from './steps/visitor';

test('a request goes from Dubai to Singapore: declined, asked again, accepted; the firm reads it and hears of it', { timeout: 180_000 }, async () => {
  const [firm, dubai, singapore] = [await visitor('ko', true), await visitor('ko', false), await visitor('ko', true)];
  const reference = await openDemoRequest(firm, 'firm2', 'UAE 물류센터용 로봇 제어 풀스택');
  await signInAs(dubai.page, 'ko', 'manager.dubai');
  await signInAs(singapore.page, 'ko', 'manager.singapore');
  const hub = '싱가포르';

  await proposeHandover(dubai, reference, 'singapore', '현지 협력사가 싱가포르에 있습니다.');
  await goTo(firm, `/support-requests/${reference}`);
  await expectToRead(firm, firm.t('support-requests:event.handover_proposed', { hub }));
  expect(await firm.page.locator('main').innerText()).not.toContain('현지 협력사가 싱가포르에');

  await openOffered(singapore, reference);
  await expectToRead(singapore, singapore.t('desk:transfer.asked', { hub: '두바이' }));
  await declineHandover(singapore, '이번 달에는 인력이 없습니다.');
  await goTo(dubai, `/desk/requests/${reference}`);
  await expectToRead(dubai, dubai.t('support-requests:event.handover_declined', { hub }));
  await expectToRead(dubai, '이번 달에는 인력이 없습니다.');

  await proposeHandover(dubai, reference, 'singapore', '다음 달에 시작해도 됩니다.');
  await openOffered(singapore, reference);
  await press(singapore, singapore.t('desk:transfer.accept'));
  await expectToRead(singapore, singapore.t('support-requests:event.handed_over', { hub }));
  await expectToRead(singapore, singapore.t('desk:action.approve'));
  await waitForMail('firm2@demo.kain.invalid', firm.t('notifications:mail.request_handed_over.subject', { reference, hub }));

  await goTo(firm, `/support-requests/${reference}`);
  await expectToRead(firm, firm.t('support-requests:event.handed_over', { hub }));
  await expectToRead(firm, firm.t('support-requests:move.hub', { hub }));
  await goTo(dubai, `/desk/requests/${reference}`);
  await expectToRead(dubai, dubai.t('desk:transfer.heldBy', { hub }));
  await expectToRead(dubai, dubai.t('desk:action.none'));
});

test.each([true, false])('a firm puts a correction off and gives the request to a colleague (scripts: %s)', { timeout: 120_000 }, async (javaScript) => {
  const firm = await visitor('ko', javaScript);
  const { page, t } = firm;
  const reference = await openDemoRequest(firm, javaScript ? 'firm' : 'member', '두바이 제조 단지 AI 품질 전환');
  await press(firm, t('support-requests:extension.link'));
  await page.waitForURL('**/extension');
  await press(firm, t('support-requests:extension.send'));
  await expectToRead(firm, t('validation:choose'));
  await page.locator('main select[name="days"]').selectOption('5');
  await press(firm, t('support-requests:extension.send'));
  await page.waitForURL(`**/support-requests/${reference}`);
  await expectToRead(firm, '늘렸습니다');

  const [colleague, address] = javaScript ? ['이도현', 'member'] : ['윤소담', 'firm'];
  await press(firm, t('support-requests:change_contact.link'));
  await page.waitForURL('**/contact');
  await field(page, t('support-requests:change_contact.member')).selectOption({ label: colleague });
  await press(firm, t('support-requests:change_contact.send'));
  await page.waitForURL(`**/support-requests/${reference}`);
  await expectToRead(firm, t('support-requests:event.contact_changed'));
  await waitForMail(`${address}@demo.kain.invalid`, t('notifications:mail.request_contact.subject', { reference }));
  if (javaScript) return;
  await goTo(firm, `/support-requests/${reference}/extension`);
  await expectToRead(firm, t('support-requests:extension.refused.no_more_extensions'));
});

test('a returned request is filed again: a draft with what was there, linked both ways', { timeout: 120_000 }, async () => {
  const firm = await visitor('ko', false);
  const { page, t } = firm;
  const title = '호찌민 검사 인력 양성 과정';
  const reference = await openDemoRequest(firm, 'firm', title);
  await press(firm, t('support-requests:refile.link'));
  await page.waitForURL('**/refile');
  await press(firm, t('support-requests:refile.confirm'));
  await page.waitForURL('**/drafts/*/content');
  expect(await field(page, t('support-requests:content.title')).inputValue()).toBe(title);
  await goTo(firm, `/support-requests/${reference}`);
  await page.locator('main').getByRole('link', { name: t('support-requests:refile.draft') }).click();
  await page.waitForURL('**/drafts/*/*');
});
