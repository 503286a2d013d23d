import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { StepIndicator } from '~/components/step-indicator/step-indicator';
import type { FirmActor } from '~/features/accounts/actor';
import { requireFirm } from '~/features/accounts/actor.server';
import { ConsortiumRole, roleFieldId } from '~/features/support-requests/components/consortium-role';
import { invitePartner, nameRole, removePartner } from '~/features/support-requests/consortium.commands.server';
import { consortiumInput } from '~/features/support-requests/consortium.input';
import { consortiumParts, consortiumProblem } from '~/features/support-requests/consortium.rules';
import { getRequestForFirm } from '~/features/support-requests/queries.server';
import { draftParts } from '~/features/support-requests/stages.rules';
import { typedValues } from '~/features/support-requests/step-form.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { db } from '~/platform/pool.server';
import { limit } from '~/platform/rate-limits.server';
import { refuse } from '~/platform/responses.server';

/** The draft of a request that is asked for by a consortium. @throws the 404 page, or the way to what was filed */
async function draftOf(actor: FirmActor, id: string, language: ReturnType<typeof languageOf>) {
  const draft = await getRequestForFirm(db, actor, id);
  if (!draft.consortium) refuse('not_found');
  if (draft.state !== 'draft') throw redirect(localPath(language, `/support-requests/${draft.reference}`));
  return { ...draft, consortium: draft.consortium };
}

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const draft = await draftOf(actor, params.id ?? '', language);
  const t = translator(language);
  return {
    title: t('support-requests:consortium.title'), service: localizedString(draft.service.name, language), draftId: draft.id, lead: draft.firm.nameKo,
    parts: consortiumParts(draft.consortium), problem: consortiumProblem(draft.consortium), idempotencyKey: newIdempotencyKey(),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const form = await readForm(request);
  const { id: requestId } = await draftOf(actor, params.id ?? '', language);
  const values = typedValues(form);
  const parsed = parseWithZod(form, { schema: consortiumInput });
  if (parsed.status !== 'success') {
    const errors = Object.fromEntries(Object.entries(parsed.error ?? {}).flatMap(([name, each]) => (each ? [[name, each]] : [])));
    return data({ errors, values, refusal: null }, { status: 400 });
  }
  const input = { requestId, language, ...parsed.value };
  if (input.intent === 'invite' && input.whom.kind === 'email') await limit('mail.recipient', input.whom.email);
  const result = await (input.intent === 'name' ? nameRole(db, actor, input) : input.intent === 'invite' ? invitePartner(db, actor, input) : removePartner(db, actor, input));
  const role = input.intent === 'remove' ? '' : `#role-${input.role}`;
  if (result.ok) return redirect(localPath(language, `/support-requests/drafts/${requestId}/consortium`) + role, 303);
  if (result.error === 'not_found') refuse('not_found');
  if (result.error === 'unknown_firm' || result.error === 'own_firm') {
    return data({ errors: { whom: [`support-requests:consortium.problem.${result.error}`] } as Record<string, string[]>, values, refusal: null }, { status: 400 });
  }
  return data({ errors: {} as Record<string, string[]>, values: {} as Record<string, string>, refusal: result.error }, { status: result.error === 'key_reused' ? 422 : 409 });
}

/** Who takes each role: the page between the questions and the documents of a service for consortia. */
export default function ConsortiumPage() {
  const { title, service, draftId, lead, parts, problem, idempotencyKey } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const path = (part: string) => localPath(language, `/support-requests/drafts/${draftId}/${part}`);
  const steps = draftParts(true);
  const errors: Record<string, string[]> = result?.errors ?? {};
  const values: Record<string, string> = result?.values ?? {};
  const labels: Record<string, string> = { filledBy: t('consortium.filled_by'), words: t('consortium.words'), whom: t('consortium.whom') };
  const problems = Object.entries(errors).flatMap(([name, each]) => each.slice(0, 1).map((error) => ({ id: roleFieldId(values.role ?? '', name), label: labels[name], error })));
  return (
    <PageBody narrow>
      <PageHeader title={title} crumbs={[{ label: t('list.title'), href: localPath(language, '/support-requests') }, { label: service }, { label: t('new.crumb') }]} className="pb-5" />
      <StepIndicator steps={steps.map((part) => ({ label: t(`steps.${part}`), href: path(part) }))} current={steps.indexOf('consortium')} className="mb-8" />
      <div className="grid gap-9">
        <ErrorSummary problems={problems} />
        {result?.refusal ? <Notice tone="warning" live title={t(`consortium.problem.${result.refusal}`)} /> : null}
        <div className="grid gap-3 text-base text-ink-subtle"><p>{t('consortium.text')}</p><p>{t('consortium.shared')}</p></div>
        <Notice tone={problem ? 'information' : 'success'} title={problem ? t(`consortium.blocked.${problem}`) : t('consortium.complete')} />
        {parts.map((part) => (
          <ConsortiumRole
            key={part.role} part={part} lead={lead} idempotencyKey={idempotencyKey}
            values={values.role === part.role ? values : {}} errors={values.role === part.role ? errors : {}}
          />
        ))}
        <div className="flex flex-wrap gap-2.5">
          <ButtonLink href={path('documents')}>{t('consortium.next')}</ButtonLink>
          <ButtonLink variant="secondary" href={path('content')}>{t('step.previous')}</ButtonLink>
        </div>
      </div>
    </PageBody>
  );
}
