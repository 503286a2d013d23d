import type { ContentPart } from './content';
import { partTexts } from './content';

/** What was typed into the form of a part, as a page shows it again. */
export interface TypedPage {
  texts: Record<string, string>;
  confirmed: string[];
  /** Fingerprints of what a machine proposed, by text. */
  drafted: Record<string, string>;
  plain: Record<string, string[]>;
}

/** Reads a sent form as it is, right or wrong. */
export function typedPage(form: FormData, part: ContentPart): TypedPage {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const keys = Object.keys(partTexts[part]);
  const plain: Record<string, string[]> = {};
  for (const [name, value] of form) if (typeof value === 'string' && !/^(texts|confirmed|drafted)\./.test(name)) plain[name] = [...(plain[name] ?? []), value];
  return {
    texts: Object.fromEntries(keys.flatMap((key) => (form.has(`texts.${key}`) ? [[key, text(`texts.${key}`)]] : []))),
    confirmed: keys.filter((key) => form.has(`confirmed.${key}`)),
    drafted: Object.fromEntries(keys.flatMap((key) => (form.has(`drafted.${key}`) ? [[key, text(`drafted.${key}`)]] : []))),
    plain,
  };
}
