import { eq } from 'drizzle-orm';
import { isHeadquarters, type Actor } from '~/features/accounts/actor';
import { failed, type Result } from '~/platform/result';
import type { Executor } from '~db/connect';
import { components } from '~db/schema/full-stack';
import { columnsOf, stageOfRow, writeAccelerators, writeChange, type ChangedComponent, type ComponentError, type ComponentTarget } from './commands.server';
import { tellOwners } from './component-mails.server';
import type { ReviewInput } from './input';
import { componentTransition } from './rules';

/**
 * Headquarters publishes what waits, a revision in place of what was read until now; or refuses it or takes it away, with the reason. The firm's
 * owners are told in the same transaction. Others don't find it: hub managers read at the desk and decide nothing.
 */
export function reviewComponent(db: Executor, actor: Actor, input: ComponentTarget & ReviewInput, at = new Date()): Promise<Result<ChangedComponent, ComponentError>> {
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(components).where(eq(components.id, input.componentId)).for('update');
    // A draft is its firm's alone, and what the portal lists itself has no firm to tell.
    if (!row?.firmId || row.state === 'draft' || !isHeadquarters(actor)) return failed('not_found');
    if (row.version !== input.version) return failed('stale');
    const stage = componentTransition(stageOfRow(row), input.intent, 'reviewer');
    if (!stage) return failed('not_allowed');
    const reason = input.intent === 'publish' ? null : input.reason;
    const approved = input.intent === 'publish' ? row.revision : null;
    if (approved) await writeAccelerators(tx, row.id, approved.worksWith);
    const written = await writeChange(tx, row, stage, { ...(approved ? columnsOf(approved) : {}), refusal: reason, reviewedBy: actor.userId, reviewedAt: at }, at);
    if (written.ok) await tellOwners(tx, { ...row, name: approved?.name ?? row.revision?.name ?? row.name }, input.intent, reason);
    return written;
  });
}
