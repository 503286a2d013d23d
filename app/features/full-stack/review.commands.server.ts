import { and, eq } from 'drizzle-orm';
import { isHeadquarters, type Actor } from '~/features/accounts/actor';
import { enqueueMail } from '~/features/notifications/commands.server';
import { localizedString } from '~/i18n/localized-text';
import { failed, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { users } from '~db/schema/accounts';
import { firmMembers } from '~db/schema/firms';
import { components } from '~db/schema/full-stack';
import { columnsOf, stageOfRow, writeAccelerators, writeChange, type ChangedComponent, type ComponentError, type ComponentRow, type ComponentTarget } from './commands.server';
import type { ReviewInput } from './input';
import { componentTransition } from './rules';

const templates = { publish: 'component_published', refuse: 'component_refused', withdraw: 'component_withdrawn' } as const;

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

/** To each owner of the firm, in that person's language. */
async function tellOwners(tx: Transaction, { id, firmId, name }: Pick<ComponentRow, 'id' | 'firmId' | 'name'>, intent: ReviewInput['intent'], reason: string | null): Promise<void> {
  const owners = await tx
    .select({ email: users.email, language: users.language })
    .from(firmMembers)
    .innerJoin(users, eq(users.id, firmMembers.userId))
    .where(and(eq(firmMembers.firmId, firmId ?? ''), eq(firmMembers.role, 'owner'), eq(firmMembers.state, 'active'), eq(users.emailVerified, true)));
  await enqueueMail(tx, ...owners.map(({ email, language }) => {
    const to = { to: email, language };
    const component = localizedString(name, language);
    return intent === 'publish'
      ? { ...to, template: templates.publish, actionPath: `/full-stack/${id}`, parameters: { component } }
      : { ...to, template: templates[intent], actionPath: `/full-stack/${id}/edit`, parameters: { component, message: reason ?? '' } };
  }));
}
