import { eq } from 'drizzle-orm';
import { createAccount, sendVerification } from '~/features/accounts/commands.server';
import type { AccountEvents } from '~/features/accounts/events.server';
import { hashPassword } from '~/features/accounts/password.server';
import { recordConsents } from '~/features/privacy/commands.server';
import type { ConsentAnswers } from '~/features/privacy/consents';
import type { Language } from '~/i18n/languages';
import type { Database, Transaction } from '~db/connect';
import { users } from '~db/schema/accounts';
import { firmMembers, firms } from '~db/schema/firms';

export interface SignUp {
  name: string;
  email: string;
  password: string;
  language: Language;
  firm: { businessNumber: string; nameKo: string; nameEn: string | null; representative: string; phone: string };
  consents: ConsentAnswers;
}

/** A second press of the button isn't a second attempt: within this time nobody is warned. Milliseconds. */
const doublePress = 120_000;

/**
 * Creates the person, the firm or the wish to join it, the consents and the link to verify the address, all or
 * nothing. Answers nothing, since the page must not tell whether the address or the firm was known: whoever owns
 * the address reads it in the mail.
 */
export async function signUp(db: Database, input: SignUp, events: AccountEvents, at = new Date()): Promise<void> {
  const passwordHash = await hashPassword(input.password);
  await db.transaction(async (tx) => {
    const { name, email, language } = input;
    const userId = await createAccount(tx, { name, email, language, passwordHash });
    if (!userId) return warnOwner(tx, email, events, at);
    await joinOrCreateFirm(tx, userId, input.firm);
    await recordConsents(tx, userId, input.consents, language, at);
    await sendVerification(tx, userId, email, name, language, events, at);
  });
}

async function warnOwner(tx: Transaction, email: string, events: AccountEvents, at: Date): Promise<void> {
  const [user] = await tx.select().from(users).where(eq(users.email, email));
  if (!user || (!user.emailVerified && at.getTime() - user.createdAt.getTime() < doublePress)) return;
  await events.post(tx, { to: user.email, language: user.language, template: 'account_exists', parameters: { name: user.name }, actionPath: '/forgot-password' });
}

/** The unique key on the number decides a race: one makes the firm and owns it, the other waits to be let in. */
async function joinOrCreateFirm(tx: Transaction, userId: string, firm: SignUp['firm']): Promise<void> {
  const [created] = await tx.insert(firms).values(firm).onConflictDoNothing({ target: firms.businessNumber }).returning({ id: firms.id });
  if (created) {
    await tx.insert(firmMembers).values({ firmId: created.id, userId, role: 'owner', state: 'active' });
    return;
  }
  const [existing] = await tx.select({ id: firms.id }).from(firms).where(eq(firms.businessNumber, firm.businessNumber));
  if (!existing) throw new Error('A firm vanished while somebody joined it');
  await tx.insert(firmMembers).values({ firmId: existing.id, userId, role: 'member', state: 'pending' });
}
