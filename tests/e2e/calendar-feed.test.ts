import { expect, test } from 'vitest';
import { expectAccessible } from '../setup/accessibility';
import { signInAs } from '../setup/people';
import { expectToRead, goTo, press, visitor } from './steps/visitor';

test.each([['ko', true, 'firm2'], ['ar', false, 'manager.tokyo']] as const)('a calendar is subscribed to, and its address ended (%s, scripts: %s)', { timeout: 60_000 }, async (language, javaScript, who) => {
  const person = await visitor(language, javaScript);
  const { page, t } = person;
  await signInAs(page, language, who);
  await goTo(person, '/account/calendars');
  await expectToRead(person, t('test-zone:feed.none'));
  await press(person, t('test-zone:feed.make'));
  await expectToRead(person, t('test-zone:feed.made'));
  if (javaScript) await expectAccessible(page);
  const address = await page.locator('input[name^="address-"]').inputValue();
  const answer = await fetch(address);
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT/);
  expect((await fetch(address, { headers: { 'If-None-Match': answer.headers.get('ETag') ?? '' } })).status).toBe(304);

  await goTo(person, '/account/calendars');
  expect(await page.locator('main').innerText()).not.toContain('/calendars/');
  await press(person, t('test-zone:feed.end'));
  await expectToRead(person, t('test-zone:feed.none'));
  expect((await fetch(address)).status).toBe(404);
  for (const file of ['x.ics', `${'x'.repeat(43)}.ics`, '%00.ics', 'a%2Fb.ics']) expect((await fetch(new URL(file, address))).status).toBeGreaterThanOrEqual(400);
});
