import { and, eq } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import { failed, ok } from '~/platform/result';
import type { Executor } from '~db/connect';
import { users } from '~db/schema/accounts';
import { firmMembers } from '~db/schema/firms';
import { changing, recordChange, type ChangedRequest, type ChangeResult } from './change.commands.server';
import { mailFirm } from './mail.commands.server';

export interface ContactInput {
  requestId: string;
  version: number;
  memberId: string;
  /** E.164. */
  phone: string;
}

/** Another member of the firm answers for the request from now on: the hub sees that name, and mails go there, in that member's language. Both are told. */
export function changeContact(db: Executor, actor: FirmActor, input: ContactInput, at = new Date()): Promise<ChangeResult<ChangedRequest, 'not_member'>> {
  return changing<ChangedRequest, 'not_member'>(db, actor, 'firm', 'change_contact', input, async (tx, row) => {
    const [member] = await tx
      .select({ id: users.id, name: users.name })
      .from(firmMembers)
      .innerJoin(users, eq(users.id, firmMembers.userId))
      .where(and(eq(firmMembers.firmId, actor.firm.id), eq(firmMembers.userId, input.memberId), eq(firmMembers.state, 'active')));
    const previousContactId = row.contactId ?? row.createdBy;
    if (!member || member.id === previousContactId) return failed('not_member');
    const set = { contactId: member.id, contactName: member.name, contactPhone: input.phone };
    const changed = await recordChange(tx, row, {
      action: 'change_contact', role: 'firm', actor, at, parameters: { contactId: member.id, previousContactId }, set,
    });
    await mailFirm(tx, { ...row, ...set }, ({ reference, service }) => ({ template: 'request_contact', parameters: { reference, service, name: actor.name } }));
    // Who left the firm hears nothing of it any more.
    const [stays] = await tx
      .select({ id: firmMembers.userId })
      .from(firmMembers)
      .where(and(eq(firmMembers.firmId, actor.firm.id), eq(firmMembers.userId, previousContactId), eq(firmMembers.state, 'active')));
    if (stays) await mailFirm(tx, { ...row, contactId: previousContactId }, ({ reference, service }) => ({
      template: 'request_contact_left', parameters: { reference, service, name: member.name },
    }));
    return ok(changed);
  });
}
