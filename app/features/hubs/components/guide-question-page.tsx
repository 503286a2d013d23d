import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { StepIndicator } from '~/components/step-indicator/step-indicator';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { guideQuestions, undecided, type GuideAnswers, type GuideOption, type GuideQuestion } from '../guide';
import { guidePath, withoutOpenQuestions } from '../guide.input';
import { isDecided, nextQuestion } from '../guide.rules';
import { GuideAnswerList } from './guide-answers';
import './guide.css';

interface GuideQuestionPageProps {
  options: GuideOption[];
  answers: GuideAnswers;
  question: GuideQuestion;
  /** The form came back without an answer. */
  missing: boolean;
  /** Services that fit the answers so far. */
  found: number;
}

/** One question a page: it fits a phone's screen, and the browser's own "back" leads to the one before. */
export function GuideQuestionPage({ options, answers, question, missing, found }: GuideQuestionPageProps) {
  const { t } = useTranslation(['find-support', 'common']);
  const language = useLanguage();
  const current = guideQuestions.indexOf(question);
  const steps = guideQuestions.map((each) => ({ label: t(`find-support:label.${each}`), href: localPath(language, guidePath(answers, each)) }));
  const begun = Object.keys(answers).length > 0;
  return (
    <PageBody>
      <PageHeader title={t('find-support:title')} lead={begun ? undefined : t('find-support:lead')} crumbs={[{ label: t('find-support:title') }]} />
      <StepIndicator steps={steps} current={current} />
      <div className="guide-columns mt-8">
        <div className="min-w-0">
          {missing ? <ErrorSummary className="mb-6" problems={[{ name: question, label: t(`find-support:label.${question}`), error: 'find-support:missing' }]} /> : null}
          <QuestionForm options={options} answers={answers} question={question} missing={missing} />
        </div>
        {begun ? <SoFar options={options} answers={answers} question={question} found={found} /> : null}
      </div>
    </PageBody>
  );
}

function QuestionForm({ options, answers, question, missing }: Omit<GuideQuestionPageProps, 'found'>) {
  const { t } = useTranslation(['find-support', 'common']);
  const language = useLanguage();
  const others = guideQuestions.filter((each) => each !== question && answers[each] !== undefined);
  const complete = nextQuestion(answers) === null;
  const last = others.length === guideQuestions.length - 1;
  const previous = guideQuestions[guideQuestions.indexOf(question) - 1];
  const back = complete ? guidePath(answers) : previous && guidePath(answers, previous);
  const choices = options.filter((option) => option.question === question).map(({ value, label, hint }) => ({
    value, label: localizedString(label, language), hint: hint ? localizedString(hint, language) : undefined,
  }));
  return (
    <form method="get" action={localPath(language, '/find-support')} autoComplete="off">
      {others.map((each) => <input key={each} type="hidden" name={each} value={answers[each]} />)}
      <RadioGroup
        name={question}
        label={<span className="heading-tight text-xl">{t(`find-support:question.${question}`)}</span>}
        hint={t(`find-support:hint.${question}`)}
        error={missing ? 'find-support:missing' : undefined}
        defaultValue={answers[question]}
        options={[...choices, { value: undecided, label: t('find-support:undecided') }]}
      />
      <div className="guide-buttons">
        <Button name="asked" value={question} size="large">{t(last ? 'find-support:show' : 'find-support:next')}</Button>
        {back ? <ButtonLink variant="secondary" size="large" href={localPath(language, back)}>{t(complete ? 'find-support:backToResults' : 'find-support:back')}</ButtonLink> : null}
      </div>
    </form>
  );
}

/** Beside the question: what was answered, how much still fits, and the way there now. */
function SoFar({ options, answers, question, found }: Omit<GuideQuestionPageProps, 'missing'>) {
  const { t } = useTranslation(['find-support', 'common']);
  const language = useLanguage();
  const narrowed = guideQuestions.some((each) => isDecided(answers, each));
  return (
    <aside className="guide-aside" aria-labelledby="so-far">
      <h2 id="so-far" className="text-base font-bold">{t('find-support:answers.soFar')}</h2>
      <GuideAnswerList options={options} answers={answers} current={question} />
      {narrowed ? (
        <p className="mt-5 text-base">
          <span className="block text-ink-subtle">{found > 0 ? t('find-support:answers.fits', { count: found }) : t('find-support:answers.none')}</span>
          <a className="guide-change mt-1 inline-block py-1 font-bold" href={localPath(language, guidePath(withoutOpenQuestions(answers)))}>{t('find-support:answers.showNow')}</a>
        </p>
      ) : null}
    </aside>
  );
}
