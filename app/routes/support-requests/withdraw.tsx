import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { withdraw } from '~/features/support-requests/firm.commands.server';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { loadConfirmStep, postConfirmStep } from './confirm-step.server';

export const loader = (args: LoaderFunctionArgs) => loadConfirmStep(args, 'withdraw');

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

export const action = (args: ActionFunctionArgs) => postConfirmStep(args, {
  run: (actor, input) => withdraw(db, actor, input),
  next: (_, reference) => `/support-requests/${reference}`,
});

/** Asks once more before what can't be undone. */
export default function Withdraw() {
  const { title, reference, subject, state, version, hub, possible } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() !== undefined;
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const back = localPath(language, `/support-requests/${reference}`);
  return (
    <PageBody narrow>
      <PageHeader title={title} crumbs={[{ label: t('list.title'), href: localPath(language, '/support-requests') }, { label: reference, href: back }, { label: title }]} />
      {refused ? <Notice tone="warning" live title={t('stale.request', { state: t(`state.${state}`) })} className="mb-6" /> : null}
      <p className="text-lg"><bdi className="font-bold">{subject}</bdi> · {t('promise.hub_name', { hub: localizedString(hub.name, language) })}</p>
      <p className="mt-3 text-base text-ink-subtle">{t(possible ? 'withdraw.text' : 'withdraw.impossible')}</p>
      <form method="post" className="mt-8 flex flex-wrap gap-2.5">
        <input type="hidden" name="version" value={version} />
        {possible ? <Button variant="danger">{t('withdraw.confirm')}</Button> : null}
        <ButtonLink variant="secondary" href={back}>{t('withdraw.keep')}</ButtonLink>
      </form>
    </PageBody>
  );
}
