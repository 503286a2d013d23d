import { expect, test } from 'vitest';
import type { Language } from '../../app/i18n/languages';
import { expectAccessible } from '../setup/accessibility';
import { waitForMail } from '../setup/mail';
import { signInAs } from '../setup/people';
import { holdTwoAccelerators, stateTheWorkload, type Held } from './steps/booking';
import { expectToRead, goTo, visitor, type Visitor } from './steps/visitor';

const cases: { language: Language; javaScript: boolean; hub: string }[] = [
  { language: 'ko', javaScript: true, hub: 'beijing' },
  { language: 'ar', javaScript: false, hub: 'silicon-valley' },
];

/** Lets bookings of up to eight hours through without asking, results abroad as well. */
async function confirmByRule(desk: Visitor, hub: string, { units }: Held): Promise<void> {
  const { page, t } = desk;
  for (const unit of units) {
    await goTo(desk, `/desk/resources/${unit}?hub=${hub}`);
    const form = page.locator('main form').filter({ has: page.locator('[name="autoConfirm"]') });
    await form.locator('[name="autoConfirm"]').selectOption('480');
    await form.locator('[name="gateAbroad"]').uncheck();
    await form.locator('button[value="rules"]').click();
    await page.waitForURL('**/desk/resources?*saved*');
    await expectToRead(desk, t('desk:resources.saved'));
  }
}

/** Gives the first engineer of the hub afternoons of their own, or takes them away again. */
async function setAfternoons(desk: Visitor, hub: string, [opens, closes]: [string, string]): Promise<void> {
  const { page } = desk;
  await goTo(desk, `/desk/resources?hub=${hub}`);
  await page.locator('section[aria-labelledby="units-engineer"] tbody a').first().click();
  await page.waitForURL('**/desk/resources/*');
  const form = page.locator('main form').filter({ has: page.locator('[name="opens1"]') });
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    await form.locator(`[name="opens${day}"]`).fill(opens);
    await form.locator(`[name="closes${day}"]`).fill(closes);
  }
  await form.locator('button[value="week"]').click();
  await page.waitForURL('**/desk/resources?*saved*');
}

test.each(cases)('the manager of $hub says what needs no asking and when an engineer works; the firm meets both ($language, scripts: $javaScript)', { timeout: 120_000 }, async ({ language, javaScript, hub }) => {
  const [firm, desk] = [await visitor(language, javaScript), await visitor(language, javaScript)];
  await signInAs(firm.page, language, 'firm');
  await signInAs(desk.page, language, `manager.${hub}`);
  const held = await holdTwoAccelerators(firm, { hub, from: '10:00', until: '12:00' });
  await confirmByRule(desk, hub, held);
  await stateTheWorkload(firm, 'EXAONE 4.0 32B');
  await expectToRead(firm, firm.t('test-zone:state.confirmed'));
  await expectToRead(firm, firm.t('test-zone:event.confirmed_by_rule'));
  await waitForMail('firm@demo.kain.invalid', firm.t('notifications:mail.booking_confirmed.subject', { reference: held.reference }));

  await setAfternoons(desk, hub, ['13:00', '17:00']);
  await goTo(firm, `/test-zone?hub=${hub}&date=${held.morning.date}`);
  await expectToRead(firm, firm.t('test-zone:day.off'));
  if (javaScript) {
    await goTo(desk, `/desk/resources/${held.units[0]}?hub=${hub}`);
    await expectAccessible(desk.page);
    await goTo(desk, `/desk/utilisation?hub=${hub}&by=accelerator`);
    await expectToRead(desk, desk.t('desk:utilisation.reserved'));
    expect(await desk.page.locator('main tbody tr').count()).toBeGreaterThan(0);
    await expectAccessible(desk.page);
  }
  await setAfternoons(desk, hub, ['', '']);
  await goTo(firm, `/test-zone?hub=${hub}&date=${held.morning.date}`);
  expect((await firm.page.locator('main table').innerText()).includes(firm.t('test-zone:day.off'))).toBe(false);
});
