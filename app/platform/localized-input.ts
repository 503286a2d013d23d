import { z } from 'zod';
import { languages } from '~/i18n/languages';
import type { LocalizedText } from '~/i18n/localized-text';
import { plainText } from './text';

/** What a `LocalizedTextField` posts: Korean is owed, the other languages and who translated them may be missing. `max` in code points. */
export function localizedInput(max: number) {
  const text = plainText({ max }).optional();
  const origin = z.enum(['human', 'machine'], { error: 'validation:choose' }).optional();
  return z
    .object({
      ko: plainText({ max }), en: text, ja: text, 'zh-hans': text, vi: text, ar: text,
      origin: z.object({ en: origin, ja: origin, 'zh-hans': origin, vi: origin, ar: origin }, { error: 'validation:invalid' }).optional(),
    }, { error: 'validation:required' })
    .transform((typed): LocalizedText => {
      const origins = Object.fromEntries(languages.flatMap((language) => {
        const by = language === 'ko' ? undefined : typed.origin?.[language];
        return by && typed[language] ? [[language, by] as const] : [];
      }));
      const written = Object.fromEntries(languages.flatMap((language) => (typed[language] ? [[language, typed[language]] as const] : [])));
      return { ...written, ko: typed.ko, ...(Object.keys(origins).length > 0 ? { origin: origins } : {}) };
    });
}
