import { and, eq } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { requestPartners } from '~db/schema/consortium';
import { supportRequests } from '~db/schema/support-requests';
import { mailLead } from './consortium-mail.server';
import { invitedAs } from './consortium.queries.server';
import { partnerConsentItems, partnerConsentVersion } from './consortium.rules';

/** Not there for this firm; answered, taken back or filed meanwhile. */
export type PartnershipError = 'not_found' | 'not_allowed';
type Answered = Result<null, PartnershipError>;

/** Locks the request, then reads the partner's row: whoever comes second sees what the first one did. */
async function openPartnership(tx: Transaction, actor: FirmActor, id: string) {
  const [found] = await tx
    .select({ requestId: requestPartners.requestId })
    .from(requestPartners)
    .innerJoin(supportRequests, eq(supportRequests.id, requestPartners.requestId))
    .where(and(eq(requestPartners.id, id), invitedAs(actor)));
  if (!found) return null;
  const [request] = await tx.select().from(supportRequests).where(eq(supportRequests.id, found.requestId)).for('update');
  const [partner] = await tx
    .select({ row: requestPartners })
    .from(requestPartners)
    .innerJoin(supportRequests, eq(supportRequests.id, requestPartners.requestId))
    .where(and(eq(requestPartners.id, id), invitedAs(actor)));
  return request && partner ? { request, partner: partner.row } : null;
}

/** A member of the invited firm takes the role for it and agrees to what is shared. Accepting again answers the same. */
export function acceptPartnership(db: Executor, actor: FirmActor, input: { id: string; language: Language }, at = new Date()): Promise<Answered> {
  return db.transaction(async (tx) => {
    const opened = await openPartnership(tx, actor, input.id);
    if (!opened) return failed('not_found');
    const { request, partner } = opened;
    if (partner.state === 'accepted') return ok(null);
    if (partner.state !== 'invited' || request.state !== 'draft') return failed('not_allowed');
    await tx
      .update(requestPartners)
      .set({
        state: 'accepted', firmId: actor.firm.id, answeredBy: actor.userId, answeredAt: at,
        consent: { version: partnerConsentVersion, language: input.language, items: [...partnerConsentItems] },
      })
      .where(and(eq(requestPartners.id, partner.id), eq(requestPartners.state, 'invited')));
    await mailLead(tx, request, actor.firm.nameKo, 'consortium_accepted');
    return ok(null);
  });
}

/** Says no to an invitation. Saying it again answers the same. */
export function declinePartnership(db: Executor, actor: FirmActor, id: string, at = new Date()): Promise<Answered> {
  return db.transaction(async (tx) => {
    const opened = await openPartnership(tx, actor, id);
    if (!opened) return failed('not_found');
    const { request, partner } = opened;
    if (partner.state === 'declined') return ok(null);
    if (partner.state !== 'invited' || request.state !== 'draft') return failed('not_allowed');
    await tx.update(requestPartners).set({ state: 'declined', answeredBy: actor.userId, answeredAt: at }).where(eq(requestPartners.id, partner.id));
    await mailLead(tx, request, actor.firm.nameKo, 'consortium_declined');
    return ok(null);
  });
}

/** Gives an accepted role back, before the request is filed. */
export function leavePartnership(db: Executor, actor: FirmActor, id: string): Promise<Answered> {
  return db.transaction(async (tx) => {
    const opened = await openPartnership(tx, actor, id);
    if (!opened) return failed('not_found');
    const { request, partner } = opened;
    if (partner.state !== 'accepted' || request.state !== 'draft') return failed('not_allowed');
    await tx.update(requestPartners).set({ state: 'removed' }).where(eq(requestPartners.id, partner.id));
    await mailLead(tx, request, actor.firm.nameKo, 'consortium_left');
    return ok(null);
  });
}
