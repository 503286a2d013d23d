import type { AppLoadContext } from '@remix-run/node';
import { secondsToWait, type LimitName } from '~/platform/rate-limits.server';

type Attempt = 'sign-in' | 'sign-up' | 'mail' | 'token';

const byAddress: Record<Attempt, LimitName> = {
  'sign-in': 'sign-in.address', 'sign-up': 'sign-up.address', mail: 'sign-in.address', token: 'sign-in.address',
};
const byEmail: Partial<Record<Attempt, LimitName>> = { 'sign-in': 'sign-in.account', 'sign-up': 'mail.recipient', mail: 'mail.recipient' };

/**
 * Counts one attempt for the network address and for the e-mail address, known or not. Past a limit: the headers
 * of a 429 page, which keeps what was typed.
 */
export async function limitAttempts(attempt: Attempt, context: AppLoadContext, email?: string): Promise<{ ok: true } | { ok: false; headers: { 'Retry-After': string } }> {
  const emailLimit = byEmail[attempt];
  const waits = [await secondsToWait(byAddress[attempt], context.clientAddress)];
  if (emailLimit && email) waits.push(await secondsToWait(emailLimit, email));
  const wait = Math.max(...waits);
  return wait > 0 ? { ok: false, headers: { 'Retry-After': String(wait) } } : { ok: true };
}
