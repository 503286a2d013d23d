import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { linkIn, waitForMail } from '../../setup/mail';
import { businessNumber, field, signIn } from '../../setup/people';
import { expectToRead, goTo, press, type Visitor } from './visitor';

export interface NewFirm {
  nameKo: string;
  email: string;
  password: string;
}

/** A new firm and its first person: signs up, opens the mail, signs in. */
export async function signUpAFirm(visitor: Visitor): Promise<NewFirm> {
  const { page, language, t } = visitor;
  const firm = { nameKo: `새벽인공지능 ${randomUUID().slice(0, 6)}`, email: `${randomUUID().slice(0, 12)}@example.com`, password: 'a long sentence nobody guesses' };
  await goTo(visitor, '/sign-up');
  await field(page, t('accounts:field.name')).fill('한가람');
  await field(page, t('accounts:field.email')).fill(firm.email);
  await page.locator('main input[type="password"]').fill(firm.password);
  await field(page, t('firms:field.business_number')).fill(businessNumber());
  await page.locator('main input[name="nameKo"]').fill(firm.nameKo);
  await page.locator('main input[name="nameEn"]').fill('Dawn AI');
  await field(page, t('firms:field.representative')).fill('한가람');
  await field(page, t('firms:field.phone')).fill('02-1234-5678');
  for (const consent of await page.locator('main input[type="radio"][value="agree"]').all()) await consent.check();
  await press(visitor, t('accounts:sign_up.submit'));
  await page.waitForURL('**/sign-up/sent');
  const mail = await waitForMail(firm.email, t('notifications:mail.verify_email.subject'));
  await page.goto(linkIn(mail, /verify-email/));
  await press(visitor, t('accounts:verify.submit'));
  await page.waitForURL('**/sign-in?verified*');
  await expectToRead(visitor, t('accounts:sign_in.verified'));
  await signIn(page, language, firm);
  expect(new URL(page.url()).pathname).toBe(`/${language}/account`);
  return firm;
}
