import { expect } from 'vitest';
import { stateTheWorkload } from './booking';
import { expectToRead, goTo, press, type Visitor } from './visitor';

/** Chooses the end before the one that is chosen. */
async function endEarlier({ page }: Visitor): Promise<void> {
  const end = page.locator('main select[name="end"]');
  const [values, chosen] = [await end.locator('option').evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? '')), await end.inputValue()];
  await end.selectOption(values[values.indexOf(chosen) - 1] ?? '');
}

/** The firm gives the last half hour back, which needs nobody's word. */
export async function shortenByHalfAnHour(visitor: Visitor, reference: string): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, `/test-zone/bookings/${reference}`);
  await press(visitor, t('test-zone:step.change'));
  await page.waitForURL('**/change');
  await endEarlier(visitor);
  await press(visitor, t('test-zone:change.submit'));
  await page.waitForURL('**?done=change');
  await expectToRead(visitor, t('test-zone:done.change'));
}

/** The hub gives the booking another end; without a reason it is told so first. */
export async function moveAtTheDesk(visitor: Visitor, hub: string, reference: string, reason: string): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, `/desk/bookings/${reference}?hub=${hub}`);
  await press(visitor, t('desk:booking.move'));
  await page.waitForURL('**/move*');
  await endEarlier(visitor);
  await press(visitor, t('desk:booking.move'));
  await page.locator('main [data-error-summary]').waitFor();
  await page.locator('main textarea[name="note"]').fill(reason);
  await press(visitor, t('desk:booking.move'));
  await page.waitForURL(`**/desk/bookings/${reference}?hub=${hub}`);
}

/** Joins the waiting list and leaves it again. */
export async function waitAndLeave(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, '/test-zone/waitlist');
  await page.locator('main select[name="count"]').selectOption('8');
  await press(visitor, t('test-zone:waitlist.join'));
  await page.waitForURL('**/waitlist?joined*');
  await expectToRead(visitor, t('test-zone:waitlist.joined'));
  await press(visitor, t('test-zone:waitlist.leave'));
  await page.waitForURL('**/waitlist?left*');
  await expectToRead(visitor, t('test-zone:waitlist.left'));
}

/** Previews two weeks of the last unit of a hub, makes what is free, and hands one statement in for all of it. */
export async function bookTwoWeeks(visitor: Visitor, hub: string): Promise<string[]> {
  const { page, t } = visitor;
  await goTo(visitor, `/test-zone?hub=${hub}`);
  await page.locator('main select[name="start"]').selectOption({ index: 2 });
  await page.locator('main select[name="end"]').selectOption({ index: 3 });
  await page.locator('main input[name="unit"]').last().check();
  await press(visitor, t('test-zone:series.open'));
  await page.waitForURL('**/test-zone/series?*');
  await page.locator('main select[name="count"]').selectOption('2');
  await press(visitor, t('test-zone:series.preview'));
  await page.waitForURL('**count=2*');
  expect(await page.getByText(t('test-zone:day.free'), { exact: true }).count()).toBe(2);
  await press(visitor, t('test-zone:series.hold'));
  await expectToRead(visitor, t('test-zone:series.held'));
  const references = await page.locator('main ol a[href*="/test-zone/bookings/TZ-"]').allInnerTexts();
  await press(visitor, t('test-zone:booking.write'));
  await stateTheWorkload(visitor, 'EXAONE 4.0 32B');
  for (const reference of references) {
    await goTo(visitor, `/test-zone/bookings/${reference}`);
    await expectToRead(visitor, t('test-zone:state.waiting'));
  }
  return references;
}
