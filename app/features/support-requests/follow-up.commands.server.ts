import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '~db/connect';
import { requestFollowUps } from '~db/schema/outcomes';
import { supportRequestEvents, supportRequests } from '~db/schema/support-requests';
import { mailFirm } from './mail.commands.server';
import { followUpMonths } from './outcome.rules';

const batch = 100;

/**
 * Asks firms how it went on, six and twelve months after the completion. The row that remembers it is written with the mail, so that a
 * second run, or one beside it, sends nothing again. What a later reminder has overtaken is left out. Answers how many it sent.
 */
export async function sendFollowUps(db: Database, at = new Date()): Promise<number> {
  let total = 0;
  for (const months of followUpMonths) {
    let found = batch;
    while (found === batch) {
      const sent = await sendBatch(db, months, at);
      found = sent.found;
      total += sent.mailed;
    }
  }
  return total;
}

function sendBatch(db: Database, months: (typeof followUpMonths)[number], at: Date): Promise<{ found: number; mailed: number }> {
  const since = (length: number) => sql`${supportRequestEvents.at} + make_interval(months => ${length}) <= ${at.toISOString()}::timestamptz`;
  return db.transaction(async (tx) => {
    const due = await tx
      .select({ row: supportRequests })
      .from(supportRequests)
      .innerJoin(supportRequestEvents, and(eq(supportRequestEvents.requestId, supportRequests.id), eq(supportRequestEvents.code, 'completed')))
      .where(and(
        eq(supportRequests.state, 'completed'), since(months), months === 6 ? sql`not (${since(12)})` : undefined,
        sql`not exists (select 1 from request_follow_ups f where f.request_id = ${supportRequests.id} and f.months = ${months})`,
      ))
      .limit(batch);
    let mailed = 0;
    for (const { row } of due) {
      const [mine] = await tx.insert(requestFollowUps).values({ requestId: row.id, months, sentAt: at }).onConflictDoNothing().returning({ id: requestFollowUps.requestId });
      if (!mine) continue;
      const template = months === 6 ? 'request_half_year' : 'request_year';
      await mailFirm(tx, row, ({ reference, service, hub }) => ({ template, parameters: { reference, service, hub } }));
      mailed += 1;
    }
    return { found: due.length, mailed };
  });
}
