import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { pageMeta } from '~/components/page-meta/page-meta';
import { GuideQuestionPage } from '~/features/hubs/components/guide-question-page';
import { GuideResultsPage } from '~/features/hubs/components/guide-results-page';
import { findGuideResults } from '~/features/hubs/guide-page.server';
import { guidePath, readGuideQuery } from '~/features/hubs/guide.input';
import { listGuideOptions } from '~/features/hubs/guide.queries.server';
import { nextQuestion } from '~/features/hubs/guide.rules';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { db } from '~/platform/pool.server';

export const handle = { shared: true };

/** The next question, or what fits once all are answered. The address holds the answers, so that it can be shared. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translator(language);
  const options = await listGuideOptions(db);
  const { answers, change, asked } = readGuideQuery(request.url, options);
  const question = change ?? nextQuestion(answers);
  // The last answer came from a form: the address that stays says the answers and nothing else.
  if (question === null && asked) throw redirect(localPath(language, guidePath(answers)));
  const results = await findGuideResults(db, answers, new Date());
  const missing = question !== null && asked === question && change === null;
  const page = {
    title: question ? `${t(`find-support:question.${question}`)} – ${t('find-support:title')}` : t('find-support:results.title'),
    description: t('find-support:description'),
    options, answers, question, missing, results,
  };
  return data(page, { status: missing ? 400 : 200 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

export default function FindSupport() {
  const { options, answers, question, missing, results } = useLoaderData<typeof loader>();
  if (question) return <GuideQuestionPage options={options} answers={answers} question={question} missing={missing} found={results.fits.length} />;
  return <GuideResultsPage options={options} answers={answers} results={results} />;
}
