import { expect } from 'vitest';
import type { Held } from './booking';
import { expectToRead, goTo, press, type Visitor } from './visitor';

const bars = ({ page }: Visitor, reference: string) => page.locator(`main table a[data-bar="${reference}"]`);

export const openCalendar = (visitor: Visitor, hub: string, { morning }: Held) => goTo(visitor, `/desk/calendar?hub=${hub}&day=${morning.date}`);

/** Opens what waits from its bar and confirms it; the bar says so afterwards. */
export async function confirmFromTheBar(visitor: Visitor, hub: string, held: Held): Promise<void> {
  const { page, t } = visitor;
  await openCalendar(visitor, hub, held);
  expect(await bars(visitor, held.reference).count()).toBe(held.units.length);
  expect(await bars(visitor, held.reference).first().innerText()).toContain(t('test-zone:state.waiting'));
  await bars(visitor, held.reference).first().click();
  await page.waitForURL(`**/desk/bookings/${held.reference}*`);
  await page.locator('main input[name="gateSeen"]').check();
  await press(visitor, t('desk:booking.confirm'));
  await page.locator('main').getByText(t('test-zone:state.confirmed')).first().waitFor();
  await openCalendar(visitor, hub, held);
  expect(await bars(visitor, held.reference).first().getAttribute('data-state')).toBe('confirmed');
}

/** Walks from the first cell into the row by the arrow keys. */
export async function walkTheGrid({ page }: Visitor): Promise<void> {
  const grid = page.locator('main table[role="grid"]');
  await grid.locator('tbody th a').first().focus();
  const column = () => page.evaluate(() => document.activeElement?.closest<HTMLTableCellElement>('td, th')?.cellIndex);
  const row = () => page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex);
  const first = await row();
  await page.keyboard.press('ArrowRight');
  expect(await column()).toBe(1);
  await page.keyboard.press('ArrowDown');
  expect(await row()).toBe((first ?? 0) + 1);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  expect(await column()).toBe(0);
  expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
}

/** Drags the first bar half of its length on and gives a reason. Says what the page answered. */
export async function dragTheBar(visitor: Visitor, reference: string, halfHours: number, reason: string): Promise<void> {
  const { page, t } = visitor;
  const bar = bars(visitor, reference).first();
  const [box, cell] = [await bar.boundingBox(), await page.locator('main table tbody td[colspan="1"]').first().boundingBox()];
  if (!box || !cell) throw new Error('The bar has no place');
  await bar.dragTo(page.locator('main table tbody'), {
    sourcePosition: { x: 10, y: box.height / 2 },
    targetPosition: await page.locator('main table tbody').evaluate((body, [x, y]) => { const at = body.getBoundingClientRect(); return { x: x - at.x, y: y - at.y }; }, [box.x + 10 + halfHours * cell.width, box.y + box.height / 2] as const),
  });
  await page.locator('main textarea[name="note"]').fill(reason);
  await press(visitor, t('desk:booking.move'));
}

/** An empty half hour of a unit leads to the form with that unit and time filled in. */
export async function blockFromTheCell(visitor: Visitor, reason: string): Promise<void> {
  const { page, t } = visitor;
  const row = page.locator('main table tbody tr').last();
  await row.locator('td a[href*="/desk/bookings/block?"]').last().click();
  await page.waitForURL('**/desk/bookings/block?*');
  const asked = new URL(page.url()).searchParams;
  expect(await page.locator('main input[name="start"]').inputValue()).toBe(asked.get('start'));
  expect(await page.locator('main input[name="unit"]:checked').inputValue()).toBe(asked.get('unit'));
  await page.locator('main textarea[name="reason"]').fill(reason);
  await press(visitor, t('desk:block.submit'));
  await page.waitForURL('**/desk/bookings/TZ-*');
  await expectToRead(visitor, t('desk:booking.maintenance'));
}
