import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '~/features/accounts/actor';
import type { PageEdit, PlainPart } from '~/features/hubs/content';
import { addItem, moveItem, publishItem, publishPart } from '~/features/hubs/content.commands.server';
import { findHubContent, getEditable, listChanges, listItems, listTouches } from '~/features/hubs/content.queries.server';
import { getHub } from '~/features/hubs/queries.server';
import { touchKey } from '~/features/hubs/touch-key';
import { translationStatus } from '~/i18n/localized-text';
import type { Language } from '~/i18n/languages';
import { environment } from '~/platform/environment.server';
import { NoticeBoard } from '~/platform/notices/notice-board';
import { PageStore } from '~/platform/pages/page-store';
import { connect } from '~db/connect';
import { db, sql } from '~db/client.server';
import { hubChanges, hubPeople } from '~db/schema/hub-pages';
import { facilities, hubs } from '~db/schema/hubs';
import { firmActor, officerActor } from '../support-requests/fixture';

const edit = (language: Language, plain: PlainPart, texts: Record<string, string | null> = {}): PageEdit => ({
  language, plain, texts: Object.fromEntries(Object.entries(texts).map(([key, typed]) => [key, { typed, confirmed: false, drafted: null }])),
});
const description = (language: Language, typed: string) => edit(language, { part: 'description' }, { description: typed });

async function desk(slug: string) {
  const officer = await officerActor(slug);
  const hubId = officer.managedHubIds[0] ?? '';
  const version = async () => (await findHubContent(db, officer, hubId))?.version ?? 0;
  return { officer, hubId, version };
}
const headquarters = (actor: Actor, role: Partial<Actor>): Actor => ({ ...actor, managedHubIds: [], ...role });

test('a text is changed in one language; a new Korean text leaves the others as they are and calls them outdated; who and when is kept', async () => {
  const { officer, hubId, version } = await desk('dubai');
  const at = new Date('2026-11-29T08:00:00Z');
  const first = await version();
  expect(await publishPart(db, officer, { hubId, version: first }, description('ar', 'وصف جديد للمركز'), at)).toMatchObject({ ok: true });
  const arabic = await getHub(db, 'dubai');
  expect(arabic.description).toMatchObject({ ar: 'وصف جديد للمركز', origin: { ar: 'human' } });
  expect(translationStatus(arabic.description, 'ar')).toBe('human');
  expect(await publishPart(db, officer, { hubId, version: first + 1 }, description('ko', '두바이 거점의 새 소개입니다.'), at)).toMatchObject({ ok: true });
  const { description: text } = await getHub(db, 'dubai');
  expect([text.ar, translationStatus(text, 'ar'), translationStatus(text, 'en'), translationStatus(text, 'vi')]).toEqual(['وصف جديد للمركز', 'outdated', 'outdated', 'outdated']);
  expect((await listTouches(db, officer, hubId))[touchKey('description', null, 'description', 'ar')]).toEqual({ name: officer.name, at });
  const { changes } = await listChanges(db, officer, hubId, null);
  expect(changes.slice(0, 2)).toMatchObject([
    { action: 'edited', part: 'description', by: officer.name, entries: [{ field: 'description', language: 'ko', after: '두바이 거점의 새 소개입니다.' }] },
    { entries: [{ field: 'description', language: 'ar', after: 'وصف جديد للمركز' }] },
  ]);
  expect(await publishPart(db, officer, { hubId, version: first + 2 }, description('ko', '두바이 거점의 새 소개입니다.'))).toMatchObject({ ok: true });
  expect(await version(), 'nothing differed, nothing was written').toBe(first + 2);
});

test('of two at once one wins; the other is handed what stands there now, and loses nothing of the first', async () => {
  const { officer, hubId, version } = await desk('hanoi');
  const seen = await version();
  const answers = await Promise.all(['하나', '둘'].map((word) => publishPart(db, officer, { hubId, version: seen }, description('ko', word))));
  const winner = answers.findIndex((answer) => answer.ok);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers.find((answer) => !answer.ok)).toMatchObject({ error: 'stale', details: { version: seen + 1, current: { texts: { description: { ko: ['하나', '둘'][winner] } } } } });
  expect((await getHub(db, 'hanoi')).description.ko).toBe(['하나', '둘'][winner]);
});

test('managers write their own hub, headquarters any; nobody else reads or writes a word', async () => {
  const { officer, hubId, version } = await desk('tokyo');
  const [elsewhere, firm] = [await officerActor('beijing'), await firmActor()];
  const [facility] = (await listItems(db, officer, hubId)).facilities;
  if (!facility) throw new Error('No facility');
  for (const actor of [elsewhere, firm]) {
    const target = { hubId, version: await version() };
    expect(await publishPart(db, actor, target, description('ko', '남의 글'))).toMatchObject({ error: 'not_found' });
    expect(await publishItem(db, actor, { ...target, id: facility.id }, edit('ko', { part: 'facilities', kind: 'office', verified: false }, { name: '남의 글', description: '남의 글' }))).toMatchObject({ error: 'not_found' });
    expect(await addItem(db, actor, hubId, edit('ko', { part: 'people', name: null, languages: ['ko'] }, { role: '남' }), randomUUID())).toMatchObject({ error: 'not_found' });
    expect(await moveItem(db, actor, { ...target, part: 'facilities', id: facility.id, action: 'retire' })).toMatchObject({ error: 'not_found' });
    await expect(getEditable(db, actor, hubId, 'description', null)).rejects.toMatchObject({ init: { status: 404 } });
    await expect(getEditable(db, actor, hubId, 'facilities', facility.id)).rejects.toMatchObject({ init: { status: 404 } });
    expect([await listTouches(db, actor, hubId), (await listChanges(db, actor, hubId, null)).changes, await listItems(db, actor, hubId)]).toEqual([{}, [], { facilities: [], people: [] }]);
  }
  const own = elsewhere.managedHubIds[0] ?? '';
  expect(await publishItem(db, elsewhere, { hubId: own, version: 1, id: facility.id }, edit('ko', { part: 'facilities', kind: 'office', verified: false }, { name: '남의 글', description: '남의 글' })), 'an entry of another hub').toMatchObject({ error: 'not_found' });
  for (const role of [{ situationRoom: true }, { administrator: true }]) {
    expect(await publishPart(db, headquarters(elsewhere, role), { hubId, version: await version() }, edit('ko', { part: 'contact', operator: '운영 기관', email: null, phone: null }))).toMatchObject({ ok: true });
  }
  expect(await getHub(db, 'tokyo')).toMatchObject({ operator: '운영 기관' });
});

test('facilities are added once, edited, ordered, taken off and brought back', async () => {
  const { officer, hubId } = await desk('singapore');
  const room = edit('ko', { part: 'facilities', kind: 'meeting_room', verified: false }, { name: '회의실', description: '여덟 명이 앉습니다.' });
  const key = randomUUID();
  const [one, two] = await Promise.all([addItem(db, officer, hubId, room, key), addItem(db, officer, hubId, room, key)]);
  expect(one).toEqual(two);
  const id = (one.ok && one.value.id) || '';
  const shown = async () => (await getHub(db, 'singapore')).facilities.map(({ id: facility, kind }) => (facility === id ? 'mine' : kind));
  expect(await shown()).toEqual(['test_zone', 'mine']);
  expect(await publishItem(db, officer, { hubId, id, version: 1 }, edit('en', { part: 'facilities', kind: 'event_hall', verified: true }, { name: 'Meeting room', description: null }))).toMatchObject({ ok: true });
  expect((await getHub(db, 'singapore')).facilities.at(-1)).toMatchObject({ kind: 'event_hall', verified: true, name: { ko: '회의실', en: 'Meeting room' }, description: { ko: '여덟 명이 앉습니다.' } });
  expect(await publishItem(db, officer, { hubId, id, version: 1 }, room)).toMatchObject({ error: 'stale', details: { version: 2 } });
  expect(await moveItem(db, officer, { hubId, part: 'facilities', id, version: 2, action: 'up' })).toMatchObject({ ok: true });
  expect(await shown()).toEqual(['mine', 'test_zone']);
  expect(await moveItem(db, officer, { hubId, part: 'facilities', id, version: 2, action: 'retire' })).toMatchObject({ ok: true });
  expect(await shown()).toEqual(['test_zone']);
  expect(await moveItem(db, officer, { hubId, part: 'facilities', id, version: 2, action: 'retire' })).toMatchObject({ error: 'stale' });
  expect(await moveItem(db, officer, { hubId, part: 'facilities', id, version: 3, action: 'restore' })).toMatchObject({ ok: true });
  expect(await shown()).toHaveLength(2);
  expect((await listChanges(db, officer, hubId, null)).changes.map(({ action }) => action).slice(0, 5)).toEqual(['restored', 'retired', 'moved', 'edited', 'added']);
  await db.delete(facilities).where(eq(facilities.id, id));
});

test('a person is named with consent alone; taken off they lose the name, and the history never had it', async () => {
  const { officer, hubId } = await desk('beijing');
  const at = new Date('2026-11-29T08:00:00Z');
  const added = await addItem(db, officer, hubId, edit('ko', { part: 'people', name: '김하늘', languages: ['ko', 'zh-hans'] }, { role: '거점장' }), randomUUID(), at);
  const id = (added.ok && added.value.id) || '';
  expect((await getHub(db, 'beijing')).people.at(-1)).toMatchObject({ name: '김하늘', role: { ko: '거점장' }, languages: ['ko', 'zh-hans'] });
  const kept = async () => (await db.select().from(hubPeople).where(eq(hubPeople.id, id)))[0];
  expect(await kept()).toMatchObject({ consentedAt: at });
  expect(await moveItem(db, officer, { hubId, part: 'people', id, version: 1, action: 'retire' })).toMatchObject({ ok: true });
  expect(await kept()).toMatchObject({ name: null, consentedAt: null });
  expect(JSON.stringify(await listChanges(db, officer, hubId, null))).not.toContain('김하늘');
  await db.delete(hubPeople).where(eq(hubPeople.id, id));
});

test('the database keeps consent with a name, languages that exist, and the history as it was written', async () => {
  const { officer, hubId } = await desk('ho-chi-minh-city');
  const person = { hubId, role: { ko: '담당자' }, languages: ['ko'], position: 1 };
  const refused = (constraint: string) => expect.objectContaining({ cause: expect.objectContaining({ constraint_name: constraint }) as unknown }) as unknown;
  await expect(db.insert(hubPeople).values({ ...person, name: '김하늘' })).rejects.toEqual(refused('hub_people_consent'));
  await expect(db.insert(hubPeople).values({ ...person, name: '김하늘', consentedAt: new Date(), retiredAt: new Date() })).rejects.toEqual(refused('hub_people_retired'));
  await expect(db.insert(hubPeople).values({ ...person, languages: ['xx'] })).rejects.toEqual(refused('hub_people_languages'));
  await expect(db.insert(hubPeople).values({ ...person, languages: [] })).rejects.toEqual(refused('hub_people_languages'));
  await expect(db.update(hubs).set({ workingLanguages: [] }).where(eq(hubs.id, hubId))).rejects.toEqual(refused('hubs_working_languages'));
  const [change] = await db.insert(hubChanges).values({ hubId, actorId: officer.userId, action: 'edited', part: 'names', entries: [], at: new Date() }).returning();
  await expect(db.update(hubChanges).set({ part: 'facts' }).where(eq(hubChanges.id, change?.id ?? ''))).rejects.toThrow();
  await expect(db.delete(hubChanges).where(eq(hubChanges.id, change?.id ?? ''))).rejects.toThrow();
});

const processes = [1, 2].map(() => {
  const store = new PageStore();
  return { store, board: new NoticeBoard({ open: () => connect(environment().DATABASE_URL, { max: 1 }).sql, pool: sql }) };
});
beforeAll(() => {
  for (const { board, store } of processes) board.subscribe('content', { heard: () => store.renew(), missed: () => store.renew() });
});
afterAll(async () => {
  for (const { board } of processes) await board.close();
});

test('whatever is published empties the kept pages of every process at once', async () => {
  const { officer, hubId, version } = await desk('silicon-valley');
  const versions = () => processes.map(({ store }) => store.version ?? 0);
  await expect.poll(versions).toEqual([expect.any(Number), expect.any(Number)]);
  const person = edit('ko', { part: 'people', name: null, languages: ['en'] }, { role: '담당자' });
  const steps: (() => Promise<{ ok: boolean }>)[] = [
    async () => publishPart(db, officer, { hubId, version: await version() }, edit('ko', { part: 'languages', workingLanguages: ['en', 'ko', 'ja'] })),
    () => addItem(db, officer, hubId, edit('ko', { part: 'facilities', kind: 'office', verified: false }, { name: '사무실', description: '책상' }), randomUUID()),
    () => addItem(db, officer, hubId, person, randomUUID()),
  ];
  for (const step of steps) {
    const before = versions();
    expect(await step()).toMatchObject({ ok: true });
    await expect.poll(() => versions().every((now, i) => now > (before[i] ?? 0))).toBe(true);
  }
  await publishPart(db, officer, { hubId, version: await version() }, edit('ko', { part: 'languages', workingLanguages: ['en', 'ko'] }));
  await db.delete(facilities).where(and(eq(facilities.hubId, hubId), eq(facilities.kind, 'office')));
  await db.delete(hubPeople).where(and(eq(hubPeople.hubId, hubId), eq(hubPeople.isDemo, false)));
});
