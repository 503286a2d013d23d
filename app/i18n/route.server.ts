import { refuse } from '~/platform/responses.server';
import { isLanguage, type Language } from './languages';

/** The language of the URL. An unknown one is a 404 page. */
export function languageOf(params: { lang?: string }): Language {
  return isLanguage(params.lang) ? params.lang : refuse('unknown_language');
}
