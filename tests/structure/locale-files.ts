import { languageFacts, languages, type Language } from '../../app/i18n/languages';
import { filesIn, textOf } from './source-files';

/** One text of a locale file. */
export interface Text {
  language: Language;
  /** File name without `.json`: the namespace. */
  domain: string;
  /** Dotted path, plural suffix included. */
  key: string;
  /** The path without its plural suffix. */
  base: string;
  plural: string | undefined;
  value: string;
}

const suffix = /_(zero|one|two|few|many|other)$/;

/** `file_too_many` is a name; `hours_many` beside `hours_other` is a plural form. */
const isPlural = (name: string, siblings: object) => suffix.test(name) && `${name.replace(suffix, '')}_other` in siblings;

function textsOf(language: Language, domain: string, group: object, path: string[]): Text[] {
  return Object.entries(group).flatMap(([name, value]: [string, unknown]) => {
    const key = [...path, name].join('.');
    if (value !== null && typeof value === 'object') return textsOf(language, domain, value, [...path, name]);
    const plural = isPlural(name, group);
    return [{ language, domain, key, base: plural ? key.replace(suffix, '') : key, plural: plural ? suffix.exec(name)?.[1] : undefined, value: typeof value === 'string' ? value : '' }];
  });
}

export const domainsOf = (language: Language): string[] =>
  filesIn(`locales/${language}`).map((path) => path.slice(`locales/${language}/`.length).replace(/\.json$/, ''));

/** Every text of every language, in the order of the files. */
export const texts: Text[] = languages.flatMap((language) =>
  domainsOf(language).flatMap((domain) => textsOf(language, domain, JSON.parse(textOf(`locales/${language}/${domain}.json`)) as object, [])),
);

const lines = new Map<string, string[]>();

/** `locales/ar/hubs.json:12` of a text: the line that holds its last name. */
export function placeOf({ language, domain, key, value }: Text): string {
  const path = `locales/${language}/${domain}.json`;
  if (!lines.has(path)) lines.set(path, textOf(path).split('\n'));
  const name = JSON.stringify(key.split('.').at(-1));
  const content = lines.get(path) ?? [];
  const exact = content.findIndex((line) => line.includes(`${name}: ${JSON.stringify(value)}`));
  return `${path}:${(exact >= 0 ? exact : content.findIndex((line) => line.includes(name))) + 1}`;
}

/** The plural categories that a language has. */
export const pluralsOf = (language: Language): string[] =>
  new Intl.PluralRules(languageFacts[language].tag).resolvedOptions().pluralCategories.toSorted();

/** Names in `{{…}}`, without formats. */
export const placeholdersOf = (value: string): string[] =>
  [...value.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map((match) => match[1] ?? '').toSorted();

/** Names of `<0>`, `<link>` … that a component puts elements in place of. */
export const tagsOf = (value: string): string[] => [...value.matchAll(/<\/?([\w-]+)\s*\/?>/g)].map((match) => match[0]).toSorted();
