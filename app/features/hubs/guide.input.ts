import { guideQuestions, undecided, type GuideAnswers, type GuideOption, type GuideQuestion } from './guide';

/** What the address of the guide says. */
export interface GuideQuery {
  answers: GuideAnswers;
  /** A question to ask again, its answer kept. */
  change: GuideQuestion | null;
  /** The question that the form before asked. */
  asked: GuideQuestion | null;
}

const isQuestion = (value: string | null): value is GuideQuestion => guideQuestions.some((question) => question === value);

/** Reads the address. An answer that isn't offered, is repeated or is too long counts as not given, and is asked for again. */
export function readGuideQuery(url: string, options: Pick<GuideOption, 'question' | 'value'>[]): GuideQuery {
  const query = new URL(url).searchParams;
  const answers: GuideAnswers = {};
  for (const question of guideQuestions) {
    const values = query.getAll(question);
    const [value] = values;
    if (values.length !== 1 || value === undefined) continue;
    if (value === undecided || options.some((option) => option.question === question && option.value === value)) answers[question] = value;
  }
  const named = (name: string) => {
    const value = query.get(name);
    return isQuestion(value) ? value : null;
  };
  return { answers, change: named('change'), asked: named('asked') };
}

/** The guide's address with these answers, in the order of the questions: what can be shared. */
export function guidePath(answers: GuideAnswers, change?: GuideQuestion): string {
  const query = new URLSearchParams();
  for (const question of guideQuestions) {
    const value = answers[question];
    if (value !== undefined) query.set(question, value);
  }
  if (change) query.set('change', change);
  const search = query.toString();
  return search ? `/find-support?${search}` : '/find-support';
}

/** The answers with "not sure" wherever none is given: the way to the results before the last question. */
export function withoutOpenQuestions(answers: GuideAnswers): GuideAnswers {
  return Object.fromEntries(guideQuestions.map((question) => [question, answers[question] ?? undecided]));
}
