import type { LocalizedText } from '../../app/i18n/localized-text';

/** The six languages in the order of `languages`. No `origin`: the translations still want a native's review. */
export function text(ko: string, en: string, ja: string, zhHans: string, vi: string, ar: string): LocalizedText {
  return { ko, en, ja, 'zh-hans': zhHans, vi, ar };
}

/** A name that is written the same in every language: a machine, a product. */
export function sameText(name: string): LocalizedText {
  return text(name, name, name, name, name, name);
}
