import { and, eq, sql } from 'drizzle-orm';
import { ownsFirm, type FirmActor } from '~/features/accounts/actor';
import { enqueueMail } from '~/features/notifications/commands.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Database, Transaction } from '~db/connect';
import { users } from '~db/schema/accounts';
import { firmMembers, firms } from '~db/schema/firms';

type Decision = Result<undefined, 'not_owner' | 'stale'>;

/** Lets a waiting person into the owner's firm, and writes to them. */
export async function admitMember(db: Database, actor: FirmActor, userId: string, at = new Date()): Promise<Decision> {
  if (!ownsFirm(actor)) return failed('not_owner');
  return db.transaction(async (tx) => {
    if (!(await move(tx, actor, userId, 'pending', 'active', at))) return failed('stale');
    const [user] = await tx.select().from(users).where(eq(users.id, userId));
    if (user) {
      const parameters = { firm: actor.firm.nameKo };
      await enqueueMail(tx, { to: user.email, language: user.language, template: 'member_admitted', parameters, actionPath: '/account/firm' });
    }
    return ok(undefined);
  });
}

/** Doesn't let a waiting person in. */
export async function refuseMember(db: Database, actor: FirmActor, userId: string, at = new Date()): Promise<Decision> {
  if (!ownsFirm(actor)) return failed('not_owner');
  return db.transaction(async (tx) => ((await move(tx, actor, userId, 'pending', 'removed', at)) ? ok(undefined) : failed('stale')));
}

/** Takes a member out of the firm. Owners can't be taken out, so that each firm keeps at least one. */
export async function removeMember(db: Database, actor: FirmActor, userId: string, at = new Date()): Promise<Decision> {
  if (!ownsFirm(actor)) return failed('not_owner');
  return db.transaction(async (tx) => ((await move(tx, actor, userId, 'active', 'removed', at)) ? ok(undefined) : failed('stale')));
}

type State = (typeof firmMembers.$inferSelect)['state'];

async function move(tx: Transaction, actor: FirmActor, userId: string, from: State, to: State, at: Date): Promise<boolean> {
  const moved = await tx
    .update(firmMembers)
    .set({ state: to, decidedAt: at })
    .where(and(eq(firmMembers.firmId, actor.firm.id), eq(firmMembers.userId, userId), eq(firmMembers.state, from), eq(firmMembers.role, 'member')))
    .returning({ userId: firmMembers.userId });
  return moved.length === 1;
}

/**
 * Runs when a person's address is proven. Whoever waits for a firm is announced to its owners, if one of them
 * has a proven address; if none has, the firm was claimed by somebody who never answered, and goes to this person.
 */
export async function settleMembership(tx: Transaction, userId: string): Promise<void> {
  const [waiting] = await tx
    .select({ firmId: firms.id, nameKo: firms.nameKo })
    .from(firmMembers)
    .innerJoin(firms, eq(firms.id, firmMembers.firmId))
    .where(and(eq(firmMembers.userId, userId), eq(firmMembers.state, 'pending')));
  if (!waiting) return;
  // One at a time, so that two who prove their addresses at once don't both become owner.
  await tx.select({ id: firms.id }).from(firms).where(eq(firms.id, waiting.firmId)).for('update');
  const [applicant] = await tx.select({ name: users.name }).from(users).where(eq(users.id, userId));
  const owners = await tx
    .select({ userId: users.id, email: users.email, language: users.language, verified: users.emailVerified })
    .from(firmMembers)
    .innerJoin(users, eq(users.id, firmMembers.userId))
    .where(and(eq(firmMembers.firmId, waiting.firmId), eq(firmMembers.role, 'owner'), eq(firmMembers.state, 'active')));
  const proven = owners.filter(({ verified }) => verified);
  if (proven.length === 0) return takeOver(tx, waiting.firmId, userId);
  for (const owner of proven) {
    const parameters = { firm: waiting.nameKo, member: applicant?.name ?? '' };
    await enqueueMail(tx, { to: owner.email, language: owner.language, template: 'member_waiting', parameters, actionPath: '/account/members' });
  }
}

async function takeOver(tx: Transaction, firmId: string, userId: string): Promise<void> {
  await tx.update(firmMembers).set({ role: 'member', state: 'pending' }).where(and(eq(firmMembers.firmId, firmId), eq(firmMembers.role, 'owner')));
  await tx
    .update(firmMembers)
    .set({ role: 'owner', state: 'active', decidedAt: sql`now()` })
    .where(and(eq(firmMembers.firmId, firmId), eq(firmMembers.userId, userId)));
}
