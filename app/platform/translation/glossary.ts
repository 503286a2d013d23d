import { z } from 'zod';
import type { Language } from '~/i18n/languages';
import rows from './glossary.json';

/** A word of the portal as it is called in another language. */
export interface Term {
  source: string;
  target: string;
  /** `name`: a proper name, the same in any sentence. `word`: also an everyday word, which a sentence may bend. */
  kind: 'name' | 'word';
}

const text = z.string().min(1);
const inEachLanguage: Record<Language, typeof text> = { ko: text, en: text, ja: text, 'zh-hans': text, vi: text, ar: text };

/** The vocabulary that the whole portal keeps to. */
const glossary = z.array(z.object({ kind: z.enum(['name', 'word']), ...inEachLanguage })).parse(rows);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Finds a term. Next to a Latin letter none may stand ("AX" isn't in "TAX"); Korean particles, kana and Arabic
 * prefixes may.
 */
function finder(source: string): RegExp {
  return new RegExp(`(?<![\\p{Script=Latin}\\d])${escaped(source)}(?![\\p{Script=Latin}\\d])`, 'giu');
}

/** The terms that a text contains, longest first, so that the longer of two that overlap wins. */
export function termsIn(text: string, from: Language, to: Language): Term[] {
  const composed = text.normalize('NFC');
  return glossary
    .map((row) => ({ source: row[from], target: row[to], kind: row.kind }))
    .filter(({ source }) => finder(source).test(composed))
    .sort((a, b) => b.source.length - a.source.length);
}

/** A text cut where terms stand: each piece is plain, or the term that stands there. */
export function cutAtTerms(text: string, terms: readonly Term[]): (string | Term)[] {
  const [term, ...rest] = terms;
  if (!term) return text === '' ? [] : [text];
  return text.split(finder(term.source)).flatMap((piece, i) => [...(i > 0 ? [term] : []), ...cutAtTerms(piece, rest)]);
}
