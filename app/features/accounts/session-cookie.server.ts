import { createHmac, timingSafeEqual } from 'node:crypto';
import { readCookie } from '~/i18n/request.server';
import { environment } from '~/platform/environment.server';

/** `__Host-` binds the cookie to this very host; browsers only take it over https. */
export function sessionCookieName(): string {
  return overHttps() ? '__Host-kain_session' : 'kain_session';
}

export const overHttps = (): boolean => environment().PUBLIC_URL.startsWith('https:');

/**
 * The session token of a request, if the cookie carries our signature (as better-auth signs it:
 * `<token>.<base64 HMAC-SHA256>`). A forged cookie is turned away before the database is asked.
 */
export function signedSessionToken(request: Request): string | null {
  const value = decoded(readCookie(request.headers.get('cookie'), sessionCookieName()));
  const dot = value?.lastIndexOf('.') ?? -1;
  if (!value || dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const expected = createHmac('sha256', environment().AUTH_SECRET).update(token).digest();
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

function decoded(value: string | undefined): string | null {
  try {
    return value ? decodeURIComponent(value) : null;
  } catch {
    return null;
  }
}
