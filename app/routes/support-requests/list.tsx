import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { EmptyState } from '~/components/empty-state/empty-state';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { requireFirm } from '~/features/accounts/actor.server';
import { DraftNotice } from '~/features/support-requests/components/draft-notice';
import { PartnershipList } from '~/features/support-requests/components/partnership-list';
import { RequestRow } from '~/features/support-requests/components/request-row';
import { listPartnerships } from '~/features/support-requests/consortium.queries.server';
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
  const query = new URL(request.url).searchParams;
  const [cursor, mine] = [query.get('after'), query.get('whose') === 'mine'];
  const [page, drafts, partnerships] = await Promise.all([listRequestsOfFirm(db, actor, cursor, { mine }), cursor ? [] : listDrafts(db, actor), cursor || mine ? [] : listPartnerships(db, actor)]);
  return {
    title: translator(language)('support-requests:list.title'),
    drafts,
    partnerships,
    rows: withPromises(page.requests, new Date()),
    nextCursor: page.nextCursor,
    paged: cursor !== null,
    mine,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

export default function RequestList() {
  const { title, drafts, partnerships, rows, nextCursor, paged, mine } = useLoaderData<typeof loader>();
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const apply = <ButtonLink href={localPath(language, '/support-requests/new')}>{t('list.apply')}</ButtonLink>;
  const empty = rows.length === 0 && !paged && !mine;
  const path = localPath(language, '/support-requests');
  const pageOf = (after?: string) => `${path}?${new URLSearchParams({ ...(mine ? { whose: 'mine' } : {}), ...(after ? { after } : {}) }).toString()}`;
  return (
    <PageBody>
      <PageHeader title={title} crumbs={[{ label: title }]} actions={empty ? undefined : apply} />
      {drafts.length > 0 ? (
        <div className="mb-10 grid gap-3">{drafts.map((draft) => <DraftNotice key={draft.id} draft={draft} />)}</div>
      ) : null}
      <PartnershipList partnerships={partnerships} />
      {empty ? (
        <EmptyState title={t('list.empty')} actions={apply}>{t('list.empty_text')}</EmptyState>
      ) : (
        <section aria-labelledby="filed">
          <SectionHeading id="filed" actions={<WhoseLinks mine={mine} path={path} />}>{t('list.filed')}</SectionHeading>
          {rows.length === 0 ? <p className="py-5 text-base text-ink-quiet">{t('list.none_mine')}</p> : null}
          <ul>{rows.map(({ request, promise }) => <RequestRow key={request.id} request={request} promise={promise} />)}</ul>
        </section>
      )}
      <nav className="mt-8 flex flex-wrap justify-center gap-2.5" aria-label={t('list.title')}>
        {paged ? <ButtonLink variant="secondary" href={pageOf()}>{t('list.first')}</ButtonLink> : null}
        {nextCursor ? <ButtonLink variant="secondary" href={pageOf(nextCursor)}>{t('list.more')}</ButtonLink> : null}
      </nav>
    </PageBody>
  );
}

/** All of the firm's, or those that the reader answers for. */
function WhoseLinks({ mine, path }: { mine: boolean; path: string }) {
  const { t } = useTranslation('support-requests');
  const link = (href: string, label: string, current: boolean) => (
    <a href={href} aria-current={current ? 'page' : undefined} className={`inline-flex min-h-11 items-center text-base underline-offset-8 ${current ? 'font-bold text-ink underline decoration-2' : 'text-link hover:underline'}`}>{label}</a>
  );
  return (
    <span className="flex gap-5">
      {link(path, t('list.whole_firm'), !mine)}
      {link(`${path}?whose=mine`, t('list.mine'), mine)}
    </span>
  );
}
