import { readPreferences } from '~/components/shell/preferences.server';
import { isLanguage } from '~/i18n/languages';
import { languageCookie, languageCookieName, readCookie } from '~/i18n/request.server';
import type { PublicReader } from '~/platform/pages/public-pages';
import { sessionCookieName } from './session-cookie.server';

/** Who reads a public page, as far as the page depends on it; null for whoever carries a session, and for pages under no language. */
export function publicReader(path: string, cookies = ''): PublicReader | null {
  const language = path.slice(1).split(/[/?]/, 1)[0];
  if (!isLanguage(language) || cookies.includes(`${sessionCookieName()}=`)) return null;
  const { contrast, textSize } = readPreferences(cookies);
  const remembered = readCookie(cookies, languageCookieName) === language;
  return { variant: `${contrast}.${textSize}`, ...(remembered ? {} : { setCookie: languageCookie(language) }) };
}
