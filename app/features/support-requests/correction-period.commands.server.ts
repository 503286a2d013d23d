import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { isoDateIn } from '~/i18n/format';
import { failed, ok } from '~/platform/result';
import type { Database, Executor } from '~db/connect';
import { hubs } from '~db/schema/hubs';
import { correctionRequests, supportRequests } from '~db/schema/support-requests';
import { changing, recordChange, type ChangedRequest, type ChangeResult } from './change.commands.server';
import { extendedDue, refuseExtension, type ExtensionRefusal } from './days.rules';
import { mailFirm } from './mail.commands.server';

export interface ExtensionInput {
  requestId: string;
  version: number;
  /** Working days of the hub. */
  days: number;
}

/** The firm puts the end of its correction period off: twice at most, while the period runs. The clock stays paused. */
export function extendCorrection(db: Executor, actor: FirmActor, input: ExtensionInput, at = new Date()): Promise<ChangeResult<ChangedRequest, ExtensionRefusal>> {
  return changing<ChangedRequest, ExtensionRefusal>(db, actor, 'firm', 'extend_correction', input, async (tx, row) => {
    const [open] = await tx.select().from(correctionRequests).where(and(eq(correctionRequests.requestId, row.id), isNull(correctionRequests.answeredAt)));
    const schedule = await findHubSchedule(tx, row.holderHubId);
    if (!open || !schedule) throw new Error(`Request ${row.id} waits for a correction that isn't there`);
    const refusal = refuseExtension(open, isoDateIn(at, schedule.timeZone), input.days);
    if (refusal) return failed(refusal, { state: row.state, version: row.version });
    const dueOn = extendedDue(schedule, open.dueOn, input.days);
    const extensions = open.extensions + 1;
    await tx.update(correctionRequests).set({ dueOn, extensions }).where(eq(correctionRequests.id, open.id));
    return ok(await recordChange(tx, row, {
      action: 'extend_correction', role: 'firm', actor, at, parameters: { correctionId: open.id, dueOn, previousDueOn: open.dueOn, extensions },
    }));
  });
}

/**
 * Returns every request whose correction nobody answered by the end of the period (the hub's calendar date, inclusive), a hundred a
 * transaction. May run twice, late or in two processes at once: locked rows are skipped and a second run finds nothing to do. The hub's
 * clock stood still since it asked, so a late run takes nothing from anybody. Answers how many it returned.
 */
export async function returnUnanswered(db: Database, at = new Date()): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await db.transaction(async (tx) => {
      const overdue = await tx
        .select({ row: supportRequests, correctionId: correctionRequests.id, dueOn: correctionRequests.dueOn })
        .from(correctionRequests)
        .innerJoin(supportRequests, and(eq(supportRequests.id, correctionRequests.requestId), eq(supportRequests.state, 'correction_requested')))
        .innerJoin(hubs, eq(hubs.id, supportRequests.holderHubId))
        .where(and(
          isNull(correctionRequests.answeredAt),
          lt(correctionRequests.dueOn, sql`(${at.toISOString()}::timestamptz at time zone ${hubs.timeZone})::date`),
        ))
        .limit(100)
        .for('update', { of: [supportRequests, correctionRequests], skipLocked: true });
      for (const { row, correctionId, dueOn } of overdue) {
        await recordChange(tx, row, { action: 'return_unanswered', role: 'system', actor: null, at, parameters: { correctionId, dueOn } });
        await mailFirm(tx, row, ({ reference, service, hub }) => ({ template: 'request_returned_unanswered', parameters: { reference, service, hub } }));
      }
      return overdue.length;
    });
    total += count;
    if (count < 100) return total;
  }
}
