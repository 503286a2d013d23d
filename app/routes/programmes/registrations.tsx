import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { EmptyState } from '~/components/empty-state/empty-state';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { requireFirm } from '~/features/accounts/actor.server';
import { OwnRegistrations } from '~/features/programmes/components/own-registrations';
import { readProgrammeSlug } from '~/features/programmes/input';
import { withdrawRegistration } from '~/features/programmes/registration.commands.server';
import { withdrawalInput } from '~/features/programmes/registration.input';
import { listOwnRegistrations } from '~/features/programmes/registration.queries.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

const done = ['applied', 'accepted', 'waiting', 'changed', 'withdrawn'] as const;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const at = new Date();
  const said = new URL(request.url).searchParams.get('done');
  return { title: translator(language)('programmes:mine.title'), registrations: await listOwnRegistrations(db, actor, at), at, done: done.find((one) => one === said) ?? null };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

/** Takes a registration back. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const submission = parseWithZod(await readForm(request), { schema: withdrawalInput });
  if (submission.status !== 'success') return refuse('bad_request');
  const { slug, version } = submission.value;
  const result = await withdrawRegistration(db, actor, readProgrammeSlug(slug) ?? '', { version });
  if (result.ok) return redirect(`${localPath(language, '/programmes/registrations')}?done=withdrawn`, 303);
  return result.error === 'not_found' ? refuse('not_found') : data({ refused: result.error }, { status: 409 });
}

/** What a firm registered for, and what comes next. */
export default function Registrations() {
  const { t } = useTranslation(['programmes', 'common']);
  const language = useLanguage();
  const { title, registrations, at, done: said } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const find = <ButtonLink variant="secondary" href={localPath(language, '/programmes?open=1')}>{t('programmes:mine.find')}</ButtonLink>;
  return (
    <PageBody>
      <PageHeader title={title} lead={t('programmes:mine.lead')} crumbs={[{ label: t('programmes:title'), href: localPath(language, '/programmes') }, { label: title }]} actions={registrations.length > 0 ? find : null} />
      {refused ? <Notice tone="warning" live className="mb-8">{t(`programmes:refused.${refused}`)}</Notice> : said ? <Notice tone="success" live className="mb-8">{t(`programmes:done.${said}`)}</Notice> : null}
      {registrations.length > 0 ? <OwnRegistrations registrations={registrations} at={at} /> : <EmptyState title={t('programmes:mine.none')} actions={find} />}
    </PageBody>
  );
}
