import { and, eq, inArray } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { once } from '~/platform/idempotency.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { users } from '~db/schema/accounts';
import { consortiumRoles, requestPartners } from '~db/schema/consortium';
import { firmMembers, firms } from '~db/schema/firms';
import { services } from '~db/schema/hubs';
import { supportRequests } from '~db/schema/support-requests';
import type { RequestRow } from './change.commands.server';
import { mailPartner } from './consortium-mail.server';
import { isForConsortium, type ConsortiumRole, type Invitee } from './consortium.rules';

/** Not there for this firm, or no longer a draft. */
type DraftError = 'not_found' | 'not_allowed';

/** Locks a draft of the actor's firm that is asked for by a consortium: what happens to its roles happens one after the other. */
async function openDraft(tx: Transaction, actor: FirmActor, requestId: string): Promise<Result<RequestRow, DraftError>> {
  const [found] = await tx
    .select({ request: supportRequests, category: services.category })
    .from(supportRequests)
    .innerJoin(services, eq(services.id, supportRequests.serviceId))
    .where(and(eq(supportRequests.id, requestId), eq(supportRequests.firmId, actor.firm.id)))
    .for('update', { of: supportRequests });
  if (!found || !isForConsortium(found.category)) return failed('not_found');
  return found.request.state === 'draft' ? ok(found.request) : failed('not_allowed');
}

/** Whether a partner is invited to the role or has it. The request is locked. */
async function hasPartner(tx: Transaction, requestId: string, role: ConsortiumRole): Promise<boolean> {
  const living = await tx
    .select({ id: requestPartners.id })
    .from(requestPartners)
    .where(and(eq(requestPartners.requestId, requestId), eq(requestPartners.role, role), inArray(requestPartners.state, ['invited', 'accepted'])));
  return living.length > 0;
}

export interface RoleInput {
  requestId: string;
  role: ConsortiumRole;
  filledBy: 'lead' | 'nobody';
  words: string;
}

/** The lead fills a role itself or says why it stays open; said again, the last words count. `role_taken` while a partner is invited or has it. */
export function nameRole(db: Executor, actor: FirmActor, input: RoleInput): Promise<Result<null, DraftError | 'role_taken'>> {
  return db.transaction(async (tx) => {
    const opened = await openDraft(tx, actor, input.requestId);
    if (!opened.ok) return opened;
    const { requestId, role, filledBy, words } = input;
    if (await hasPartner(tx, requestId, role)) return failed('role_taken');
    await tx
      .insert(consortiumRoles)
      .values({ requestId, role, filledBy, words })
      .onConflictDoUpdate({ target: [consortiumRoles.requestId, consortiumRoles.role], set: { filledBy, words } });
    return ok(null);
  });
}

export interface InvitationInput {
  requestId: string;
  role: ConsortiumRole;
  whom: Invitee;
  idempotencyKey: string;
  /** Language of the page; the mail comes in it where the address has no account. */
  language: Language;
}
export type InvitationError = DraftError | 'role_taken' | 'unknown_firm' | 'own_firm' | 'key_reused';

/**
 * Invites a firm to a role, by business number or by an address. One at a time for a role (`role_taken`); what the lead said of the role is
 * taken back. A firm that isn't registered can be invited by an address only: `unknown_firm`. The same key invites once.
 */
export function invitePartner(db: Executor, actor: FirmActor, input: InvitationInput, at = new Date()): Promise<Result<{ id: string }, InvitationError>> {
  const { idempotencyKey: key, language: _, whom, ...body } = input;
  return db.transaction((tx) =>
    once<{ id: string }, Exclude<InvitationError, 'key_reused'>>(
      tx, { key, userId: actor.userId, scope: 'support-requests.invite-partner', body: { ...body, whom: { ...whom } } }, () => inviteOnce(tx, actor, input, at),
    ),
  );
}

async function inviteOnce(tx: Transaction, actor: FirmActor, input: InvitationInput, at: Date): Promise<Result<{ id: string }, Exclude<InvitationError, 'key_reused'>>> {
  const opened = await openDraft(tx, actor, input.requestId);
  if (!opened.ok) return opened;
  const { requestId, role, whom } = input;
  if (await hasPartner(tx, requestId, role)) return failed('role_taken');
  const invitee = whom.kind === 'number' ? await firmOf(tx, whom.businessNumber) : { firmId: null, email: whom.email };
  if (!invitee) return failed('unknown_firm');
  if (invitee.firmId === actor.firm.id || (invitee.email !== null && (await isColleague(tx, actor, invitee.email)))) return failed('own_firm');
  await tx.delete(consortiumRoles).where(and(eq(consortiumRoles.requestId, requestId), eq(consortiumRoles.role, role)));
  const [partner] = await tx.insert(requestPartners).values({ requestId, role, ...invitee, invitedBy: actor.userId, invitedAt: at }).returning();
  if (!partner) throw new Error('No partner was inserted');
  await mailPartner(tx, opened.value, partner, 'consortium_invited', input.language);
  return ok({ id: partner.id });
}

async function firmOf(tx: Transaction, businessNumber: string): Promise<{ firmId: string; email: null } | null> {
  const [firm] = await tx.select({ firmId: firms.id }).from(firms).where(eq(firms.businessNumber, businessNumber));
  return firm ? { ...firm, email: null } : null;
}

async function isColleague(tx: Transaction, actor: FirmActor, email: string): Promise<boolean> {
  const found = await tx
    .select({ id: users.id })
    .from(users)
    .innerJoin(firmMembers, and(eq(firmMembers.userId, users.id), eq(firmMembers.firmId, actor.firm.id), eq(firmMembers.state, 'active')))
    .where(eq(users.email, email));
  return found.length > 0;
}

export interface RemovalInput {
  requestId: string;
  partnerId: string;
  /** What the sender's page showed: an invitation that was accepted meanwhile isn't taken back unseen. */
  state: 'invited' | 'accepted';
  language: Language;
}

/** Takes an invitation back or parts with a partner, before the request is filed. The partner hears of it. */
export function removePartner(db: Executor, actor: FirmActor, input: RemovalInput): Promise<Result<null, DraftError | 'stale'>> {
  return db.transaction(async (tx) => {
    const opened = await openDraft(tx, actor, input.requestId);
    if (!opened.ok) return opened;
    const which = and(eq(requestPartners.id, input.partnerId), eq(requestPartners.requestId, input.requestId));
    const [known] = await tx.select({ id: requestPartners.id }).from(requestPartners).where(which);
    if (!known) return failed('not_found');
    const [removed] = await tx.update(requestPartners).set({ state: 'removed' }).where(and(which, eq(requestPartners.state, input.state))).returning();
    if (!removed) return failed('stale');
    await mailPartner(tx, opened.value, removed, 'consortium_ended', input.language);
    return ok(null);
  });
}
