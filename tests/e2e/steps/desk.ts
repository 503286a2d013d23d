import { goTo, press, expectToRead, type Visitor } from './visitor';

/** Finds a request in the queue by its number and opens it. */
async function openAtDesk(visitor: Visitor, reference: string, view: string): Promise<void> {
  const { page } = visitor;
  await goTo(visitor, `/desk?view=${view}`);
  await page.locator('main tr', { hasText: reference }).getByRole('link').first().click();
  await page.waitForURL(`**/desk/requests/${reference}*`);
}

/** Takes the request: it is in review now, and everybody sees by whom. */
export async function takeTheRequest(visitor: Visitor, reference: string): Promise<void> {
  await openAtDesk(visitor, reference, 'to_answer');
  await press(visitor, visitor.t('desk:action.take'));
  await visitor.page.locator('main').getByText(visitor.t('support-requests:state.in_review')).filter({ visible: true }).first().waitFor();
}

/** Names the first answer as wrong and says what to mend; from then on the firm has the move. */
export async function askForCorrection(visitor: Visitor, reference: string, words: string): Promise<void> {
  const { page, t } = visitor;
  await openAtDesk(visitor, reference, 'mine');
  await press(visitor, t('desk:action.correct'));
  const form = page.locator('form#act');
  await form.locator('select[name^="items"]').first().selectOption('incorrect');
  await form.locator('textarea[name="message"]').fill(words);
  await form.getByRole('button', { name: t('desk:action.correct') }).click();
  await page.getByText(t('desk:request.paused')).first().waitFor();
}

export async function approve(visitor: Visitor, reference: string, words: string): Promise<void> {
  const { page, t } = visitor;
  await openAtDesk(visitor, reference, 'mine');
  await press(visitor, t('desk:action.approve'));
  const form = page.locator('form#act');
  await form.locator('textarea[name="message"]').fill(words);
  await form.getByRole('button', { name: t('desk:action.approve') }).click();
  await page.locator('main').getByText(t('support-requests:state.approved')).filter({ visible: true }).first().waitFor();
}

/** Confirms a booking that waits. */
export async function confirmTheBooking(visitor: Visitor, reference: string): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, '/desk/bookings');
  await expectToRead(visitor, t('desk:booking.waiting'));
  await page.locator('main tr', { hasText: reference }).getByRole('link').first().click();
  await page.waitForURL(`**/desk/bookings/${reference}*`);
  // What leaves Korea is looked at first, and said so.
  await expectToRead(visitor, t('desk:approval.abroad'));
  await page.locator('main input[name="gateSeen"]').check();
  await press(visitor, t('desk:booking.confirm'));
  await page.locator('main').getByText(t('test-zone:state.confirmed')).first().waitFor();
}
