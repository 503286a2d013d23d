import { expect, test } from 'vitest';
import type { Language } from '../../app/i18n/languages';
import { waitForMail } from '../setup/mail';
import { signInAs } from '../setup/people';
import { cancelTheBooking, expectCalendarFile, findThemTaken, holdTwoAccelerators, stateTheWorkload } from './steps/booking';
import { approve, askForCorrection, confirmTheBooking, takeTheRequest } from './steps/desk';
import { answerTheCorrection, expectRequestReceived, expectState, fileARequest, findAService, openRequest } from './steps/request';
import { signUpAFirm } from './steps/sign-up';
import { expectToRead, visitor } from './steps/visitor';

interface Case {
  /** What the firm reads. */
  language: Language;
  javaScript: boolean;
  /** A hub of its own for each case, and the language that its manager works in. */
  hub: string;
  manager: Language;
}

const cases: Case[] = [
  { language: 'ko', javaScript: true, hub: 'singapore', manager: 'en' },
  { language: 'ko', javaScript: false, hub: 'hanoi', manager: 'vi' },
  { language: 'ar', javaScript: true, hub: 'dubai', manager: 'ar' },
  { language: 'ar', javaScript: false, hub: 'tokyo', manager: 'ja' },
];

test.each(cases)('a firm is helped by $hub and tests on its accelerators ($language, scripts: $javaScript)', { timeout: 240_000 }, async ({ language, javaScript, hub, manager }) => {
  const firm = await visitor(language, javaScript);
  const officer = await visitor(manager, javaScript);
  const title = `${hub} ${language} ${javaScript ? 'with' : 'without'} scripts`;
  const words = language === 'ar' ? 'نريد اختبار نموذجنا مع شركاء محليين' : '현지 파트너와 모델을 시험하려 합니다';
  const { email } = await signUpAFirm(firm);

  await findAService(firm, hub);
  const reference = await fileARequest(firm, { title, words, javaScript });
  expect(reference).toMatch(/^KAIN-\d{4}-\d{6}$/);
  await expectRequestReceived(firm, reference, email);

  await signInAs(officer.page, manager, `manager.${hub}`);
  await takeTheRequest(officer, reference);
  await askForCorrection(officer, reference, 'Please state the figures of this year.');
  await waitForMail(email, firm.t('notifications:mail.request_correction.subject', { reference }));
  await answerTheCorrection(firm, reference, words);

  await approve(officer, reference, 'Approved: our engineer will call you.');
  await waitForMail(email, firm.t('notifications:mail.request_approved.subject', { reference }));
  await openRequest(firm, reference);
  await expectState(firm, 'approved');
  await expectToRead(firm, 'Approved: our engineer will call you.');

  const held = await holdTwoAccelerators(firm, { hub, request: reference, from: '10:00', until: '12:00' });
  const rival = await visitor('ko', javaScript);
  await signInAs(rival.page, 'ko', 'firm2');
  await findThemTaken(rival, hub, held);
  await stateTheWorkload(firm, words);
  await confirmTheBooking(officer, held.reference);
  await expectCalendarFile(firm, email, held);

  const second = await holdTwoAccelerators(firm, { hub, request: reference, from: '09:00', until: '10:00' });
  await stateTheWorkload(firm, words);
  await cancelTheBooking(firm, second.reference, words, email);
});
