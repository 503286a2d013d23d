import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createInstance, type i18n, type ResourceKey } from 'i18next';
import type { Language } from '../../app/i18n/languages';

const folder = fileURLToPath(new URL('../../locales', import.meta.url));
const instances = new Map<Language, i18n>();

/**
 * What the portal says in a language, read from the same files: tests find buttons and fields by their words.
 * A key that does not exist is an error, not a silent fallback.
 */
export function wording(language: Language): (key: string, values?: Record<string, unknown>) => string {
  const instance = instances.get(language) ?? load(language);
  const translate = instance.t as (key: string, values?: Record<string, unknown>) => string;
  return (key, values) => {
    if (!instance.exists(key, values)) throw new Error(`locales/${language} has no ${key}`);
    return translate(key, values);
  };
}

function load(language: Language): i18n {
  const domains = readdirSync(`${folder}/${language}`).map((name) => name.replace(/\.json$/, ''));
  const resources = Object.fromEntries(
    domains.map((domain) => [domain, JSON.parse(readFileSync(`${folder}/${language}/${domain}.json`, 'utf8')) as ResourceKey]),
  );
  const instance = createInstance();
  void instance.init({
    lng: language, lowerCaseLng: true, ns: domains, defaultNS: 'common', initAsync: false,
    resources: { [language]: resources }, interpolation: { escapeValue: false },
  });
  instances.set(language, instance);
  return instance;
}
