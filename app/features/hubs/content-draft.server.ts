import type { Language } from '~/i18n/languages';
import { environment } from '~/platform/environment.server';
import { machineTranslator } from '~/platform/translation/translator.server';
import type { PageState } from './content';
import { wantingTexts } from './content.rules';

/** Milliseconds for one text; somebody waits for the page. */
const patience = 7_000;

/** What a machine proposes for the texts of a part that want a translation; null where no machine is set up. Nothing is stored. */
export async function proposeTexts(state: PageState, language: Language): Promise<{ texts: Record<string, string>; failed: number } | null> {
  const translate = machineTranslator(environment(), patience);
  if (!translate) return null;
  const proposed = await Promise.all(wantingTexts(state, language).map(async ([key, korean]) => {
    try {
      return [key, await translate(korean, 'ko', language)] as const;
    } catch {
      return null;
    }
  }));
  const texts = proposed.flatMap((one) => (one ? [one] : []));
  return { texts: Object.fromEntries(texts), failed: proposed.length - texts.length };
}
