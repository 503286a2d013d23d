import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Icon } from '~/components/icon/icon';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { TwoTimes } from '~/components/two-times/two-times';
import { requireFirm } from '~/features/accounts/actor.server';
import { getRequestForFirm } from '~/features/support-requests/queries.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const { reference, firstReplyDueAt, decisionDueAt, hub, contactEmail } = await getRequestForFirm(db, actor, params.reference ?? '');
  if (!reference || !firstReplyDueAt || !decisionDueAt) refuse('not_found');
  return { title: translator(language)('support-requests:submitted.title'), reference, firstReplyDueAt, decisionDueAt, hub, contactEmail };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

export default function Submitted() {
  const { title, reference, firstReplyDueAt, decisionDueAt, hub, contactEmail } = useLoaderData<typeof loader>();
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const name = localizedString(hub.name, language);
  const times = { timeZone: hub.timeZone, place: name };
  return (
    <PageBody narrow>
      <PageHeader title={title} crumbs={[{ label: t('list.title'), href: localPath(language, '/support-requests') }, { label: title }]} />
      <div className="flex items-start gap-4 border-y-2 border-success py-6">
        <Icon name="check" className="size-9 text-success" />
        <p>
          <span className="block text-base text-ink-subtle">{t('submitted.reference')}</span>
          <bdi dir="ltr" className="block text-2xl font-bold text-ink">{reference}</bdi>
        </p>
      </div>
      <SectionHeading className="mt-10">{t('submitted.next')}</SectionHeading>
      <ol>
        <li className="border-b border-line py-4 text-base">{t('submitted.mail')} <bdi className="font-bold">{contactEmail}</bdi></li>
        <li className="border-b border-line py-4 text-base">{t('submitted.first_reply', { hub: name })}<TwoTimes at={firstReplyDueAt} {...times} className="mt-1" /></li>
        <li className="border-b border-line py-4 text-base">{t('submitted.decision', { hub: name })}<TwoTimes at={decisionDueAt} {...times} className="mt-1" /></li>
        <li className="border-b border-line py-4 text-base">{t('submitted.correction')}</li>
      </ol>
      <div className="mt-8 flex flex-wrap gap-2.5">
        <ButtonLink href={localPath(language, `/support-requests/${reference}`)}>{t('submitted.open')}</ButtonLink>
        <ButtonLink variant="secondary" href={localPath(language, '/support-requests')}>{t('list.title')}</ButtonLink>
      </div>
    </PageBody>
  );
}
