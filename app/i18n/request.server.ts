import { isLanguage, type Language } from './languages';
import { negotiateLanguage } from './negotiate';

/** Remembers the language last read, for `/` alone: a deep link is never redirected. */
export const languageCookieName = 'kain_language';

const oneYear = 365 * 24 * 60 * 60;

/** The Set-Cookie line that remembers a language. */
export const languageCookie = (language: Language) => `${languageCookieName}=${language}; Path=/; Max-Age=${oneYear}; SameSite=Lax; HttpOnly`;

/** One cookie's value out of a Cookie header. */
export function readCookie(header: string | null, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const [key, ...value] = pair.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
}

/** The language that a request is answered in: the URL's, else (for `/` and for unknown languages) a negotiated one. */
export function requestLanguage(request: Request): Language {
  const first = new URL(request.url).pathname.split('/')[1];
  if (isLanguage(first)) return first;
  const cookie = readCookie(request.headers.get('Cookie'), languageCookieName);
  return negotiateLanguage(cookie, request.headers.get('Accept-Language'));
}
