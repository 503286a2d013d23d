import { z } from 'zod';
import { fallbackLanguage, languages, type Language } from './languages';

/**
 * Text that staff write, kept in one jsonb column: Korean is required, the rest are optional.
 * `origin` says of a language whether a person or a machine translated it; absent means not yet reviewed by a native.
 * `of` holds the {@link fingerprint} of the Korean text that a language was translated from; absent means of the Korean as it stands.
 */
export const localizedTextSchema = z.object({
  ko: z.string().min(1),
  en: z.string().min(1).optional(),
  ja: z.string().min(1).optional(),
  'zh-hans': z.string().min(1).optional(),
  vi: z.string().min(1).optional(),
  ar: z.string().min(1).optional(),
  origin: z.partialRecord(z.enum(languages), z.enum(['human', 'machine'])).optional(),
  of: z.partialRecord(z.enum(languages), z.string()).optional(),
});

export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** The text in a language, and the language it really is in (Korean where there is no translation). */
export function localize(text: LocalizedText, language: Language): { text: string; language: Language } {
  const translated = text[language];
  return translated ? { text: translated, language } : { text: text.ko, language: fallbackLanguage };
}

/** Only the string of {@link localize}, for titles and attributes where the fallback can't be marked. */
export function localizedString(text: LocalizedText, language: Language): string {
  return localize(text, language).text;
}

/** Where a translation stands. `source` is the Korean; `unreviewed` came with the portal and wants a native's eyes. */
export type TranslationStatus = 'source' | 'missing' | 'outdated' | 'machine' | 'human' | 'unreviewed';

/** Where a text stands in a language: what is older than its Korean is outdated, whoever translated it. */
export function translationStatus(text: LocalizedText | null, language: Language): TranslationStatus {
  if (!text?.[language]) return 'missing';
  if (language === fallbackLanguage) return 'source';
  const of = text.of?.[language];
  if (of !== undefined && of !== fingerprint(text.ko)) return 'outdated';
  return text.origin?.[language] ?? 'unreviewed';
}

/** A text in 53 bits (cyrb53): enough to tell whether a text is still the one that was translated, and no secret. */
export function fingerprint(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text.normalize('NFC')) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
