import { expect } from 'vitest';
import { signInAs } from '../../setup/people';
import { expectToRead, goTo, press, type Visitor } from './visitor';

/** Finds a request of the demo in the firm's list by its title, and answers its number. */
export async function openDemoRequest(visitor: Visitor, who: string, title: string): Promise<string> {
  const { page, language } = visitor;
  await signInAs(page, language, who);
  await goTo(visitor, '/support-requests');
  await page.locator('main').getByRole('link', { name: title }).first().click();
  await page.waitForURL('**/support-requests/KAIN-*');
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Asks another hub to take the request over. */
export async function proposeHandover(visitor: Visitor, reference: string, hub: string, words: string): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, `/desk/requests/${reference}`);
  await press(visitor, t('desk:transfer.propose_handover'));
  const form = page.locator('form#act');
  await form.locator('select[name="hubSlug"]').selectOption(hub);
  await form.locator('textarea[name="message"]').fill(words);
  await form.getByRole('button', { name: t('desk:transfer.propose_handover') }).click();
  await expectToRead(visitor, t('desk:transfer.offeredHint'));
}

/** Finds the request among those that wait for this hub's word: the list says how many there are. */
export async function openOffered(visitor: Visitor, reference: string): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, '/desk');
  const link = page.getByRole('navigation', { name: t('desk:nav.label') }).getByRole('link', { name: t('desk:views.handovers') });
  expect(Number((await link.innerText()).match(/\d+/)?.[0])).toBeGreaterThan(0);
  await link.click();
  await page.waitForURL('**view=handovers*');
  await page.locator('main tr', { hasText: reference }).getByRole('link').first().click();
  await page.waitForURL(`**/desk/requests/${reference}*`);
}

/** Says no, with a word for the hub that asked. */
export async function declineHandover(visitor: Visitor, words: string): Promise<void> {
  const { page, t } = visitor;
  await press(visitor, t('desk:transfer.decline_handover'));
  const form = page.locator('form#act');
  await form.locator('textarea[name="message"]').fill(words);
  await form.getByRole('button', { name: t('desk:transfer.decline_handover') }).click();
  await page.waitForURL(/\/desk\?.*view=handovers/);
}
