import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { answerNotices, logAccess, recordConsents } from '~/features/privacy/commands.server';
import { findBrokenAccess, listConsents } from '~/features/privacy/queries.server';
import { db } from '~db/client.server';
import { accessLog, consents } from '~db/schema/privacy';
import { makeFirm, makeOfficer } from '../../setup/factories';

async function look(times: number) {
  const { officer } = await makeOfficer(db, 'tokyo');
  const { firm, member } = await makeFirm(db);
  const access = { actorId: officer.id, ipAddress: '203.0.113.7', firmId: firm.id, action: 'support-request.view', subjectId: member.id };
  await Promise.all(Array.from({ length: times }, (_, i) => db.transaction((tx) => logAccess(tx, { ...access, reason: `#${i}` }))));
  return { officer, firm, member };
}

test('rows written at once form one chain; a changed, a missing and a swapped row are noticed', async () => {
  const { firm } = await look(12);
  expect(await findBrokenAccess(db, 5)).toBeNull();
  const rows = await db.select().from(accessLog).where(eq(accessLog.firmId, firm.id));
  expect(new Set(rows.map(({ previousHash }) => previousHash)).size).toBe(12);
  const target = rows[4]?.sequence ?? 0;
  const next = rows.find(({ previousHash }) => previousHash === rows[4]?.hash)?.sequence ?? 0;
  await expect(db.update(accessLog).set({ reason: 'nothing to see' }).where(eq(accessLog.sequence, target))).rejects.toThrow(/Failed query/);
  await expect(db.delete(accessLog).where(eq(accessLog.sequence, target))).rejects.toThrow(/Failed query/);
  await db.execute(sql`alter table access_log disable trigger access_log_append_only`);
  await db.update(accessLog).set({ reason: 'nothing to see' }).where(eq(accessLog.sequence, target));
  expect(await findBrokenAccess(db, 5)).toBe(target);
  await db.update(accessLog).set({ reason: rows[4]?.reason ?? null }).where(eq(accessLog.sequence, target));
  expect(await findBrokenAccess(db)).toBeNull();
  await db.delete(accessLog).where(eq(accessLog.sequence, target));
  expect(await findBrokenAccess(db)).toBe(next);
});

test('a view that is rolled back leaves no row, since nothing was shown', async () => {
  const before = await db.$count(accessLog);
  const { officer } = await makeOfficer(db, 'hanoi');
  const failing = db.transaction(async (tx) => {
    await logAccess(tx, { actorId: officer.id, ipAddress: null, firmId: null, action: 'attachment.download', subjectId: officer.id });
    throw new Error('storage is away');
  });
  await expect(failing).rejects.toThrow('storage is away');
  expect(await db.$count(accessLog)).toBe(before);
});

test('consents are appended, and the newest answer counts', async () => {
  const { firm, member } = await makeFirm(db);
  const actor = { ...member, userId: member.id, firm: { id: firm.id, nameKo: firm.nameKo, role: 'owner' as const }, pendingFirm: false, managedHubIds: [], situationRoom: false, administrator: false };
  await db.transaction((tx) => recordConsents(tx, member.id, { terms: true, collection: true, overseas_transfer: true, notices: true }, 'ar'));
  await answerNotices(db, actor, false, 'vi');
  const newest = await listConsents(db, actor);
  expect(newest).toHaveLength(4);
  expect(newest.find(({ kind }) => kind === 'notices')).toMatchObject({ agreed: false, language: 'vi' });
  expect(await db.$count(consents, eq(consents.userId, member.id))).toBe(5);
  await expect(db.update(consents).set({ agreed: true }).where(eq(consents.userId, member.id))).rejects.toThrow(/Failed query/);
});
