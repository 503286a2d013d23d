import { randomUUID } from 'node:crypto';
import { eq, sql as statement } from 'drizzle-orm';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { cancelProgramme, editProgramme, setQuestions } from '~/features/programmes/commands.server';
import { changeRegistration, register, withdrawRegistration } from '~/features/programmes/registration.commands.server';
import { listOwnRegistrations } from '~/features/programmes/registration.queries.server';
import { db, sql } from '~db/client.server';
import { programmeRegistrations } from '~db/schema/programme-registrations';
import { programmes } from '~db/schema/programmes';
import { colleagueOf, firmActor, mailsTo } from '../support-requests/fixture';
import { afterDeadline, at, deadline, now, openProgramme, registered, roomOf, rowOf, wish, wordsWith } from './scene';

describe('seats', () => {
  test('are given in order, then the waiting list, then nothing; the public word follows', async () => {
    const { slug, programmeId } = await openProgramme();
    const firms = await Promise.all([1, 2, 3, 4, 5].map(() => firmActor()));
    expect(await roomOf(programmeId)).toBe('open');
    const states: string[] = [];
    const rooms: (string | undefined)[] = [];
    for (const firm of firms) {
      states.push(await registered(firm, slug));
      rooms.push(await roomOf(programmeId));
    }
    expect(states).toEqual(['accepted', 'accepted', 'waiting', 'waiting', 'full']);
    expect(rooms).toEqual(['few_left', 'waiting_list', 'waiting_list', 'full', 'full']);
  });

  test('two at once for the last one: one has it, the other waits; of twenty, never more than there are places', async () => {
    const { slug, programmeId } = await openProgramme({ places: 3, waitingPlaces: 5, seatsPerFirm: 1 });
    const firms = await Promise.all(Array.from({ length: 20 }, () => firmActor()));
    const states = await Promise.all(firms.map((firm) => registered(firm, slug)));
    const count = (state: string) => states.filter((one) => one === state).length;
    expect([count('accepted'), count('waiting'), count('full')]).toEqual([3, 5, 12]);
    const [seats] = await db.select({ taken: statement<number>`sum(people)::int` }).from(programmeRegistrations).where(statement`programme_id = ${programmeId} and state = 'accepted'`);
    expect(seats?.taken).toBe(3);
  });

  test('the database itself refuses more, by any path, and two statements at once', async () => {
    const { programmeId, slug, officer, version } = await openProgramme({ places: 2 });
    const [first, ...others] = await Promise.all([1, 2, 3, 4].map(() => firmActor()));
    if (!first) throw new Error('no firm');
    expect(await registered(first, slug)).toBe('accepted');
    const insert = (firm: typeof first, people = 1) => db.insert(programmeRegistrations).values({ id: v7(), programmeId, firmId: firm.firm.id, state: 'accepted', acceptedAt: now, queuedAt: now, people, contactId: firm.userId });
    await expect(insert(first)).rejects.toMatchObject({ cause: { constraint_name: 'programme_registrations_firm' } });
    const results = await Promise.allSettled(others.map((firm) => insert(firm)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { cause: { constraint_name: 'programme_places' } } });
    await expect(db.update(programmeRegistrations).set({ people: 2 }).where(eq(programmeRegistrations.programmeId, programmeId))).rejects.toMatchObject({ cause: { constraint_name: 'programme_places' } });
    await expect(db.update(programmes).set({ places: 1, seatsPerFirm: 1 }).where(eq(programmes.id, programmeId))).rejects.toMatchObject({ cause: { constraint_name: 'programme_places' } });
    await expect(db.update(programmes).set({ mode: 'selection' }).where(eq(programmes.id, programmeId))).rejects.toMatchObject({ cause: { constraint_name: 'programmes_registered' } });
    expect(await editProgramme(db, officer, { ...wordsWith({ places: 1, seatsPerFirm: 1 }), programmeId, version }, now)).toMatchObject({ error: 'taken' });
    expect(await editProgramme(db, officer, { ...wordsWith({ mode: 'selection' }), programmeId, version }, now)).toMatchObject({ error: 'registered' });
  });

  test('where support requests are taken, nobody registers', async () => {
    const { slug, programmeId } = await openProgramme({ intake: 'support_request' as never, places: null });
    const firm = await firmActor();
    expect(await registered(firm, slug)).toBe('not_found');
    const row = { id: v7(), programmeId, firmId: firm.firm.id, state: 'waiting' as const, queuedAt: now, people: 1, contactId: firm.userId };
    await expect(db.insert(programmeRegistrations).values(row)).rejects.toMatchObject({ cause: { constraint_name: 'programme_intake' } });
  });
});

describe('withdrawing', () => {
  test('gives the seat to the next in line in the same transaction, and all are told in their own language', async () => {
    const { slug, programmeId } = await openProgramme({ places: 1, seatsPerFirm: 1 });
    const [first, second, third] = [await firmActor('ko'), await firmActor('vi'), await firmActor('ja')];
    expect([await registered(first, slug), await registered(second, slug), await registered(third, slug)]).toEqual(['accepted', 'waiting', 'waiting']);
    expect(await withdrawRegistration(db, first, slug, { version: 9 }, now)).toMatchObject({ error: 'stale' });
    expect(await withdrawRegistration(db, first, slug, { version: 1 }, now)).toMatchObject({ ok: true });
    expect([(await rowOf(second, programmeId)).state, (await rowOf(third, programmeId)).state]).toEqual(['accepted', 'waiting']);
    const told = async (email: string) => (await mailsTo(email)).map(({ template, language }) => `${template} ${language}`);
    expect(await told(first.email)).toEqual(['programme_accepted ko', 'programme_withdrawn ko']);
    expect(await told(second.email)).toEqual(['programme_waiting vi', 'programme_promoted vi']);
    expect(await told(third.email)).toEqual(['programme_waiting ja']);
    const [promoted] = (await mailsTo(second.email)).slice(-1);
    expect(promoted).toMatchObject({ actionPath: '/programmes/registrations', attachments: [{ mediaType: expect.stringContaining('text/calendar') as string, content: expect.stringContaining('BEGIN:VEVENT') as string }] });
    expect(await registered(first, slug)).toBe('waiting');
    expect(await rowOf(first, programmeId)).toMatchObject({ state: 'waiting', acceptedAt: null });
  });

  test('at the same time as another registers: nobody is lost, nobody past the line', async () => {
    const { slug, programmeId } = await openProgramme({ places: 1, waitingPlaces: 9, seatsPerFirm: 1 });
    const [first, second, ...late] = await Promise.all(Array.from({ length: 6 }, () => firmActor()));
    if (!first || !second) throw new Error('no firm');
    await registered(first, slug);
    await registered(second, slug);
    await Promise.all([withdrawRegistration(db, first, slug, { version: 1 }, now), ...late.map((firm) => registered(firm, slug))]);
    expect((await rowOf(second, programmeId)).state).toBe('accepted');
    const states = await Promise.all(late.map(async (firm) => (await rowOf(firm, programmeId)).state));
    expect(states).toEqual(late.map(() => 'waiting'));
  });
});

describe('the deadline', () => {
  test('its own minute is the last one to register, change or withdraw', async () => {
    const { slug } = await openProgramme({ places: 9 });
    const [firm, late] = [await firmActor(), await firmActor()];
    const lastMoment = new Date(deadline.getTime() + 59_999);
    expect(await registered(firm, slug, 1, lastMoment)).toBe('accepted');
    expect(await registered(late, slug, 1, afterDeadline)).toBe('closed');
    expect(await changeRegistration(db, firm, slug, { ...wish(2), version: 1 }, afterDeadline)).toMatchObject({ error: 'closed' });
    expect(await withdrawRegistration(db, firm, slug, { version: 1 }, afterDeadline)).toMatchObject({ error: 'closed' });
    expect(await changeRegistration(db, firm, slug, { ...wish(2), version: 1 }, lastMoment)).toMatchObject({ ok: true });
  });

  test('is judged by the database’s clock: not by the process’s, and not by when the wait for the lock began', async () => {
    const { slug, programmeId } = await openProgramme({ places: 9, startsAt: at('2036-12-21T06:00:00Z'), endsAt: at('2036-12-21T08:00:00Z'), applyUntil: at('2036-12-01T06:00:00Z') });
    const firm = await firmActor();
    const [clock] = await sql<{ ms: number }[]>`select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`;
    expect(await register(db, firm, slug, wish())).toMatchObject({ ok: true });
    expect((await rowOf(firm, programmeId)).queuedAt.getTime()).toBeGreaterThanOrEqual(Math.floor(clock?.ms ?? Infinity));
    await db.update(programmes).set({ applyUntil: at('2020-01-01T00:00:00Z') }).where(eq(programmes.id, programmeId));
    expect(await register(db, await firmActor(), slug, wish())).toMatchObject({ error: 'closed' });
  });
});

test('once a firm: a colleague is told, a press twice is one, a key with other words is refused', async () => {
  const { slug, programmeId } = await openProgramme({ places: 9 });
  const firm = await firmActor();
  const colleague = await colleagueOf(firm);
  const words = wish();
  const both = await Promise.all([register(db, firm, slug, words, now), register(db, firm, slug, words, now)]);
  expect(both[0]).toEqual(both[1]);
  expect(await register(db, firm, slug, { ...words, people: 2 }, now)).toMatchObject({ error: 'key_reused' });
  expect(await registered(colleague, slug)).toBe('already');
  expect(await db.$count(programmeRegistrations, eq(programmeRegistrations.programmeId, programmeId))).toBe(1);
  expect((await listOwnRegistrations(db, colleague, now)).map(({ programme }) => programme.slug)).toEqual([slug]);
  expect(await listOwnRegistrations(db, await firmActor(), now)).toEqual([]);
});

test('what is asked is answered: number, names, questions; questions are settled by the first registration', async () => {
  const question = { key: 'q1', kind: 'choice' as const, required: true, label: { ko: '분야' }, options: { ko: '제조\n의료' } };
  const { slug, officer, programmeId, version } = await openProgramme({ places: 9, namesAsked: true }, [question]);
  const firm = await firmActor();
  const good = { people: 2, attendees: ['김하늘', '이도현'], answers: { q1: '2' } };
  for (const bad of [{ ...good, people: 3 }, { ...good, attendees: ['김하늘'] }, { ...good, answers: { q1: '3' } }, { ...good, answers: {} }]) {
    expect(await register(db, firm, slug, { ...bad, idempotencyKey: randomUUID() }, now)).toMatchObject({ error: 'changed' });
  }
  expect(await register(db, firm, slug, { ...good, answers: { q1: '2', other: 'x' }, idempotencyKey: randomUUID() }, now)).toMatchObject({ ok: true });
  expect(await rowOf(firm, programmeId)).toMatchObject({ attendees: good.attendees, answers: { q1: '2' } });
  expect(await setQuestions(db, officer, { programmeId, version, questions: [] }, now)).toMatchObject({ error: 'registered' });
  await expect(db.update(programmes).set({ questions: [] }).where(eq(programmes.id, programmeId))).rejects.toMatchObject({ cause: { constraint_name: 'programmes_registered' } });
  expect(await withdrawRegistration(db, firm, slug, { version: 1 }, now)).toMatchObject({ ok: true });
  expect((await rowOf(firm, programmeId)).attendees).toEqual([]);
});

test('more people need more seats; fewer give them to who waits', async () => {
  const { slug, programmeId } = await openProgramme({ places: 3, waitingPlaces: 3 });
  const [first, second, third] = [await firmActor(), await firmActor(), await firmActor()];
  await registered(first, slug, 2);
  await registered(second, slug, 1);
  expect(await changeRegistration(db, second, slug, { ...wish(2), version: 1 }, now)).toMatchObject({ error: 'full' });
  expect(await registered(third, slug, 1)).toBe('waiting');
  expect(await changeRegistration(db, first, slug, { ...wish(1), version: 1 }, now)).toMatchObject({ ok: true });
  expect((await rowOf(third, programmeId)).state).toBe('accepted');
});

test('called off: everybody is told why, in their own language, and nothing more can be done', async () => {
  const { slug, officer, programmeId, version } = await openProgramme({ places: 1, seatsPerFirm: 1 });
  const [korean, arab, gone] = [await firmActor('ko'), await firmActor('ar'), await firmActor('en')];
  for (const firm of [korean, arab, gone]) await registered(firm, slug);
  await withdrawRegistration(db, gone, slug, { version: 1 }, now);
  expect(await cancelProgramme(db, officer, { programmeId, version, reason: { ko: '강사 사정', ar: 'ظرف المحاضر' } }, now)).toMatchObject({ ok: true });
  const last = async (email: string) => (await mailsTo(email)).at(-1);
  expect(await last(korean.email)).toMatchObject({ template: 'programme_cancelled', language: 'ko', parameters: { message: '강사 사정', programme: '양성 과정' } });
  expect(await last(arab.email)).toMatchObject({ template: 'programme_cancelled', language: 'ar', parameters: { message: 'ظرف المحاضر', programme: 'دورة تدريبية' } });
  expect(await last(arab.email)).toMatchObject({ attachments: [{ content: expect.stringContaining('STATUS:CANCELLED') as string }] });
  expect((await last(gone.email))?.template).toBe('programme_withdrawn');
  expect(await registered(await firmActor(), slug)).toBe('called_off');
  expect(await withdrawRegistration(db, korean, slug, { version: 1 }, now)).toMatchObject({ error: 'called_off' });
});

test('another time or place is told to who registered; more places go to who waits', async () => {
  const { slug, officer, programmeId, version } = await openProgramme({ places: 1, seatsPerFirm: 1 });
  const [first, second] = [await firmActor(), await firmActor('zh-hans')];
  await registered(first, slug);
  await registered(second, slug);
  expect(await editProgramme(db, officer, { ...wordsWith({ places: 1, seatsPerFirm: 1 }), summary: { ko: '새 소개' }, programmeId, version }, now)).toMatchObject({ ok: true });
  expect((await mailsTo(first.email)).map(({ template }) => template)).toEqual(['programme_accepted']);
  expect(await editProgramme(db, officer, { ...wordsWith({ places: 2, seatsPerFirm: 1, endsAt: at('2026-12-21T13:00:00Z') }), programmeId, version: version + 1 }, now)).toMatchObject({ ok: true });
  expect((await mailsTo(first.email)).map(({ template }) => template)).toEqual(['programme_accepted', 'programme_changed']);
  // The last two are of one transaction, so in no order.
  expect((await mailsTo(second.email)).map(({ template }) => template).toSorted()).toEqual(['programme_changed', 'programme_promoted', 'programme_waiting']);
  expect((await rowOf(second, programmeId)).state).toBe('accepted');
});
