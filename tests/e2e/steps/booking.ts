import ICAL from 'ical.js';
import { expect } from 'vitest';
import { waitForMail } from '../../setup/mail';
import { expectToRead, goTo, inDays, press, type Visitor } from './visitor';

/** Hours of a morning at the hub, its own wall time. */
export interface Morning {
  date: string;
  from: string;
  until: string;
}

/** What is wished for: two cards of one model, or the very ones that somebody else has. */
interface Wish {
  hub: string;
  request?: string;
  from: string;
  until: string;
  /** Ids of units; else two of one model that are free. */
  units?: string[];
  date?: string;
}

/** Looks from tomorrow on for a day on which the hub works in that morning, and chooses hours and two cards. */
async function chooseMorning(visitor: Visitor, wish: Wish): Promise<{ date: string; units: string[] }> {
  const { page } = visitor;
  const days = wish.date ? [wish.date] : Array.from({ length: 14 }, (_, i) => inDays(i + 1));
  for (const date of days) {
    const request = wish.request ? `&request=${wish.request}` : '';
    await goTo(visitor, `/test-zone?hub=${wish.hub}&date=${date}${request}`);
    const [start, end] = [page.locator('main select[name="start"]'), page.locator('main select[name="end"]')];
    const at = (hour: string) => `option[value^="${date}T${hour}"]`;
    if ((await start.locator(at(wish.from)).count()) === 0 || (await end.locator(at(wish.until)).count()) === 0) continue;
    const units = wish.units ?? (await twoOfOneModel(visitor, wish));
    if (units.length < 2) continue;
    for (const [select, hour] of [[start, wish.from], [end, wish.until]] as const) await select.selectOption((await select.locator(at(hour)).getAttribute('value')) ?? '');
    for (const unit of units) await page.locator(`main input[name="unit"][value="${unit}"]`).check();
    return { date, units };
  }
  throw new Error(`No day with ${wish.from}–${wish.until} at ${wish.hub} within two weeks`);
}

/** `H100 #1` and `H100 #2`: the first model with two cards that are free then, as their lines say. */
async function twoOfOneModel({ page }: Visitor, { from, until }: Wish): Promise<string[]> {
  const cards = await page.locator('main label:has(input[name="unit"])').evaluateAll((labels) =>
    labels.map((label) => ({ id: label.querySelector('input')?.value ?? '', model: (label.textContent ?? '').split('#')[0] ?? '', text: label.textContent ?? '' })),
  );
  const isFree = (text: string) => [...text.matchAll(/(\d\d:\d\d)–(\d\d:\d\d)/g)].some(([, opens = '', closes = '']) => opens <= from && until <= closes);
  const free = cards.filter(({ text }) => text.includes('#') && isFree(text));
  const pair = free.map((card) => free.filter(({ model }) => model === card.model)).find((same) => same.length >= 2);
  return (pair ?? []).slice(0, 2).map(({ id }) => id);
}

export interface Held {
  reference: string;
  morning: Morning;
  units: string[];
}

/** Holds two accelerators of one model for a morning of the next working day. */
export async function holdTwoAccelerators(visitor: Visitor, wish: Wish): Promise<Held> {
  const { page, t } = visitor;
  const { date, units } = await chooseMorning(visitor, wish);
  await press(visitor, t('test-zone:form.submit'));
  await page.waitForURL('**/test-zone/bookings/*');
  const reference = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await expectToRead(visitor, t('test-zone:booking.statement'));
  return { reference, units, morning: { date, from: wish.from, until: wish.until } };
}

/** Somebody else wants the same cards at the same time: told no, offered other times. */
export async function findThemTaken(visitor: Visitor, hub: string, { units, morning }: Held): Promise<void> {
  await chooseMorning(visitor, { hub, units, ...morning });
  const answer = visitor.page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('/test-zone/hold'));
  await press(visitor, visitor.t('test-zone:form.submit'));
  expect((await answer).status()).toBe(409);
  await expectToRead(visitor, visitor.t('test-zone:refusal.taken'));
}

/** Says what will run on the cards, on whose data, for whom; hands it in, also where it is told that the model doesn't fit as it is. */
export async function stateTheWorkload(visitor: Visitor, words: string): Promise<void> {
  const { page, t } = visitor;
  const form = page.locator('main form').filter({ has: page.locator('[name="model"]') });
  for (const name of ['purpose', 'dataClass', 'crossBorder']) await form.locator(`input[name="${name}"]`).first().check();
  await form.locator('[name="precision"]').selectOption({ index: 1 });
  await form.locator('[name="modelSize"]').fill('8');
  await form.locator('[name="storageGb"]').fill('100');
  for (const name of ['model', 'licence', 'framework', 'frameworkVersion', 'metric', 'baseline', 'dataOrigin', 'endUser']) await form.locator(`[name="${name}"]`).fill(words);
  const deletion = form.locator('[name="deletionDueOn"]');
  await deletion.fill((await deletion.getAttribute('min')) ?? inDays(30));
  await form.locator('[name="exportSelfCheck"]').check();
  await press(visitor, t('test-zone:workload.submit'));
  const misfit = page.locator('main input[name="fitSeen"]:visible');
  await misfit.or(page.getByText(t('test-zone:booking.submitted')).first()).first().waitFor();
  if (await misfit.isVisible()) {
    await misfit.check();
    await press(visitor, t('test-zone:workload.submit'));
  }
  await page.waitForURL('**/test-zone/bookings/*submitted*');
  await expectToRead(visitor, t('test-zone:booking.submitted'));
}

/** The mail of a confirmed booking has a calendar file with the hub's very hours. */
export async function expectCalendarFile(visitor: Visitor, email: string, { reference, morning }: Held): Promise<void> {
  const mail = await waitForMail(email, visitor.t('notifications:mail.booking_confirmed.subject', { reference }));
  const file = mail.attachments.find(({ filename, contentType }) => filename?.endsWith('.ics') || contentType === 'text/calendar');
  expect(file, 'a calendar file').toBeDefined();
  const calendar = new ICAL.Component(ICAL.parse(file?.content.toString('utf8') ?? ''));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(events).toHaveLength(1);
  const [event] = events;
  const page = visitor.page;
  await goTo(visitor, `/test-zone/bookings/${reference}`);
  await expectToRead(visitor, visitor.t('test-zone:state.confirmed'));
  const instants = await page.locator('main time[datetime]').evaluateAll((times) => times.map((time) => new Date(time.getAttribute('datetime') ?? '').getTime()));
  expect(instants).toContain(event?.startDate.toJSDate().getTime());
  const hours = (Date.parse(`${morning.date}T${morning.until}Z`) - Date.parse(`${morning.date}T${morning.from}Z`)) / 3_600_000;
  expect(event?.duration.toSeconds()).toBe(hours * 3600);
}

export async function cancelTheBooking(visitor: Visitor, reference: string, words: string, email: string): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, `/test-zone/bookings/${reference}`);
  await press(visitor, t('test-zone:booking.cancel'));
  await page.waitForURL('**/cancel');
  await page.locator('main textarea[name="reason"]').fill(words);
  await press(visitor, t('test-zone:cancel.submit'));
  await page.waitForURL(`**/test-zone/bookings/${reference}?cancelled*`);
  await expectToRead(visitor, t('test-zone:state.cancelled'));
  await waitForMail(email, t('notifications:mail.booking_cancelled.subject', { reference }));
}
