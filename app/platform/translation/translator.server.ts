import type { Language } from '~/i18n/languages';
import { environment, type Environment } from '../environment.server';
import { isStorable, tidy } from '../text';
import { deeplClient } from './deepl.server';
import { TranslationError, type Client } from './exchange.server';
import { chatClient } from './openai.server';

/** Translates a text; what it answers is fit to be shown. @throws {TranslationError} */
export type MachineTranslator = (text: string, from: Language, to: Language) => Promise<string>;

type Settings = Pick<Environment, 'TRANSLATION_KIND' | 'TRANSLATION_URL' | 'TRANSLATION_KEY' | 'TRANSLATION_MODEL'>;

/** Characters of a text at most; a message has 4,000. */
const textCap = 8_000;

/** Milliseconds for one call: it runs in a job, where nobody waits. */
const callTimeout = 30_000;

/** Whether the operator wants machine translation. */
export const translatesByMachine = (settings: Settings = environment()): boolean => settings.TRANSLATION_KIND !== undefined;

/** The translator that the settings name; null where they name none. */
export function machineTranslator(settings: Settings = environment(), timeout = callTimeout): MachineTranslator | null {
  const client = clientFor(settings, timeout);
  if (!client) return null;
  return async (text, from, to) => {
    if (text.length > textCap) throw new TranslationError('refused', 'too long a text');
    return checked(await client(text, from, to), text);
  };
}

function clientFor(settings: Settings, timeout: number): Client | null {
  const { TRANSLATION_KIND: kind, TRANSLATION_URL: url, TRANSLATION_KEY: key, TRANSLATION_MODEL: model } = settings;
  if (kind === 'deepl' && url && key) return deeplClient({ url, key, timeout });
  if (kind === 'openai' && url && model) return chatClient({ url, key, model, timeout });
  return null;
}

const link = /(?:https?:\/\/|www\.)[^\s/?#"'<>)\]]+/giu;

/**
 * What may be shown as a translation: text that a page can show, of about the length of its original, and without a link that the original
 * lacks. A service that was talked into something else by the text fails here.
 */
function checked(translation: string, original: string): string {
  const text = tidy(translation);
  if (!text || !isStorable(text)) throw new TranslationError('unusable', 'no text');
  if (text.length > original.length * 6 + 300) throw new TranslationError('unusable', 'too long a translation');
  const known = original.toLowerCase();
  const strange = text.toLowerCase().match(link)?.some((address) => !known.includes(address));
  if (strange) throw new TranslationError('unusable', 'a link that the original lacks');
  return text;
}
