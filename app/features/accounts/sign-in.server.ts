import type { AppLoadContext } from '@remix-run/node';
import { isAPIError } from 'better-auth/api';
import { eq } from 'drizzle-orm';
import { failed, ok, type Result } from '~/platform/result';
import { forgive } from '~/platform/rate-limits.server';
import { db } from '~db/client.server';
import { sessions } from '~db/schema/accounts';
import { addressHeader, auth } from './auth.server';
import { sessionCookieName, signedSessionToken } from './session-cookie.server';

/** What better-auth may know of a request: its cookies, its browser, and the address that our proxies vouch for. */
function trustedHeaders(request: Request, context: AppLoadContext): Headers {
  const headers = new Headers({ [addressHeader]: context.clientAddress });
  for (const name of ['cookie', 'user-agent']) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value.slice(0, 4_000));
  }
  return headers;
}

/**
 * Starts a session and answers the headers that set its cookie. One error for a wrong address and a wrong
 * password, in the same time. The session that the browser had before ends, and the tries counted for the account are forgiven.
 */
export async function signIn(request: Request, context: AppLoadContext, input: { email: string; password: string }): Promise<Result<Headers, 'wrong' | 'unverified'>> {
  try {
    const { headers } = await auth.api.signInEmail({ body: input, headers: trustedHeaders(request, context), returnHeaders: true });
    const before = signedSessionToken(request);
    if (before) await db.delete(sessions).where(eq(sessions.token, before));
    await forgive('sign-in.account', input.email);
    return ok(cookiesOf(headers));
  } catch (error) {
    if (!isAPIError(error)) throw error;
    if (error.body?.code === 'EMAIL_NOT_VERIFIED') return failed('unverified');
    if (error.statusCode === 401 || error.statusCode === 400) return failed('wrong');
    throw error;
  }
}

/** Ends this browser's session and answers the headers that clear its cookie. */
export async function signOut(request: Request, context: AppLoadContext): Promise<Headers> {
  const { headers } = await auth.api.signOut({ headers: trustedHeaders(request, context), returnHeaders: true });
  return cookiesOf(headers);
}

/** Ends every session of a person, on all devices. */
export async function signOutEverywhere(userId: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.userId, userId));
}

/** The session's cookie alone: of better-auth's others we use none. */
function cookiesOf(headers: Headers): Headers {
  const cookies = new Headers();
  for (const cookie of headers.getSetCookie()) {
    if (cookie.startsWith(`${sessionCookieName()}=`)) cookies.append('Set-Cookie', cookie);
  }
  return cookies;
}
