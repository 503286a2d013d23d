import type { i18n, Namespace, TFunction } from 'i18next';

type Translate = (key: unknown, options?: unknown, ...rest: unknown[]) => unknown;

/** Texts with parameters are as many as there are values; past so many all are forgotten. */
const mostTexts = 3_000;

/**
 * A fixed translator that remembers what it gave: i18next resolves namespace, language and plural anew at each call, and a page asks for
 * the same few hundred texts each time. Texts of an instance never change.
 */
export function quickTranslator(instance: i18n, namespace?: Namespace): TFunction {
  const thorough = instance.getFixedT(instance.language, namespace) as unknown as Translate;
  const texts = new Map<string, unknown>();
  const quick: Translate = (key, options, ...rest) => {
    const name = rest.length > 0 ? null : nameOf(key, options);
    if (name === null) return thorough(key, options, ...rest);
    const known = texts.get(name);
    if (known !== undefined) return known;
    const text = thorough(key, options);
    if (texts.size >= mostTexts) texts.clear();
    texts.set(name, text);
    return text;
  };
  return quick as unknown as TFunction;
}

/** What a call of the translator depends on as a string; null where it could be more than words and numbers. */
function nameOf(key: unknown, options: unknown): string | null {
  if (typeof key !== 'string') return null;
  if (options === undefined) return key;
  if (typeof options !== 'object' || options === null) return null;
  let name = key;
  for (const [parameter, value] of Object.entries(options)) {
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    name += `\0${parameter}\0${typeof value}\0${value}`;
  }
  return name;
}
