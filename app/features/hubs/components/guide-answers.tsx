import { useTranslation } from '~/i18n/use-translation';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { guideQuestions, type GuideAnswers, type GuideOption, type GuideQuestion } from '../guide';
import { guidePath } from '../guide.input';
import './guide.css';

/** What an answer is called on the page; null where none is given. */
export function useAnswerText(options: GuideOption[], answers: GuideAnswers): (question: GuideQuestion) => string | null {
  const { t } = useTranslation(['find-support', 'common']);
  const language = useLanguage();
  return (question) => {
    const value = answers[question];
    if (value === undefined) return null;
    const option = options.find((each) => each.question === question && each.value === value);
    return option ? localizedString(option.label, language) : t('find-support:undecided');
  };
}

interface GuideAnswersProps {
  options: GuideOption[];
  answers: GuideAnswers;
  /** The question that the page asks now. */
  current?: GuideQuestion;
}

/** The answers so far, each with the way to give another. */
export function GuideAnswerList({ options, answers, current }: GuideAnswersProps) {
  const { t } = useTranslation(['find-support', 'common']);
  const language = useLanguage();
  const answerText = useAnswerText(options, answers);
  return (
    <dl className="guide-answers">
      {guideQuestions.map((question) => {
        const text = answerText(question);
        return text === null ? null : (
          <div key={question}>
            <dt>{t(`find-support:label.${question}`)}</dt>
            <dd className="font-bold text-ink">{text}</dd>
            {question === current ? null : (
              <dd>
                <a className="guide-change" href={localPath(language, guidePath(answers, question))}>
                  {t('find-support:answers.change')}<span className="sr-only"> ({t(`find-support:label.${question}`)})</span>
                </a>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
