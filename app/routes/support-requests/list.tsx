import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '~/components/button/button';
import { EmptyState } from '~/components/empty-state/empty-state';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { requireFirm } from '~/features/accounts/actor.server';
import { DraftNotice } from '~/features/support-requests/components/draft-notice';
import { RequestRow } from '~/features/support-requests/components/request-row';
import { listDrafts, listRequestsOfFirm } from '~/features/support-requests/list.queries.server';
import { withPromises } from '~/features/support-requests/status.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const cursor = new URL(request.url).searchParams.get('after');
  const [page, drafts] = await Promise.all([listRequestsOfFirm(db, actor, cursor), cursor ? [] : listDrafts(db, actor)]);
  return {
    title: translator(language)('support-requests:list.title'),
    drafts,
    rows: withPromises(page.requests, new Date()),
    nextCursor: page.nextCursor,
    paged: cursor !== null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

export default function RequestList() {
  const { title, drafts, rows, nextCursor, paged } = useLoaderData<typeof loader>();
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const apply = <ButtonLink href={localPath(language, '/support-requests/new')}>{t('list.apply')}</ButtonLink>;
  const empty = rows.length === 0 && !paged;
  return (
    <PageBody>
      <PageHeader title={title} crumbs={[{ label: title }]} actions={empty ? undefined : apply} />
      {drafts.length > 0 ? (
        <div className="mb-10 grid gap-3">{drafts.map((draft) => <DraftNotice key={draft.id} draft={draft} />)}</div>
      ) : null}
      {empty ? (
        <EmptyState title={t('list.empty')} actions={apply}>{t('list.empty_text')}</EmptyState>
      ) : (
        <section aria-labelledby="filed">
          <SectionHeading id="filed">{t('list.filed')}</SectionHeading>
          <ul>{rows.map(({ request, promise }) => <RequestRow key={request.id} request={request} promise={promise} />)}</ul>
        </section>
      )}
      <nav className="mt-8 flex flex-wrap justify-center gap-2.5" aria-label={t('list.title')}>
        {paged ? <ButtonLink variant="secondary" href={localPath(language, '/support-requests')}>{t('list.first')}</ButtonLink> : null}
        {nextCursor ? <ButtonLink variant="secondary" href={`${localPath(language, '/support-requests')}?after=${nextCursor}`}>{t('list.more')}</ButtonLink> : null}
      </nav>
    </PageBody>
  );
}
