import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { requireFirm } from '~/features/accounts/actor.server';
import { refileInput } from '~/features/support-requests/input';
import { getRequestForFirm } from '~/features/support-requests/queries.server';
import { refile } from '~/features/support-requests/refile.commands.server';
import { transition } from '~/features/support-requests/rules';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const { reference, title, version, state } = await getRequestForFirm(db, actor, params.reference ?? '');
  if (!reference) refuse('not_found');
  return {
    title: translator(language)('support-requests:refile.title'),
    reference, subject: title, version, possible: transition(state, 'refile', 'firm') !== null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const parsed = parseWithZod(await readForm(request), { schema: refileInput });
  if (parsed.status !== 'success') refuse('bad_request');
  const { id } = await getRequestForFirm(db, actor, params.reference ?? '');
  const result = await refile(db, actor, { requestId: id, version: parsed.value.version, language });
  if (result.ok) return redirect(localPath(language, `/support-requests/drafts/${result.value.id}/content`), 303);
  return result.error === 'not_found' ? refuse('not_found') : data({ error: result.error }, { status: 409 });
}

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
