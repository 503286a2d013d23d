import { fallbackLanguage, isLanguage, type Language } from './languages';

/**
 * The language for `/`: a valid cookie first, then Accept-Language by weight (RFC 9110, 12.5.4), then Korean.
 * Any Chinese is answered in simplified Chinese, the only one there is.
 */
export function negotiateLanguage(cookie: string | undefined, acceptLanguage: string | null): Language {
  if (isLanguage(cookie)) return cookie;
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const q = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { base: tag.trim().toLowerCase().split('-')[0] ?? '', q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  for (const { base } of wanted) {
    if (base === 'zh') return 'zh-hans';
    if (isLanguage(base)) return base;
  }
  return fallbackLanguage;
}
