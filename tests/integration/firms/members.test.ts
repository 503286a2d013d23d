import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { FirmActor } from '~/features/accounts/actor';
import { verifyEmail } from '~/features/accounts/commands.server';
import { accountEvents } from '~/features/firms/account-events.server';
import { updateFirm } from '~/features/firms/commands.server';
import { admitMember, refuseMember, removeMember } from '~/features/firms/members.commands.server';
import { findFirm, findPendingNumber, listMembers } from '~/features/firms/queries.server';
import { signUp } from '~/features/firms/sign-up.commands.server';
import { db } from '~db/client.server';
import { users } from '~db/schema/accounts';
import { firmMembers } from '~db/schema/firms';
import { makeFirm, makeMember } from '../../setup/factories';
import { mailsTo, signUpOf, tokenFor } from '../accounts/sign-ups';

type Person = typeof users.$inferSelect;

const actorOf = (user: Person, firm: { id: string; nameKo: string }, role: 'owner' | 'member' = 'owner'): FirmActor => ({
  userId: user.id, name: user.name, email: user.email, language: user.language, firm: { id: firm.id, nameKo: firm.nameKo, role },
  pendingFirm: false, managedHubIds: [], situationRoom: false, administrator: false,
});

async function standing(userId: string) {
  const [row] = await db.select().from(firmMembers).where(eq(firmMembers.userId, userId));
  return row && `${row.role} ${row.state}`;
}

/** Somebody who signed up for a firm and proved the address. */
async function applicant(businessNumber: string, verify = true) {
  const input = signUpOf({ businessNumber, name: '박지원' });
  await signUp(db, input, accountEvents);
  if (verify) await verifyEmail(db, await tokenFor(input.email), accountEvents);
  const [user] = await db.select().from(users).where(eq(users.email, input.email));
  if (!user) throw new Error('no applicant');
  return user;
}

test('who names an existing firm waits, the owner is told, lets them in, and they are told', async () => {
  const { firm, member: owner } = await makeFirm(db);
  const actor = actorOf(owner, firm);
  const person = await applicant(firm.businessNumber, false);
  expect(await listMembers(db, actor)).toHaveLength(1);
  expect(await mailsTo(owner.email)).toEqual([]);
  await verifyEmail(db, await tokenFor(person.email), accountEvents);
  expect(await mailsTo(owner.email)).toMatchObject([{ template: 'member_waiting', parameters: { firm: firm.nameKo, member: '박지원' } }]);
  expect((await listMembers(db, actor)).map(({ state }) => state).sort()).toEqual(['active', 'pending']);
  expect(await findPendingNumber(db, { ...actor, userId: person.id, firm: null })).toBe(firm.businessNumber);
  expect(await admitMember(db, actor, person.id)).toMatchObject({ ok: true });
  expect(await admitMember(db, actor, person.id)).toMatchObject({ error: 'stale' });
  expect(await standing(person.id)).toBe('member active');
  expect((await mailsTo(person.email)).at(-1)).toMatchObject({ template: 'member_admitted' });
});

test('a member, or the owner of another firm, lets nobody in and takes nobody out', async () => {
  const { firm, member: owner } = await makeFirm(db);
  const { firm: other, member: stranger } = await makeFirm(db);
  const colleague = await makeMember(db, firm.id);
  const person = await applicant(firm.businessNumber);
  expect(await admitMember(db, actorOf(colleague, firm, 'member'), person.id)).toMatchObject({ error: 'not_owner' });
  expect(await admitMember(db, actorOf(stranger, other), person.id)).toMatchObject({ error: 'stale' });
  expect(await removeMember(db, actorOf(stranger, other), colleague.id)).toMatchObject({ error: 'stale' });
  expect(await removeMember(db, actorOf(owner, firm), owner.id)).toMatchObject({ error: 'stale' });
  expect((await listMembers(db, actorOf(colleague, firm, 'member'))).every(({ email, state }) => email === null && state === 'active')).toBe(true);
  expect(await refuseMember(db, actorOf(owner, firm), person.id)).toMatchObject({ ok: true });
  expect(await standing(person.id)).toBe('member removed');
  expect(await removeMember(db, actorOf(owner, firm), colleague.id)).toMatchObject({ ok: true });
  expect(await listMembers(db, actorOf(owner, firm))).toHaveLength(1);
});

test('a firm that somebody claimed without proving the address goes to the first who does', async () => {
  const squatter = await applicant('2208162517', false);
  const person = await applicant('2208162517');
  expect(await standing(person.id)).toBe('owner active');
  expect(await standing(squatter.id)).toBe('member pending');
  await verifyEmail(db, await tokenFor(squatter.email), accountEvents);
  expect(await standing(squatter.id)).toBe('member pending');
  expect((await mailsTo(person.email)).at(-1)).toMatchObject({ template: 'member_waiting' });
});

test('a person acts for one firm: the database refuses a second', async () => {
  const { member } = await makeFirm(db);
  const { firm: other } = await makeFirm(db);
  await expect(db.insert(firmMembers).values({ firmId: other.id, userId: member.id, role: 'member', state: 'pending' })).rejects.toThrow(/Failed query/);
});

test('of two who change the details at once one wins and the other is stale', async () => {
  const { firm, member: owner } = await makeFirm(db);
  const actor = actorOf(owner, firm);
  const details = { version: firm.version, nameKo: '새 이름', representative: '새 대표' };
  const results = await Promise.all([updateFirm(db, actor, details), updateFirm(db, actor, { ...details, nameKo: '다른 이름' })]);
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect((await findFirm(db, actor))?.version).toBe(firm.version + 1);
  expect(await updateFirm(db, actorOf(owner, firm, 'member'), details)).toMatchObject({ error: 'not_owner' });
  const [row] = await db.select().from(firmMembers).where(and(eq(firmMembers.firmId, firm.id), eq(firmMembers.role, 'owner')));
  expect(row?.state).toBe('active');
});
