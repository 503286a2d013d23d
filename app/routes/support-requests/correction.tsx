import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { requireFirm } from '~/features/accounts/actor.server';
import { CorrectionForm } from '~/features/support-requests/components/correction-form';
import { getRequestForFirm } from '~/features/support-requests/queries.server';
import { openCorrection } from '~/features/support-requests/request';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { postCorrection } from './correction-action.server';

export const handle = { hydrate: true, i18n: ['support-requests'] };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const record = await getRequestForFirm(db, actor, params.reference ?? '');
  if (!record.reference) refuse('not_found');
  return {
    title: translator(language)('support-requests:correction.title'),
    record: { ...record, reference: record.reference }, correction: openCorrection(record), idempotencyKey: newIdempotencyKey(),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const record = await getRequestForFirm(db, actor, params.reference ?? '');
  return postCorrection({ request, actor, record, language });
}

export default function CorrectionPage() {
  const { title, record, correction, idempotencyKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const back = localPath(language, `/support-requests/${record.reference}`);
  return (
    <PageBody narrow>
      <PageHeader title={title} crumbs={[{ label: t('list.title'), href: localPath(language, '/support-requests') }, { label: record.reference, href: back }, { label: title }]} />
      {answer?.stale ? <Notice tone="warning" live title={t('stale.request', { state: t(`state.${record.state}`) })} className="mb-8" /> : null}
      {correction ? (
        <CorrectionForm record={record} correction={correction} idempotencyKey={idempotencyKey} state={answer ?? { errors: {}, values: {} }} stored={answer?.stored} />
      ) : (
        <Notice title={t('correction.none')} actions={<ButtonLink href={back}>{t('filed.open')}</ButtonLink>}>
          {answer?.values.message ? <p className="mt-2 whitespace-pre-line"><bdi>{answer.values.message}</bdi></p> : null}
        </Notice>
      )}
    </PageBody>
  );
}
