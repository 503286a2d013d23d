import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '~/components/button/button';
import { pageMeta } from '~/components/page-meta/page-meta';
import { DeskQueue } from '~/features/support-requests/components/desk-queue';
import { queueRows } from '~/features/support-requests/desk-rows.server';
import { queueFilterOf } from '~/features/support-requests/queue-filter.rules';
import { listQueue } from '~/features/support-requests/queue.queries.server';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const query = new URL(args.request.url).searchParams;
  const filter = queueFilterOf(query);
  const page = await listQueue(db, actor, hub.id, filter, query.get('after'));
  return {
    title: translator(language)('desk:title'),
    hub: { slug: hub.slug, city: localizedString(hub.name, language) },
    view: filter.view,
    search: filter.search ?? '',
    rows: queueRows(page.requests, language, hub.timeZone, new Date()),
    nextCursor: page.nextCursor,
  };
}

export const meta = ({ data }: { data?: { title: string } }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

/** The list in the middle; the chosen request beside it, or in its place where there is no room for both. */
export default function DeskRequests() {
  const { reference } = useParams();
  const { t } = useTranslation(['desk', 'common']);
  return (
    <div className="grid h-full xl:grid-cols-[minmax(0,1fr)_27rem]">
      <section className={reference ? 'hidden min-w-0 xl:block' : 'min-w-0'} aria-labelledby="desk-list">
        <ListHead />
        <List />
      </section>
      <aside className={`min-w-0 border-line xl:sticky xl:top-0 xl:max-h-dvh xl:overflow-y-auto xl:border-s ${reference ? '' : 'hidden xl:block'}`}>
        {reference ? <Outlet /> : <p className="px-6 py-10 text-sm text-ink-quiet">{t('desk:queue.pick')}</p>}
      </aside>
    </div>
  );
}

function ListHead() {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const { hub, view, search } = useLoaderData<typeof loader>();
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-5 py-5">
      <h1 id="desk-list" className="heading-tight text-xl font-bold text-ink">{t(`desk:views.${view}`)}</h1>
      <form method="get" action={deskLink(language, '', {}).replace(/\?$/, '')} className="flex min-w-0 grow gap-2 sm:max-w-sm">
        <input type="hidden" name="hub" value={hub.slug} />
        <input type="hidden" name="view" value={view} />
        <label htmlFor="desk-search" className="sr-only">{t('desk:queue.search')}</label>
        <input
          id="desk-search" name="q" type="search" defaultValue={search} maxLength={100} placeholder={t('desk:queue.search')} dir="auto"
          className="min-h-10 min-w-0 grow rounded-md border border-line-field bg-field px-3 text-sm"
        />
        <Button size="small" variant="secondary" className="shrink-0">{t('desk:queue.find')}</Button>
        <ButtonLink size="small" variant="ghost" className="shrink-0" href={deskLink(language, '/export', { hub: hub.slug, view, q: search })}>{t('desk:export.link')}</ButtonLink>
      </form>
    </div>
  );
}

function List() {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const { reference } = useParams();
  const { hub, view, search, rows, nextCursor } = useLoaderData<typeof loader>();
  const here = { hub: hub.slug, view, q: search };
  if (rows.length === 0) {
    return (
      <div className="border-t border-line px-5 py-10">
        <p className="font-bold text-ink">{t('desk:queue.empty')}</p>
        <p className="mt-1 text-sm text-ink-quiet">{t('desk:queue.emptyHint')}</p>
        {search ? <ButtonLink className="mt-4" size="small" variant="secondary" href={deskLink(language, '', { ...here, q: null })}>{t('desk:queue.clear')}</ButtonLink> : null}
      </div>
    );
  }
  return (
    <>
      <DeskQueue
        caption={t('desk:queue.caption', { view: t(`desk:views.${view}`) })}
        city={hub.city}
        rows={rows}
        chosen={reference}
        linkTo={(chosen) => deskLink(language, `/requests/${chosen}`, here)}
      />
      {nextCursor ? (
        <p className="px-5 py-5">
          <ButtonLink variant="secondary" size="small" href={deskLink(language, '', { ...here, after: nextCursor })}>{t('desk:queue.more')}</ButtonLink>
        </p>
      ) : null}
    </>
  );
}
