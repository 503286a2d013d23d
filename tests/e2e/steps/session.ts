import { expect } from 'vitest';
import { field, signIn } from '../../setup/people';
import { visitor, press, goTo, type Visitor } from './visitor';

interface Account {
  email: string;
  password: string;
}

/** Ends every session of a person from another browser: on the server, not only by a lost cookie. */
export async function endSessionsOf(account: Account): Promise<void> {
  const elsewhere = await visitor('en', false);
  await signIn(elsewhere.page, 'en', account);
  await goTo(elsewhere, '/account/security');
  await press(elsewhere, elsewhere.t('accounts:security.everywhere'));
  await elsewhere.page.waitForURL('**/sign-in?everywhere*');
}

/** Fills in the dialog of a page that stays open, and sends it. */
export async function signInInPlace({ page, t }: Visitor, { email, password }: Account): Promise<void> {
  const dialog = page.getByRole('dialog', { name: t('accounts:again.title') });
  await dialog.waitFor();
  await dialog.getByLabel(t('accounts:field.email')).fill(email);
  await dialog.locator('input[type="password"]').fill(password);
  await dialog.getByRole('button', { name: t('accounts:sign_in.submit') }).click();
}

/** With scripts: the next step waits while one signs in over the page, with a wrong password first. */
export async function goOnInPlace(who: Visitor, account: Account): Promise<void> {
  const { page, t } = who;
  await press(who, t('support-requests:step.next'));
  await signInInPlace(who, { ...account, password: 'certainly not this one' });
  await page.getByRole('dialog').getByText(t('accounts:error.sign_in')).waitFor();
  await signInInPlace(who, account);
}

/** Without scripts: what was sent waits on a page that asks for the password, with a wrong one first. */
export async function goOnByPage(who: Visitor, account: Account): Promise<void> {
  const { page, t } = who;
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await press(who, t('support-requests:step.next'));
  expect((await answer).status()).toBe(401);
  await page.getByText(t('accounts:again.kept')).waitFor();
  for (const password of ['certainly not this one', account.password]) {
    await field(page, t('accounts:field.email')).fill(account.email);
    await page.locator('main input[type="password"]').fill(password);
    await press(who, t('accounts:again.submit'));
    if (password !== account.password) await page.getByText(t('accounts:error.sign_in')).waitFor();
  }
}
