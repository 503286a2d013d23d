import { eq } from 'drizzle-orm';
import { failed, ok, type Result } from '~/platform/result';
import type { Database } from '~db/connect';
import { credentials, officerRoles, users } from '~db/schema/accounts';
import { hashPassword } from './password.server';

/** A person who may give roles to others: the first one of a portal. The address counts as proven. */
export async function createAdministrator(db: Database, input: { email: string; name: string; password: string }): Promise<Result<string, 'exists'>> {
  const password = await hashPassword(input.password);
  return db.transaction(async (tx) => {
    const [known] = await tx.select({ id: users.id }).from(users).where(eq(users.email, input.email));
    if (known) return failed('exists');
    const [user] = await tx.insert(users).values({ email: input.email, name: input.name, emailVerified: true }).returning({ id: users.id });
    if (!user) throw new Error('The administrator was not inserted');
    await tx.insert(credentials).values({ userId: user.id, accountId: user.id, providerId: 'credential', password });
    await tx.insert(officerRoles).values({ userId: user.id, role: 'administrator' });
    return ok(user.id);
  });
}
