import { createHash, randomBytes } from 'node:crypto';
import { and, eq, like } from 'drizzle-orm';
import type { Transaction } from '~db/connect';
import { verifications } from '~db/schema/accounts';
import { resetPasswordHours, verifyEmailHours } from './rules';

export type TokenPurpose = 'verify-email' | 'reset-password';

const hours: Record<TokenPurpose, number> = { 'verify-email': verifyEmailHours, 'reset-password': resetPasswordHours };

// The database keeps the hash only: who reads a backup can't use the links in it.
const identifier = (purpose: TokenPurpose, token: string) => `${purpose}:${createHash('sha256').update(token).digest('hex')}`;

/** A new one-time token for a link in a mail. The user's earlier links of that purpose end with it. */
export async function issueToken(tx: Transaction, purpose: TokenPurpose, userId: string, at: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await endTokens(tx, purpose, userId);
  const expiresAt = new Date(at.getTime() + hours[purpose] * 3_600_000);
  await tx.insert(verifications).values({ identifier: identifier(purpose, token), value: userId, expiresAt });
  return token;
}

/** Uses a token up and says whose it was; null for one that is unknown, used or too old. */
export async function consumeToken(tx: Transaction, purpose: TokenPurpose, token: string, at: Date): Promise<string | null> {
  const [row] = await tx.delete(verifications).where(eq(verifications.identifier, identifier(purpose, token))).returning();
  return row && row.expiresAt > at ? row.value : null;
}

/** Ends the links of one purpose that a user was sent. */
export async function endTokens(tx: Transaction, purpose: TokenPurpose, userId: string): Promise<void> {
  await tx.delete(verifications).where(and(eq(verifications.value, userId), like(verifications.identifier, `${purpose}:%`)));
}
