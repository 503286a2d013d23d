import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Actor } from '~/features/accounts/actor';
import { createExpert, editExpert, moderateExpert, setAvailability } from '~/features/experts/commands.server';
import { getKeptExpert, listExpertsInReview, listKeptExperts, readExpertContact } from '~/features/experts/keeping.queries.server';
import { findExpert, listExperts, listPool } from '~/features/experts/queries.server';
import { db } from '~db/client.server';
import { accessLog } from '~db/schema/privacy';
import { expertModerations, experts } from '~db/schema/experts';
import { hubs } from '~db/schema/hubs';
import { asked, makeExpert, question, reviewed } from '../support-requests/consultation-fixture';
import { firmActor, makeService, officerActor } from '../support-requests/fixture';

const today = '2026-11-24';
const profile = {
  name: { ko: '시험', en: 'Trial Person' }, affiliation: { ko: '시험 회사' }, summary: { ko: '소개합니다.' }, fields: ['law' as const, 'law' as const], languages: ['ko' as const],
  hubs: ['singapore', 'nowhere'], email: 'Trial@Expert.example', contactLanguage: 'en' as const, accepting: true, hoursAMonth: 4,
};
const hubId = async (slug: string) => (await db.select().from(hubs).where(eq(hubs.slug, slug)))[0]?.id ?? '';
const moderator = async (): Promise<Actor> => ({ ...(await officerActor('tokyo', 'ko')), managedHubIds: [], situationRoom: true });

async function drafted() {
  const [keeper, dubai] = [await officerActor('dubai'), await hubId('dubai')];
  const created = await createExpert(db, keeper, dubai, { ...profile, idempotencyKey: randomUUID() });
  if (!created.ok) throw new Error(created.error);
  return { keeper, dubai, id: created.value.id };
}

test('draft, handed in, sent back, handed in again, published, withdrawn: each with its name and reason, on the version that was seen', async () => {
  const { keeper, id, dubai } = await drafted();
  const room = await moderator();
  const slug = (await getKeptExpert(db, keeper, id)).slug;
  const move = (actor: Actor, action: 'submit' | 'publish' | 'send_back' | 'withdraw' | 'revise', version: number, reason?: string) =>
    moderateExpert(db, actor, { expertId: id, version, action, ...(reason ? { reason, language: 'ko' as const } : {}) });
  expect(await findExpert(db, slug)).toBeNull();
  expect(await move(keeper, 'publish', 1)).toMatchObject({ error: 'not_allowed' });
  expect(await move(keeper, 'submit', 2)).toMatchObject({ error: 'stale' });
  expect(await move(keeper, 'submit', 1)).toMatchObject({ ok: true, value: { state: 'in_review', version: 2 } });
  expect(await editExpert(db, keeper, { expertId: id, version: 2, ...profile })).toMatchObject({ error: 'not_allowed' });
  expect((await listExpertsInReview(db, room)).map((one) => one.id)).toContain(id);
  expect(await listExpertsInReview(db, keeper)).toEqual([]);
  expect(await move(room, 'send_back', 2, '소개를 더 적어 주십시오.')).toMatchObject({ ok: true, value: { state: 'draft' } });
  expect(await editExpert(db, keeper, { expertId: id, version: 3, ...profile, summary: { ko: '더 자세한 소개입니다.' } })).toMatchObject({ ok: true });
  expect(await editExpert(db, room, { expertId: id, version: 4, ...profile })).toMatchObject({ error: 'not_allowed' });
  expect(await move(keeper, 'submit', 4)).toMatchObject({ ok: true });
  const twice = await Promise.all([move(room, 'publish', 5), move(await moderator(), 'publish', 5)]);
  expect(twice.map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual(['ok', 'stale']);
  expect(await findExpert(db, slug)).toMatchObject({ summary: { ko: '더 자세한 소개입니다.' }, fields: ['law'], hubs: [{ slug: 'singapore' }, { slug: 'dubai' }] });
  expect(await setAvailability(db, keeper, { expertId: id, version: 6, accepting: false, hoursAMonth: 2 })).toMatchObject({ ok: true, value: { state: 'published' } });
  expect(await move(room, 'withdraw', 7, '본인이 원합니다.')).toMatchObject({ ok: true });
  expect(await findExpert(db, slug)).toBeNull();
  const kept = (await listKeptExperts(db, keeper, dubai)).find((one) => one.id === id);
  expect(kept?.moderations.map(({ state, reason }) => [state, reason])).toEqual([
    ['withdrawn', '본인이 원합니다.'], ['published', null], ['in_review', null], ['draft', '소개를 더 적어 주십시오.'], ['in_review', null],
  ]);
  await expect(db.delete(expertModerations).where(eq(expertModerations.expertId, id))).rejects.toThrow();
});

test('a hub’s managers alone keep its profiles; for anybody else they are not there', async () => {
  const { id, dubai } = await drafted();
  const [singapore, firm] = [await officerActor('singapore'), await firmActor()];
  for (const actor of [singapore, firm]) {
    await expect(getKeptExpert(db, actor, id)).rejects.toMatchObject({ init: { status: 404 } });
    expect(await editExpert(db, actor, { expertId: id, version: 1, ...profile })).toMatchObject({ error: 'not_found' });
    expect(await moderateExpert(db, actor, { expertId: id, version: 1, action: 'submit' })).toMatchObject({ error: 'not_found' });
    expect(await createExpert(db, actor, dubai, { ...profile, idempotencyKey: randomUUID() })).toMatchObject({ error: 'not_found' });
    expect(await listKeptExperts(db, actor, dubai)).toEqual([]);
  }
  await expect(getKeptExpert(db, singapore, 'x')).rejects.toMatchObject({ init: { status: 404 } });
});

test('a press twice adds one profile', async () => {
  const [keeper, dubai] = [await officerActor('dubai'), await hubId('dubai')];
  const input = { ...profile, idempotencyKey: randomUUID() };
  const [first, second] = await Promise.all([createExpert(db, keeper, dubai, input), createExpert(db, keeper, dubai, input)]);
  expect(first).toEqual(second);
  expect(await createExpert(db, keeper, dubai, { ...input, hoursAMonth: 9 })).toMatchObject({ error: 'key_reused' });
});

test('contact details: for the home hub’s managers, noted; in nothing that the public or another hub reads', async () => {
  const { keeper, id } = await drafted();
  const expert = await getKeptExpert(db, keeper, id);
  expect(await readExpertContact(db, keeper, expert, '192.0.2.1')).toEqual({ email: 'trial@expert.example', phone: null, language: 'en' });
  expect(await db.select({ action: accessLog.action, actorId: accessLog.actorId }).from(accessLog).where(eq(accessLog.subjectId, id))).toEqual([{ action: 'expert-contact.view', actorId: keeper.userId }]);
  expect(await readExpertContact(db, await moderator(), expert, null)).toBeNull();
  const published = await makeExpert('dubai');
  const read = [await findExpert(db, published.slug), await listExperts(db, {}, null, today), await listPool(db, {}, today), await getKeptExpert(db, await officerActor('dubai'), published.id)];
  expect(read[0]).not.toBeNull();
  expect(JSON.stringify(read)).not.toMatch(/@|\+971/);
});

test('filters and pages: each expert once, the newest first', async () => {
  await db.update(experts).set({ state: 'withdrawn' });
  const made = [];
  for (let i = 0; i < 14; i++) made.push(await makeExpert(i % 2 ? 'tokyo' : 'dubai', { fields: i % 3 ? ['law'] : ['market'], languages: i % 5 ? ['ko'] : ['ja'], accepting: i !== 4, nextAvailableOn: i === 6 ? '2026-12-24' : null }));
  const first = await listExperts(db, {}, null, today);
  expect(first.experts).toHaveLength(12);
  const second = await listExperts(db, {}, first.nextCursor, today);
  expect([...first.experts, ...second.experts].map(({ slug }) => slug)).toEqual(made.map(({ slug }) => slug).toReversed());
  expect(second.nextCursor).toBeNull();
  const count = async (filter: Parameters<typeof listExperts>[1]) => (await listExperts(db, filter, null, today)).experts.length;
  expect(await count({ field: 'market' })).toBe(5);
  expect(await count({ language: 'ja' })).toBe(3);
  expect(await count({ hub: 'tokyo' })).toBe(7);
  expect(await count({ hub: 'dubai', available: true })).toBe(5);
  expect(await count({ hub: 'nowhere' })).toBe(0);
});

test('the pool tells how much an expert has to do, who has least first', async () => {
  await db.update(experts).set({ state: 'withdrawn' });
  const [busy, idle] = [await makeExpert('dubai'), await makeExpert('dubai')];
  const officer = await officerActor('dubai');
  const request = await reviewed(await firmActor(), officer, (await makeService('dubai')).slug);
  await asked(officer, question(request.id, busy.id), busy.email);
  expect((await listPool(db, {}, today)).map(({ id, load }) => [id, load])).toEqual([[idle.id, 0], [busy.id, 1]]);
});
