import { expect, test } from 'vitest';
import type { Language } from '../../app/i18n/languages';
import { signInAs } from '../setup/people';
import { acceptTheInvitation, expectFourRoles, nameTheRoles, readAsPartner } from './steps/consortium';
import { fileARequest, openRequest, writeToTheHub } from './steps/request';
import { expectToRead, goTo, press, visitor } from './steps/visitor';

const runs: [Language, boolean, string][] = [['ko', true, '두바이 공공 병원 풀스택 패키지'], ['ar', false, 'حزمة متكاملة لمستشفى حكومي في دبي']];

test.each(runs)('firms file a full-stack package together (%s, scripts: %s)', { timeout: 240_000 }, async (language, javaScript, title) => {
  const [lead, partner, officer] = [await visitor(language, javaScript), await visitor(language, javaScript), await visitor('en', javaScript)];
  await signInAs(lead.page, language, 'firm');
  await signInAs(partner.page, language, 'firm2');
  await goTo(lead, '/support-requests/new?service=full-stack-package&hub=dubai');
  const reference = await fileARequest(lead, {
    title, words: title, javaScript,
    sendContent: async () => {
      await press(lead, lead.t('support-requests:step.next'));
      await nameTheRoles(lead, 'firm2@demo.kain.invalid');
      await acceptTheInvitation(partner);
      await lead.page.goto(lead.page.url().split('#')[0] ?? '');
      await expectToRead(lead, lead.t('support-requests:consortium.complete'));
      await press(lead, lead.t('support-requests:consortium.next'));
    },
  });
  expect(reference).toMatch(/^KAIN-\d{4}-\d{6}$/);
  await openRequest(lead, reference);
  await writeToTheHub(lead, `${title} +1`);
  await signInAs(officer.page, 'en', 'manager.dubai');
  await goTo(officer, `/desk/requests/${reference}`);
  await expectFourRoles(officer, 'firm2@demo.kain.invalid');
  await readAsPartner(partner, reference, `${title} +1`);
});
