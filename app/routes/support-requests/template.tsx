import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { requireFirm } from '~/features/accounts/actor.server';
import { DraftNotice } from '~/features/support-requests/components/draft-notice';
import { TemplateParts } from '~/features/support-requests/components/template-parts';
import { templateInput } from '~/features/support-requests/input';
import { getRequestForFirm } from '~/features/support-requests/queries.server';
import { startFromTemplate } from '~/features/support-requests/template.commands.server';
import { previewTemplate } from '~/features/support-requests/template-page.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const earlier = await getRequestForFirm(db, actor, params.reference ?? '');
  const { reference, title: subject, service } = earlier;
  if (!reference) refuse('not_found');
  const preview = await previewTemplate(db, actor, earlier, new URL(request.url).searchParams.get('hub') ?? earlier.hub.slug);
  return { title: translator(language)('support-requests:template.title'), reference, subject, service, preview, idempotencyKey: newIdempotencyKey() };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const parsed = parseWithZod(await readForm(request), { schema: templateInput });
  if (parsed.status !== 'success') refuse('bad_request');
  const { id } = await getRequestForFirm(db, actor, params.reference ?? '');
  const result = await startFromTemplate(db, actor, { requestId: id, hubSlug: parsed.value.hub, idempotencyKey: parsed.value.idempotencyKey, language });
  if (result.ok) return redirect(localPath(language, `/support-requests/drafts/${result.value.id}/eligibility`), 303);
  if (result.error === 'not_found') refuse('not_found');
  if (result.error === 'key_reused') refuse('unprocessable');
  return data({ error: result.error }, { status: 409 });
}

/** Says what is taken over from an earlier request, and what not, before a new draft begins. */
export default function Template() {
  const { title, reference, subject, service, preview, idempotencyKey } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const back = localPath(language, `/support-requests/${reference}`);
  const crumbs = [{ label: t('list.title'), href: localPath(language, '/support-requests') }, { label: reference, href: back }, { label: title }];
  const elsewhere = `${localPath(language, '/support-requests/new')}?service=${service.slug}`;
  if (!preview.offer) {
    return (
      <PageBody narrow>
        <PageHeader title={title} crumbs={crumbs} />
        <Notice tone="warning" live={error !== undefined} title={t('template.not_offered')} actions={<ButtonLink href={elsewhere}>{t('new.choose')}</ButtonLink>} />
      </PageBody>
    );
  }
  const { offer: { hub, hubs }, taken, left, draft } = preview;
  return (
    <PageBody narrow>
      <PageHeader title={title} crumbs={crumbs} lead={t('template.lead')} />
      {error && !draft ? <Notice tone="warning" live title={t(`template.${error}`)} className="mb-6" /> : null}
      <p className="text-lg"><bdi className="font-bold">{subject}</bdi></p>
      <p className="mt-1 text-base text-ink-subtle">{localizedString(service.name, language)} · {t('promise.hub_name', { hub: localizedString(hub.name, language) })}</p>
      {draft ? (
        <div className="mt-6"><DraftNotice draft={draft} /></div>
      ) : (
        <>
          <TemplateParts taken={taken} left={left} />
          <form method="post" className="mt-8 flex flex-wrap gap-2.5">
            <input type="hidden" name="hub" value={hub.slug} />
            <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
            <Button>{t('template.confirm')}</Button>
            <ButtonLink variant="secondary" href={back}>{t('withdraw.keep')}</ButtonLink>
          </form>
        </>
      )}
      {hubs.length > 1 ? (
        <p className="mt-10 flex flex-wrap gap-x-5 gap-y-2 text-base">
          {t('template.other_hubs')}
          {hubs.filter(({ slug }) => slug !== hub.slug).map(({ slug, name }) => <a key={slug} href={`?hub=${slug}`} className="text-link underline underline-offset-4">{localizedString(name, language)}</a>)}
        </p>
      ) : null}
    </PageBody>
  );
}
