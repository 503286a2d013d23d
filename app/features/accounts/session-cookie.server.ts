import { createHmac, timingSafeEqual } from 'node:crypto';
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
  const value = cookieValue(request.headers.get('cookie'), sessionCookieName());
  const dot = value?.lastIndexOf('.') ?? -1;
  if (!value || dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const expected = createHmac('sha256', environment().AUTH_SECRET).update(token).digest();
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

function cookieValue(header: string | null, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0 && part.slice(0, equals).trim() === name) {
      try {
        return decodeURIComponent(part.slice(equals + 1).trim());
      } catch {
        return null;
      }
    }
  }
  return null;
}
