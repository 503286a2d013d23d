import { randomUUID } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import readSheet from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { Actor } from '~/features/accounts/actor';
import { exportQueue, isLarge } from '~/features/support-requests/export.server';
import { findReadyExport, listExports, orderExport, removeExpiredExports, writeExport } from '~/features/support-requests/request-exports.server';
import { storage } from '~/platform/storage.server';
import { db } from '~db/client.server';
import { officerRoles } from '~db/schema/accounts';
import { requestExports } from '~db/schema/live';
import { accessLog } from '~db/schema/privacy';
import { filed, firmActor, mailsTo, makeService, officerActor } from './fixture';

const service = await makeService('dubai', 'tokyo', 'hanoi', 'singapore');
const reason = '분기 보고를 준비합니다.';
const at = new Date('2026-11-24T06:00:00Z');
const days = (count: number) => new Date(at.getTime() + count * 86_400_000);

const order = (actor: Actor, more: Partial<Parameters<typeof orderExport>[2]> = {}) => orderExport(db, actor, {
  hub: { id: actor.managedHubIds[0] ?? '', timeZone: 'Asia/Dubai' }, filter: { view: 'all' }, language: 'ar', format: 'xlsx', reason, ipAddress: '203.0.113.7', idempotencyKey: randomUUID(), ...more,
}, at);

async function ordered(actor: Actor, more: Parameters<typeof order>[1] = {}): Promise<string> {
  const result = await order(actor, more);
  if (!result.ok) throw new Error(result.error);
  return result.value.id;
}

async function content(key: string | null | undefined): Promise<Buffer> {
  const stream = key ? await storage().open(key) : null;
  if (!stream) throw new Error('No bytes');
  return Buffer.concat(await stream.toArray());
}

const rowOf = async (id: string) => (await db.select().from(requestExports).where(eq(requestExports.id, id)))[0];

test('a list is ordered once, written by the job, mailed, and given to nobody but who asked; the log names the reason', async () => {
  const [dubai, colleague, tokyo] = [await officerActor('dubai', 'ar'), await officerActor('dubai'), await officerActor('tokyo')];
  const request = await filed(await firmActor(), service.slug, 'dubai', at);
  const key = randomUUID();
  const id = await ordered(dubai, { idempotencyKey: key });
  expect(await ordered(dubai, { idempotencyKey: key })).toBe(id);
  expect(await order(dubai, { idempotencyKey: key, format: 'csv' })).toMatchObject({ error: 'key_reused' });
  expect(await listExports(db, dubai)).toMatchObject([{ id, state: 'queued' }]);
  expect(await listExports(db, colleague)).toEqual([]);
  expect(await db.select().from(accessLog).where(eq(accessLog.actorId, dubai.userId)).orderBy(desc(accessLog.sequence))).toMatchObject([{ action: 'support-requests.export', reason, subjectId: dubai.managedHubIds[0] }]);
  const jobs = await db.execute(`select 1 from pgboss.job where name = 'request-export' and data->>'exportId' = '${id}'`);
  expect(jobs).toHaveLength(1);

  await writeExport(db, id, at);
  await writeExport(db, id, at);
  const ready = await findReadyExport(db, dubai, id, at);
  expect(ready).toMatchObject({ state: 'ready', format: 'xlsx', attempts: 1, expiresAt: days(7) });
  const file = await content(ready?.storageKey);
  expect(file.byteLength).toBe(ready?.size);
  const [found] = await readSheet(file);
  const line = found?.data.find((cells) => cells[0] === request.reference);
  expect(found?.data[0]?.[0]).toBe('رقم الطلب');
  expect(line?.[9]).toEqual(new Date('2026-11-24T10:00:00Z'));
  expect(line?.[10]).toEqual(new Date('2026-11-24T15:00:00Z'));
  expect((await mailsTo(dubai.email)).filter(({ template }) => template === 'export_ready')).toMatchObject([{ language: 'ar', actionPath: '/desk/exports' }]);
  for (const other of [colleague, tokyo]) expect(await findReadyExport(db, other, id, at)).toBeNull();
  expect(await findReadyExport(db, { ...dubai, managedHubIds: [] }, id, at)).toBeNull();
  expect(await findReadyExport(db, dubai, id, days(7))).toBeNull();
});

test('another hub’s list can’t be ordered; three in the making are enough', async () => {
  const [tokyo, dubai] = [await officerActor('tokyo'), await officerActor('dubai')];
  expect(await order(tokyo, { hub: { id: dubai.managedHubIds[0] ?? '', timeZone: 'Asia/Dubai' } })).toMatchObject({ error: 'forbidden' });
  for (const format of ['csv', 'xlsx', 'csv'] as const) await ordered(tokyo, { format });
  expect(await order(tokyo)).toMatchObject({ error: 'too_many' });
  expect(await listExports(db, tokyo)).toHaveLength(3);
});

test('the job has the rights of the moment: who lost the hub meanwhile gets nothing but word of it', async () => {
  const hanoi = await officerActor('hanoi');
  const id = await ordered(hanoi);
  await db.delete(officerRoles).where(and(eq(officerRoles.userId, hanoi.userId), eq(officerRoles.hubId, hanoi.managedHubIds[0] ?? '')));
  await writeExport(db, id, at);
  expect(await rowOf(id)).toMatchObject({ state: 'failed', storageKey: null });
  expect((await mailsTo(hanoi.email)).map(({ template }) => template)).toEqual(['export_failed']);
});

test('a try that breaks is tried again; after the third the officer is told', async () => {
  const dubai = await officerActor('dubai');
  const id = await ordered(dubai);
  await db.update(requestExports).set({ language: 'xx' as 'ko' }).where(eq(requestExports.id, id));
  for (const state of ['running', 'running'] as const) {
    await expect(writeExport(db, id, at)).rejects.toThrow();
    expect(await rowOf(id)).toMatchObject({ state });
  }
  await writeExport(db, id, at);
  expect(await rowOf(id)).toMatchObject({ state: 'failed', attempts: 3 });
  expect((await mailsTo(dubai.email)).filter(({ template }) => template === 'export_failed')).toHaveLength(1);
});

test('what expired is removed, bytes and row; what hung for a day has failed', async () => {
  const singapore = await officerActor('singapore');
  const [old, hung] = [await ordered(singapore, { format: 'csv' }), await ordered(singapore)];
  await writeExport(db, old, at);
  const key = (await rowOf(old))?.storageKey ?? '';
  await removeExpiredExports(db, days(6));
  expect(await rowOf(old)).toMatchObject({ state: 'ready' });
  expect(await rowOf(hung)).toMatchObject({ state: 'failed' });
  await removeExpiredExports(db, new Date(days(7).getTime() + 1));
  await removeExpiredExports(db, days(8));
  expect(await rowOf(old)).toBeUndefined();
  expect(await storage().open(key)).toBeNull();
});

test('a list is long by what the filter finds, counted no further than needed', async () => {
  const dubai = await officerActor('dubai');
  const hub = { id: dubai.managedHubIds[0] ?? '', timeZone: 'Asia/Dubai' };
  const firm = await firmActor();
  const { reference } = await filed(firm, service.slug);
  await filed(firm, service.slug);
  expect(await isLarge(db, dubai, { hub, filter: { view: 'all' } }, 1)).toBe(true);
  expect(await isLarge(db, dubai, { hub, filter: { view: 'all', search: reference } }, 1)).toBe(false);
  const pieces: Uint8Array[] = [];
  for await (const piece of await exportQueue(db, dubai, { hub, filter: { view: 'all', search: reference }, language: 'en', format: 'xlsx', reason, ipAddress: null })) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  const [found] = await readSheet(Buffer.concat(pieces));
  expect(found?.data.map(([cell]) => cell)).toEqual(['Request number', reference]);
});
