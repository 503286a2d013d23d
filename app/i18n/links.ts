import { isLanguage, languages, languageFacts, type Language } from './languages';

/** A path within a language: `localPath('ko', '/hubs')` is `/ko/hubs`. */
export function localPath(language: Language, path: string): string {
  return path === '/' ? `/${language}` : `/${language}${path}`;
}

/** The same page in another language; the query is kept. */
export function inLanguage(language: Language, pathname: string, search = ''): string {
  const [, first, ...rest] = pathname.split('/');
  const tail = isLanguage(first) ? rest : [first, ...rest].filter(Boolean);
  return `/${[language, ...tail].join('/')}${search}`;
}

/** hreflang links of a page: one for each language and one x-default, which is the Korean source. */
export function alternateLinks(origin: string, pathname: string) {
  return [
    ...languages.map((language) => ({
      hrefLang: languageFacts[language].tag,
      href: origin + inLanguage(language, pathname),
    })),
    { hrefLang: 'x-default', href: origin + inLanguage('ko', pathname) },
  ];
}
