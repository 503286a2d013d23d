import { and, desc, eq, gt, sql } from 'drizzle-orm';
import type { Executor } from '~db/connect';
import { sessions } from '~db/schema/accounts';
import type { Actor } from './actor';

/** A person's live sessions, the one in use marked. Never their tokens. */
export async function listSessions(db: Executor, actor: Actor, currentToken: string | null) {
  return db
    .select({
      id: sessions.id,
      ipAddress: sessions.ipAddress,
      userAgent: sessions.userAgent,
      startedAt: sessions.createdAt,
      current: sql<boolean>`${sessions.token} = ${currentToken ?? ''}`,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, actor.userId), gt(sessions.expiresAt, sql`now()`)))
    .orderBy(desc(sessions.updatedAt));
}
