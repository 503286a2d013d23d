/** The six languages of the portal, in the order of the language switcher. */
export const languages = ['ko', 'en', 'ja', 'zh-hans', 'vi', 'ar'] as const;

/** A language as it stands in the URL, in `locales/` and in the database. */
export type Language = (typeof languages)[number];

/** Korean is the source text: whatever lacks a translation falls back to it. */
export const fallbackLanguage: Language = 'ko';

interface LanguageFacts {
  /** The language's name in itself. */
  endonym: string;
  /** BCP 47 tag for `lang` and hreflang. */
  tag: string;
  /** Locale handed to Intl: Gregorian calendar and Latin digits in Arabic. */
  intl: string;
  dir: 'ltr' | 'rtl';
}

export const languageFacts: Record<Language, LanguageFacts> = {
  ko: { endonym: '한국어', tag: 'ko', intl: 'ko-KR', dir: 'ltr' },
  en: { endonym: 'English', tag: 'en', intl: 'en-GB', dir: 'ltr' },
  ja: { endonym: '日本語', tag: 'ja', intl: 'ja-JP', dir: 'ltr' },
  'zh-hans': { endonym: '简体中文', tag: 'zh-Hans', intl: 'zh-Hans-CN', dir: 'ltr' },
  vi: { endonym: 'Tiếng Việt', tag: 'vi', intl: 'vi-VN', dir: 'ltr' },
  ar: { endonym: 'العربية', tag: 'ar', intl: 'ar-u-ca-gregory-nu-latn', dir: 'rtl' },
};

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (languages as readonly string[]).includes(value);
}
