import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { i18nFor } from '../../../app/i18n/instance.server';
import type { Language } from '../../../app/i18n/languages';

/** The HTML that the server would send for an element in a language. */
export const rendered = (element: ReactElement, language: Language = 'ko'): string =>
  renderToStaticMarkup(<I18nextProvider i18n={i18nFor(language)}>{element}</I18nextProvider>);

/** The first tag of a kind, attributes and all. */
export const tag = (html: string, name: string): string => new RegExp(`<${name}[^>]*>`).exec(html)?.[0] ?? '';
