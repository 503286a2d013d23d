import { asc, desc, eq, gt } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import type { Executor } from '~db/connect';
import { accessLog, consents } from '~db/schema/privacy';
import { accessHash } from './commands.server';

/** The newest answer of a person to each kind of consent that isn't about one request. */
export async function listConsents(db: Executor, actor: Actor) {
  return db
    .selectDistinctOn([consents.kind], {
      kind: consents.kind, agreed: consents.agreed, version: consents.version, language: consents.language, at: consents.createdAt,
    })
    .from(consents)
    .where(eq(consents.userId, actor.userId))
    .orderBy(asc(consents.kind), desc(consents.createdAt), desc(consents.id));
}

/**
 * The sequence number of the first row of the access log that doesn't follow from the one before it; null if
 * the chain holds. What it can't see is a cut at the end: keep the newest hash elsewhere to notice that.
 */
export async function findBrokenAccess(db: Executor, pageSize = 1_000): Promise<number | null> {
  let previous: string | null = null;
  let after = 0;
  for (;;) {
    const rows = await db.select().from(accessLog).where(gt(accessLog.sequence, after)).orderBy(asc(accessLog.sequence)).limit(pageSize);
    for (const row of rows) {
      if (row.previousHash !== previous || row.hash !== accessHash(row)) return row.sequence;
      previous = row.hash;
      after = row.sequence;
    }
    if (rows.length < pageSize) return null;
  }
}
