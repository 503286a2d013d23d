import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { failed, ok } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { hubs, hubServices } from '~db/schema/hubs';
import { handovers } from '~db/schema/support-requests';
import { changing, findOpenHandover, recordChange, type ChangedRequest, type ChangeResult, type RequestRow } from './change.commands.server';
import { mailFirm, mailHub, mailOfficer, ofEndedProposal } from './mail.commands.server';

export interface HandoverTarget {
  requestId: string;
  version: number;
}

export interface ProposalInput extends HandoverTarget {
  hubSlug: string;
  /** Why, for the other hub alone. */
  message: string;
  language: Language;
}

/** Asks another hub that offers the service to take the request over. Until it accepts, this hub holds it and its clock runs. */
export function proposeHandover(
  db: Executor, actor: Actor, input: ProposalInput, at = new Date(),
): Promise<ChangeResult<ChangedRequest, 'not_offered' | 'already_proposed'>> {
  return changing<ChangedRequest, 'not_offered' | 'already_proposed'>(db, actor, 'officer', 'propose_handover', input, async (tx, row) => {
    const toHubId = await findTarget(tx, row, input.hubSlug);
    if (!toHubId) return failed('not_offered');
    if (await findOpenHandover(tx, row.id)) return failed('already_proposed');
    const { message, language } = input;
    const [handover] = await tx
      .insert(handovers)
      .values({ requestId: row.id, fromHubId: row.holderHubId, toHubId, message, language, proposedBy: actor.userId, proposedAt: at })
      .returning({ id: handovers.id });
    const changed = await recordChange(tx, row, { action: 'propose_handover', role: 'officer', actor, at, parameters: { handoverId: handover?.id, toHubId } });
    const compose: Parameters<typeof mailHub>[2] = ({ reference, service, hub, firm }) => ({ template: 'handover_proposed', parameters: { reference, service, hub, firm, message } });
    await mailHub(tx, row, compose, toHubId);
    return ok(changed);
  });
}

/** The hub that is to take it over: another one that offers the service today. */
async function findTarget(tx: Transaction, row: RequestRow, hubSlug: string): Promise<string | null> {
  const [target] = await tx
    .select({ id: hubs.id })
    .from(hubServices)
    .innerJoin(hubs, and(eq(hubs.id, hubServices.hubId), isNull(hubs.retiredAt)))
    .where(and(eq(hubServices.serviceId, row.serviceId), isNull(hubServices.retiredAt), eq(hubs.slug, hubSlug)));
  return target && target.id !== row.holderHubId ? target.id : null;
}

/** The holder takes its proposal back. */
export function withdrawHandover(db: Executor, actor: Actor, input: HandoverTarget, at = new Date()): Promise<ChangeResult> {
  return changing<ChangedRequest>(db, actor, 'officer', 'withdraw_handover', input, async (tx, row) => {
    const open = await findOpenHandover(tx, row.id);
    if (!open) return failed('not_allowed', { state: row.state, version: row.version });
    await tx.update(handovers).set({ outcome: 'withdrawn', answeredBy: actor.userId, answeredAt: at }).where(eq(handovers.id, open.id));
    const changed = await recordChange(tx, row, {
      action: 'withdraw_handover', role: 'officer', actor, at, parameters: { handoverId: open.id, toHubId: open.toHubId },
    });
    await mailHub(tx, row, ofEndedProposal('handover_taken_back'), open.toHubId);
    return ok(changed);
  });
}

/**
 * The other hub takes the request over, and this officer with it. The public clock runs on in a new segment, and what was promised stays
 * promised to the minute: the firm must not wait longer because hubs passed it on.
 */
export function acceptHandover(db: Executor, actor: Actor, input: HandoverTarget, at = new Date()): Promise<ChangeResult<ChangedRequest, 'not_offered'>> {
  return changing<ChangedRequest, 'not_offered'>(db, actor, 'offered_hub', 'accept_handover', input, async (tx, row) => {
    const open = await openOf(tx, row);
    if (!(await stillOffers(tx, row.serviceId, open.toHubId))) return failed('not_offered');
    await tx.update(handovers).set({ outcome: 'accepted', answeredBy: actor.userId, answeredAt: at }).where(eq(handovers.id, open.id));
    const parameters = { handoverId: open.id, fromHubId: open.fromHubId, toHubId: open.toHubId, assigneeId: actor.userId };
    const changed = await recordChange(tx, row, {
      action: 'accept_handover', role: 'offered_hub', actor, at, parameters, set: { holderHubId: open.toHubId, assigneeId: actor.userId },
    });
    const taken = { ...row, holderHubId: open.toHubId };
    await mailFirm(tx, taken, ({ reference, service, hub }) => ({ template: 'request_handed_over', parameters: { reference, service, hub } }));
    await mailOfficer(tx, taken, open.proposedBy, ({ reference, service, hub }) => ({ template: 'handover_accepted', parameters: { reference, service, hub } }));
    return ok(changed);
  });
}

export interface RefusedHandover extends HandoverTarget {
  /** Why not, for the hub that asked. */
  message: string;
  language: Language;
}

/** The other hub doesn't take it; the holder keeps it and reads why. */
export function declineHandover(db: Executor, actor: Actor, input: RefusedHandover, at = new Date()): Promise<ChangeResult> {
  return changing<ChangedRequest>(db, actor, 'offered_hub', 'decline_handover', input, async (tx, row) => {
    const open = await openOf(tx, row);
    const { message, language } = input;
    await tx
      .update(handovers)
      .set({ outcome: 'declined', answer: message, answerLanguage: language, answeredBy: actor.userId, answeredAt: at })
      .where(eq(handovers.id, open.id));
    const changed = await recordChange(tx, row, {
      action: 'decline_handover', role: 'offered_hub', actor, at, parameters: { handoverId: open.id, toHubId: open.toHubId },
    });
    const asked = { ...row, holderHubId: open.toHubId };
    await mailOfficer(tx, asked, open.proposedBy, ({ reference, service, hub }) => ({ template: 'handover_declined', parameters: { reference, service, hub, message } }));
    return ok(changed);
  });
}

/** The proposal that the actor's role rests on. */
async function openOf(tx: Transaction, row: RequestRow) {
  const open = await findOpenHandover(tx, row.id);
  if (!open) throw new Error(`Request ${row.id} is offered to nobody under its own lock`);
  return open;
}

async function stillOffers(tx: Transaction, serviceId: string, hubId: string): Promise<boolean> {
  const offers = await tx
    .select({ hubId: hubServices.hubId })
    .from(hubServices)
    .where(and(eq(hubServices.serviceId, serviceId), eq(hubServices.hubId, hubId), isNull(hubServices.retiredAt)));
  return offers.length > 0;
}
