import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { programmeCalendar } from '~/features/programmes/calendar.server';
import { cancelProgramme, createProgramme, editProgramme, publishProgramme } from '~/features/programmes/commands.server';
import { getKeptProgramme, listKeptProgrammes } from '~/features/programmes/keeping.queries.server';
import { getProgramme, listProgrammes, listProgrammesAhead } from '~/features/programmes/queries.server';
import { db } from '~db/client.server';
import { programmes } from '~db/schema/programmes';
import { firmActor, makeService, officerActor } from '../support-requests/fixture';

const at = (text: string) => new Date(text);
const now = at('2026-11-24T06:00:00Z');
const offered = await makeService('dubai', 'tokyo');
const words = {
  kind: 'training' as const, service: offered.slug, title: { ko: '양성 과정', en: 'Training Course' }, summary: { ko: '소개' }, place: { ko: '두바이', ar: 'دبي' },
  startsAt: at('2026-12-21T06:00:00Z'), endsAt: at('2026-12-21T12:00:00Z'), applyUntil: at('2026-12-10T14:00:00Z'),
  intake: 'support_request' as const, mode: 'first_come' as const, places: null, waitingPlaces: 0, seatsPerFirm: 1, namesAsked: false,
};

async function drafted(hub = 'dubai', change: Partial<typeof words> = {}) {
  const officer = await officerActor(hub);
  const hubId = officer.managedHubIds[0] ?? '';
  const created = await createProgramme(db, officer, hubId, { ...words, ...change, idempotencyKey: randomUUID() }, now);
  if (!created.ok) throw new Error(created.error);
  return { officer, hubId, id: created.value.id, slug: (await getKeptProgramme(db, officer, hubId, created.value.id)).slug };
}

async function published(hub = 'dubai', change: Partial<typeof words> = {}) {
  const draft = await drafted(hub, change);
  expect(await publishProgramme(db, draft.officer, { programmeId: draft.id, version: 1 }, now)).toMatchObject({ ok: true });
  return draft;
}

test('a draft is seen by its hub alone; published by everybody; changed at once; called off it stays, with its reason', async () => {
  const { officer, hubId, id, slug } = await drafted();
  await expect(getProgramme(db, slug)).rejects.toMatchObject({ init: { status: 404 } });
  expect(await cancelProgramme(db, officer, { programmeId: id, version: 1, reason: { ko: '사유' } })).toMatchObject({ error: 'not_allowed' });
  expect(await publishProgramme(db, officer, { programmeId: id, version: 1 }, now)).toMatchObject({ ok: true });
  expect(await getProgramme(db, slug)).toMatchObject({ state: 'published', hub: { slug: 'dubai' }, service: { slug: offered.slug }, calendarSequence: 0 });
  const twice = await Promise.all([1, 2].map(() => editProgramme(db, officer, { ...words, programmeId: id, version: 2, title: { ko: '새 이름' } })));
  expect(twice.map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual(['ok', 'stale']);
  expect(await getProgramme(db, slug)).toMatchObject({ title: { ko: '새 이름' }, calendarSequence: 1 });
  expect(await cancelProgramme(db, officer, { programmeId: id, version: 3, reason: { ko: '강사 사정' } })).toMatchObject({ ok: true });
  expect(await getProgramme(db, slug)).toMatchObject({ state: 'cancelled', cancellation: { ko: '강사 사정' }, calendarSequence: 2 });
  expect(await editProgramme(db, officer, { ...words, programmeId: id, version: 4 })).toMatchObject({ error: 'not_allowed' });
  expect((await listKeptProgrammes(db, officer, hubId)).map((one) => one.id)).toContain(id);
});

test('another hub’s officers, firms and headquarters change nothing; headquarters reads', async () => {
  const { hubId, id } = await drafted();
  const [tokyo, firm] = [await officerActor('tokyo'), await firmActor()];
  const room = { ...(await officerActor('tokyo')), managedHubIds: [], situationRoom: true };
  for (const actor of [tokyo, firm, room]) {
    expect(await createProgramme(db, actor, hubId, { ...words, idempotencyKey: randomUUID() })).toMatchObject({ error: 'not_found' });
    expect(await editProgramme(db, actor, { ...words, programmeId: id, version: 1 })).toMatchObject({ error: 'not_found' });
    expect(await publishProgramme(db, actor, { programmeId: id, version: 1 })).toMatchObject({ error: 'not_found' });
  }
  for (const actor of [tokyo, firm]) {
    await expect(getKeptProgramme(db, actor, hubId, id)).rejects.toMatchObject({ init: { status: 404 } });
    expect(await listKeptProgrammes(db, actor, hubId)).toEqual([]);
  }
  expect(await getKeptProgramme(db, room, hubId, id)).toMatchObject({ id });
});

test('only for a service that the hub offers, in the database too; a press twice adds one', async () => {
  const { officer, hubId } = await drafted();
  const elsewhere = await makeService('tokyo');
  const input = { ...words, idempotencyKey: randomUUID() };
  expect(await createProgramme(db, officer, hubId, { ...input, service: elsewhere.slug })).toMatchObject({ error: 'unknown_service' });
  await expect(db.insert(programmes).values({ ...words, slug: `x-${randomUUID()}`, hubId, serviceId: elsewhere.id })).rejects.toMatchObject({ cause: { constraint_name: 'programmes_service' } });
  const again = { ...input, idempotencyKey: randomUUID() };
  const [first, second] = await Promise.all([createProgramme(db, officer, hubId, again), createProgramme(db, officer, hubId, again)]);
  expect(first).toEqual(second);
  expect(await createProgramme(db, officer, hubId, { ...again, kind: 'forum' })).toMatchObject({ error: 'key_reused' });
});

test('the database keeps times in order and to the minute, and a reason where one is owed', async () => {
  const { id } = await drafted();
  const broken = (set: object) => expect(db.update(programmes).set(set).where(eq(programmes.id, id))).rejects.toThrow();
  await broken({ endsAt: words.startsAt });
  await broken({ applyUntil: at('2026-12-21T06:01:00Z') });
  await broken({ startsAt: at('2026-12-21T06:00:30Z') });
  await broken({ state: 'cancelled' });
});

test('lists: each once, in order, page by page; by kind, hub, what is open, what is over', async () => {
  await db.delete(programmes);
  const made = [];
  for (let day = 1; day <= 23; day++) {
    const [startsAt, endsAt] = [day, day + 1].map((one) => at(`2027-01-${String(one).padStart(2, '0')}T06:00:00Z`));
    if (startsAt && endsAt) made.push((await published(day % 2 ? 'dubai' : 'tokyo', { startsAt, endsAt, ...(day === 3 ? { applyUntil: at('2026-11-24T05:59:00Z') } : {}) })).slug);
  }
  await drafted();
  const first = await listProgrammes(db, {}, null, now);
  const second = await listProgrammes(db, {}, first.next, now);
  expect([...first.programmes, ...second.programmes].map(({ slug }) => slug)).toEqual(made);
  expect([first.programmes.length, second.next]).toEqual([20, null]);
  const slugs = async (filter: Parameters<typeof listProgrammes>[1], when = now) => (await listProgrammes(db, filter, null, when)).programmes.map(({ slug }) => slug);
  expect(await slugs({ hub: 'tokyo' })).toHaveLength(11);
  expect(await slugs({ kind: 'forum' })).toEqual([]);
  expect(await slugs({ open: true, hub: 'dubai' })).toHaveLength(11);
  expect(await slugs({ past: true })).toEqual([]);
  expect(await slugs({ past: true }, at('2027-01-03T06:00:00Z'))).toEqual(made.slice(0, 2).toReversed());
  const ahead = await listProgrammesAhead(db, { hubSlug: 'tokyo', serviceSlug: offered.slug }, now);
  expect(ahead.map(({ slug }) => slug)).toEqual([made[1], made[3], made[5]]);
});

test('a calendar file says the deadline in both zones, and what was called off', async () => {
  const { officer, id, slug } = await published();
  const event = async () => {
    const root = new ICAL.Component(ICAL.parse(programmeCalendar(await getProgramme(db, slug), 'en')));
    return new ICAL.Event(root.getFirstSubcomponent('vevent') ?? undefined);
  };
  const before = await event();
  expect([before.uid, before.summary, before.startDate.toJSDate()]).toEqual([`${id}@programmes.kain`, 'Training Course', words.startsAt]);
  expect(before.description).toMatch(/18:00 \(.*Dubai.*\) · .*23:00 \(Seoul\)/);
  await cancelProgramme(db, officer, { programmeId: id, version: 2, reason: { ko: '사유' } });
  const after = await event();
  expect([after.component.getFirstPropertyValue('status'), after.sequence]).toEqual(['CANCELLED', 1]);
});
