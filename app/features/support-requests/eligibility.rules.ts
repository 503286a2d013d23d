/** The part of a service's question of eligibility that decides. */
interface Question {
  key: string;
  refusedBy: 'yes' | 'no';
}

export type EligibilityAnswers = Record<string, 'yes' | 'no'>;

/** Questions whose answer means that this service can't help. Unanswered ones refuse nothing yet. */
export function refusedQuestions<Q extends Question>(questions: readonly Q[], answers: EligibilityAnswers): Q[] {
  return questions.filter((question) => answers[question.key] === question.refusedBy);
}

export const unansweredQuestions = <Q extends Question>(questions: readonly Q[], answers: EligibilityAnswers): Q[] =>
  questions.filter((question) => answers[question.key] === undefined);

/** Whether all questions are answered and none refuses. */
export const isEligible = (questions: readonly Question[], answers: EligibilityAnswers): boolean =>
  unansweredQuestions(questions, answers).length === 0 && refusedQuestions(questions, answers).length === 0;
