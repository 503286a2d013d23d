import type { Actor } from '~/features/accounts/actor';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { failed, ok } from '~/platform/result';
import type { Executor } from '~db/connect';
import { changing, recordChange, type ChangedRequest, type ChangeResult } from './change.commands.server';
import { currentPromise } from './clock.rules';
import { expectedInstant, type ExpectationRefusal } from './delay.rules';
import { mailFirm } from './mail.commands.server';
import { insertMessage } from './message.commands.server';
import type { OfficerMessage } from './officer.commands.server';

export interface DelayInput extends OfficerMessage {
  /** The hub's date (ISO) and wall time (`HH:MM`). */
  expectedDate: string;
  expectedTime: string;
}

export type DelayRefusal = 'not_late' | `expected_${ExpectationRefusal}`;

/**
 * Tells the firm why a promise slipped and what is expected instead. What was promised stays in the log and in the statistics, and an
 * excuse is no reply: the promise is still owed. May be said again when the new time can't be kept either.
 */
export function explainDelay(db: Executor, actor: Actor, input: DelayInput, at = new Date()): Promise<ChangeResult<ChangedRequest, DelayRefusal>> {
  return changing<ChangedRequest, DelayRefusal>(db, actor, 'officer', 'explain_delay', input, async (tx, row) => {
    const details = { state: row.state, version: row.version };
    const promise = currentPromise(row, at);
    if (promise?.status !== 'overdue') return failed('not_late', details);
    const schedule = await findHubSchedule(tx, row.holderHubId);
    if (!schedule) return failed('expected_closed', details);
    const expected = expectedInstant(schedule, at, input.expectedDate, input.expectedTime);
    if ('refusal' in expected) return failed(`expected_${expected.refusal}` as const, details);
    const messageId = await insertMessage(tx, { ...input, body: input.message, role: 'officer', actor, visibility: 'public', at });
    const parameters = { promise: promise.kind, dueAt: promise.dueAt.toISOString(), expectedAt: expected.at.toISOString(), messageId };
    const changed = await recordChange(tx, row, { action: 'explain_delay', role: 'officer', actor, at, parameters });
    await mailFirm(tx, row, ({ reference, service, hub, timeZone }) => ({
      template: 'request_delayed',
      parameters: { reference, service, hub, message: input.message, expected: { at: expected.at.toISOString(), timeZone } },
    }));
    return ok(changed);
  });
}
