import { expect, inject, test } from 'vitest';
import { demoPassword } from '../../db/seed/demo-sign-ins';
import { expectAccessible } from '../setup/accessibility';
import { field } from '../setup/people';
import { wording } from '../setup/wording';
import { endSessionsOf, goOnByPage, goOnInPlace, signInInPlace } from './steps/session';
import { findAService, passEligibility } from './steps/request';
import { signUpAFirm } from './steps/sign-up';
import { expectToRead, goTo, press, visitor, type Visitor } from './steps/visitor';

const somebodyElse = { email: 'firm2@demo.kain.invalid', password: demoPassword };

async function atTheContact(who: Visitor, hub: string) {
  const account = await signUpAFirm(who);
  await findAService(who, hub);
  await passEligibility(who);
  return account;
}

const fill = async ({ page, t }: Visitor, name: string) => {
  await field(page, t('support-requests:contact.name')).fill(name);
  await field(page, t('support-requests:contact.phone')).fill('010-1234-5678');
};

test('a session ends while a step is filled in: one signs in over the page and nothing is lost (ko, scripts)', { timeout: 120_000 }, async () => {
  const who = await visitor('ko', true);
  const { page, t } = who;
  const account = await atTheContact(who, 'singapore');
  await page.waitForLoadState('networkidle');
  await endSessionsOf(account);
  await fill(who, '한가람 연구소');
  await expectToRead(who, t('support-requests:saved.signed_out'));

  // Somebody else signs in there: their account is told no, and what was typed stays.
  await press(who, t('support-requests:saved.sign_in'));
  await expectAccessible(page);
  await signInInPlace(who, somebodyElse);
  await expectToRead(who, t('support-requests:saved.other_person'));
  expect(await field(page, t('support-requests:contact.name')).inputValue()).toBe('한가람 연구소');

  await press(who, t('support-requests:saved.sign_in'));
  await signInInPlace(who, account);
  await page.locator('[data-autosave="saved"]').waitFor();
  expect(new URL(page.url()).pathname).toMatch(/\/contact$/);

  await endSessionsOf(account);
  await fill(who, '한가람 소장');
  await goOnInPlace(who, account);
  await page.waitForURL('**/content');
  await goTo(who, `${new URL(page.url()).pathname.replace('/ko', '').replace('content', 'contact')}`);
  expect(await field(page, t('support-requests:contact.name')).inputValue()).toBe('한가람 소장');

  // The page that keeps a form for those without scripts.
  await page.waitForLoadState('networkidle');
  await endSessionsOf(account);
  await page.locator('main form').first().evaluate((form: HTMLFormElement) => form.submit());
  await expectToRead(who, t('accounts:again.kept'));
  await expectAccessible(page);
});

test('a step that can’t be saved is not left, and is saved as soon as the network is back (ja, scripts)', { timeout: 120_000 }, async () => {
  const who = await visitor('ja', true);
  const { page, t } = who;
  await atTheContact(who, 'tokyo');
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await fill(who, '한가람');
  await expectToRead(who, t('support-requests:saved.offline'));
  await press(who, t('support-requests:step.next'));
  await page.waitForTimeout(500);
  expect(new URL(page.url()).pathname).toMatch(/\/contact$/);
  expect(await field(page, t('support-requests:contact.name')).inputValue()).toBe('한가람');
  const asked = page.waitForEvent('dialog');
  void page.reload().catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await page.context().setOffline(false);
  await page.locator('[data-autosave="saved"]').waitFor();
  await press(who, t('support-requests:step.next'));
  await page.waitForURL('**/content');
});

test('a step sent after the session ended waits on the page that asks for the password (ar, no scripts)', { timeout: 120_000 }, async () => {
  const who = await visitor('ar', false);
  const { page, t } = who;
  const account = await atTheContact(who, 'dubai');
  await endSessionsOf(account);
  await fill(who, 'هان غارام');
  await goOnByPage(who, account);
  await page.waitForURL('**/content');
  await goTo(who, new URL(page.url()).pathname.replace('/ar', '').replace('content', 'contact'));
  expect(await field(page, t('support-requests:contact.name')).inputValue()).toBe('هان غارام');

  // Somebody else's password doesn't put these words anywhere, and what the page keeps is checked like any form.
  await endSessionsOf(account);
  await fill(who, 'x');
  await press(who, t('support-requests:step.next'));
  await field(page, t('accounts:field.email')).fill(somebodyElse.email);
  await page.locator('main input[type="password"]').fill(somebodyElse.password);
  await press(who, t('accounts:again.submit'));
  await expectToRead(who, t('accounts:again.other_person'));
  await field(page, t('accounts:field.email')).fill(account.email);
  await page.locator('main input[type="password"]').fill(account.password);
  await press(who, t('accounts:again.submit'));
  await page.waitForURL('**/contact');
  expect(await page.locator('main [aria-invalid="true"]').count()).toBeGreaterThan(0);
  expect(await field(page, t('support-requests:contact.name')).inputValue()).toBe('x');
  expect(await page.content()).not.toContain(account.password);
});

test('files of a step sent without a session can’t be kept, and the page says so', async () => {
  const body = new FormData();
  body.append('file.other', new Blob(['x']), 'x.pdf');
  const answer = await fetch(`${inject('portal')}/ko/support-requests/drafts/00000000-0000-7000-8000-000000000000/documents`, { method: 'POST', body });
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain(wording('ko')('accounts:again.files'));
});
