import { expect, test } from 'vitest';
import type { Language } from '../../app/i18n/languages';
import { waitForMail } from '../setup/mail';
import { signInAs } from '../setup/people';
import { approve, askForCorrection, takeTheRequest } from './steps/desk';
import { confirmTheOutcome, correctTheOutcome, rate, recordContract, supportAndComplete } from './steps/outcome';
import { answerTheCorrection, expectRequestReceived, expectState, fileARequest, openRequest, useAsTemplate, writeToTheHub } from './steps/request';
import { endSessionsOf, goOnByPage, goOnInPlace } from './steps/session';
import { signUpAFirm } from './steps/sign-up';
import { expectToRead, goTo, press, visitor } from './steps/visitor';

interface Case {
  language: Language;
  javaScript: boolean;
  words: string;
}

const cases: Case[] = [
  { language: 'ko', javaScript: true, words: '일본 지자체의 민원 창구에서 모델을 시험하려 합니다' },
  { language: 'ja', javaScript: false, words: '日本の自治体の窓口でモデルを試したいと考えています' },
];

/** A pilot for the public sector in Japan that looks for a place to test: the guide names Tokyo. */
const answers = '/find-support?sector=public-services&goal=proof&market=japan&stage=pilot&need=test-site';

test.each(cases)('the day of a firm: from the guide to the rating ($language, scripts: $javaScript)', { timeout: 240_000 }, async ({ language, javaScript, words }) => {
  const [firm, officer] = [await visitor(language, javaScript), await visitor('ja', javaScript)];
  const { page, t } = firm;
  const account = await signUpAFirm(firm);
  const mailed = (template: string, reference: string) => waitForMail(account.email, t(`notifications:mail.${template}.subject`, { reference }));
  const title = `Local pilot ${language}`;

  await goTo(firm, answers);
  await page.locator('.guide-result-best a[href*="/support-requests/new?"][href*="hub=tokyo"]').first().click();
  await page.waitForURL('**/support-requests/new?*');

  const reference = await fileARequest(firm, {
    title, words, javaScript,
    // The session ends while the long step is filled in.
    sendContent: async () => {
      await endSessionsOf(account);
      await (javaScript ? goOnInPlace : goOnByPage)(firm, account);
    },
  });
  await expectRequestReceived(firm, reference, account.email);

  await signInAs(officer.page, 'ja', 'manager.tokyo');
  await takeTheRequest(officer, reference);
  await askForCorrection(officer, reference, '今年の数値をご記入ください。');
  await mailed('request_correction', reference);
  await answerTheCorrection(firm, reference, words);
  await approve(officer, reference, '承認いたします。');
  await mailed('request_approved', reference);
  await openRequest(firm, reference);
  await expectState(firm, 'approved');
  await writeToTheHub(firm, words);

  await supportAndComplete(officer, reference, '報告書をお送りしました。');
  await mailed('request_completed', reference);
  await recordContract(officer, reference, '架空商事');
  await mailed('outcome_recorded', reference);
  await correctTheOutcome(firm, reference, words);
  await recordContract(officer, reference, '架空商事株式会社');
  await confirmTheOutcome(firm, reference);
  await rate(firm, reference, words);

  // The officer who opens the firm's link comes to the desk's page of it.
  await goTo(officer, `/support-requests/${reference}`);
  expect(new URL(officer.page.url()).pathname).toBe(`/ja/desk/requests/${reference}`);
  await expectToRead(officer, words);

  await useAsTemplate(firm, reference, title);
  await goTo(firm, '/support-requests');
  await expectToRead(firm, t('support-requests:draft.continue'));
  await press(firm, t('support-requests:list.mine'));
  await expectToRead(firm, title);
});
