import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { requireFirm } from '~/features/accounts/actor.server';
import { withdraw } from '~/features/support-requests/firm.commands.server';
import { withdrawInput } from '~/features/support-requests/input';
import { getRequestForFirm } from '~/features/support-requests/queries.server';
import { transition } from '~/features/support-requests/rules';
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
  const { reference, title, state, version, hub } = await getRequestForFirm(db, actor, params.reference ?? '');
  if (!reference) refuse('not_found');
  return {
    title: translator(language)('support-requests:withdraw.title'),
    reference, subject: title, state, version, hub, possible: transition(state, 'withdraw', 'firm') !== null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const parsed = parseWithZod(await readForm(request), { schema: withdrawInput });
  if (parsed.status !== 'success') refuse('bad_request');
  const { id, reference } = await getRequestForFirm(db, actor, params.reference ?? '');
  const result = await withdraw(db, actor, { requestId: id, version: parsed.value.version });
  if (result.ok) return redirect(localPath(language, `/support-requests/${reference}`), 303);
  return result.error === 'not_found' ? refuse('not_found') : data({ stale: true }, { status: 409 });
}

/** Asks once more before what can't be undone. */
export default function Withdraw() {
  const { title, reference, subject, state, version, hub, possible } = useLoaderData<typeof loader>();
  const stale = useActionData<typeof action>()?.stale ?? false;
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const back = localPath(language, `/support-requests/${reference}`);
  return (
    <PageBody narrow>
      <PageHeader title={title} crumbs={[{ label: t('list.title'), href: localPath(language, '/support-requests') }, { label: reference, href: back }, { label: title }]} />
      {stale ? <Notice tone="warning" live title={t('stale.request', { state: t(`state.${state}`) })} className="mb-6" /> : null}
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
