import { formatIsoDay, formatMonthDay, formatWeekday } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import type { AnswerProblem } from './answers.rules';

/**
 * What is wrong with an answer, as a translation key with its parameters (`domain:key?name=value`): the page renders it.
 * @param hub the hub's name in the reader's language
 */
export function problemText(problem: AnswerProblem, language: Language, hub: string): string {
  switch (problem.reason) {
    case 'required':
      return 'validation:required';
    case 'too_long':
      return withParameters('validation:too_long', { max: String(problem.max) });
    case 'characters':
      return 'validation:text_characters';
    case 'not_an_option':
      return 'validation:choose';
    case 'not_a_number':
      return 'validation:number';
    case 'not_a_date':
      return 'validation:date';
    case 'too_early':
      return withParameters('support-requests:error.too_early', { next: formatIsoDay(language, problem.next) });
    case 'too_late':
      return withParameters('support-requests:error.too_late', { last: formatIsoDay(language, problem.last) });
    case 'closed':
      return withParameters('support-requests:error.closed', {
        day: formatMonthDay(language, problem.date),
        hub,
        reason: problem.holiday ? localizedString(problem.holiday, language) : formatWeekday(language, problem.date),
        next: formatIsoDay(language, problem.next),
      });
  }
}

const withParameters = (key: string, parameters: Record<string, string>): string => `${key}?${new URLSearchParams(parameters)}`;
