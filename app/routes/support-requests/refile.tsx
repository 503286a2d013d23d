import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { refile } from '~/features/support-requests/refile.commands.server';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { loadConfirmStep, postConfirmStep } from './confirm-step.server';

export const loader = (args: LoaderFunctionArgs) => loadConfirmStep(args, 'refile');

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

export const action = (args: ActionFunctionArgs) => postConfirmStep(args, {
  run: (actor, input) => refile(db, actor, input),
  next: ({ id }) => `/support-requests/drafts/${id}/content`,
});

/** Says what is taken over before a new draft begins. */
export default function Refile() {
  const { title, reference, subject, version, possible } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const back = localPath(language, `/support-requests/${reference}`);
  return (
    <PageBody narrow>
      <PageHeader title={title} crumbs={[{ label: t('list.title'), href: localPath(language, '/support-requests') }, { label: reference, href: back }, { label: title }]} />
      {error ? <Notice tone="warning" live title={t(`refile.refused.${error}`)} className="mb-6" /> : null}
      <p className="text-lg"><bdi className="font-bold">{subject}</bdi></p>
      <p className="mt-3 text-base text-ink-subtle">{t(possible ? 'refile.text' : 'refile.refused.not_allowed')}</p>
      <form method="post" className="mt-8 flex flex-wrap gap-2.5">
        <input type="hidden" name="version" value={version} />
        {possible ? <Button>{t('refile.confirm')}</Button> : null}
        <ButtonLink variant="secondary" href={back}>{t('withdraw.keep')}</ButtonLink>
      </form>
    </PageBody>
  );
}
