import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { ErrorSummary, problemsIn } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { requireFirm } from '~/features/accounts/actor.server';
import { PartnershipForm } from '~/features/support-requests/components/partnership-form';
import { partnershipInput } from '~/features/support-requests/consortium.input';
import { findPartnership } from '~/features/support-requests/consortium.queries.server';
import { acceptPartnership, declinePartnership, leavePartnership } from '~/features/support-requests/partnership.commands.server';
import { typedValues } from '~/features/support-requests/step-form.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const partnership = (await findPartnership(db, actor, params.id ?? '')) ?? refuse('not_found');
  return { title: translator(language)('support-requests:consortium.invitation.title'), partnership };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const form = await readForm(request);
  const { id } = (await findPartnership(db, actor, params.id ?? '')) ?? refuse('not_found');
  const parsed = parseWithZod(form, { schema: partnershipInput });
  if (parsed.status !== 'success') {
    const errors = Object.fromEntries(Object.entries(parsed.error ?? {}).flatMap(([name, each]) => (each ? [[name, each]] : [])));
    return data({ errors, consent: typedValues(form).consent, changed: false }, { status: 400 });
  }
  const { intent } = parsed.value;
  const result = await (intent === 'accept' ? acceptPartnership(db, actor, { id, language }) : intent === 'decline' ? declinePartnership(db, actor, id) : leavePartnership(db, actor, id));
  // Who has left an invitation by address no longer has a page here.
  if (result.ok) return redirect(localPath(language, intent === 'leave' ? '/support-requests' : `/support-requests/partnerships/${id}`), 303);
  if (result.error === 'not_found') refuse('not_found');
  return data({ errors: {} as Record<string, string[]>, consent: undefined, changed: true }, { status: 409 });
}

/** An invitation into another firm's consortium: what it is, what is shared, and the answer; afterwards how it stands. */
export default function PartnershipPage() {
  const { title, partnership } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const { state, role, lead, service, hub, component, request } = partnership;
  const draft = request.state === 'draft';
  const errors: Record<string, string[]> = result?.errors ?? {};
  const open = state === 'invited' && draft;
  const status = state === 'invited' ? 'removed' : state;
  const read = state === 'accepted' && request.reference ? localPath(language, `/support-requests/${request.reference}`) : null;
  return (
    <PageBody narrow>
      <PageHeader title={title} crumbs={[{ label: t('list.title'), href: localPath(language, '/support-requests') }, { label: title }]} />
      <div className="grid gap-8">
        {result?.changed ? <Notice tone="warning" live title={t('consortium.invitation.changed')} /> : null}
        <ErrorSummary problems={problemsIn(errors, { consent: t('consortium.consent.title') })} />
        {open ? <p className="text-base text-ink-subtle">{t('consortium.invitation.text')}</p> : (
          <Notice
            tone={status === 'accepted' ? 'success' : 'information'} title={t(`consortium.invitation.${status}`)}
            actions={read ? <ButtonLink size="small" href={read}>{t('consortium.invitation.open')}</ButtonLink> : undefined}
          />
        )}
        <DefinitionList
          variant="rows"
          items={[
            { term: t('consortium.invitation.lead'), value: <bdi>{lead}</bdi> },
            { term: t('consortium.invitation.role'), value: t(`consortium.role.${role}`) },
            ...(component ? [{ term: t('package.part'), value: <bdi>{localizedString(component, language)}</bdi> }] : []),
            { term: t('consortium.invitation.service'), value: localizedString(service, language) },
            { term: t('status.hub'), value: t('promise.hub_name', { hub: localizedString(hub, language) }) },
            ...(request.title ? [{ term: t('consortium.invitation.request'), value: <bdi>{request.title}</bdi> }] : []),
          ]}
        />
        {open ? <p className="text-base text-ink-subtle">{t('consortium.shared')}</p> : null}
        {open ? <PartnershipForm partnership={partnership} consent={result?.consent} error={errors.consent} /> : null}
        {state === 'accepted' && draft ? (
          <form method="post"><Button variant="secondary" name="intent" value="leave">{t('consortium.invitation.leave')}</Button></form>
        ) : null}
      </div>
    </PageBody>
  );
}
