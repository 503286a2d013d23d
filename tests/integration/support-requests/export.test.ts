import { desc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Actor } from '~/features/accounts/actor';
import { exportQueue } from '~/features/support-requests/export.server';
import type { QueueFilter } from '~/features/support-requests/queue-filter.rules';
import { listQueue } from '~/features/support-requests/queue.queries.server';
import { db } from '~db/client.server';
import { accessLog } from '~db/schema/privacy';
import { copyRequest, filed, firmActor, inReview, later, makeService, officerActor } from './fixture';

const service = await makeService('hanoi', 'dubai', 'tokyo');
const reason = '주간 보고를 준비합니다.';

async function taken(actor: Actor, hubId: string, filter: QueueFilter, language: 'ko' | 'en' | 'ar' = 'en'): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of await exportQueue(db, actor, { hub: { id: hubId, timeZone: 'Asia/Dubai' }, filter, language, reason, ipAddress: '203.0.113.7' })) pieces.push(piece);
  return pieces;
}

const references = (pieces: string[]) => pieces.slice(1).flatMap((piece) => piece.split('\r\n').filter(Boolean).map((line) => line.split('","')[0]?.slice(1)));

test('every view and search: the same requests in the same order as the desk shows, in the reader’s words and both zones', async () => {
  const dubai = await officerActor('dubai');
  const hub = dubai.managedHubIds[0] ?? '';
  const firm = await firmActor();
  await filed(firm, service.slug, 'dubai', later(60));
  await filed(firm, service.slug, 'dubai');
  await inReview(firm, dubai, service.slug);
  const whole = await listQueue(db, dubai, hub, { view: 'all' });
  const search = whole.requests[1]?.reference ?? '';
  for (const filter of [{ view: 'all' }, { view: 'to_answer' }, { view: 'mine' }, { view: 'supporting' }, { view: 'all', search }] as const) {
    const shown = (await listQueue(db, dubai, hub, filter)).requests.map(({ reference }) => reference);
    expect(references(await taken(dubai, hub, filter))).toEqual(shown);
  }
  const [header, rows] = await taken(dubai, hub, { view: 'all', search });
  expect(header).toMatch(/^\ufeff"Request number","Request",.*"Answer by \(Seoul\)"\r\n$/);
  expect(rows).toContain('"Asia/Dubai","2026-11-24T10:');
  expect(rows).toContain('+04:00","2026-11-24T15:');
  expect(rows).toMatch(/\+09:00"\r\n$/);
  expect((await taken(dubai, hub, { view: 'to_answer' }, 'ar')).join('')).toContain('إثبات مفهوم مشترك');
});

test('one line of the access log, before the first byte', async () => {
  const hanoi = await officerActor('hanoi');
  const hub = hanoi.managedHubIds[0] ?? '';
  const pieces = await exportQueue(db, hanoi, { hub: { id: hub, timeZone: 'Asia/Ho_Chi_Minh' }, filter: { view: 'all' }, language: 'ko', reason, ipAddress: '203.0.113.7' });
  const rows = await db.select().from(accessLog).where(eq(accessLog.actorId, hanoi.userId)).orderBy(desc(accessLog.sequence));
  expect(rows).toMatchObject([{ action: 'support-requests.export', subjectId: hub, firmId: null, reason, ipAddress: '203.0.113.7' }]);
  await pieces.return();
});

test('another hub’s list stays empty', async () => {
  const [tokyo, dubai] = [await officerActor('tokyo'), await officerActor('dubai')];
  await filed(await firmActor(), service.slug, 'dubai');
  expect(await taken(tokyo, dubai.managedHubIds[0] ?? '', { view: 'all' })).toHaveLength(1);
});

test('2,500 requests come a page at a time, each once, and formulas as text', async () => {
  const tokyo = await officerActor('tokyo');
  const hub = tokyo.managedHubIds[0] ?? '';
  const { id } = await filed(await firmActor(), service.slug, 'tokyo');
  await copyRequest(id, 2_499);
  const pieces = await taken(tokyo, hub, { view: 'all' });
  expect(pieces).toHaveLength(1 + 10);
  const found = references(pieces);
  expect(found).toHaveLength(2_500);
  expect(new Set(found).size).toBe(2_500);
  expect(pieces[2]).toContain(`,"'=copy `);
});
