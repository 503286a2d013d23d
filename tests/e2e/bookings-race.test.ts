import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPassword } from '../../db/seed/demo-sign-ins';
import { startOwnPortal, type OwnPortal } from '../setup/own-portal';

// A portal of its own: two hundred requests at once are just what one process lets in, so nobody else may be in there.
let portal: OwnPortal;

beforeAll(async () => {
  portal = await startOwnPortal('race');
}, 120_000);

afterAll(() => portal.stop());

const form = (fields: Record<string, string>, cookie = '') => ({
  method: 'POST', redirect: 'manual', body: new URLSearchParams(fields),
  headers: { Cookie: cookie, Origin: portal.url, 'Content-Type': 'application/x-www-form-urlencoded' },
} as const);

/** The session cookie of a demo account. */
async function signIn(email: string): Promise<string> {
  const response = await fetch(`${portal.url}/ko/sign-in`, form({ email, password: demoPassword, next: '' }));
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  expect(cookies.length, `${email}: ${response.status}`).toBeGreaterThan(0);
  return cookies.join('; ');
}

/** A unit of Tokyo and two hours of a day far ahead, as the page's own form offers them. */
async function freeTime(cookie: string) {
  for (let days = 40; days < 50; days++) {
    const date = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const html = await (await fetch(`${portal.url}/ko/test-zone?hub=tokyo&date=${date}`, { headers: { Cookie: cookie } })).text();
    const times = [...html.matchAll(/<option value="(\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d)"/g)].map(([, time]) => time ?? '');
    const [unit] = [...html.matchAll(/name="unit"[^>]*value="([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '');
    const [start, , , , end] = times;
    if (unit && start && end) return { hub: 'tokyo', unit, start, end };
  }
  throw new Error('Tokyo has no day to book');
}

describe('two hundred bookings of one unit and range at once', () => {
  test('one succeeds, every other is told 409 and offered other times; the winner’s form sent again makes nothing new', async () => {
    const firms = await Promise.all([signIn('firm@demo.kain.invalid'), signIn('firm2@demo.kain.invalid')]);
    const wish = await freeTime(firms[0] ?? '');
    const attempts = Array.from({ length: 200 }, (_, index) => ({ cookie: firms[index % 2] ?? '', key: randomUUID() }));
    const began = performance.now();
    const answers = await Promise.all(
      attempts.map(async ({ cookie, key }) => {
        const response = await fetch(`${portal.url}/ko/test-zone/hold`, form({ ...wish, idempotencyKey: key }, cookie));
        return { status: response.status, location: response.headers.get('Location'), text: await response.text(), cookie, key };
      }),
    );
    const seconds = ((performance.now() - began) / 1000).toFixed(2);
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    console.log(`200 parallel bookings over HTTP in ${seconds} s: ${count(303)} × 303, ${count(409)} × 409`);
    const won = answers.filter(({ status }) => status === 303);
    expect(won).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(199);
    // Each of them offers other times as forms.
    expect(answers.filter(({ status, text }) => status === 409 && text.includes('name="idempotencyKey"'))).toHaveLength(199);
    const [winner] = won;
    const again = await fetch(`${portal.url}/ko/test-zone/hold`, form({ ...wish, idempotencyKey: winner?.key ?? '' }, winner?.cookie));
    expect([again.status, again.headers.get('Location')]).toEqual([303, winner?.location]);
    const other = await fetch(`${portal.url}/ko/test-zone/hold`, form({ ...wish, end: wish.end.replace(/T\d\d/, 'T17'), idempotencyKey: winner?.key ?? '' }, winner?.cookie));
    expect(other.status).toBe(422);
  }, 90_000);

  test('somebody else’s booking is not found, and a stranger must sign in', async () => {
    const [mine, theirs] = await Promise.all([signIn('firm@demo.kain.invalid'), signIn('firm2@demo.kain.invalid')]);
    const wish = await freeTime(mine);
    const held = await fetch(`${portal.url}/ko/test-zone/hold`, form({ ...wish, start: wish.start.replace(/T\d\d/, 'T15'), end: wish.end.replace(/T\d\d/, 'T16'), idempotencyKey: randomUUID() }, mine));
    expect(held.status).toBe(303);
    const page = `${portal.url}${held.headers.get('Location') ?? ''}`;
    const statusOf = async (cookie: string, path = '') => (await fetch(page + path, { headers: { Cookie: cookie }, redirect: 'manual' })).status;
    expect([await statusOf(mine), await statusOf(theirs), await statusOf(''), await statusOf(theirs, '/cancel'), await statusOf(theirs, '/calendar.ics')]).toEqual([200, 404, 302, 404, 404]);
    expect((await fetch(page, form({ intent: 'release', version: '1' }, theirs))).status).toBe(404);
    expect((await fetch(page, form({ intent: 'release', version: '9' }, mine))).status).toBe(409);
    expect((await fetch(page, form({ intent: 'release', version: '1' }, mine))).status).toBe(303);
  }, 60_000);

  test.each<[string, Record<string, string>]>([
    ['a reversed range', { start: '2026-12-08T11:00+09:00', end: '2026-12-08T10:00+09:00' }],
    ['a time that can’t be read', { start: 'tomorrow', end: '2026-12-08T10:00+09:00' }],
    ['no unit', { unit: '' }],
    ['a unit that is none', { unit: 'x' }],
    ['a past time', { start: '2025-12-08T10:00+09:00', end: '2025-12-08T11:00+09:00' }],
  ])('answers %s with 400 and the form, what was chosen kept', async (_, change) => {
    const cookie = await signIn('firm@demo.kain.invalid');
    const wish = await freeTime(cookie);
    const answer = await fetch(`${portal.url}/ko/test-zone/hold`, form({ ...wish, ...change, idempotencyKey: randomUUID() }, cookie));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('data-error-summary');
  });
});
