import type { HubSchedule } from '~/features/hubs/working-time.rules';
import type { ServiceQuestion } from '~/features/hubs/offers';
import { refuseHubDay, type DayRefusal } from './days.rules';

/** What is wrong with an answer. */
export type AnswerProblem = { reason: 'required' } | { reason: 'too_long'; max: number } | { reason: 'characters' } | { reason: 'not_an_option' } | { reason: 'not_a_number' } | DayRefusal;

/** Where dates are counted. */
export interface AnswerContext {
  schedule: HubSchedule;
  /** The hub's calendar date. */
  today: string;
}

/** Longest answer where a question names no limit, in characters. */
const longest: Record<ServiceQuestion['kind'], number> = { short_text: 200, long_text: 4_000, choice: 100, yes_no: 100, date: 10, number: 20 };

export const maxLengthOf = (question: ServiceQuestion): number => question.maxLength ?? longest[question.kind];

/** Checks one answer, already tidied. Empty is wrong only where the question is required. */
export function answerProblem(question: ServiceQuestion, answer: string, { schedule, today }: AnswerContext): AnswerProblem | null {
  if (answer === '') return question.required ? { reason: 'required' } : null;
  const max = maxLengthOf(question);
  if ([...answer].length > max) return { reason: 'too_long', max };
  switch (question.kind) {
    case 'short_text':
      return /[\n\u2028\u2029]/.test(answer) ? { reason: 'characters' } : null;
    case 'choice':
      return question.options?.some(({ value }) => value === answer) ? null : { reason: 'not_an_option' };
    case 'yes_no':
      return answer === 'yes' || answer === 'no' ? null : { reason: 'not_an_option' };
    case 'number':
      return /^-?\d{1,15}([.]\d{1,4})?$/.test(answer) ? null : { reason: 'not_a_number' };
    case 'date':
      return refuseHubDay(schedule, today, answer);
    case 'long_text':
      return null;
  }
}

/** Problems of all answers by the question's key; empty when the form may be filed. */
export function answerProblems(
  questions: readonly ServiceQuestion[], answers: Record<string, string>, context: AnswerContext,
): Record<string, AnswerProblem> {
  const problems: Record<string, AnswerProblem> = {};
  for (const question of questions) {
    const problem = answerProblem(question, answers[question.key] ?? '', context);
    if (problem) problems[question.key] = problem;
  }
  return problems;
}

/** Only what the form asks: anything else that was posted is dropped. */
export function knownAnswers(questions: readonly ServiceQuestion[], answers: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(questions.map(({ key }) => [key, answers[key] ?? '']));
}
