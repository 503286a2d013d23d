import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { languages } from '../../app/i18n/languages';
import { expectAccessible } from '../setup/accessibility';
import { waitForMail } from '../setup/mail';
import { signInAs } from '../setup/people';
import { listAComponent, publishIt, putTogether } from './steps/component';
import { expectToRead, goTo, press, visitor } from './steps/visitor';

test.each([['ko', true, 'singapore'], ['ar', false, 'hanoi']] as const)('a firm lists a model, anybody finds it, and a package of it becomes a request (%s, scripts: %s)', { timeout: 240_000 }, async (language, javaScript, hub) => {
  const [owner, room, lead] = [await visitor(language, javaScript), await visitor(language, javaScript), await visitor(language, javaScript)];
  const name = `K-${randomUUID().slice(0, 8)}`;
  await signInAs(owner.page, language, 'firm');
  await signInAs(room.page, language, 'situation');
  await signInAs(lead.page, language, 'firm2');
  await listAComponent(owner, name);
  await goTo(lead, `/full-stack?q=${name}`);
  expect(await lead.page.locator('main').innerText()).not.toContain(name);
  await publishIt(room, owner, `${name} ${language}`);
  expect((await waitForMail('firm@demo.kain.invalid', name)).text).toContain('/full-stack/');

  for (const each of languages) {
    const reader = await visitor(each, javaScript);
    await goTo(reader, `/full-stack?q=${name}`);
    await reader.page.getByRole('link', { name: `${name} ${each === 'en' || each === 'ar' ? each : 'ko'}` }).click();
    await reader.page.waitForURL(/\/full-stack\/[0-9a-f-]{36}$/);
    await expectToRead(reader, reader.t('full-stack:answeredFor'));
    await reader.page.context().close();
  }

  await putTogether(lead, name);
  if (javaScript) await expectAccessible(lead.page);
  const begin = async () => {
    await lead.page.locator(`main a[href*="/support-requests/new?"][href*="hub=${hub}"]`).click();
    await expectToRead(lead, lead.t('support-requests:package.title'));
    await press(lead, lead.t('support-requests:new.start'));
    await lead.page.waitForURL('**/drafts/*/eligibility');
    return /drafts\/([0-9a-f-]{36})/.exec(lead.page.url())?.[1];
  };
  const draft = await begin();
  await putTogether(lead, name);
  expect(await begin(), 'the same draft again').toBe(draft);
  await goTo(lead, `/support-requests/drafts/${draft}/consortium`);
  await expectToRead(lead, `${name} ${language}`);
  await expectToRead(lead, 'RNGD · FuriosaAI');
  await expectToRead(lead, lead.t('support-requests:consortium.status.invited'));

  await goTo(owner, '/support-requests');
  await owner.page.locator('main a[href*="/support-requests/partnerships/"]').first().click();
  await expectToRead(owner, `${name} ${language}`);
  await owner.page.locator('main input[value="agree"]').check();
  await press(owner, owner.t('support-requests:consortium.invitation.accept'));
  await expectToRead(owner, owner.t('support-requests:consortium.invitation.accepted'));
  await lead.page.reload();
  await expectToRead(lead, lead.t('support-requests:consortium.status.accepted'));
});
