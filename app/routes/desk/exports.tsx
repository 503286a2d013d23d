import { data, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { EmptyState } from '~/components/empty-state/empty-state';
import { pageMeta } from '~/components/page-meta/page-meta';
import { Tag, type Tone } from '~/components/tag/tag';
import { listHubNames } from '~/features/hubs/queries.server';
import { queueFilterOf } from '~/features/support-requests/queue-filter.rules';
import { listExports } from '~/features/support-requests/request-exports.server';
import { formatDayTime, formatFileSize } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const t = translator(language);
  const [rows, hubs] = await Promise.all([listExports(db, actor), listHubNames(db)]);
  const time = (at: Date | null) => at && formatDayTime(language, at, hub.timeZone);
  const pending = rows.some(({ state }) => state === 'queued' || state === 'running');
  const view = {
    title: t('desk:exports.title'),
    hub: hub.slug,
    rows: rows.map(({ id, hubId, query, format, state, size, reason, createdAt, expiresAt }) => {
      const of = hubs.find((one) => one.id === hubId);
      const { view } = queueFilterOf(new URLSearchParams(query));
      return {
        id, state, reason, format: format.toUpperCase(), what: t('desk:export.what', { hub: of ? localizedString(of.name, language) : '', view: t(`desk:views.${view}`) }),
        size: size === null ? null : formatFileSize(language, size), asked: time(createdAt), until: time(expiresAt),
      };
    }),
  };
  return data(view, { headers: pending ? { Refresh: '10' } : {} });
}

/** While something is in the making the page asks again by itself; there is nothing on it to type into. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

const tones: Record<'queued' | 'running' | 'ready' | 'failed', Tone> = { queued: 'neutral', running: 'information', ready: 'success', failed: 'danger' };

/** The lists that the officer had written, and what became of them. */
export default function DeskExports() {
  const { t } = useTranslation(['desk']);
  const language = useLanguage();
  const { title, hub, rows } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl px-5 py-6">
      <h1 className="heading-tight text-xl font-bold text-ink">{title}</h1>
      <p className="mt-3 text-base text-ink-subtle">{t('desk:exports.text')}</p>
      {rows.length === 0 ? <EmptyState title={t('desk:exports.empty')} /> : (
        <ul className="mt-6 border-t border-line-strong" aria-live="polite">
          {rows.map((row) => (
            <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line py-4">
              <div className="min-w-0 grow basis-72">
                <p className="flex flex-wrap items-center gap-2 font-bold text-ink">{row.what} <bdi dir="ltr">{row.format}</bdi> <Tag tone={tones[row.state]}>{t(`desk:exports.${row.state}`)}</Tag></p>
                <p className="mt-1 text-sm text-ink-quiet"><bdi>{row.reason}</bdi></p>
                <p className="mt-1 text-sm text-ink-quiet">
                  {t('desk:exports.asked', { time: row.asked })}
                  {row.until ? <> · {t('desk:exports.until', { time: row.until })}</> : null}
                </p>
                {row.state === 'failed' ? <p className="mt-1 text-sm text-danger">{t('desk:exports.failedHint')}</p> : null}
              </div>
              {row.state === 'ready' ? (
                <ButtonLink size="small" href={localPath(language, `/desk/exports/${row.id}`)} aria-label={`${t('desk:exports.download')}: ${row.what}`}>
                  {t('desk:exports.download')} <bdi className="font-normal">{row.size}</bdi>
                </ButtonLink>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-6"><ButtonLink variant="secondary" href={deskLink(language, '', { hub })}>{t('desk:queue.back')}</ButtonLink></p>
    </div>
  );
}
