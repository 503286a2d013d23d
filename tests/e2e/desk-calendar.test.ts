import { expect, test } from 'vitest';
import type { Language } from '../../app/i18n/languages';
import { expectAccessible, expectContrast } from '../setup/accessibility';
import { waitForMail } from '../setup/mail';
import { signInAs } from '../setup/people';
import { holdTwoAccelerators, stateTheWorkload } from './steps/booking';
import { blockFromTheCell, confirmFromTheBar, dragTheBar, openCalendar, walkTheGrid } from './steps/calendar';
import { expectToRead, goTo, visitor } from './steps/visitor';

const cases: { language: Language; javaScript: boolean; hub: string }[] = [
  { language: 'ko', javaScript: true, hub: 'tokyo' },
  { language: 'ar', javaScript: false, hub: 'dubai' },
];

test.each(cases)('the manager of $hub runs a day from the calendar ($language, scripts: $javaScript)', { timeout: 120_000 }, async ({ language, javaScript, hub }) => {
  const [firm, desk] = [await visitor('ko', false), await visitor(language, javaScript)];
  await signInAs(firm.page, 'ko', 'firm2');
  const held = await holdTwoAccelerators(firm, { hub, from: '10:00', until: '12:00' });
  await stateTheWorkload(firm, 'EXAONE 4.0 32B');
  await signInAs(desk.page, language, `manager.${hub}`);
  await confirmFromTheBar(desk, hub, held);

  if (javaScript) {
    await walkTheGrid(desk);
    await dragTheBar(desk, held.reference, -2, '냉각 장치 점검');
    await expectToRead(desk, desk.t('desk:calendar.moved', { reference: held.reference }));
    await waitForMail('firm2@demo.kain.invalid', firm.t('notifications:mail.booking_changed.subject', { reference: held.reference }));
    // An hour earlier the hub isn't open: the server says no, and the bar is where it was.
    await dragTheBar(desk, held.reference, -2, '더 이르게');
    await expectToRead(desk, desk.t('desk:calendar.refused'));
    await expectToRead(desk, desk.t('test-zone:refusal.outside_hours'));
    expect(await desk.page.locator(`main table a[data-bar="${held.reference}"]`).first().getAttribute('title')).toContain('09:00–11:00');
  }
  await openCalendar(desk, hub, held);
  if (javaScript) await expectAccessible(desk.page);
  await blockFromTheCell(desk, 'Cooling');
  if (!javaScript) return;
  await goTo(desk, `/desk/calendar?hub=${hub}&day=${held.morning.date}&span=week`);
  await desk.page.context().addCookies([{ name: 'kain_preferences', value: 'high.100', url: desk.page.url() }]);
  await desk.page.reload();
  await expectContrast(desk.page);
  await expectAccessible(desk.page);
});
