import { z } from 'zod';
import { fallbackLanguage, languages, type Language } from './languages';

/**
 * Text that staff write, kept in one jsonb column: Korean is required, the rest are optional.
 * `origin` says of a language whether a person or a machine translated it; absent means not yet reviewed by a native.
 */
export const localizedTextSchema = z.object({
  ko: z.string().min(1),
  en: z.string().min(1).optional(),
  ja: z.string().min(1).optional(),
  'zh-hans': z.string().min(1).optional(),
  vi: z.string().min(1).optional(),
  ar: z.string().min(1).optional(),
  origin: z.partialRecord(z.enum(languages), z.enum(['human', 'machine'])).optional(),
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
