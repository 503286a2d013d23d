import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { guideQuestions, type GuideAnswers, type GuideOption, type GuideResult, type GuideResults } from '../guide';
import { guidePath } from '../guide.input';
import { isDecided } from '../guide.rules';
import { GuideAnswerList, useAnswerText } from './guide-answers';
import { GuideResultRow } from './guide-result-row';
import { FirstReplyNote } from './promise';
import './guide.css';

/** Services in full view; the rest are folded. */
const servicesShown = 5;

interface GuideResultsPageProps {
  options: GuideOption[];
  answers: GuideAnswers;
  results: GuideResults;
}

/** What fits, ranked and explained; where nothing does, what comes nearest. */
export function GuideResultsPage({ options, answers, results }: GuideResultsPageProps) {
  const { t } = useTranslation(['find-support', 'common']);
  const language = useLanguage();
  const { fits, nearest, elsewhere } = results;
  const open = !guideQuestions.some((question) => isDecided(answers, question));
  const state = open ? 'open' : fits.length > 0 ? 'found' : 'none';
  const dues = [...fits, ...nearest, ...elsewhere].flatMap(({ hubs }) => hubs.map(({ due }) => due));
  const title = state === 'found' ? t('find-support:results.heading', { count: fits.length }) : t(`find-support:${state}.heading`);
  return (
    <PageBody>
      <PageHeader
        title={title}
        lead={t(state === 'found' ? 'find-support:results.lead' : `find-support:${state}.lead`)}
        crumbs={[{ label: t('find-support:title'), href: localPath(language, '/find-support') }, { label: t('find-support:results.title') }]}
      />
      <div className="guide-columns">
        <div className="min-w-0">
          {state === 'open' ? <OpenEnd /> : (
            <>
              <p className="lg:hidden"><a className="guide-change py-1" href="#answers">{t('find-support:answers.changeSome')}</a></p>
              <FirstReplyNote dues={dues} />
              <Unmet options={options} answers={answers} results={results} />
              <Fits fits={fits} />
              <Section id="elsewhere" title={t('find-support:elsewhere.heading')} results={elsewhere} />
              <Section id="nearest" title={t('find-support:none.nearest')} results={nearest} />
              <HowChosen />
            </>
          )}
        </div>
        <aside className="guide-aside" aria-labelledby="answers">
          <h2 id="answers" className="text-base font-bold">{t('find-support:answers.heading')}</h2>
          <GuideAnswerList options={options} answers={answers} />
          <p className="mt-5 text-sm text-ink-quiet">{t('find-support:answers.share')}</p>
          <p className="mt-3"><a className="guide-change py-1" href={localPath(language, guidePath({}))}>{t('find-support:answers.restart')}</a></p>
        </aside>
      </div>
    </PageBody>
  );
}

function Fits({ fits }: { fits: GuideResult[] }) {
  const { t } = useTranslation(['find-support', 'common']);
  const folded = fits.slice(servicesShown);
  if (fits.length === 0) return null;
  return (
    <section aria-labelledby="fits">
      <h2 id="fits" className="sr-only">{t('find-support:results.title')}</h2>
      <ol className="guide-results">
        {fits.slice(0, servicesShown).map((result, index) => <GuideResultRow key={result.service.slug} result={result} rank={index + 1} />)}
      </ol>
      {folded.length > 0 ? (
        <details className="guide-fold">
          <summary>{t('find-support:results.moreServices', { count: folded.length })}</summary>
          <ol className="guide-results" start={servicesShown + 1}>
            {folded.map((result, index) => <GuideResultRow key={result.service.slug} result={result} rank={servicesShown + index + 1} />)}
          </ol>
        </details>
      ) : null}
    </section>
  );
}

/** Results that aren't what was asked for, but near it: no ranks, no "best". */
function Section({ id, title, results }: { id: string; title: string; results: GuideResult[] }) {
  if (results.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-14">
      <SectionHeading id={id}>{title}</SectionHeading>
      <ul className="guide-results">{results.map((result) => <GuideResultRow key={result.service.slug} result={result} />)}</ul>
    </section>
  );
}

/** Says openly what the chosen market has no service for. */
function Unmet({ options, answers, results }: GuideResultsPageProps) {
  const { t } = useTranslation(['find-support', 'common']);
  const answerText = useAnswerText(options, answers);
  const { unmet, elsewhere } = results;
  if (unmet.length === 0) return null;
  return (
    <Notice className="mt-6">
      {unmet.map((question) => <p key={question}>{t('find-support:elsewhere.unmet', { market: answerText('market'), answer: answerText(question) })}</p>)}
      {elsewhere.length > 0 ? <p><a className="guide-change" href="#elsewhere">{t('find-support:elsewhere.see')}</a></p> : null}
    </Notice>
  );
}

/** Five times "not sure": there is nothing to rank by. */
function OpenEnd() {
  const { t } = useTranslation(['find-support', 'common']);
  const language = useLanguage();
  return (
    <p className="guide-buttons">
      <ButtonLink href={localPath(language, '/find-support')}>{t('find-support:answers.restart')}</ButtonLink>
      <ButtonLink variant="secondary" href={localPath(language, '/services')}>{t('find-support:open.allServices')}</ButtonLink>
    </p>
  );
}

function HowChosen() {
  const { t } = useTranslation(['find-support', 'common']);
  return (
    <section aria-labelledby="how" className="mt-14">
      <SectionHeading id="how">{t('find-support:how.heading')}</SectionHeading>
      <p className="mt-4 text-ink-subtle">{t('find-support:how.text')}</p>
    </section>
  );
}
