import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary, problemsIn } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { setQuestions } from '~/features/programmes/commands.server';
import type { TypedProgramme } from '~/features/programmes/components/programme-form';
import { QuestionsForm } from '~/features/programmes/components/questions-form';
import { getKeptProgramme } from '~/features/programmes/keeping.queries.server';
import { countRegistrations } from '~/features/programmes/registration.queries.server';
import { questionsInput } from '~/features/programmes/registration.input';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  if (!manages) refuse('forbidden');
  const programme = await getKeptProgramme(db, actor, hub.id, args.params.id ?? '');
  const counts = await countRegistrations(db, actor, programme.id);
  return { title: translator(language)('programmes:questions.title'), hub: hub.slug, programme, settled: Object.values(counts).some(({ firms }) => firms > 0) };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const { id } = await getKeptProgramme(db, actor, hub.id, args.params.id ?? '');
  const submission = parseWithZod(await readForm(args.request), { schema: questionsInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), refused: null }, { status: 400 });
  const result = await setQuestions(db, actor, { programmeId: id, ...submission.value });
  if (result.ok) return redirect(deskLink(language, `/programmes/${id}/questions`, { hub: hub.slug }), 303);
  if (result.error === 'not_found') return refuse('not_found');
  return data({ lastResult: submission.reply(), refused: result.error === 'registered' ? ('registered' as const) : ('stale' as const) }, { status: 409 });
}

/** What firms are asked when they register for a programme. */
export default function DeskProgrammeQuestions() {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const { title, hub, programme, settled } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const typed: TypedProgramme = { values: answer?.lastResult.initialValue ?? null, errors: answer?.lastResult.error ?? {} };
  const back = deskLink(language, `/programmes/${programme.id}`, { hub });
  return (
    <div className="max-w-[46rem] px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={back}><bdi>{localizedString(programme.title, language)}</bdi></a></p>
      <h1 className="heading-tight mt-3 text-xl font-bold text-ink">{title}</h1>
      <p className="mt-3 mb-6 text-base text-ink-subtle">{t('programmes:questions.lead')}</p>
      {answer?.refused || settled ? <Notice tone="warning" live={answer !== undefined} className="mb-6">{t(settled || answer?.refused === 'registered' ? 'programmes:error.registered' : 'programmes:keeping.stale')}</Notice> : null}
      <ErrorSummary className="mb-6" problems={problemsIn(typed.errors)} />
      <QuestionsForm key={programme.version} version={programme.version} questions={programme.questions} typed={typed} settled={settled} cancel={back} />
    </div>
  );
}
