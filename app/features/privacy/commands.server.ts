import { createHash } from 'node:crypto';
import { desc, sql } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import type { Executor, Transaction } from '~db/connect';
import { accessLog, consents } from '~db/schema/privacy';
import { consentVersion, signUpConsents, type ConsentAnswers } from './consents';

/** Keeps the answers given at sign-up, agreed or not, with the version and language of what was read. */
export async function recordConsents(tx: Transaction, userId: string, answers: ConsentAnswers, language: Language, at = new Date()): Promise<void> {
  const rows = signUpConsents.map(({ kind, items }) => ({
    userId, kind, agreed: answers[kind], version: consentVersion, language, items: [...items], createdAt: at,
  }));
  await tx.insert(consents).values(rows);
}

/** Agrees to or withdraws the optional notices. Answers are appended: the earlier ones stay as proof. */
export async function answerNotices(db: Executor, actor: Actor, agreed: boolean, language: Language, at = new Date()): Promise<void> {
  const items = signUpConsents.find(({ kind }) => kind === 'notices')?.items ?? [];
  await db.insert(consents).values({ userId: actor.userId, kind: 'notices', agreed, version: consentVersion, language, items: [...items], createdAt: at });
}

export interface Access {
  actorId: string;
  ipAddress: string | null;
  /** Whose data was looked at. */
  firmId: string | null;
  /** `support-request.view`, `attachment.download` … */
  action: string;
  subjectId: string;
  /** Asked of the officer before a download. */
  reason?: string;
}

/**
 * Notes in the caller's transaction who looked at whose data. Each row carries the hash of the one before it;
 * an advisory lock keeps the chain single, so call it last in the transaction.
 */
export async function logAccess(tx: Transaction, access: Access, at = new Date()): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('access_log'))`);
  const [last] = await tx.select({ hash: accessLog.hash }).from(accessLog).orderBy(desc(accessLog.sequence)).limit(1);
  const row = { ...access, reason: access.reason ?? null, at, previousHash: last?.hash ?? null };
  await tx.insert(accessLog).values({ ...row, hash: accessHash(row) });
}

/** As {@link logAccess}, in a transaction of its own: for pages that only read. */
export function recordAccess(db: Executor, access: Access): Promise<void> {
  return db.transaction((tx) => logAccess(tx, access));
}

type HashedRow = Omit<typeof accessLog.$inferSelect, 'sequence' | 'hash'>;

/** SHA-256 over the previous hash and everything that the row says, in a fixed order. */
export function accessHash(row: HashedRow): string {
  const content = [row.previousHash, row.at.toISOString(), row.actorId, row.ipAddress, row.firmId, row.action, row.subjectId, row.reason];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
