import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { pageMeta } from '~/components/page-meta/page-meta';
import { DeskQueue } from '~/features/support-requests/components/desk-queue';
import { queueRows } from '~/features/support-requests/desk-rows.server';
import { queueFilterOf, queueQuery } from '~/features/support-requests/queue-filter.rules';
import { listQueue } from '~/features/support-requests/queue.queries.server';
import { formatTime } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const now = new Date();
  const filter = queueFilterOf(new URL(args.request.url).searchParams);
  const page = await listQueue(db, actor, hub.id, filter);
  return {
    title: translator(language)('desk:live.watchTitle'),
    hub: { slug: hub.slug, city: localizedString(hub.name, language) },
    view: filter.view,
    asked: queueQuery(filter),
    rows: queueRows(page.requests, language, hub.timeZone, now),
    time: formatTime(language, now, hub.timeZone),
  };
}

/** The page loads itself anew, without scripts: it holds nothing to type into and nothing to lose, and whoever opened it asked for it. */
export const headers: HeadersFunction = () => ({ Refresh: '60' });

export const meta = ({ data }: { data?: { title: string } }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

/** The list alone, for browsers without scripts and for a screen on the wall. */
export default function DeskWatch() {
  const { t } = useTranslation(['desk']);
  const language = useLanguage();
  const { title, hub, view, asked, rows, time } = useLoaderData<typeof loader>();
  const here = { hub: hub.slug, ...asked };
  return (
    <div className="py-6">
      <div className="px-5">
        <h1 className="heading-tight text-xl font-bold text-ink">{title}</h1>
        <p className="mt-2 font-bold text-ink">{t('desk:export.what', { hub: hub.city, view: t(`desk:views.${view}`) })}</p>
        <p className="mt-1 mb-5 text-sm text-ink-subtle">
          {t('desk:live.watchText', { time })}{' '}
          <a href={deskLink(language, '', here)} className="text-link underline underline-offset-4">{t('desk:live.stopWatch')}</a>
        </p>
      </div>
      {rows.length > 0
        ? <DeskQueue caption={title} city={hub.city} rows={rows} linkTo={(chosen) => deskLink(language, `/requests/${chosen}`, here)} picks={false} />
        : <p className="border-t border-line px-5 py-6 text-sm text-ink-quiet">{t('desk:queue.empty')}</p>}
    </div>
  );
}
