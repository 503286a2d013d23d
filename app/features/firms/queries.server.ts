import { and, asc, eq, ne } from 'drizzle-orm';
import type { Actor, FirmActor } from '~/features/accounts/actor';
import type { Executor } from '~db/connect';
import { users } from '~db/schema/accounts';
import { firmMembers, firms } from '~db/schema/firms';

/** The actor's firm, whole. */
export async function findFirm(db: Executor, actor: FirmActor) {
  const [firm] = await db.select().from(firms).where(eq(firms.id, actor.firm.id));
  return firm ?? null;
}

/** The people of the actor's firm and those who wait, who waits first. Owners see addresses; others see names. */
export async function listMembers(db: Executor, actor: FirmActor) {
  const rows = await db
    .select({ userId: users.id, name: users.name, email: users.email, verified: users.emailVerified, role: firmMembers.role, state: firmMembers.state, since: firmMembers.createdAt })
    .from(firmMembers)
    .innerJoin(users, eq(users.id, firmMembers.userId))
    .where(and(eq(firmMembers.firmId, actor.firm.id), ne(firmMembers.state, 'removed')))
    .orderBy(asc(firmMembers.state), asc(firmMembers.role), asc(firmMembers.createdAt));
  if (actor.firm.role === 'owner') return rows.filter(({ state, verified }) => state === 'active' || verified);
  return rows.filter(({ state }) => state === 'active').map((row) => ({ ...row, email: null }));
}

/** The number that a waiting person gave; of the firm itself they learn nothing. */
export async function findPendingNumber(db: Executor, actor: Actor): Promise<string | null> {
  const [row] = await db
    .select({ businessNumber: firms.businessNumber })
    .from(firmMembers)
    .innerJoin(firms, eq(firms.id, firmMembers.firmId))
    .where(and(eq(firmMembers.userId, actor.userId), eq(firmMembers.state, 'pending')));
  return row?.businessNumber ?? null;
}
