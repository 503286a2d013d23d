import { z } from 'zod';
import { languages, type Language } from '~/i18n/languages';
import type { LocalizedText } from '~/i18n/localized-text';
import { plainText } from './text';

interface LocalizedInputOptions {
  /** Code points at most, in each language. */
  max: number;
  multiline?: boolean;
}

/**
 * What a `LocalizedTextField` posts (`name.ko`, `name.ja`, `name.origin.ja` …) as {@link LocalizedText}: Korean is owed, an empty
 * language is left out, and so is the word on who translated what isn't there.
 */
export function localizedInput({ max, multiline = false }: LocalizedInputOptions) {
  const ko = plainText({ max, multiline });
  const translation = plainText({ max, multiline }).optional();
  const origin = z.enum(['human', 'machine'], { error: 'validation:choose' }).optional();
  return z
    .object({
      ko, en: translation, ja: translation, 'zh-hans': translation, vi: translation, ar: translation,
      origin: z.object({ en: origin, ja: origin, 'zh-hans': origin, vi: origin, ar: origin }, { error: 'validation:invalid' }).optional(),
    }, { error: 'validation:required' })
    .transform(({ origin: origins, ...texts }): LocalizedText => {
      const written = languages.flatMap((language): [Language, string][] => {
        const text = texts[language];
        return text ? [[language, text]] : [];
      });
      const translators = written.flatMap(([language]) => {
        const by = language === 'ko' ? undefined : origins?.[language];
        return by ? [[language, by] as const] : [];
      });
      return { ...texts, ...Object.fromEntries(written), ...(translators.length > 0 ? { origin: Object.fromEntries(translators) } : {}) };
    });
}
