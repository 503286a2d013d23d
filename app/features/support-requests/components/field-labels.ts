import { localizedString } from '~/i18n/localized-text';
import type { Language } from '~/i18n/languages';
import type { RequestForm } from '../request';

/** What the fields of a service's form are called, for summaries: `answers.<key>`, `eligibility.<key>`, `file.<key>`. */
export function serviceFieldLabels(form: RequestForm, language: Language): Record<string, string> {
  return Object.fromEntries([
    ...form.eligibility.map(({ key, text }) => [`eligibility.${key}`, localizedString(text, language)] as const),
    ...form.questions.map(({ key, label }) => [`answers.${key}`, localizedString(label, language)] as const),
    ...form.documents.map(({ key, label }) => [`file.${key}`, localizedString(label, language)] as const),
  ]);
}
