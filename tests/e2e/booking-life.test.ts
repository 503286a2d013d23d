import { expect, test } from 'vitest';
import type { Language } from '../../app/i18n/languages';
import { waitForMail } from '../setup/mail';
import { signInAs } from '../setup/people';
import { holdTwoAccelerators, stateTheWorkload } from './steps/booking';
import { bookTwoWeeks, moveAtTheDesk, shortenByHalfAnHour, waitAndLeave } from './steps/booking-life';
import { confirmTheBooking } from './steps/desk';
import { expectToRead, goTo, visitor } from './steps/visitor';

const cases: { language: Language; javaScript: boolean; hub: string; manager: Language }[] = [
  { language: 'ko', javaScript: true, hub: 'hanoi', manager: 'vi' },
  { language: 'ar', javaScript: false, hub: 'ho-chi-minh-city', manager: 'vi' },
];

test.each(cases)('a booking at $hub is shortened by its firm and moved by the hub ($language, scripts: $javaScript)', { timeout: 180_000 }, async ({ language, javaScript, hub, manager }) => {
  const [firm, desk] = [await visitor(language, javaScript), await visitor(manager, javaScript)];
  await signInAs(firm.page, language, 'firm2');
  const held = await holdTwoAccelerators(firm, { hub, from: '10:00', until: '13:00' });
  await stateTheWorkload(firm, 'EXAONE 4.0 32B');
  await signInAs(desk.page, manager, `manager.${hub}`);
  await confirmTheBooking(desk, held.reference);

  await shortenByHalfAnHour(firm, held.reference);
  await expectToRead(firm, firm.t('test-zone:event.shortened'));
  await moveAtTheDesk(desk, hub, held.reference, 'Cooling is being serviced');
  await goTo(firm, `/test-zone/bookings/${held.reference}`);
  await expectToRead(firm, firm.t('test-zone:event.moved'));
  const mail = await waitForMail('firm2@demo.kain.invalid', firm.t('notifications:mail.booking_changed.subject', { reference: held.reference }));
  expect(mail.attachments.some(({ filename }) => filename?.endsWith('.ics'))).toBe(true);
});

test.each(cases)('a firm waits for a time, and books two weeks with one statement ($language, scripts: $javaScript)', { timeout: 120_000 }, async ({ language, javaScript, hub }) => {
  const firm = await visitor(language, javaScript);
  await signInAs(firm.page, language, 'firm2');
  await waitAndLeave(firm);
  expect(await bookTwoWeeks(firm, hub)).toHaveLength(2);
});
