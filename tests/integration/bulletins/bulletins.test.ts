import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { changeChecklist } from '~/features/bulletins/checklist.commands.server';
import { createBulletin, editBulletin, publishBulletin, reviewBulletin, withdrawBulletin } from '~/features/bulletins/commands.server';
import { getKeptBulletin, keptCountries, listKeptBulletins } from '~/features/bulletins/keeping.queries.server';
import { getBulletin, listBulletins, listBulletinsOfHub, listChecklist, listHubsIn } from '~/features/bulletins/queries.server';
import { db } from '~db/client.server';
import { bulletins, entryChecklistItems } from '~db/schema/bulletins';
import { seedReference } from '../../../db/seed/seed';
import { firmActor, officerActor } from '../support-requests/fixture';

const now = new Date('2026-11-24T06:00:00Z');
const words = {
  kind: 'act' as const, originalTitle: 'Luật', title: { ko: '새 법', en: 'A New Law' }, summary: { ko: '요약' }, duties: [{ who: { ko: '개발사' }, what: { ko: '알린다' } }],
  milestones: [{ kind: 'in_force' as const, date: '2027-01-01' }], sources: [{ name: 'tilleke.com' }], officialCheck: 'not_opened' as const, confidence: 'medium' as const, pending: undefined,
};

async function drafted(hub = 'hanoi', country: 'VN' | 'AE' = 'VN') {
  const officer = await officerActor(hub);
  const created = await createBulletin(db, officer, { ...words, country, idempotencyKey: randomUUID() }, now);
  if (!created.ok) throw new Error(created.error);
  return { officer, id: created.value.id, slug: (await getKeptBulletin(db, officer, created.value.id)).slug };
}

test('a draft is seen by those who keep its country; published by everybody; reviewed by name until it changes; withdrawn by nobody', async () => {
  const { officer, id: bulletinId, slug } = await drafted();
  const missing = { init: { status: 404 } };
  await expect(getBulletin(db, 'VN', slug)).rejects.toMatchObject(missing);
  expect(await withdrawBulletin(db, officer, { bulletinId, version: 1 })).toMatchObject({ error: 'not_allowed' });
  expect(await publishBulletin(db, officer, { bulletinId, version: 1 }, now)).toMatchObject({ ok: true });
  expect(await getBulletin(db, 'VN', slug)).toMatchObject({ state: 'published', review: null, announcedAt: now, compiledOn: '2026-11-24' });
  await expect(getBulletin(db, 'AE', slug)).rejects.toMatchObject(missing);
  expect(await reviewBulletin(db, officer, { bulletinId, version: 2 }, now)).toMatchObject({ ok: true });
  expect(await getBulletin(db, 'VN', slug)).toMatchObject({ review: { by: officer.name, at: now }, version: 3 });
  const twice = await Promise.all([1, 2].map(() => editBulletin(db, officer, { ...words, bulletinId, version: 3, title: { ko: '고친 법' } })));
  expect(twice.map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual(['ok', 'stale']);
  expect(await getBulletin(db, 'VN', slug)).toMatchObject({ title: { ko: '고친 법' }, review: null, announcedAt: now });
  expect(await withdrawBulletin(db, officer, { bulletinId, version: 4 })).toMatchObject({ ok: true });
  await expect(getBulletin(db, 'VN', slug)).rejects.toMatchObject(missing);
  expect((await listKeptBulletins(db, officer, 'VN')).map(({ id }) => id)).toContain(bulletinId);
  expect(await publishBulletin(db, officer, { bulletinId, version: 5 })).toMatchObject({ ok: true });
});

test('officers of a country’s hubs keep it, headquarters all; others neither read drafts nor change anything', async () => {
  const { id: bulletinId } = await drafted();
  const [tokyo, firm, saigon] = [await officerActor('tokyo'), await firmActor(), await officerActor('ho-chi-minh-city')];
  const room = { ...tokyo, managedHubIds: [], situationRoom: true };
  expect(await keptCountries(db, saigon)).toEqual(['VN']);
  expect(await keptCountries(db, firm)).toEqual([]);
  expect(await keptCountries(db, room)).toHaveLength(8);
  for (const actor of [tokyo, firm]) {
    expect(await createBulletin(db, actor, { ...words, country: 'VN', idempotencyKey: randomUUID() })).toMatchObject({ error: 'not_found' });
    expect(await editBulletin(db, actor, { ...words, bulletinId, version: 1 })).toMatchObject({ error: 'not_found' });
    expect(await publishBulletin(db, actor, { bulletinId, version: 1 })).toMatchObject({ error: 'not_found' });
    expect(await reviewBulletin(db, actor, { bulletinId, version: 1 })).toMatchObject({ error: 'not_found' });
    await expect(getKeptBulletin(db, actor, bulletinId)).rejects.toMatchObject({ init: { status: 404 } });
    expect(await listKeptBulletins(db, actor, 'VN')).toEqual([]);
    expect(await changeChecklist(db, actor, 'VN', { intent: 'add', position: 1, words: { ko: '항목' } })).toMatchObject({ error: 'not_found' });
  }
  expect(await getKeptBulletin(db, saigon, bulletinId)).toMatchObject({ id: bulletinId });
  expect(await editBulletin(db, room, { ...words, bulletinId, version: 1 })).toMatchObject({ ok: true });
  expect(await createBulletin(db, room, { ...words, country: 'EU', idempotencyKey: randomUUID() })).toMatchObject({ ok: true });
});

test('a press twice adds one; what is public has a source and a date, whoever says otherwise', async () => {
  const officer = await officerActor('dubai');
  const input = { ...words, country: 'AE' as const, sources: [], milestones: [{ kind: 'in_force' as const, date: null }], idempotencyKey: randomUUID() };
  const [first, second] = await Promise.all([createBulletin(db, officer, input), createBulletin(db, officer, input)]);
  expect(first).toEqual(second);
  if (!first?.ok) throw new Error('not created');
  const bulletinId = first.value.id;
  expect(await publishBulletin(db, officer, { bulletinId, version: 1 })).toMatchObject({ error: 'incomplete' });
  expect(await editBulletin(db, officer, { ...words, bulletinId, version: 1 })).toMatchObject({ ok: true });
  expect(await publishBulletin(db, officer, { bulletinId, version: 2 })).toMatchObject({ ok: true });
  expect(await editBulletin(db, officer, { ...words, sources: [], bulletinId, version: 3 })).toMatchObject({ error: 'incomplete' });
  const broken = (set: object, name: string) => expect(db.update(bulletins).set(set).where(eq(bulletins.id, bulletinId)), name).rejects.toMatchObject({ cause: { constraint_name: name } });
  await broken({ sources: [] }, 'bulletins_published');
  await broken({ milestones: [] }, 'bulletins_published');
  await broken({ milestones: [{ kind: 'in_force', date: '2027-13' }] }, 'bulletins_milestones');
  await broken({ milestones: [{ kind: 'party', date: '2027' }] }, 'bulletins_milestones');
  await broken({ milestones: [{ kind: 'in_force' }] }, 'bulletins_milestones');
  await broken({ sources: [{ name: ' ' }] }, 'bulletins_sources');
  await broken({ duties: [{ who: { en: 'x' }, what: { ko: 'y' } }] }, 'bulletins_duties');
  await broken({ officialUrl: 'http://a.example', officialCheck: 'read' }, 'bulletins_official');
  await broken({ officialUrl: 'https://a.example' }, 'bulletins_official');
  await broken({ reviewedAt: now }, 'bulletins_review');
  await broken({ announcedVersion: 99, announcedAt: now }, 'bulletins_announced');
});

test('a checklist: in order, each line with its rule where that is public, of its own country only; two at once can’t both change a line', async () => {
  const { officer, id } = await drafted('dubai', 'AE');
  await db.delete(entryChecklistItems).where(eq(entryChecklistItems.country, 'AE'));
  const { id: foreign } = await drafted('hanoi', 'VN');
  expect(await changeChecklist(db, officer, 'AE', { intent: 'add', position: 1, words: { ko: '남의 것' }, bulletin: foreign })).toMatchObject({ error: 'unknown_bulletin' });
  await expect(db.insert(entryChecklistItems).values({ country: 'AE', position: 1, words: { ko: '남의 것' }, bulletinId: foreign })).rejects.toMatchObject({ cause: { constraint_name: 'entry_checklist_items_bulletin' } });
  await changeChecklist(db, officer, 'AE', { intent: 'add', position: 2, words: { ko: '둘' }, bulletin: id });
  await changeChecklist(db, officer, 'AE', { intent: 'add', position: 1, words: { ko: '하나' } });
  const lines = await listChecklist(db, 'AE');
  expect(lines.map(({ words: { ko }, bulletin }) => [ko, bulletin])).toEqual([['하나', null], ['둘', null]]);
  expect((await listChecklist(db, 'AE', { kept: true }))[1]?.bulletin?.id).toBe(id);
  const line = lines[0]?.id ?? '';
  const both = await Promise.all([1, 2].map((version) => changeChecklist(db, officer, 'AE', { intent: 'change', id: line, version: 1, position: 5, words: { ko: `바꿈 ${version}` } })));
  expect(both.map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual(['ok', 'stale']);
  expect(await changeChecklist(db, officer, 'AE', { intent: 'remove', id: line, version: 1 })).toMatchObject({ error: 'stale' });
  expect(await changeChecklist(db, officer, 'AE', { intent: 'remove', id: line, version: 2 })).toMatchObject({ ok: true });
  expect((await listChecklist(db, 'AE')).map(({ words: { ko } }) => ko)).toEqual(['둘']);
});

test('the seed: every country’s facts once, published, unreviewed, announced to nobody; what staff changed or removed stays', async () => {
  const seeded = await getBulletin(db, 'EU', 'eu-ai-act');
  expect(seeded).toMatchObject({ review: null, announcedAt: null, compiledOn: '2026-11-22', official: { check: 'not_opened' } });
  expect((await listBulletins(db, 'US')).length).toBeGreaterThanOrEqual(15);
  expect((await listBulletinsOfHub(db, 'tokyo')).every(({ country }) => country === 'JP')).toBe(true);
  expect((await listHubsIn(db, 'VN')).map(({ slug }) => slug)).toEqual(['hanoi', 'ho-chi-minh-city']);
  expect(await listHubsIn(db, 'EU')).toEqual([]);
  const mine = and(eq(bulletins.slug, 'eu-ai-act'), eq(bulletins.country, 'EU'));
  await db.update(bulletins).set({ title: { ko: '직원이 고친 이름' } }).where(mine);
  await db.delete(entryChecklistItems).where(eq(entryChecklistItems.country, 'EU'));
  const before = await db.$count(bulletins);
  await seedReference(db);
  expect(await db.$count(bulletins)).toBe(before);
  expect((await getBulletin(db, 'EU', 'eu-ai-act')).title).toEqual({ ko: '직원이 고친 이름' });
  expect(await listChecklist(db, 'EU')).toEqual([]);
});
