import { languages } from '~/i18n/languages';
import { alternateLinks, localPath } from '~/i18n/links';
import { xmlEscaped } from '~/platform/xml';

/** The site map of some paths within a language: each in every language, with its sisters (sitemaps.org 0.9, hreflang as XHTML links). */
export function siteMap(origin: string, paths: readonly string[]): string {
  const urls = paths.flatMap((path) => {
    const sisters = alternateLinks(origin, path).map(({ hrefLang, href }) => `<xhtml:link rel="alternate" hreflang="${hrefLang}" href="${xmlEscaped(href)}"/>`).join('');
    return languages.map((language) => `<url><loc>${xmlEscaped(origin + localPath(language, path))}</loc>${sisters}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}
