import type { AppLoadContext } from '@remix-run/node';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { findActor, requireActor, requireFirm, requireOfficer } from '~/features/accounts/actor.server';
import { changePassword, requestPasswordReset, resendVerification, resetPassword, verifyEmail } from '~/features/accounts/commands.server';
import { listSessions } from '~/features/accounts/queries.server';
import { signedSessionToken } from '~/features/accounts/session-cookie.server';
import { signIn, signOut, signOutEverywhere } from '~/features/accounts/sign-in.server';
import { accountEvents } from '~/features/firms/account-events.server';
import { signUp } from '~/features/firms/sign-up.commands.server';
import { db } from '~db/client.server';
import { sessions, users } from '~db/schema/accounts';
import { browser, mailsTo, signUpOf, tokenFor } from './sign-ups';

const context = () => ({ clientAddress: '203.0.113.7', requestId: 'r', nonce: 'n' }) as AppLoadContext;
const person = signUpOf();
const { email, password } = person;

/** Signs in and gives back the browser with its cookie. */
async function signedIn(secret = password): Promise<Request> {
  const result = await signIn(browser(), context(), { email, password: secret });
  if (!result.ok) throw new Error(result.error);
  return browser(result.value.getSetCookie());
}

beforeAll(async () => {
  await signUp(db, person, accountEvents);
});

test('before the address is proven: the right password is told so, a wrong one is not', async () => {
  expect(await signIn(browser(), context(), { email, password })).toEqual({ ok: false, error: 'unverified', details: undefined });
  expect(await signIn(browser(), context(), { email, password: 'not the password' })).toMatchObject({ error: 'wrong' });
  expect(await signIn(browser(), context(), { email: 'nobody@example.com', password })).toMatchObject({ error: 'wrong' });
});

test('a link works once, a newer one ends the older, an old one not at all', async () => {
  const first = await tokenFor(email);
  await resendVerification(db, email, accountEvents);
  await resendVerification(db, 'nobody@example.com', accountEvents);
  expect(await mailsTo('nobody@example.com')).toEqual([]);
  const second = await tokenFor(email);
  expect(second).not.toBe(first);
  expect(await verifyEmail(db, first, accountEvents)).toMatchObject({ error: 'used_or_expired' });
  expect(await verifyEmail(db, second, accountEvents, new Date(Date.now() + 25 * 3_600_000))).toMatchObject({ error: 'used_or_expired' });
  await resendVerification(db, email, accountEvents);
  expect(await verifyEmail(db, await tokenFor(email), accountEvents)).toMatchObject({ ok: true });
  expect(await verifyEmail(db, await tokenFor(email), accountEvents)).toMatchObject({ error: 'used_or_expired' });
});

test('signing in sets one careful cookie and notes the address that the proxies vouch for', async () => {
  const result = await signIn(browser(), context(), { email, password });
  const cookies = result.ok ? result.value.getSetCookie() : [];
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatch(/^kain_session=/);
  expect(cookies[0]).toMatch(/HttpOnly/i);
  expect(cookies[0]).toMatch(/SameSite=Lax/i);
  expect(cookies[0]).toMatch(/Path=\//);
  expect(cookies[0]).not.toMatch(/Domain/i);
  const actor = await findActor(browser(cookies), context());
  expect(actor).toMatchObject({ email, firm: { nameKo: '한빛인공지능', role: 'owner' }, pendingFirm: false, managedHubIds: [], administrator: false });
  const [session] = await db.select().from(sessions).where(eq(sessions.userId, actor?.userId ?? ''));
  expect(session).toMatchObject({ ipAddress: '203.0.113.7', userAgent: 'test' });
});

test('a forged, a foreign or an ended cookie is nobody', async () => {
  const good = await signedIn();
  const value = good.headers.get('cookie') ?? '';
  const token = signedSessionToken(good) ?? '';
  for (const cookie of [`kain_session=${token}`, `kain_session=${token}.AAAA`, value.replace('kain_session', 'other'), `${value.slice(0, -8)}AAAAAAAA`, 'kain_session=%E0%A4%A', 'kain_session=']) {
    const request = new Request('http://localhost:3000/', { headers: { cookie } });
    expect(await findActor(request, context())).toBeNull();
  }
  await db.update(sessions).set({ expiresAt: new Date(Date.now() - 1_000) }).where(eq(sessions.token, token));
  expect(await findActor(good, context())).toBeNull();
});

test('a session in use is renewed, and signing in again ends the one before', async () => {
  const old = await signedIn();
  const token = signedSessionToken(old) ?? '';
  await db.update(sessions).set({ expiresAt: new Date(Date.now() + 2 * 86_400_000) }).where(eq(sessions.token, token));
  await findActor(old, context());
  const [renewed] = await db.select().from(sessions).where(eq(sessions.token, token));
  expect((renewed?.expiresAt.getTime() ?? 0) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
  const next = await signIn(old, context(), { email, password });
  expect(next.ok && (await findActor(browser(next.value.getSetCookie()), context()))?.email).toBe(email);
  expect(await findActor(old, context())).toBeNull();
});

test('signing out ends the session; everywhere ends all', async () => {
  const [one, two, three] = [await signedIn(), await signedIn(), await signedIn()];
  const actor = await requireActor(two, context(), 'ko');
  expect((await listSessions(db, actor, signedSessionToken(two))).filter(({ current }) => current)).toHaveLength(1);
  const cleared = await signOut(one, context());
  expect(cleared.getSetCookie().join()).toMatch(/kain_session=;.*Max-Age=0/i);
  expect(await findActor(one, context())).toBeNull();
  expect(await findActor(two, context())).not.toBeNull();
  await signOutEverywhere(actor.userId);
  expect(await findActor(two, context())).toBeNull();
  expect(await findActor(three, context())).toBeNull();
});

test('a reset sets the password once and ends every session', async () => {
  const before = await signedIn();
  await requestPasswordReset(db, 'nobody@example.com', accountEvents);
  expect(await mailsTo('nobody@example.com')).toEqual([]);
  await requestPasswordReset(db, email, accountEvents);
  const token = await tokenFor(email);
  expect(await resetPassword(db, { token, password: 'another long secret' }, accountEvents)).toMatchObject({ ok: true });
  expect(await resetPassword(db, { token, password: 'yet another secret' }, accountEvents)).toMatchObject({ error: 'used_or_expired' });
  expect(await findActor(before, context())).toBeNull();
  expect(await signIn(browser(), context(), { email, password })).toMatchObject({ error: 'wrong' });
  expect((await mailsTo(email)).at(-1)?.template).toBe('password_changed');
  const actor = await requireActor(await signedIn('another long secret'), context(), 'ko');
  expect(await changePassword(db, actor, { current: 'wrong', password: 'x' }, accountEvents)).toMatchObject({ error: 'wrong_password' });
  expect(await changePassword(db, actor, { current: 'another long secret', password }, accountEvents)).toMatchObject({ ok: true });
  expect(await signedIn()).toBeTruthy();
});

test('who is not signed in is sent to sign in and back, or told; without a role the desk is closed', async () => {
  const wanted = new Request('http://localhost:3000/ko/desk?x=1');
  await expect(requireActor(wanted, context(), 'ko')).rejects.toMatchObject({ status: 302, headers: new Headers({ location: '/ko/sign-in?next=%2Fko%2Fdesk%3Fx%3D1' }) });
  const post = new Request('http://localhost:3000/ko/desk', { method: 'POST' });
  await expect(requireActor(post, context(), 'ko')).rejects.toMatchObject({ init: { status: 401 } });
  const cookie = await signedIn();
  await expect(requireOfficer(cookie, context(), 'ko')).rejects.toMatchObject({ init: { status: 403 } });
  expect((await requireFirm(cookie, context(), 'ko')).firm.role).toBe('owner');
  await db.update(users).set({ emailVerified: false }).where(eq(users.email, email));
  expect(await findActor(cookie, context())).toBeNull();
});
