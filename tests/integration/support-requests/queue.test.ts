import { and, eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Actor } from '~/features/accounts/actor';
import { requestCorrection, returnRequest, take } from '~/features/support-requests/officer.commands.server';
import { queueFilterOf } from '~/features/support-requests/queue-filter.rules';
import { listQueue } from '~/features/support-requests/queue.queries.server';
import { db } from '~db/client.server';
import { firms } from '~db/schema/firms';
import { supportRequestSearch } from '~db/schema/queue';
import { supportRequests } from '~db/schema/support-requests';
import { copyRequest, filed, firmActor, later, makeService, officerActor, tuesday } from './fixture';

const service = await makeService('dubai', 'hanoi', 'tokyo', 'singapore');

const filterOf = (address: string) => queueFilterOf(new URLSearchParams(address));

async function walk(officer: Actor, address: string, limit = 2, now = later(60)) {
  const hub = officer.managedHubIds[0] ?? '';
  const pages: string[][] = [];
  let cursor: string | null = null;
  let last: Awaited<ReturnType<typeof listQueue>>;
  do {
    last = await listQueue(db, officer, hub, filterOf(address), cursor, limit, now);
    pages.push(last.requests.map(({ id }) => id));
    cursor = last.nextCursor;
  } while (cursor);
  const back: string[][] = [];
  for (cursor = last.previousCursor; cursor; cursor = last.previousCursor) {
    last = await listQueue(db, officer, hub, filterOf(address), cursor, limit, now);
    back.unshift(last.requests.map(({ id }) => id));
  }
  return { ids: pages.flat(), forth: pages.slice(0, -1), back };
}

async function namedFirm(nameKo: string) {
  const actor = await firmActor();
  await db.update(firms).set({ nameKo }).where(eq(firms.id, actor.firm.id));
  return actor;
}

test('every order, forth and back: the same pages, each row once', async () => {
  const dubai = await officerActor('dubai');
  const filings: { name: string; minutes: number; id: string }[] = [];
  for (const [name, minutes] of [['나라', 0], ['다온', 3_000], ['가람', 1_500], ['나라', 1_500], ['마루', 6_000]] as const) {
    filings.push({ name, minutes, id: (await filed(await namedFirm(name), service.slug, 'dubai', later(minutes))).id });
  }
  const by = (compare: (a: (typeof filings)[number], b: (typeof filings)[number]) => number) => filings.toSorted(compare).map(({ id }) => id);
  const ids = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const orders = {
    'view=all': by((a, b) => a.minutes - b.minutes || ids(a, b)),
    'view=all&sort=newest': by((a, b) => b.minutes - a.minutes || ids(b, a)),
    'view=all&sort=firm': by((a, b) => (a.name === b.name ? ids(a, b) : a.name < b.name ? -1 : 1)),
  };
  for (const [address, expected] of Object.entries(orders)) {
    const { ids: found, forth, back } = await walk(dubai, address);
    expect(found, address).toEqual(expected);
    expect(back, address).toEqual(forth);
  }
  expect((await walk(dubai, 'view=all&sort=firm')).ids).toHaveLength(5);
});

test('what owes nothing stands last and is paged over like the rest', async () => {
  const tokyo = await officerActor('tokyo');
  const hub = tokyo.managedHubIds[0] ?? '';
  for (let i = 0; i < 4; i++) await filed(await firmActor(), service.slug, 'tokyo', later(i));
  const all = await db.select({ id: supportRequests.id }).from(supportRequests).where(eq(supportRequests.holderHubId, hub)).orderBy(supportRequests.id);
  const owing = all.slice(0, 2).map(({ id }) => id);
  for (const { id } of all.slice(2)) await db.update(supportRequests).set({ promiseDueAt: null }).where(eq(supportRequests.id, id));
  const { ids, back, forth } = await walk(tokyo, 'view=all', 1);
  expect(ids).toEqual([...owing, ...all.slice(2).map(({ id }) => id)]);
  expect(back).toEqual(forth);
});

test('filters: state, service, officer, whose move, due, period, numbers; closed apart from open', async () => {
  const officer = await officerActor('hanoi');
  const other = await makeService('hanoi');
  const [plain, waiting, elsewhere, ended] = [
    await filed(await firmActor(), service.slug, 'hanoi'), await filed(await firmActor(), service.slug, 'hanoi'),
    await filed(await firmActor(), other.slug, 'hanoi', later(2_880)), await filed(await firmActor(), service.slug, 'hanoi'),
  ];
  const taken = async ({ id, version }: { id: string; version: number }) => {
    const result = await take(db, officer, { requestId: id, version }, later(10));
    if (!result.ok) throw new Error(result.error);
    return result.value.version;
  };
  const asked = await requestCorrection(db, officer, { requestId: waiting.id, version: await taken(waiting), items: [{ target: 'question:goal', problem: 'incorrect' }], message: '보완해 주십시오.', language: 'ko', dueOn: '2026-12-01' }, tuesday);
  expect(asked.ok).toBe(true);
  expect((await returnRequest(db, officer, { requestId: ended.id, version: await taken(ended), message: '다시 신청해 주십시오.', language: 'ko' }, later(20))).ok).toBe(true);
  const found = async (address: string, now = later(60)) => new Set((await walk(officer, address, 50, now)).ids);
  expect(await found('view=all')).toEqual(new Set([plain.id, waiting.id, elsewhere.id]));
  expect(await found('view=closed')).toEqual(new Set([ended.id]));
  expect(await found('view=closed&state=completed')).toEqual(new Set());
  expect(await found('view=all&state=submitted,correction_requested')).toEqual(new Set([plain.id, waiting.id, elsewhere.id]));
  expect(await found('view=all&state=correction_requested')).toEqual(new Set([waiting.id]));
  expect(await found(`view=all&service=${other.slug}`)).toEqual(new Set([elsewhere.id]));
  expect(await found(`view=all&assignee=${officer.userId}`)).toEqual(new Set([waiting.id]));
  expect(await found('view=all&assignee=none')).toEqual(new Set([plain.id, elsewhere.id]));
  expect(await found('view=all&move=firm')).toEqual(new Set([waiting.id]));
  expect(await found('view=all&move=hub')).toEqual(new Set([plain.id, elsewhere.id]));
  expect(await found('view=all&from=2026-11-25')).toEqual(new Set([elsewhere.id]));
  expect(await found('view=all&until=2026-11-24')).toEqual(new Set([plain.id, waiting.id]));
  expect(await found(`view=all&only=${plain.reference},${ended.reference}`)).toEqual(new Set([plain.id]));
  const [row] = await db.select({ due: supportRequests.promiseDueAt }).from(supportRequests).where(eq(supportRequests.id, plain.id));
  const due = row?.due ?? tuesday;
  expect(await found('view=all&due=overdue', due)).toEqual(new Set());
  // The firm has the move: what waits for it isn't late.
  expect(await found('view=all&due=overdue', later(1, due))).toEqual(new Set([plain.id]));
  expect(await found('view=to_answer&due=today', later(-1, due))).toEqual(new Set([plain.id]));
  expect(await found('view=to_answer&due=week', tuesday)).toEqual(new Set([plain.id, elsewhere.id]));
});

test('search: Korean and Latin, any two letters, over every part; kept when something is renamed or ends', async () => {
  const singapore = await officerActor('singapore');
  const hub = singapore.managedHubIds[0] ?? '';
  const firm = await namedFirm('온새미로데이터');
  await db.update(firms).set({ nameEn: 'Onsaemiro DATA' }).where(eq(firms.id, firm.firm.id));
  const request = await filed(firm, service.slug, 'singapore');
  await filed(await namedFirm('다른회사'), service.slug, 'singapore', later(5));
  const found = async (search: string, view = 'all') => (await listQueue(db, singapore, hub, filterOf(`view=${view}&q=${encodeURIComponent(search)}`))).requests.map(({ id }) => id);
  for (const search of ['온새', '새미로', 'saemi', 'onsaemiro data', 'iro DA', request.reference, request.reference.slice(-4)]) expect(await found(search), search).toEqual([request.id]);
  for (const search of ['아랍', '상담 모델', '방언 처리', 'joint', 'poc', 'Po', '증', '에서 검증']) expect(await found(search), search).toHaveLength(2);
  for (const search of ['없는말', '100%_', '_', '\\', '데이터 onsae']) expect(await found(search), search).toEqual([]);
  await db.update(firms).set({ nameKo: '가온누리' }).where(eq(firms.id, firm.firm.id));
  expect(await found('가온')).toEqual([request.id]);
  expect(await found('온새')).toEqual([]);
  expect((await listQueue(db, singapore, hub, filterOf('view=all&sort=firm'))).requests[0]?.id).toBe(request.id);
  const taken = await take(db, singapore, { requestId: request.id, version: request.version });
  await returnRequest(db, singapore, { requestId: request.id, version: taken.ok ? taken.value.version : 0, message: '다시', language: 'ko' });
  expect(await found('가온')).toEqual([]);
  expect(await found('가온', 'closed')).toEqual([request.id]);
});

test('drafts are not searched; a word that very many have is found in order', async () => {
  const dubai = await officerActor('dubai');
  const hub = dubai.managedHubIds[0] ?? '';
  const drafts = await db.select({ id: supportRequests.id }).from(supportRequests).innerJoin(supportRequestSearch, eq(supportRequestSearch.requestId, supportRequests.id)).where(eq(supportRequests.state, 'draft'));
  expect(drafts).toEqual([]);
  const { id } = await filed(await namedFirm('흔한이름'), service.slug, 'dubai', later(20));
  await copyRequest(id, 900, sql`case when c.n > 300 then '드문드문' else '보통' end`);
  const all = await walk(dubai, 'view=all&sort=newest&q=흔한이름', 50);
  expect(new Set(all.ids).size).toBe(901);
  expect(new Set((await walk(dubai, 'view=all&q=드문드문', 50)).ids).size).toBe(600);
  const [one] = await db.select({ id: supportRequests.id }).from(supportRequests).where(and(eq(supportRequests.holderHubId, hub), eq(supportRequests.reference, 'KAIN-2027-000777')));
  expect((await walk(dubai, 'view=all&q=2027-000777', 50)).ids).toEqual([one?.id]);
});
