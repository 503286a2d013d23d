import { useTranslation } from '~/i18n/use-translation';
import { fallbackLanguage, isLanguage, type Language } from './languages';

/** The language that this page is rendered in: the URL's, or the negotiated one where the URL names none that exists. */
export function useLanguage(): Language {
  const { language } = useTranslation().i18n;
  return isLanguage(language) ? language : fallbackLanguage;
}
