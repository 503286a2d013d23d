import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { formState } from '~/components/form-state/form-state';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { AnswerForm, ConflictForms, ConsultationContent } from '~/features/support-requests/components/expert-consultation';
import { expertAnswerInput, readToken } from '~/features/support-requests/consultation.input';
import { findConsultation } from '~/features/support-requests/consultation.queries.server';
import { answerAsExpert } from '~/features/support-requests/expert-answer.commands.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { limit } from '~/platform/rate-limits.server';
import { refuse } from '~/platform/responses.server';

/** Reads and nothing else: programmes that look into mails open links, too. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  await limit('consultation.address', context.clientAddress);
  const token = readToken(params.token);
  const consultation = token ? await findConsultation(db, token) : null;
  const title = translator(language)('experts:consultation.pageTitle');
  if (!token || !consultation) return data({ title, token: null, consultation: null, kept: false }, { status: 404 });
  return data({ title, token, consultation, kept: new URL(request.url).searchParams.has('kept') });
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  await limit('consultation.address', context.clientAddress);
  const token = readToken(params.token);
  if (!token) return refuse('not_found');
  const submission = parseWithZod(await readForm(request), { schema: expertAnswerInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), stale: false }, { status: 400 });
  const result = await answerAsExpert(db, token, submission.value);
  if (result.ok) return redirect(`${localPath(language, `/experts/consultations/${token}`)}${submission.value.intent === 'save' ? '?kept' : ''}`, 303);
  if (result.error === 'not_found') return refuse('not_found');
  return data({ lastResult: submission.reply(), stale: true }, { status: 409 });
}

/** An expert's page behind the link in the mail: no account, nothing of the firm but what the officer sent. */
export default function ConsultationByLink() {
  const { title, token, consultation, kept } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(['experts']);
  const language = useLanguage();
  if (!consultation) {
    return (
      <PageBody narrow>
        <PageHeader title={title} />
        <Notice tone="warning" title={t('experts:consultation.ended')}>{t('experts:consultation.endedText')}</Notice>
      </PageBody>
    );
  }
  const form = formState(answer?.lastResult);
  const problems = form.problems({
    conflict: t('experts:consultation.conflict'), conflictText: t('experts:consultation.conflictText'), reason: t('experts:consultation.declineReason'), answer: t('experts:consultation.answer'),
  });
  const { state } = consultation;
  return (
    <PageBody narrow>
      <PageHeader title={title} lead={t('experts:consultation.lead', { expert: localizedString(consultation.expert, language) })} />
      {answer?.stale ? <Notice tone="warning" live className="mb-8">{t('experts:consultation.stale')}</Notice> : null}
      {kept && !answer ? <Notice tone="success" live className="mb-8">{t('experts:consultation.kept')}</Notice> : null}
      {state === 'answered' ? <Notice tone="success" live className="mb-8" title={t('experts:consultation.thanks')}>{t('experts:consultation.thanksText')}</Notice> : null}
      {state === 'declined' ? <Notice live className="mb-8" title={t('experts:consultation.declined')}>{t('experts:consultation.declinedText')}</Notice> : null}
      <ErrorSummary problems={problems} className="mb-8" />
      <ConsultationContent consultation={consultation} path={localPath(language, `/experts/consultations/${token}`)} />
      {state === 'asked' ? <ConflictForms consultation={consultation} form={form} /> : null}
      {state === 'accepted' ? <AnswerForm consultation={consultation} form={form} /> : null}
    </PageBody>
  );
}
