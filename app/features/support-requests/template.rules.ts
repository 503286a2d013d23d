import type { ServiceQuestion } from '~/features/hubs/offers';
import type { LocalizedText } from '~/i18n/localized-text';
import { answerProblem, type AnswerContext } from './answers.rules';

/** An answer that isn't taken over: the form doesn't ask it any more, or what was said no longer fits it. */
export interface LeftAnswer {
  label: LocalizedText;
  reason: 'not_asked' | 'unfit';
}

export interface TakenAnswers {
  taken: Record<string, string>;
  left: LeftAnswer[];
}

/** What of an earlier request's answers the present questions take as it is. Questions that nobody answered are no loss. */
export function takeAnswers(
  questions: readonly ServiceQuestion[], earlier: { questions: readonly ServiceQuestion[]; answers: Record<string, string> }, context: AnswerContext,
): TakenAnswers {
  const result: TakenAnswers = { taken: {}, left: [] };
  for (const { key, label } of earlier.questions) {
    const answer = earlier.answers[key] ?? '';
    if (answer === '') continue;
    const question = questions.find((each) => each.key === key);
    if (!question) result.left.push({ label, reason: 'not_asked' });
    else if (answerProblem(question, answer, context)) result.left.push({ label: question.label, reason: 'unfit' });
    else result.taken[key] = answer;
  }
  return result;
}
