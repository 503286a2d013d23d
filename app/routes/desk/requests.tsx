import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useParams } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { pageMeta } from '~/components/page-meta/page-meta';
import { listServices } from '~/features/hubs/service-queries.server';
import { DeskKeys } from '~/features/support-requests/components/desk-keys';
import { FreshRows, useFreshRows } from '~/features/support-requests/components/fresh-rows';
import { DeskQueue } from '~/features/support-requests/components/desk-queue';
import { QueueBulk } from '~/features/support-requests/components/queue-bulk';
import { QueueChips } from '~/features/support-requests/components/queue-chips';
import { QueueFilters } from '~/features/support-requests/components/queue-filters';
import { QueueHead } from '~/features/support-requests/components/queue-head';
import { queueRows } from '~/features/support-requests/desk-rows.server';
import { queueFilterOf, queueQuery, queueText, type QueueFilter } from '~/features/support-requests/queue-filter.rules';
import { listQueue } from '~/features/support-requests/queue.queries.server';
import { listSavedViews } from '~/features/support-requests/saved-view.commands.server';
import { listColleagues } from '~/features/support-requests/transfer.queries.server';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { db } from '~/platform/pool.server';
import { deskOf, type Desk } from './desk.server';
import { deskLink } from './desk-links';

export const handle = { hydrate: true, i18n: ['desk', 'support-requests', 'test-zone', 'experts'] };

/** The officer's own first page, where the address names no list. */
async function openDefault({ language, actor, hub }: Desk): Promise<void> {
  const chosen = (await listSavedViews(db, actor, hub.id)).find(({ isDefault }) => isDefault);
  if (chosen) throw redirect(`${deskLink(language, '', { hub: hub.slug })}&${chosen.query}`);
}

export async function loader(args: LoaderFunctionArgs) {
  const desk = await deskOf(args);
  const { language, actor, hub, manages } = desk;
  const query = new URL(args.request.url).searchParams;
  if (!args.params.reference && !query.has('view') && !query.has('q')) await openDefault(desk);
  const filter = queueFilterOf(query);
  const [page, services, officers] = await Promise.all([
    listQueue(db, actor, hub.id, filter, query.get('after')), listServices(db, { hubSlug: hub.slug }), listColleagues(db, hub.id),
  ]);
  return {
    title: translator(language)('desk:title'),
    hub: { slug: hub.slug, city: localizedString(hub.name, language) },
    manages: manages && filter.view !== 'handovers',
    filter,
    after: query.get('after'),
    choices: {
      services: services.map(({ slug, name }) => ({ value: slug, label: localizedString(name, language) })),
      officers: officers.map(({ id, name }) => ({ value: id, label: name })),
    },
    rows: queueRows(page.requests, language, hub.timeZone, new Date()),
    nextCursor: page.nextCursor,
    previousCursor: page.previousCursor,
    idempotencyKey: newIdempotencyKey(),
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
        <Head />
        <List />
        <DeskKeys />
      </section>
      <aside className={`min-w-0 border-line xl:sticky xl:top-0 xl:max-h-dvh xl:overflow-y-auto xl:border-s ${reference ? '' : 'hidden xl:block'}`}>
        {reference ? <Outlet /> : <p className="px-6 py-10 text-sm text-ink-quiet">{t('desk:queue.pick')}</p>}
      </aside>
    </div>
  );
}

/** Addresses of the desk as the list's own filter has them. */
function useLinks() {
  const language = useLanguage();
  const { hub, filter } = useLoaderData<typeof loader>();
  const to = (path: string, asked: QueueFilter = filter, more: Record<string, string | null> = {}) => deskLink(language, path, { hub: hub.slug, ...queueQuery(asked), ...more });
  return { to, list: deskLink(language, '', {}).replace(/\?$/, '') };
}

function Head() {
  const { hub, filter, choices } = useLoaderData<typeof loader>();
  const { to, list } = useLinks();
  return (
    <>
      <QueueHead hub={hub.slug} filter={filter} action={list} exportLink={to('/export')} saveLink={to('/views')} />
      <div className="flex flex-wrap items-center gap-2 px-5 pb-4">
        <QueueFilters key={queueText(filter)} hub={hub.slug} filter={filter} choices={choices} action={list} plain={to('', { view: filter.view })} />
        <QueueChips filter={filter} choices={choices} linkTo={(asked) => to('', asked)} />
      </div>
    </>
  );
}

function List() {
  const { t } = useTranslation(['desk', 'common']);
  const { reference } = useParams();
  const { hub, manages, filter, after, choices, rows, nextCursor, previousCursor, idempotencyKey } = useLoaderData<typeof loader>();
  const { to } = useLinks();
  const fresh = useFreshRows(rows.map((row) => row.reference), nextCursor !== null);
  if (rows.length === 0) {
    return (
      <div className="border-t border-line px-5 py-10">
        <p className="font-bold text-ink">{t('desk:queue.empty')}</p>
        <p className="mt-1 text-sm text-ink-quiet">{t('desk:queue.emptyHint')}</p>
        {queueText(filter) === queueText({ view: filter.view }) ? null : <ButtonLink className="mt-4" size="small" variant="secondary" href={to('', { view: filter.view })}>{t('desk:filter.clear')}</ButtonLink>}
      </div>
    );
  }
  return (
    <form method="post" action={to('/bulk')} className="group/queue">
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <FreshRows count={fresh.size} />
      <DeskQueue
        caption={t(`desk:views.${filter.view}`)}
        city={hub.city}
        rows={rows}
        chosen={reference}
        fresh={fresh}
        linkTo={(chosen) => to(`/requests/${chosen}`, filter, { after })}
        picks={manages}
      />
      {manages ? <QueueBulk officers={choices.officers} /> : null}
      {nextCursor || previousCursor ? (
        <p className="flex gap-2 px-5 py-5">
          {previousCursor ? <ButtonLink variant="secondary" size="small" rel="prev" href={to('', filter, { after: previousCursor })}>{t('desk:queue.previous')}</ButtonLink> : null}
          {nextCursor ? <ButtonLink variant="secondary" size="small" rel="next" href={to('', filter, { after: nextCursor })}>{t('desk:queue.more')}</ButtonLink> : null}
        </p>
      ) : null}
    </form>
  );
}
