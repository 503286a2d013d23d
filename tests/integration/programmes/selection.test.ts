import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import { getProgramme } from '~/features/programmes/queries.server';
import { exportRegistrations } from '~/features/programmes/registration-export.server';
import { countRegistrations, listRegistrations } from '~/features/programmes/registration.queries.server';
import { forgetNames, sendReminders } from '~/features/programmes/reminders.commands.server';
import { register } from '~/features/programmes/registration.commands.server';
import { decideRegistrations } from '~/features/programmes/selection.commands.server';
import { db } from '~db/client.server';
import { firms } from '~db/schema/firms';
import { programmeReminders } from '~db/schema/programme-registrations';
import { accessLog } from '~db/schema/privacy';
import { firmActor, mailsTo, officerActor } from '../support-requests/fixture';
import { afterDeadline, at, now, openProgramme, registered, rowOf, start, wish } from './scene';

type Firm = Awaited<ReturnType<typeof firmActor>>;
const picksOf = async (programmeId: string, ...actors: Firm[]) => (await Promise.all(actors.map((actor) => rowOf(actor, programmeId)))).map(({ id, version }) => ({ id, version }));

async function applied(people: number[], change: Parameters<typeof openProgramme>[0] = {}) {
  const scene = await openProgramme({ mode: 'selection', places: 2, ...change });
  const actors: Firm[] = [];
  for (const each of people) {
    const firm = await firmActor(actors.length % 2 ? 'ar' : 'ko');
    expect(await registered(firm, scene.slug, each)).toBe('applied');
    actors.push(firm);
  }
  const decide = async (action: 'accept' | 'wait' | 'attend' | 'absent', chosen: Firm[], moment = afterDeadline, actor: Actor = scene.officer) =>
    errorsOf(await decideRegistrations(db, actor, scene.programmeId, { action, picks: await picksOf(scene.programmeId, ...chosen) }, moment));
  const decline = async (chosen: Firm[], reason: string, moment = afterDeadline) =>
    errorsOf(await decideRegistrations(db, scene.officer, scene.programmeId, { action: 'decline', reason, picks: await picksOf(scene.programmeId, ...chosen) }, moment));
  return { ...scene, actors, decide, decline };
}

const errorsOf = (result: Awaited<ReturnType<typeof decideRegistrations>>) => (result.ok ? result.value.outcomes.map(({ error }) => error) : result.error);

test('after the deadline an officer selects up to the places, declines with a reason, and all are told in their language', async () => {
  const { actors, decide, decline, programmeId } = await applied([1, 1, 1, 1]);
  const [first, second, third, fourth] = actors as [Firm, Firm, Firm, Firm];
  expect(await decide('accept', [first], now)).toEqual(['not_allowed']);
  expect(await decide('accept', [first, second, third])).toEqual([null, null, 'full']);
  expect(await decide('wait', [third])).toEqual([null]);
  expect(await decline([fourth], '이번 주제와 맞지 않습니다.')).toEqual([null]);
  const told = async (actor: Firm) => (await mailsTo(actor.email)).map(({ template, language }) => `${template} ${language}`);
  expect(await told(second)).toEqual(['programme_applied ar', 'programme_accepted ar']);
  expect((await mailsTo(fourth.email)).at(-1)).toMatchObject({ template: 'programme_declined', language: 'ar', parameters: { message: '이번 주제와 맞지 않습니다.' } });
  // One who can't come is taken off by the hub: the seat goes to who waits.
  expect(await decline([second], '기업 요청')).toEqual([null]);
  expect(await rowOf(third, programmeId)).toMatchObject({ state: 'accepted', reason: null });
  expect(await told(third)).toEqual(['programme_applied ko', 'programme_waiting ko', 'programme_promoted ko']);
});

test('an old page changes nothing; the same one twice is done once; two officers at once don’t overbook', async () => {
  const { actors, decide, programmeId, officer } = await applied([2, 2]);
  const [first, second] = actors as [Firm, Firm];
  const [pick] = await picksOf(programmeId, first);
  if (!pick) throw new Error('no pick');
  expect(errorsOf(await decideRegistrations(db, officer, programmeId, { action: 'accept', picks: [{ ...pick, version: 7 }] }, afterDeadline))).toEqual(['stale']);
  expect(errorsOf(await decideRegistrations(db, officer, programmeId, { action: 'wait', picks: [pick, pick] }, afterDeadline))).toEqual([null, 'stale']);
  const both = await Promise.all([decide('accept', [first]), decide('accept', [second])]);
  expect(both.flat().toSorted()).toEqual(['full', null]);
});

test('who came is noted after the start, and can be mended', async () => {
  const { actors, decide, programmeId } = await applied([1]);
  await decide('accept', actors);
  expect(await decide('attend', actors, afterDeadline)).toEqual(['not_allowed']);
  expect(await decide('attend', actors, start)).toEqual([null]);
  expect(await decide('absent', actors, start)).toEqual([null]);
  expect((await rowOf(actors[0] as Firm, programmeId)).attendance).toBe('absent');
  expect(await decide('accept', actors, start)).toEqual(['not_allowed']);
});

test('another hub’s officers, firms and headquarters decide nothing; headquarters reads', async () => {
  const { actors, decide, programmeId, officer } = await applied([1]);
  const room = { ...(await officerActor('tokyo')), managedHubIds: [], situationRoom: true };
  for (const actor of [await officerActor('tokyo'), await firmActor(), room]) expect(await decide('accept', actors, afterDeadline, actor)).toBe('not_found');
  for (const actor of [await officerActor('tokyo'), await firmActor()]) {
    expect(await listRegistrations(db, actor, programmeId, { page: 1 })).toEqual([]);
    expect((await countRegistrations(db, actor, programmeId)).applied.firms).toBe(0);
  }
  for (const actor of [officer, room]) expect((await countRegistrations(db, actor, programmeId)).applied).toEqual({ firms: 1, people: 1 });
  expect(await listRegistrations(db, officer, programmeId, { page: 1, only: 'accepted' })).toEqual([]);
  expect(await listRegistrations(db, officer, programmeId, { page: 2 })).toEqual([]);
});

test('reminders: a week and a day before, once each, whoever runs the job and however often', async () => {
  const { slug, programmeId } = await openProgramme({ places: 1, seatsPerFirm: 1, waitingPlaces: 5 });
  const [firm, waiting] = [await firmActor('vi'), await firmActor()];
  await registered(firm, slug);
  await registered(waiting, slug);
  const reminders = async () => (await mailsTo(firm.email)).filter(({ template }) => template === 'programme_reminder');
  await sendReminders(db, at('2026-12-14T05:59:00Z'));
  expect(await reminders()).toEqual([]);
  await Promise.all([1, 2, 3].map(() => sendReminders(db, at('2026-12-14T06:00:00Z'))));
  await sendReminders(db, at('2026-12-15T06:00:00Z'));
  expect(await reminders()).toMatchObject([{ language: 'vi', attachments: [{ content: expect.stringContaining('BEGIN:VEVENT') as string }] }]);
  await Promise.all([1, 2].map(() => sendReminders(db, at('2026-12-20T07:00:00Z'))));
  await sendReminders(db, start);
  expect(await reminders()).toHaveLength(2);
  const { id } = await rowOf(firm, programmeId);
  await expect(db.insert(programmeReminders).values({ registrationId: id, kind: 'day', sentAt: now })).rejects.toThrow();
  expect((await mailsTo(waiting.email)).map(({ template }) => template)).toEqual(['programme_waiting']);
});

test('names are forgotten ninety days after the end', async () => {
  const { slug, programmeId } = await openProgramme({ places: 5, namesAsked: true });
  const firm = await firmActor();
  expect(await register(db, firm, slug, { ...wish(1), attendees: ['김하늘'] }, now)).toMatchObject({ ok: true });
  expect(await forgetNames(db, at('2027-03-21T11:59:00Z'))).toBe(0);
  expect(await forgetNames(db, at('2027-03-21T12:00:00Z'))).toBe(1);
  expect((await rowOf(firm, programmeId)).attendees).toEqual([]);
});

test('the list as a file: who takes it and why is noted, and no cell becomes a formula', async () => {
  const question = { key: 'q1', kind: 'text' as const, required: true, label: { ko: '목표' } };
  const { slug, officer, programmeId } = await openProgramme({ places: 5 }, [question]);
  const firm = await firmActor();
  await db.update(firms).set({ nameKo: '=1+1 주식회사' }).where(eq(firms.id, firm.firm.id));
  await register(db, firm, slug, wish(1, { q1: '@SUM(A1)' }), now);
  const pieces: string[] = [];
  for await (const piece of await exportRegistrations(db, officer, await getProgramme(db, slug), { language: 'en', reason: '행사장 명단', ipAddress: '203.0.113.9' })) pieces.push(piece);
  const file = pieces.join('');
  expect(file.startsWith('\ufeff"Firm","Firm in English"')).toBe(true);
  expect(file).toContain('"\'=1+1 주식회사"');
  expect(file).toContain('"\'@SUM(A1)"');
  expect(file).toContain('"2026-11-24T10:00+04:00","2026-11-24T15:00+09:00"');
  const noted = await db.select().from(accessLog).where(eq(accessLog.subjectId, programmeId));
  expect(noted).toMatchObject([{ action: 'programme-registrations.export', reason: '행사장 명단', actorId: officer.userId }]);
});
