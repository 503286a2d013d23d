import type { i18n, Resource, ResourceKey, TFunction } from 'i18next';
import { createI18n } from './instance';
import type { Language } from './languages';
import { quickTranslator } from './quick-translator';
import type { Namespace } from './resources';

const files = import.meta.glob<ResourceKey>('../../locales/*/*.json', { eager: true, import: 'default' });

const resources: Resource = {};
for (const [path, content] of Object.entries(files)) {
  const [, language, namespace] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  if (language && namespace) (resources[language] ??= {})[namespace] = content;
}
const namespaces = Object.keys(resources.ko ?? {});

const instances = new Map<Language, i18n>();

/** The instance of one language. Nobody changes its language, so that none can leak from one reader to another. */
export function i18nFor(language: Language): i18n {
  let instance = instances.get(language);
  if (!instance) {
    instance = createI18n(language, resources, namespaces);
    instance.changeLanguage = () => Promise.reject(new Error('An instance that all requests share keeps its language'));
    instances.set(language, instance);
  }
  return instance;
}

const translators = new Map<string, TFunction<Namespace>>();

/**
 * A fixed translator for loaders, actions, mails and calendars, where there is no React.
 * Keys carry their namespace: `t('support-requests:state.approved')`.
 */
export function translator(language: Language): TFunction<Namespace[]> {
  let t = translators.get(language);
  if (!t) {
    t = quickTranslator(i18nFor(language)) as unknown as TFunction<Namespace>;
    translators.set(language, t);
  }
  return t as unknown as TFunction<Namespace[]>;
}
