import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Language } from '../../app/i18n/languages';
import { expectAccessible } from '../setup/accessibility';
import { attack, expectAnswered } from '../setup/attack';
import { field, signInAs } from '../setup/people';
import { answerFromTheLink, askTheExpert, linkForTheExpert, shareTheAnswer } from './steps/consultation';
import { openDemoRequest } from './steps/transfer';
import { expectToRead, goTo, press, visitor } from './steps/visitor';

interface Case {
  language: Language;
  javaScript: boolean;
  hub: string;
  hubName: string;
  title: string;
  expert: string;
  address: string;
  question: string;
  answer: string;
}

const cases: Case[] = [
  {
    language: 'ko', javaScript: false, hub: 'tokyo', hubName: '도쿄', title: '일본 부품사와 외관 검사 공동 PoC', expert: '데모 전문가 D', address: 'expert.d@demo.kain.invalid',
    question: '공장 영상을 일본 밖에서 처리해도 됩니까?', answer: '사전 동의와 안전 관리 조치가 있으면 가능합니다.',
  },
  {
    language: 'ar', javaScript: true, hub: 'dubai', hubName: 'دبي', title: '두바이 제조 단지 AI 품질 전환', expert: 'خبير تجريبي J', address: 'expert.j@demo.kain.invalid',
    question: 'أي قانون لحماية البيانات ينطبق هنا؟', answer: 'ينطبق القانون الاتحادي خارج المناطق الحرة.',
  },
];

test.each(cases)('a manager asks, an expert answers from the link, the manager shares, the firm reads ($language, scripts: $javaScript)', { timeout: 240_000 }, async (one) => {
  const { language, javaScript } = one;
  const [firm, manager, expert] = [await visitor(language, javaScript), await visitor(language, javaScript), await visitor(language, javaScript)];
  // The checker runs in the page: without scripts it can't.
  const look = async (page: Page) => (javaScript ? expectAccessible(page) : undefined);
  const reference = await openDemoRequest(firm, 'firm', one.title);
  await signInAs(manager.page, language, `manager.${one.hub}`);
  await askTheExpert(manager, reference, one.expert, one.question, look);
  await goTo(firm, `/support-requests/${reference}`);
  expect(await firm.page.locator('main').innerText()).not.toContain(one.expert);

  const link = await linkForTheExpert(expert, one.address, one.hubName);
  await answerFromTheLink(expert, link, one.question, one.answer, look);
  await goTo(firm, `/support-requests/${reference}`);
  expect(await firm.page.locator('main').innerText()).not.toContain(one.answer);
  await shareTheAnswer(manager, reference, one.answer);
  await goTo(firm, `/support-requests/${reference}`);
  await expectToRead(firm, one.answer);
  await expectToRead(firm, firm.t('support-requests:event.consultation_shared', { expert: one.expert }));
  await look(firm.page);
  await hostile(link);
});

/** Whatever is sent to a link or about one, the answer is a page. */
async function hostile(link: string): Promise<void> {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  for (const body of ['', 'intent=accept&intent=decline&version=1', 'intent=answer&version=-1&answer=%00', 'intent=accept&version=1e309&conflict=x', 'intent=save&version=3&answer[x]=1', 'intent=decline&version=3&reason=late']) {
    await expectAnswered({ path: link, method: 'POST', headers: form, body }, (status) => status >= 400 && status < 500);
  }
  for (const path of ['/ko/experts/consultations/x', `/ko/experts/consultations/${'A'.repeat(43)}`, `${link}/files/x`, `${link}/files/00000000-0000-0000-0000-000000000000`, '/ko/experts/consultations/%00']) {
    const { status } = await attack({ path });
    expect([400, 404], `${path} → ${status}`).toContain(status);
  }
}

test('a hub writes a profile, the situation room sends it back and publishes it, anybody reads it and asks for a consultation', { timeout: 180_000 }, async () => {
  const [manager, room, reader] = [await visitor('ko', true), await visitor('ko', true), await visitor('ko', false)];
  const name = '시험용 가상 전문가';
  await signInAs(manager.page, 'ko', 'manager.singapore');
  await goTo(manager, '/desk/experts');
  await press(manager, manager.t('experts:keeping.new'));
  await press(manager, manager.t('experts:form.save'));
  await expectToRead(manager, manager.t('validation:required'));
  await expectAccessible(manager.page);
  for (const [key, text] of [['name', name], ['affiliation', '시험 회사'], ['summary', '지어낸 사람입니다.']]) await manager.page.locator(`main [name="${key}.ko"]`).fill(text ?? '');
  await manager.page.locator('main input[name="fields"][value="law"]').check();
  await manager.page.locator('main input[name="languages"][value="ko"]').check();
  await field(manager.page, manager.t('experts:form.email')).fill('someone@expert.example');
  await press(manager, manager.t('experts:form.save'));
  await manager.page.waitForURL(/\/desk\/experts\/[0-9a-f-]{36}/);
  await press(manager, manager.t('experts:act.submit'));
  await expectToRead(manager, manager.t('experts:state.in_review'));

  await signInAs(room.page, 'ko', 'situation');
  const act = async (action: 'send_back' | 'publish', reason?: string) => {
    await goTo(room, '/desk/experts');
    await press(room, name);
    await room.page.waitForURL(/\/desk\/experts\/[0-9a-f-]{36}/);
    expect(await room.page.locator('main').innerHTML()).not.toContain('someone@expert.example');
    if (!reason) return press(room, room.t('experts:act.publish'));
    await room.page.locator('main summary', { hasText: room.t(`experts:act.${action}`) }).click();
    await room.page.locator(`#reason-${action}`).fill(reason);
    await expectAccessible(room.page);
    await press(room, room.t(`experts:act.${action}`));
  };
  await act('send_back', '소개를 더 적어 주십시오.');
  await expectToRead(room, room.t('experts:state.draft'));
  await manager.page.reload();
  await expectToRead(manager, '소개를 더 적어 주십시오.');
  await press(manager, manager.t('experts:act.submit'));
  await expectToRead(manager, manager.t('experts:state.in_review'));
  await act('publish');
  await expectToRead(room, room.t('experts:state.published'));

  await goTo(reader, '/experts');
  await reader.page.locator('main select[name="at"]').selectOption('singapore');
  await reader.page.locator('main select[name="field"]').selectOption('law');
  await press(reader, reader.t('experts:filter.show'));
  await reader.page.waitForURL('**/experts?*at=singapore*');
  await press(reader, name);
  await expectToRead(reader, '지어낸 사람입니다.');
  expect(await reader.page.content()).not.toContain('expert.example');
  await press(reader, reader.t('experts:profile.askAt', { hub: '싱가포르' }));
  await reader.page.waitForURL('**/support-requests/new?*');
  await press(reader, reader.t('support-requests:new.sign_in'));
  await reader.page.waitForURL('**/sign-in?next=*');
  const form = reader.page.locator('main form').filter({ has: reader.page.locator('input[type="password"]') });
  await form.getByLabel(reader.t('accounts:field.email')).fill('firm2@demo.kain.invalid');
  await form.locator('input[type="password"]').fill('kain-demo-2026!');
  await form.getByRole('button', { name: reader.t('accounts:sign_in.submit') }).click();
  await reader.page.waitForURL('**/support-requests/new?*expert=*');
  await press(reader, reader.t('support-requests:new.start'));
  await reader.page.waitForURL('**/drafts/*/eligibility');
  await expectToRead(reader, name);
});
