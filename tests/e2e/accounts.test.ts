import { describe, expect, inject, test } from 'vitest';
import { openPage } from '../setup/browser';
import { expectAccessible } from '../setup/accessibility';
import { privatePages } from '../setup/pages';
import { field, signInAs } from '../setup/people';
import { wording } from '../setup/wording';
import { signUpAFirm } from './steps/sign-up';
import { expectToRead, goTo, press, visitor } from './steps/visitor';

describe.each([true, false])('scripts: %s', (javaScript) => {
  test.each(['en', 'ja', 'zh-hans', 'vi'] as const)('a firm signs up, proves its address and signs in (%s)', async (language) => {
    const firm = await visitor(language, javaScript);
    const { nameKo } = await signUpAFirm(firm);
    await goTo(firm, '/account/firm');
    expect(await firm.page.locator('main input[name="nameKo"]').inputValue()).toBe(nameKo);
  });

  test('a number whose check digit is wrong is told why; what was typed stays', async () => {
    const firm = await visitor('ko', javaScript);
    const { page, t } = firm;
    await goTo(firm, '/sign-up');
    await field(page, t('firms:field.business_number')).fill('124-81-00999');
    await field(page, t('accounts:field.email')).fill('someone@example.com');
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await press(firm, t('accounts:sign_up.submit'));
    expect((await answer).status()).toBe(400);
    await expectToRead(firm, t('firms:error.business_number_check_digit'));
    expect(await field(page, t('firms:field.business_number')).inputValue()).toBe('124-81-00999');
    expect(await field(page, t('accounts:field.email')).inputValue()).toBe('someone@example.com');
    expect(await page.locator('main input[type="password"]').inputValue()).toBe('');
    if (javaScript) await expectAccessible(page);
  });

  test('a wrong password is refused without saying which of the two was wrong', async () => {
    const person = await visitor('ko', javaScript);
    await goTo(person, '/sign-in');
    await person.page.locator('main input[name="email"]').first().fill('firm@demo.kain.invalid');
    await person.page.locator('main input[type="password"]').first().fill('not the password');
    await press(person, person.t('accounts:sign_in.submit'));
    await expectToRead(person, person.t('accounts:error.sign_in'));
    expect(await person.page.locator('main input[name="email"]').first().inputValue()).toBe('firm@demo.kain.invalid');
  });

  test('who signs out is out, here and with the back button', async () => {
    const t = wording('ko');
    const page = await openPage({ javaScript });
    await signInAs(page, 'ko', 'firm');
    await page.goto('/ko/account');
    const menu = page.locator('header details').filter({ has: page.locator(`button:has-text("${t('person.sign_out')}")`) });
    await menu.locator('summary').click();
    await menu.getByRole('button', { name: t('person.sign_out') }).click();
    await page.waitForLoadState();
    await page.goto('/ko/account');
    expect(new URL(page.url()).pathname).toBe('/ko/sign-in');
  });
});

test.each(privatePages)('%s asks a stranger to sign in and leads back', async (path) => {
  const answer = await fetch(`${inject('portal')}/ko${path}`);
  expect(answer.status).toBe(200);
  const url = new URL(answer.url);
  expect(url.pathname).toBe('/ko/sign-in');
  expect(url.searchParams.get('next')).toBe(`/ko${path}`);
});

test('a next that leads elsewhere leads home', async () => {
  const page = await openPage({ javaScript: false });
  await page.goto('/ko/sign-in?next=https://evil.example/');
  await page.locator('main input[name="email"]').first().fill('firm@demo.kain.invalid');
  expect(await page.locator('main input[name="next"]').first().inputValue()).toBe('');
});

test('a member of one firm sees nothing of another, and a firm nothing of the desk', async () => {
  const page = await openPage({ javaScript: false });
  await signInAs(page, 'ko', 'firm2');
  for (const path of ['/desk', '/desk/bookings']) expect((await page.goto(`/ko${path}`))?.status(), path).toBe(403);
});
