import { localize, type LocalizedText } from '~/i18n/localized-text';
import type { Language } from '~/i18n/languages';

export const programmeQuestionKinds = ['text', 'choice', 'yes_no'] as const;

/** What firms are asked when they register. */
export interface ProgrammeQuestion {
  key: string;
  kind: (typeof programmeQuestionKinds)[number];
  required: boolean;
  label: LocalizedText;
  /** Lines of one text, the same number in each language; an answer is the number of its line, from 1. */
  options?: LocalizedText;
}

export const mostQuestions = 8;
export const mostOptions = 20;
export const answerMaxLength = 1_000;

export const linesOf = (text: string | undefined): string[] => (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean);

/** The options of a choice in a language, with the values that stand in answers. */
export function optionsOf({ options }: ProgrammeQuestion, language: Language): { value: string; label: string }[] {
  return options ? linesOf(localize(options, language).text).map((label, index) => ({ value: String(index + 1), label })) : [];
}

export type AnswerError = 'validation:required' | 'validation:choose' | `validation:too_long?max=${number}`;

/** What is wrong with answers, by key of the question. Answers to what isn't asked are no answers: see {@link answersTo}. */
export function answerErrors(questions: readonly ProgrammeQuestion[], answers: Readonly<Record<string, string>>): Record<string, AnswerError> {
  return Object.fromEntries(questions.flatMap((question): [string, AnswerError][] => {
    const error = errorOf(question, answers[question.key] ?? '');
    return error ? [[question.key, error]] : [];
  }));
}

function errorOf(question: ProgrammeQuestion, answer: string): AnswerError | null {
  if (answer === '') return question.required ? (question.kind === 'text' ? 'validation:required' : 'validation:choose') : null;
  switch (question.kind) {
    case 'text': return [...answer].length > answerMaxLength ? `validation:too_long?max=${answerMaxLength}` : null;
    case 'yes_no': return answer === 'yes' || answer === 'no' ? null : 'validation:choose';
    case 'choice': return optionsOf(question, 'ko').some(({ value }) => value === answer) ? null : 'validation:choose';
  }
}

/** The answers to what is asked, without those left empty. */
export const answersTo = (questions: readonly ProgrammeQuestion[], answers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(questions.flatMap(({ key }) => (answers[key] ? [[key, answers[key]]] : [])));

/** An answer in words; `words` are those for yes and no. */
export function answerText(question: ProgrammeQuestion, answer: string | undefined, language: Language, words: { yes: string; no: string }): string {
  if (!answer) return '';
  if (question.kind === 'text') return answer;
  if (question.kind === 'yes_no') return answer === 'yes' ? words.yes : words.no;
  return optionsOf(question, language).find(({ value }) => value === answer)?.label ?? '';
}
