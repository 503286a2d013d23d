import { data, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { WithAside } from '~/components/panel/panel';
import { StepIndicator } from '~/components/step-indicator/step-indicator';
import { findActor, requireFirm } from '~/features/accounts/actor.server';
import { SignInAgain } from '~/features/accounts/components/sign-in-again';
import { senderOf, waitingForm } from '~/features/accounts/sign-in-again.server';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { AlreadyFiled } from '~/features/support-requests/components/already-filed';
import { DraftStepBody } from '~/features/support-requests/components/draft-step-body';
import { QuestionsChanged } from '~/features/support-requests/components/questions-changed';
import { PromiseLine, PromisePanel } from '~/features/support-requests/components/promise-panel';
import { incompleteStep } from '~/features/support-requests/completeness.rules';
import { promiseFor } from '~/features/support-requests/promise.server';
import { getRequestForFirm } from '~/features/support-requests/queries.server';
import { draftParts, draftSteps, isDraftStep, type DraftStep } from '~/features/support-requests/stages.rules';
import { formatTime, isoDateIn, seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { postDocuments, postFields, postSubmit, withHeaders } from './draft-step-action.server';

export const handle = { hydrate: true, i18n: ['support-requests', 'accounts'] };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const waiting = waitingForm(context);
  if (waiting) return { kind: 'signed_out' as const, title: translator(language)('accounts:again.title'), waiting, files: hasFiles(stepOf(params.step)) };
  const actor = await requireFirm(request, context, language);
  const step = stepOf(params.step);
  const draft = await getRequestForFirm(db, actor, params.id ?? '');
  const t = translator(language);
  const title = t('support-requests:form.title', { service: localizedString(draft.service.name, language) });
  if (draft.state !== 'draft') return { kind: 'filed' as const, title, reference: draft.reference ?? '' };
  const position = draftSteps.indexOf(step);
  if (position > draftSteps.indexOf(draft.furthestStep)) throw redirect(localPath(language, `/support-requests/drafts/${draft.id}/${draft.furthestStep}`));
  const schedule = await findHubSchedule(db, draft.hub.id);
  const at = new Date();
  return {
    kind: 'draft' as const,
    title, draft, step,
    person: { id: actor.userId, email: actor.email },
    promise: promiseFor(schedule, draft.form, at),
    savedAt: draft.draftRevision > 0 ? formatTime(language, draft.updatedAt, seoulZone) : null,
    incomplete: step === 'check' && schedule ? incompleteStep(draft, { schedule, today: isoDateIn(at, schedule.timeZone) }) : null,
    idempotencyKey: newIdempotencyKey(),
  };
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const step = stepOf(params.step);
  const files = hasFiles(step) && isMultipart(request);
  const sender = files && (await findActor(request, context)) ? null : await senderOf(request, context, files ? new FormData() : await readForm(request));
  if (sender && !sender.actor) return data(null, sender);
  const actor = await requireFirm(request, context, language);
  const form = sender?.form ?? new FormData();
  // Filing reads what it needs itself.
  if (step === 'check') return sender ? withHeaders(await postSubmit({ form, actor, requestId: params.id ?? '', language }), sender.headers) : refuse('bad_request');
  const draft = await getRequestForFirm(db, actor, params.id ?? '');
  if (sender && hasFiles(step)) return redirect(localPath(language, `/support-requests/drafts/${draft.id}/${step}`), { status: 303, headers: sender.headers });
  const post = { request, form, actor, draft, step, language };
  const answer = await (step === 'documents' ? postDocuments(post) : postFields(post, step));
  return sender ? withHeaders(answer, sender.headers) : answer;
}

const hasFiles = (step: DraftStep): boolean => step === 'documents';
const isMultipart = (request: Request): boolean => /^multipart\//i.test(request.headers.get('Content-Type') ?? '');

const stepOf = (step: string | undefined): DraftStep => (isDraftStep(step) ? step : refuse('not_found'));

export default function DraftStepPage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const list = { label: t('list.title'), href: localPath(language, '/support-requests') };
  if (view.kind === 'signed_out') {
    return (
      <PageBody narrow>
        <PageHeader title={view.title} crumbs={[list, { label: t('new.crumb') }]} />
        <SignInAgain waiting={view.waiting} files={view.files} />
      </PageBody>
    );
  }
  if (view.kind === 'filed') {
    return (
      <PageBody>
        <PageHeader title={view.title} crumbs={[list, { label: t('new.crumb') }]} />
        <AlreadyFiled reference={view.reference} />
      </PageBody>
    );
  }
  const { draft, step, promise } = view;
  const parts = draftParts(draft.consortium !== null);
  const position = parts.indexOf(step);
  const steps = parts.map((each) => ({ label: t(`steps.${each}`), href: localPath(language, `/support-requests/drafts/${draft.id}/${each}`) }));
  return (
    <PageBody>
      <PageHeader title={view.title} crumbs={[list, { label: localizedString(draft.service.name, language) }, { label: t('new.crumb') }]} className="pb-5" />
      <StepIndicator steps={steps} current={position} className="mb-8" />
      <WithAside aside={<PromisePanel hub={draft.hub} promise={promise} />} summary={<PromiseLine hub={draft.hub} promise={promise} />}>
        <QuestionsChanged draft={draft} />
        <DraftStepBody view={view} answer={answer ?? null} />
      </WithAside>
    </PageBody>
  );
}
