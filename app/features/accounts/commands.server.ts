import { and, eq, ne } from 'drizzle-orm';
import type { Language } from '~/i18n/languages';
import { failed, ok, type Result } from '~/platform/result';
import type { Database, Transaction } from '~db/connect';
import { credentials, sessions, users } from '~db/schema/accounts';
import type { Actor } from './actor';
import type { AccountEvents } from './events.server';
import { hashPassword, verifyPassword } from './password.server';
import { consumeToken, endTokens, issueToken } from './tokens.server';

export interface NewAccount {
  name: string;
  email: string;
  passwordHash: string;
  language: Language;
}

/** A user with a password, as better-auth reads it; null where the address is taken. */
export async function createAccount(tx: Transaction, account: NewAccount): Promise<string | null> {
  const [user] = await tx
    .insert(users)
    .values({ name: account.name, email: account.email, language: account.language })
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id });
  if (!user) return null;
  await tx.insert(credentials).values({ userId: user.id, accountId: user.id, providerId: 'credential', password: account.passwordHash });
  return user.id;
}

/** Sends the link that proves an address. */
export async function sendVerification(tx: Transaction, userId: string, to: string, name: string, language: Language, events: AccountEvents, at: Date): Promise<void> {
  const token = await issueToken(tx, 'verify-email', userId, at);
  await events.post(tx, { to, language, template: 'verify_email', parameters: { name }, actionPath: `/verify-email?token=${token}` });
}

/** Sends the link again if somebody waits for it at this address; the caller can't tell. */
export async function resendVerification(db: Database, email: string, events: AccountEvents, at = new Date()): Promise<void> {
  await db.transaction(async (tx) => {
    const [user] = await tx.select().from(users).where(and(eq(users.email, email), eq(users.emailVerified, false)));
    if (user) await sendVerification(tx, user.id, user.email, user.name, user.language, events, at);
  });
}

/** Proves an address by the link that was sent to it. A link works once. */
export async function verifyEmail(db: Database, token: string, events: AccountEvents, at = new Date()): Promise<Result<undefined, 'used_or_expired'>> {
  return db.transaction(async (tx) => {
    const userId = await consumeToken(tx, 'verify-email', token, at);
    if (!userId) return failed('used_or_expired');
    await markVerified(tx, userId, events, at);
    return ok(undefined);
  });
}

/** Sends a link to choose a new password if the address is known; the caller can't tell. */
export async function requestPasswordReset(db: Database, email: string, events: AccountEvents, at = new Date()): Promise<void> {
  await db.transaction(async (tx) => {
    const [user] = await tx.select().from(users).where(eq(users.email, email));
    if (!user) return;
    const token = await issueToken(tx, 'reset-password', user.id, at);
    await events.post(tx, { to: user.email, language: user.language, template: 'reset_password', parameters: { name: user.name }, actionPath: `/reset-password?token=${token}` });
  });
}

/** Sets a new password by the link that was sent, which proves the address too. Ends every session. */
export async function resetPassword(db: Database, input: { token: string; password: string }, events: AccountEvents, at = new Date()): Promise<Result<undefined, 'used_or_expired'>> {
  const passwordHash = await hashPassword(input.password);
  return db.transaction(async (tx) => {
    const userId = await consumeToken(tx, 'reset-password', input.token, at);
    if (!userId) return failed('used_or_expired');
    await replacePassword(tx, userId, passwordHash, events, at);
    await markVerified(tx, userId, events, at);
    return ok(undefined);
  });
}

/** Replaces the password of a person who knows the present one. Ends every session, this one too: sign in again. */
export async function changePassword(db: Database, actor: Actor, input: { current: string; password: string }, events: AccountEvents, at = new Date()): Promise<Result<undefined, 'wrong_password'>> {
  const [credential] = await db
    .select({ hash: credentials.password })
    .from(credentials)
    .where(and(eq(credentials.userId, actor.userId), eq(credentials.providerId, 'credential')));
  if (!credential?.hash || !(await verifyPassword({ hash: credential.hash, password: input.current }))) return failed('wrong_password');
  const passwordHash = await hashPassword(input.password);
  await db.transaction((tx) => replacePassword(tx, actor.userId, passwordHash, events, at));
  return ok(undefined);
}

/** Changes what a person is called and which language their mails are in. */
export async function updateProfile(db: Database, actor: Actor, input: { name: string; language: Language }, at = new Date()): Promise<void> {
  await db.update(users).set({ name: input.name, language: input.language, updatedAt: at }).where(eq(users.id, actor.userId));
}

async function markVerified(tx: Transaction, userId: string, events: AccountEvents, at: Date): Promise<void> {
  const [first] = await tx
    .update(users)
    .set({ emailVerified: true, updatedAt: at })
    .where(and(eq(users.id, userId), ne(users.emailVerified, true)))
    .returning({ id: users.id });
  await endTokens(tx, 'verify-email', userId);
  if (first) await events.verified(tx, userId);
}

async function replacePassword(tx: Transaction, userId: string, password: string, events: AccountEvents, at: Date): Promise<void> {
  await tx.update(credentials).set({ password, updatedAt: at }).where(and(eq(credentials.userId, userId), eq(credentials.providerId, 'credential')));
  await tx.delete(sessions).where(eq(sessions.userId, userId));
  await endTokens(tx, 'reset-password', userId);
  const [user] = await tx.select().from(users).where(eq(users.id, userId));
  if (user) await events.post(tx, { to: user.email, language: user.language, template: 'password_changed', parameters: { name: user.name }, actionPath: '/forgot-password' });
}
