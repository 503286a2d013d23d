import { randomInt } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { demoPassword } from '../../db/seed/demo-sign-ins';
import type { Language } from '../../app/i18n/languages';
import { wording } from './wording';

/** A field of a form by the words of its label; marks such as "required" may follow them. */
export function field(page: Page, label: string) {
  return page.getByLabel(new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`)).first();
}

/** Signs in through the real form. */
export async function signIn(page: Page, language: Language, { email, password }: { email: string; password: string }): Promise<void> {
  const t = wording(language);
  await page.goto(`/${language}/sign-in`);
  const form = page.locator('main form').filter({ has: page.locator('input[type="password"]') });
  await form.getByLabel(t('accounts:field.email')).fill(email);
  await form.locator('input[type="password"]').fill(password);
  await form.getByRole('button', { name: t('accounts:sign_in.submit') }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

/**
 * Signs in as somebody of the demo: `firm`, `firm2`, `member`, `manager.dubai`, `situation`, `admin`. Sends what the form
 * sends; the page gets the cookie and stays where it is.
 */
export async function signInAs(page: Page, language: Language, who: string): Promise<void> {
  const form = { email: `${who}@demo.kain.invalid`, password: demoPassword, next: '' };
  const answer = await page.request.post(`/${language}/sign-in`, { form, headers: { Origin: inject('portal') }, maxRedirects: 0 });
  expect([302, 303], `${who} signs in`).toContain(answer.status());
}

/** Ten digits with a right check digit (weights 1 3 7 1 3 7 1 3 5), never one of the demo's. */
export function businessNumber(): string {
  const digits = ['9', ...Array.from({ length: 8 }, () => String(randomInt(10)))].map(Number);
  const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5];
  const sum = digits.reduce((total, digit, i) => total + digit * (weights[i] ?? 0), Math.floor(((digits[8] ?? 0) * 5) / 10));
  return [...digits, (10 - (sum % 10)) % 10].join('');
}
