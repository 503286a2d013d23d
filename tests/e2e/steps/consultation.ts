import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { linkIn, waitForMail } from '../../setup/mail';
import { expectToRead, goTo, press, type Visitor } from './visitor';

/** What is looked at on each page beside its words. */
type Look = (page: Page) => Promise<void>;

/** Opens the request, finds the expert in the hub's pool and puts a question. */
export async function askTheExpert(manager: Visitor, reference: string, expert: string, question: string, look: Look): Promise<void> {
  const { page, t } = manager;
  await goTo(manager, `/desk/requests/${reference}`);
  await press(manager, t('experts:ask.title'));
  await page.waitForURL(`**/desk/requests/${reference}/experts*`);
  await press(manager, t('experts:ask.send'));
  await expectToRead(manager, t('experts:ask.chooseExpert'));
  await page.locator('main label', { hasText: expert }).locator('input[name="expertId"]').check();
  await page.locator('main textarea[name="question"]').fill(question);
  await look(page);
  await press(manager, t('experts:ask.send'));
  await page.waitForURL(`**/desk/requests/${reference}?*`);
  await expectToRead(manager, t('experts:consultation.state.asked'));
}

/** The path of the link in the expert's mail. */
export async function linkForTheExpert(expert: Visitor, address: string, hub: string): Promise<string> {
  const mail = await waitForMail(address, expert.t('notifications:mail.consultation_asked.subject', { hub }));
  return linkIn(mail, /\/experts\/consultations\//);
}

/** Says first that there is no conflict of interest, keeps a draft, then answers: all from the link, without an account. */
export async function answerFromTheLink(expert: Visitor, link: string, question: string, answer: string, look: Look): Promise<void> {
  const { page, t } = expert;
  for (const _ of [1, 2]) {
    await page.goto(link);
    await expectToRead(expert, question);
    await expectToRead(expert, t('experts:consultation.conflict'));
  }
  await look(page);
  expect(await page.locator('main').innerText()).not.toMatch(/@|\+82/);
  await press(expert, t('experts:consultation.accept'));
  await expectToRead(expert, t('validation:choose'));
  await page.locator('main input[name="conflict"][value="none"]').check();
  await press(expert, t('experts:consultation.accept'));
  await page.locator('main textarea[name="answer"]').fill(answer);
  await press(expert, t('experts:consultation.keep'));
  await expectToRead(expert, t('experts:consultation.kept'));
  await page.goto(link);
  expect(await page.locator('main textarea[name="answer"]').inputValue()).toBe(answer);
  await look(page);
  await press(expert, t('experts:consultation.send'));
  await expectToRead(expert, t('experts:consultation.thanks'));
}

/** Reads the answer and passes it on to the firm. */
export async function shareTheAnswer(manager: Visitor, reference: string, answer: string): Promise<void> {
  const { t } = manager;
  await goTo(manager, `/desk/requests/${reference}`);
  await expectToRead(manager, answer);
  await expectToRead(manager, t('experts:consultation.noConflict'));
  await press(manager, t('experts:consultation.share'));
  await expectToRead(manager, t('experts:consultation.shared'));
}
