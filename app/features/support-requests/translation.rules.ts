import { isLanguage, type Language } from '~/i18n/languages';
import type { Party } from './rules';

/** What decides which languages the two sides of a request read. */
export interface Sides {
  /** Language that the firm filed in. */
  language: Language;
  /** Of the officer who answers for the request; null while nobody does. */
  assigneeLanguage: Language | null;
  /** Of the hub, the foremost first. */
  workingLanguages: readonly string[];
}

/** The language that one side of a request reads. */
export function languageOfSide(side: Party, { language, assigneeLanguage, workingLanguages }: Sides): Language | null {
  if (side === 'firm') return language;
  return assigneeLanguage ?? workingLanguages.find(isLanguage) ?? null;
}

/** The language that a message should be translated into for the other side; null where they share one, or where nobody wrote it. */
export function languageForReader(message: { authorKind: Party | 'system'; language: Language }, sides: Sides): Language | null {
  if (message.authorKind === 'system') return null;
  const language = languageOfSide(message.authorKind === 'firm' ? 'officer' : 'firm', sides);
  return language === message.language ? null : language;
}

/**
 * The language that a person is asked to translate into: the reader's own where the message isn't in it, else the other side's, else
 * another one that is spoken at the hub.
 */
export function languageToOffer(message: { authorKind: Party | 'system'; language: Language }, sides: Sides, reader: Language): Language {
  if (reader !== message.language) return reader;
  const spoken = sides.workingLanguages.filter(isLanguage).find((language) => language !== message.language);
  return languageForReader(message, sides) ?? spoken ?? (message.language === 'ko' ? 'en' : 'ko');
}

/** What somebody may translate: an officer every message between the two sides, a firm's member the firm's own. */
export const translatableAuthors = (role: Party): readonly (Party | 'system')[] => (role === 'officer' ? ['officer', 'firm'] : ['firm']);
