import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import { failed, ok } from '~/platform/result';
import type { Executor } from '~db/connect';
import { officerRoles } from '~db/schema/accounts';
import { changing, recordChange, type ChangedRequest, type ChangeResult } from './change.commands.server';
import { mailOfficer } from './mail.commands.server';

export interface AssignInput {
  requestId: string;
  version: number;
  /** A manager of the hub that holds the request. */
  assigneeId: string;
}

/** Gives a request to a colleague of the same hub, who hears of it by mail. */
export function assign(db: Executor, actor: Actor, input: AssignInput, at = new Date()): Promise<ChangeResult<ChangedRequest, 'not_colleague'>> {
  return changing<ChangedRequest, 'not_colleague'>(db, actor, 'officer', 'assign', input, async (tx, row) => {
    const { assigneeId } = input;
    const [role] = await tx
      .select({ userId: officerRoles.userId })
      .from(officerRoles)
      .where(and(eq(officerRoles.userId, assigneeId), eq(officerRoles.hubId, row.holderHubId), eq(officerRoles.role, 'hub_manager')));
    if (!role || assigneeId === row.assigneeId) return failed('not_colleague');
    const parameters = { assigneeId, ...(row.assigneeId ? { previousAssigneeId: row.assigneeId } : {}) };
    const changed = await recordChange(tx, row, { action: 'assign', role: 'officer', actor, at, parameters, set: { assigneeId } });
    if (assigneeId !== actor.userId) {
      await mailOfficer(tx, row, assigneeId, ({ reference, service, firm }) => ({ template: 'request_assigned', parameters: { reference, service, firm, name: actor.name } }));
    }
    return ok(changed);
  });
}
