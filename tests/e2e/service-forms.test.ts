import { expect, inject, test } from 'vitest';
import type { Language } from '../../app/i18n/languages';
import { waitForMail } from '../setup/mail';
import { signInAs } from '../setup/people';
import { addAChoice, beginTheForm, moveUp, publishTheForm, setTerms } from './steps/service-form';
import { signUpAFirm } from './steps/sign-up';
import { expectToRead, goTo, press, visitor } from './steps/visitor';

const cases: { language: Language; javaScript: boolean; service: string; who: string }[] = [
  { language: 'ko', javaScript: true, service: 'ai-engineer', who: 'situation' },
  { language: 'ar', javaScript: false, service: 'model-localisation', who: 'admin' },
];

test.each(cases)('staff change what $service asks and a firm with a draft is told ($language, scripts: $javaScript)', { timeout: 180_000 }, async ({ language, javaScript, service, who }) => {
  const firm = await visitor(language, javaScript);
  const { email } = await signUpAFirm(firm);
  await goTo(firm, `/support-requests/new?service=${service}&hub=dubai`);
  await press(firm, firm.t('support-requests:new.start'));
  await firm.page.waitForURL('**/drafts/*/eligibility');
  const draft = firm.page.url();

  const staff = await visitor(language, javaScript);
  await signInAs(staff.page, language, who);
  await beginTheForm(staff, service);
  const label = `어떤 기기에서 쓰입니까? ${service}`;
  await addAChoice(staff, { label, options: ['휴대 기기', '서버'] });
  await moveUp(staff, label, 1);
  await press(staff, staff.t('desk:services.preview'));
  await staff.page.getByRole('group', { name: new RegExp(label.replace('?', String.raw`\?`)) }).waitFor();
  await staff.page.goBack();
  await publishTheForm(staff, service, `기기를 먼저 알아야 합니다. ${service}`);
  await expectToRead(staff, staff.t('desk:services.versionNumber', { version: 2 }));

  await firm.page.goto(draft);
  await expectToRead(firm, firm.t('support-requests:questions_changed.title'));
  await expectToRead(firm, firm.t('support-requests:questions_changed.added', { label }));
  await waitForMail(email, firm.t('notifications:mail.draft_questions_changed.subject', { service: await serviceName(firm, service) }));
  await firm.page.goto(draft);
  await press(firm, firm.t('support-requests:questions_changed.seen'));
  await firm.page.waitForURL('**/drafts/*/*');
  expect(await firm.page.getByText(firm.t('support-requests:questions_changed.title')).count()).toBe(0);

  const manager = await visitor(language, javaScript);
  await signInAs(manager.page, language, 'manager.dubai');
  await setTerms(manager, service, { hub: 'dubai', first: '6', decision: '20', note: `두바이는 금요일 오후에 쉽니다. ${service}` });
  await goTo(firm, `/services/${service}`);
  await expectToRead(firm, `두바이는 금요일 오후에 쉽니다. ${service}`);
});

async function serviceName({ page, language }: Awaited<ReturnType<typeof visitor>>, slug: string): Promise<string> {
  await page.goto(`/${language}/services/${slug}`);
  return (await page.locator('main h1').first().innerText()).trim();
}

test('what no form of ours sends is refused with the page, not with a fault', async () => {
  const staff = await visitor('en', false);
  await signInAs(staff.page, 'en', 'situation');
  const origin = inject('portal');
  await staff.page.goto('/en/desk/services/local-training?hub=dubai');
  await press(staff, staff.t('desk:services.begin'));
  await staff.page.waitForURL('**/form?*');
  const post = async (path: string, form: Record<string, string>) =>
    (await staff.page.request.post(`${origin}/en/desk/services/local-training${path}?hub=dubai`, { form, headers: { Origin: origin }, maxRedirects: 0 })).status();
  const form = '/form';
  expect(await post(form, {})).toBe(400);
  expect(await post(form, { intent: 'edit', revision: '1', edit: 'up __proto__ polluted' })).toBe(400);
  expect(await post(form, { intent: 'edit', revision: '1', edit: 'up questions nothing' })).toBe(409);
  expect(await post(form, { intent: 'edit', revision: '-1', edit: 'up questions startDate' })).toBe(400);
  expect(await post(form, { intent: 'add', revision: '1', part: 'questions', kind: 'essay' })).toBe(400);
  expect(await post(form, { intent: 'targets', revision: '1', firstReplyHours: '9e9', decisionHours: '1' })).toBe(400);
  expect(await post(form, { intent: 'publish', revision: '99', reason: 'because' })).toBe(409);
  expect(await post('/form/questions/startDate', { revision: '1', kind: 'number', 'label.ko': '시작' })).toBe(409);
  expect(await post('/form/questions/startDate', { revision: '1', kind: 'date', 'label.ko': 'x'.repeat(5_000) })).toBe(400);
  expect(await post('/form/questions/nothing', { revision: '1', kind: 'date', 'label.ko': '시작' })).toBe(404);
  expect(await post('/form/questions/startDate', { revision: '1', kind: 'date', 'label.ko': '시작', 'label.ar': '\u202eevil' })).toBe(400);
  expect(await post('', { version: '1', offered: 'perhaps' })).toBe(400);
  expect(await post('', { version: '1', offered: 'no' }), 'headquarters look, hubs decide').toBe(404);
});
