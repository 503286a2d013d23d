import { expect } from 'vitest';
import { goTo, press, expectToRead, type Visitor } from './visitor';

/** The hub begins the approved support and brings it to its end, with a word on the result. */
export async function supportAndComplete(visitor: Visitor, reference: string, words: string): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, `/desk/requests/${reference}`);
  await press(visitor, t('desk:action.start'));
  await page.locator('main').getByText(t('support-requests:state.in_progress')).first().waitFor();
  await press(visitor, t('desk:action.complete'));
  const form = page.locator('form#act');
  await form.locator('textarea[name="message"]').fill(words);
  await form.getByRole('button', { name: t('desk:action.complete') }).click();
  await expectToRead(visitor, t('support-requests:outcome.record'));
}

/** The hub records a contract of a thousand dollars with a partner, or a new version of what the firm corrected. */
export async function recordContract(visitor: Visitor, reference: string, partner: string): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, `/desk/requests/${reference}`);
  const amend = page.locator('main').getByRole('link', { name: t('support-requests:outcome.amend') });
  await ((await amend.count()) > 0 ? amend.first() : page.locator('main').getByRole('link', { name: t('support-requests:outcome.record') })).click();
  const form = page.locator('form#act');
  await form.locator('select[name="kind"]').selectOption('contract');
  await form.locator('input[name="partner"]').fill(partner);
  await form.locator('input[name="happenedOn"]').fill('2026-11-02');
  await form.locator('input[name="amount"]').fill('1000');
  await form.locator('select[name="currency"]').selectOption('USD');
  await form.getByRole('button', { name: t('support-requests:outcome.save') }).click();
  await expectToRead(visitor, partner);
}

async function openOutcomes(visitor: Visitor, reference: string): Promise<void> {
  await goTo(visitor, `/support-requests/${reference}`);
  await press(visitor, visitor.t('support-requests:outcome.link'));
  await visitor.page.waitForURL('**/outcomes');
}

/** The firm says what is wrong with what was recorded last; saying nothing isn't enough. */
export async function correctTheOutcome(visitor: Visitor, reference: string, words: string): Promise<void> {
  const { page, t } = visitor;
  await openOutcomes(visitor, reference);
  await page.getByRole('button', { name: t('support-requests:outcome.dispute') }).first().click();
  await page.locator('main textarea[aria-invalid="true"]').first().waitFor();
  await page.locator('main textarea[name="correction"]').first().fill(words);
  await page.getByRole('button', { name: t('support-requests:outcome.dispute') }).first().click();
  await expectToRead(visitor, t('support-requests:outcome.state_disputed'));
  await expectToRead(visitor, words);
}

/** The firm confirms; a second tab that still asks is told what happened. */
export async function confirmTheOutcome(visitor: Visitor, reference: string): Promise<void> {
  const { page, t } = visitor;
  await openOutcomes(visitor, reference);
  const late = await page.context().newPage();
  await late.goto(page.url());
  await press(visitor, t('support-requests:outcome.confirm'));
  await expectToRead(visitor, t('support-requests:outcome.state_confirmed'));
  const answer = late.waitForResponse((response) => response.request().method() === 'POST');
  await late.getByRole('button', { name: t('support-requests:outcome.confirm') }).click();
  expect((await answer).status()).toBe(409);
  await late.getByText(t('support-requests:outcome.refused.stale')).waitFor();
  await late.close();
}

/** The firm says how content it is: once. */
export async function rate(visitor: Visitor, reference: string, words: string): Promise<void> {
  const { page, t } = visitor;
  await openOutcomes(visitor, reference);
  await page.locator('main input[name="score"][value="5"]').check();
  await page.locator('main textarea[name="words"]').fill(words);
  await press(visitor, t('support-requests:outcome.give'));
  await expectToRead(visitor, words);
  expect(await page.locator('main input[name="score"]').count()).toBe(0);
  await goTo(visitor, `/support-requests/${reference}`);
  await expectToRead(visitor, t('support-requests:outcome.score_5'));
}
