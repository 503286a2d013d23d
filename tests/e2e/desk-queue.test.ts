import { expect, test } from 'vitest';
import { expectAccessible } from '../setup/accessibility';
import { signInAs } from '../setup/people';
import { chosenRows, narrowTo, saveTheView, tickRows } from './steps/queue';
import { expectToRead, goTo, press, visitor } from './steps/visitor';

test.each([
  { language: 'ko', javaScript: false, hub: 'silicon-valley' },
  { language: 'ar', javaScript: true, hub: 'dubai' },
] as const)('a manager searches, narrows and keeps a view in $language (scripts: $javaScript)', { timeout: 120_000 }, async ({ language, javaScript, hub }) => {
  const officer = await visitor(language, javaScript);
  const { page, t } = officer;
  await signInAs(page, language, `manager.${hub}`);
  await goTo(officer, '/desk?view=all');
  const all = await chosenRows(officer);
  expect(all.length).toBeGreaterThan(0);
  const reference = all[0] ?? '';

  await page.locator('#desk-search').fill(reference.slice(-4));
  await press(officer, t('desk:queue.find'));
  await page.waitForURL('**q=*');
  expect(await chosenRows(officer)).toContain(reference);
  await narrowTo(officer, { sort: 'firm', due: 'overdue' });
  await expectToRead(officer, t('desk:filter.dues.overdue'));
  if (javaScript) await expectAccessible(page);
  await page.locator('main ul a', { hasText: t('desk:filter.dues.overdue') }).click();
  await page.waitForURL((url) => !url.searchParams.has('due'));
  expect(new URL(page.url()).searchParams.get('sort')).toBe('firm');
  expect(await chosenRows(officer)).toContain(reference);

  await saveTheView(officer, 'My firms');
  await goTo(officer, '/desk/views');
  await press(officer, t('desk:saved.setDefault'));
  await expectToRead(officer, t('desk:saved.isDefault'));
  if (javaScript) await expectAccessible(page);
  await goTo(officer, '/desk');
  expect(new URL(page.url()).searchParams.get('sort')).toBe('firm');
  await goTo(officer, '/desk/views');
  await press(officer, `${t('desk:saved.delete')} My firms`);
  await expectToRead(officer, t('desk:saved.none'));
});

test.each([true, false])('several requests at once: one is taken meanwhile, the rest is done (scripts: %s)', { timeout: 120_000 }, async (javaScript) => {
  const hub = javaScript ? 'silicon-valley' : 'beijing';
  const [officer, other] = [await visitor('ko', javaScript), await visitor('ko', javaScript)];
  for (const { page } of [officer, other]) await signInAs(page, 'ko', `manager.${hub}`);
  await goTo(officer, '/desk?view=to_answer');
  await goTo(other, '/desk?view=to_answer');
  const rows = await chosenRows(officer);
  expect(rows.length).toBeGreaterThan(0);
  await tickRows(officer, rows);
  await tickRows(other, rows.slice(0, 1));
  await press(other, other.t('desk:action.take'));
  await expectToRead(other, other.t('desk:bulk.done', { number: 1 }));
  await press(officer, officer.t('desk:action.take'));
  await expectToRead(officer, officer.t('desk:bulk.notDone', { number: 1 }));
  await expectToRead(officer, officer.t('desk:bulk.done', { number: rows.length - 1 }));
  await expectToRead(officer, officer.t('desk:bulk.not.stale', { state: officer.t('support-requests:state.in_review') }));
  if (javaScript) await expectAccessible(officer.page);
  await goTo(officer, '/desk?view=all');
  await tickRows(officer, rows.slice(0, 1));
  await officer.page.locator('main button[value="export"]').click();
  await officer.page.waitForURL(`**/desk/export?*only=${rows[0]}`);
});

test('keys move, tick and search; off in fields; they can be turned off', { timeout: 120_000 }, async () => {
  const officer = await visitor('ar', true);
  const { page, t } = officer;
  await signInAs(page, 'ar', 'manager.dubai');
  await goTo(officer, '/desk?view=all');
  const rows = await chosenRows(officer);
  expect(rows.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: t('desk:keys.title') }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.closest('tr')?.textContent ?? document.activeElement?.id ?? '');
  await page.keyboard.press('j');
  expect(await focused()).toContain(rows[0]);
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toContain(rows[1]);
  expect(await page.locator('input[name="pick"]:checked').count()).toBe(1);
  await page.locator('input[name="pick"]').last().click({ modifiers: ['Shift'] });
  expect(await page.locator('input[name="pick"]:checked').count()).toBeGreaterThan(1);
  await page.keyboard.press('/');
  expect(await focused()).toBe('desk-search');
  await page.keyboard.type('jx?');
  expect(await page.locator('#desk-search').inputValue()).toBe('jx?');
  await page.getByRole('button', { name: t('desk:keys.title') }).click();
  await expectAccessible(page);
  await page.getByLabel(t('desk:keys.on')).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: t('desk:keys.title') }).waitFor();
  await page.keyboard.press('j');
  expect(await focused()).not.toContain(rows[0]);
});
