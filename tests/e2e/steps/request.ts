import { expect } from 'vitest';
import { waitForMail } from '../../setup/mail';
import { field } from '../../setup/people';
import { answerQuestions, expectToRead, goTo, pdf, press, type Visitor } from './visitor';

/** From the map to the page that says who can be helped and by when: hub, then its first service that a firm can ask for alone. */
export async function findAService(visitor: Visitor, hub: string): Promise<void> {
  const { page, language, t } = visitor;
  await goTo(visitor, '');
  await page.getByRole('navigation', { name: t('hubs:map.label') }).locator(`a[href="/${language}/hubs/${hub}"]`).click();
  await page.waitForURL(`**/${language}/hubs/${hub}`);
  await page.locator(`main a[href^="/${language}/services/"]:not([href*="/full-stack-package"])`).first().click();
  await page.waitForURL(`**/${language}/services/*`);
  await page.locator(`main a[href*="/support-requests/new?"][href*="hub=${hub}"]`).first().click();
  await page.waitForURL('**/support-requests/new?*');
  await expectToRead(visitor, t('support-requests:new.eligibility'));
  await expectToRead(visitor, t('support-requests:promise.first_reply'));
  expect(await page.locator('main time[datetime]').count(), 'the promise, in both zones').toBeGreaterThan(1);
}

/** Says first what rules the service out and reads what to do instead; then what is right. */
export async function passEligibility(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  const rows = await page.locator('main section[aria-labelledby="eligibility"] li').allInnerTexts();
  const right = rows.map((row) => (row.includes(t('support-requests:new.must_be_no')) ? 'no' : 'yes'));
  await press(visitor, t('support-requests:new.start'));
  await page.waitForURL('**/drafts/*/eligibility');
  const choose = async (answers: string[]) => {
    const groups = page.locator('main form fieldset');
    for (const [index, answer] of answers.entries()) await groups.nth(index).locator(`input[value="${answer}"]`).check();
    await press(visitor, t('support-requests:step.next'));
  };
  await choose(right.map((answer, index) => (index > 0 ? answer : answer === 'no' ? 'yes' : 'no')));
  await page.getByText(t('support-requests:eligibility.refused')).first().waitFor();
  expect(page.url()).toContain('/eligibility');
  await choose(right);
  await page.waitForURL('**/contact');
}

interface Filing {
  title: string;
  words: string;
  javaScript: boolean;
  /** How the step with the questions is sent; by its button, if nothing comes in between. */
  sendContent?: () => Promise<void>;
}

/** Fills the stepwise form, leaves on the way, comes back, goes on, hands it in. */
export async function fileARequest(visitor: Visitor, { title, words, javaScript, sendContent }: Filing): Promise<string> {
  const { page, t } = visitor;
  await passEligibility(visitor);
  await field(page, t('support-requests:contact.name')).fill('한가람');
  await field(page, t('support-requests:contact.phone')).fill('010-1234-5678');
  await press(visitor, t('support-requests:step.next'));
  await page.waitForURL('**/content');
  await leaveAndComeBack(visitor, title, javaScript);
  await field(page, t('support-requests:content.title')).fill(title);
  await answerQuestions(visitor, words);
  await (sendContent ?? (() => press(visitor, t('support-requests:step.next'))))();
  await page.waitForURL('**/documents');
  await attachDocuments(visitor, javaScript);
  await page.waitForURL('**/consents');
  for (const agree of await page.locator('main input[type="radio"][value="agree"]').all()) await agree.check();
  await press(visitor, t('support-requests:step.next'));
  await page.waitForURL('**/check');
  await expectToRead(visitor, title);
  await expectToRead(visitor, 'plan.pdf');
  await press(visitor, t('support-requests:check.submit'));
  await page.waitForURL('**/submitted');
  return (await page.locator('main').innerText()).match(/KAIN-\d{4}-\d+/)?.[0] ?? '';
}

/** With scripts what was typed is kept by itself; without them what was sent with a step is. */
async function leaveAndComeBack(visitor: Visitor, title: string, javaScript: boolean): Promise<void> {
  const { page, t } = visitor;
  if (javaScript) {
    await page.waitForLoadState('networkidle');
    const saved = page.waitForResponse((response) => response.url().includes('/autosave') && response.ok());
    await field(page, t('support-requests:content.title')).pressSequentially(title);
    await saved;
    await page.waitForTimeout(300);
  }
  await goTo(visitor, '');
  await goTo(visitor, '/support-requests');
  await press(visitor, t('support-requests:draft.go_on'));
  await page.waitForURL('**/content');
  expect(await field(page, t('support-requests:content.title')).inputValue()).toBe(javaScript ? title : '');
}

async function attachDocuments(visitor: Visitor, javaScript: boolean): Promise<void> {
  const { page, t } = visitor;
  await page.locator('main input[type="file"]').first().setInputFiles(pdf('plan.pdf'));
  // With scripts it goes by itself.
  if (!javaScript) await press(visitor, t('support-requests:documents.upload'));
  await page.getByRole('link', { name: 'plan.pdf' }).first().waitFor();
  const rest = await page.locator('main input[type="file"]').all();
  for (const [index, input] of rest.slice(1).entries()) await input.setInputFiles(pdf(`document-${index + 1}.pdf`));
  await press(visitor, t('support-requests:step.next'));
}

/** The mail, and the page that says where the request stands. */
export async function expectRequestReceived(visitor: Visitor, reference: string, email: string): Promise<void> {
  const { page, t } = visitor;
  await expectToRead(visitor, t('support-requests:submitted.title'));
  await waitForMail(email, t('notifications:mail.request_submitted.subject', { reference }));
  await openRequest(visitor, reference);
  await expectState(visitor, 'submitted');
  const stages = page.getByRole('list', { name: t('support-requests:status.stages') }).getByRole('listitem');
  expect(await stages.count()).toBe(5);
  expect(await page.locator('main [aria-current="step"]').count()).toBe(1);
}

export const openRequest = (visitor: Visitor, reference: string) => goTo(visitor, `/support-requests/${reference}`);

export const expectState = (visitor: Visitor, state: string) => expectToRead(visitor, visitor.t(`support-requests:state.${state}`));

/** The firm mends what the hub named, with a word. */
export async function answerTheCorrection(visitor: Visitor, reference: string, words: string): Promise<void> {
  const { page, t } = visitor;
  await openRequest(visitor, reference);
  await expectState(visitor, 'correction_requested');
  await expectToRead(visitor, t('support-requests:move.firm'));
  await press(visitor, t('support-requests:correction.answer'));
  await page.waitForURL('**/correction');
  await answerQuestions(visitor, words);
  for (const input of await page.locator('main input[type="file"]').all()) await input.setInputFiles(pdf('mended.pdf'));
  await page.locator('main textarea[name="message"]').fill(words);
  await press(visitor, t('support-requests:correction.send'));
  await page.waitForURL(`**/support-requests/${reference}*`);
  await expectState(visitor, 'in_review');
}

/** A message to the hub, read in the thread. */
export async function writeToTheHub(visitor: Visitor, words: string): Promise<void> {
  const { page, t } = visitor;
  await page.locator('main textarea[name="message"]').fill(words);
  await press(visitor, t('support-requests:message.send'));
  await page.waitForURL('**#thread');
  await page.locator('main [id^="message-"]').filter({ hasText: words }).last().waitFor();
}

/** Begins a draft out of a finished request: told before what is left, the words stand in it, and asking again finds that draft. */
export async function useAsTemplate(visitor: Visitor, reference: string, title: string): Promise<void> {
  const { page, t } = visitor;
  await openRequest(visitor, reference);
  await press(visitor, t('support-requests:template.link'));
  await page.waitForURL('**/template');
  await expectToRead(visitor, t('support-requests:template.never'));
  await press(visitor, t('support-requests:template.confirm'));
  await page.waitForURL('**/drafts/*/eligibility');
  await expectToRead(visitor, t('support-requests:template.notice'));
  expect(await page.locator('main input[type="radio"]:checked').count()).toBe(0);
  await goTo(visitor, `/support-requests/${reference}/template`);
  await expectToRead(visitor, t('support-requests:draft.continue'));
  await expectToRead(visitor, title);
}
