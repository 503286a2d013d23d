import { createInstance, type i18n, type InitOptions, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { fallbackLanguage, type Language } from './languages';

const options: InitOptions = {
  fallbackLng: fallbackLanguage,
  defaultNS: 'common',
  lowerCaseLng: true,
  initAsync: false,
  interpolation: { escapeValue: false },
  returnNull: false,
};

/** An i18next instance for one language over resources that are already loaded. Synchronous. */
export function createI18n(language: Language, resources: Resource, namespaces: string[]): i18n {
  const instance = createInstance();
  instance.use(initReactI18next);
  void instance.init({ ...options, lng: language, resources, ns: namespaces });
  return instance;
}
