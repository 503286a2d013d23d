import type { FlatNamespace, i18n, TFunction } from 'i18next';
import { useContext } from 'react';
import { getI18n, I18nContext, type FallbackNs } from 'react-i18next';
import { quickTranslator } from './quick-translator';

type Namespaces = FlatNamespace | readonly [FlatNamespace, ...FlatNamespace[]] | undefined;

interface Translation<Names extends Namespaces> {
  t: TFunction<FallbackNs<Names>>;
  i18n: i18n;
}

const translations = new WeakMap<i18n, Map<string, unknown>>();

/**
 * What the library's hook of this name gives, without what we don't need: languages don't change under a page and all its texts are there
 * before it is rendered, so that one translator does for all components of a namespace. The library makes one a component, and a copy of
 * the instance with each.
 */
export function useTranslation<const Names extends Namespaces = undefined>(names?: Names): Translation<Names> {
  const instance = useContext(I18nContext)?.i18n ?? getI18n();
  const namespace = (typeof names === 'string' ? names : (names?.[0] ?? instance.options.defaultNS)) as FlatNamespace;
  let known = translations.get(instance);
  if (!known) translations.set(instance, (known = new Map()));
  let translation = known.get(namespace) as Translation<Names> | undefined;
  if (!translation) {
    translation = { t: quickTranslator(instance, namespace) as unknown as TFunction<FallbackNs<Names>>, i18n: instance };
    known.set(namespace, translation);
  }
  return translation;
}
