import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useLocation, useParams } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { Clock } from '~/components/clock/clock';
import { countComponentsWaiting } from '~/features/full-stack/keeping.queries.server';
import { isHeadquarters } from '~/features/accounts/actor';
import { openViews, type QueueView } from '~/features/support-requests/queue-filter.rules';
import { countedAtMost, countQueue } from '~/features/support-requests/queue.queries.server';
import { listSavedViews } from '~/features/support-requests/saved-view.commands.server';
import { countBookingsWaiting } from '~/features/test-zone/waiting.queries.server';
import { LiveDesk, LiveStatus } from '~/features/support-requests/components/live-desk';
import { formatTime, seoulZone } from '~/i18n/format';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { deskOf } from './desk.server';
import { deskLink, headquartersDecides } from './desk-links';

export const handle = { hydrate: true, i18n: ['desk', 'support-requests', 'test-zone', 'experts', 'programmes', 'bulletins', 'full-stack', 'hubs', 'hub-pages'] };

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub, hubs, manages } = await deskOf(args);
  const [requests, bookings, saved, components] = await Promise.all([
    countQueue(db, actor, hub.id), countBookingsWaiting(db, actor, hub.id), listSavedViews(db, actor, hub.id), countComponentsWaiting(db, actor),
  ]);
  return {
    hub: { slug: hub.slug, name: localizedString(hub.name, language), timeZone: hub.timeZone },
    hubs: hubs.map(({ slug, name }) => ({ slug, name: localizedString(name, language) })),
    views: [...openViews.map((view) => ({ view, count: requests[view], more: view !== 'handovers' && requests.all >= countedAtMost })), { view: 'closed' as const, count: null, more: false }],
    bookings, components,
    saved: saved.map(({ id, name, query }) => ({ id, name, query })),
    manages, headquarters: isHeadquarters(actor),
    now: new Date().toISOString(),
  };
}

/** The desk: what waits on the side, the list, and what was chosen from it. */
export default function DeskLayout() {
  const { t } = useTranslation(['desk', 'common']);
  const { hub, manages, headquarters, now } = useLoaderData<typeof loader>();
  const { reference } = useParams();
  const { pathname } = useLocation();
  const writes = manages || (headquarters && headquartersDecides(pathname));
  return (
    <LiveDesk hub={hub.slug} reference={pathname.includes('/desk/requests/') ? reference : undefined} asOf={Date.parse(now)}>
      <div className="grid grow content-start lg:grid-cols-[15rem_minmax(0,1fr)] lg:content-stretch">
        <DeskNavigation />
        <div className="min-w-0">
          {writes ? null : <p className="border-b border-line bg-warning-tint px-5 py-2 text-sm">{t('desk:hub.readOnly')}</p>}
          <p className="sr-only">{t('desk:views.hubWork', { hub: hub.name })}</p>
          <Outlet />
        </div>
      </div>
    </LiveDesk>
  );
}

function DeskNavigation() {
  const { t } = useTranslation(['desk', 'common']);
  const { hub, hubs, views, bookings, now } = useLoaderData<typeof loader>();
  const waiting = ['to_answer', 'handovers', 'mine'];
  return (
    <nav aria-label={t('desk:nav.label')} className="border-b border-line bg-subtle px-3 py-4 lg:border-b-0 lg:border-e lg:py-6">
      <p className="px-3 text-sm">
        <span className="font-bold text-ink">{hub.name} <Clock timeZone={hub.timeZone} now={now} /></span>
        <span className="text-ink-quiet"> · {t('common:times.seoul')} <Clock timeZone={seoulZone} now={now} /></span>
      </p>
      <LiveStatusHere />
      {hubs.length > 1 ? <HubChoice /> : null}
      <div className="mt-4 grid gap-x-4 gap-y-1.5 sm:grid-cols-2 lg:grid-cols-1 lg:gap-y-5">
        <NavigationGroup title={t('desk:views.waiting')}>
          {views.filter(({ view }) => waiting.includes(view)).map((entry) => <ViewLink key={entry.view} {...entry} />)}
          <BookingsLink count={bookings} />
        </NavigationGroup>
        <NavigationGroup title={t('desk:views.hubWork', { hub: hub.name })}>
          {views.filter(({ view }) => !waiting.includes(view)).map((entry) => <ViewLink key={entry.view} {...entry} />)}
          {settings.map((page) => <SettingsLink key={page} page={page} />)}
          <ExpertsLink />
          <ComponentsLink />
        </NavigationGroup>
        <SavedViewLinks />
      </div>
    </nav>
  );
}

function LiveStatusHere() {
  const language = useLanguage();
  const { hub, now } = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  const watch = deskLink(language, '/watch', { ...Object.fromEntries(new URLSearchParams(search)), hub: hub.slug });
  return <LiveStatus time={formatTime(language, new Date(now), hub.timeZone)} here={pathname + search} watch={watch} />;
}

function NavigationGroup({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h2 className="px-3 pb-1 text-xs font-bold text-ink-quiet max-lg:sr-only">{title}</h2>
      <ul className="max-lg:flex max-lg:flex-wrap max-lg:gap-1.5">{children}</ul>
    </section>
  );
}

const linkClass = `flex min-h-11 items-center justify-between gap-3 rounded-lg px-3 text-sm text-ink-basic hover:bg-tint
  max-lg:border max-lg:border-line max-lg:bg-surface aria-[current]:bg-tint aria-[current]:font-bold aria-[current]:text-brand`;

function ViewLink({ view, count, more }: { view: QueueView; count: number | null; more: boolean }) {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const { hub } = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  const shown = new URLSearchParams(search).get('view') ?? 'to_answer';
  const current = !/\/desk\/(calendar|bookings|experts|components|programmes|bulletins|services|resources|quotas|utilisation|hours|hub|templates|views|bulk|export)/.test(pathname) && shown === view;
  return (
    <li>
      <a href={deskLink(language, '', { hub: hub.slug, view })} aria-current={current ? 'page' : undefined} className={linkClass}>
        {t(`desk:views.${view}`)}
        {count === null ? null : <span className="tabular-nums text-ink-quiet">{more ? t('desk:queue.atMost', { number: count }) : count}</span>}
      </a>
    </li>
  );
}

function BookingsLink({ count }: { count: number }) {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const { hub } = useLoaderData<typeof loader>();
  const current = useLocation().pathname.includes('/desk/bookings');
  return (
    <li>
      <a href={deskLink(language, '/bookings', { hub: hub.slug })} aria-current={current ? 'page' : undefined} className={linkClass}>
        {t('desk:views.confirm')}
        <span className="tabular-nums text-ink-quiet">{count}</span>
      </a>
    </li>
  );
}

/** What the hub keeps: pages of its own, each under its path. */
const settings = ['hub', 'calendar', 'programmes', 'bulletins', 'services', 'resources', 'quotas', 'utilisation', 'hours', 'templates'] as const;
const settingLabels = { hub: 'hub-pages:title', calendar: 'desk:calendar.title', programmes: 'programmes:title', bulletins: 'bulletins:title', services: 'desk:services.title', resources: 'desk:resources.title', quotas: 'desk:quotas.title', utilisation: 'desk:utilisation.title', hours: 'desk:hours.title', templates: 'desk:template.list' } as const;

function SettingsLink({ page }: { page: (typeof settings)[number] }) {
  const { t } = useTranslation(['desk', 'programmes', 'bulletins', 'hub-pages']);
  const language = useLanguage();
  const { hub } = useLoaderData<typeof loader>();
  const current = useLocation().pathname.includes(`/desk/${page}`);
  return (
    <li>
      <a href={deskLink(language, `/${page}`, { hub: hub.slug })} aria-current={current ? 'page' : undefined} className={linkClass}>{t(settingLabels[page])}</a>
    </li>
  );
}

/** The officer's own views, and the way to change them. */
function SavedViewLinks() {
  const { t } = useTranslation(['desk']);
  const language = useLanguage();
  const { hub, saved } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  if (saved.length === 0) return null;
  return (
    <NavigationGroup title={t('desk:saved.title')}>
      {saved.map(({ id, name, query }) => (
        <li key={id}>
          <a href={`${deskLink(language, '', { hub: hub.slug })}&${query}`} aria-current={search.endsWith(query) ? 'page' : undefined} className={linkClass}><bdi>{name}</bdi></a>
        </li>
      ))}
      <li><a href={deskLink(language, '/views', { hub: hub.slug })} className="flex min-h-11 items-center px-3 text-sm text-link underline underline-offset-4">{t('desk:saved.manage')}</a></li>
    </NavigationGroup>
  );
}

function ExpertsLink() {
  const { t } = useTranslation(['experts']);
  const language = useLanguage();
  const { hub } = useLoaderData<typeof loader>();
  const current = useLocation().pathname.includes('/desk/experts');
  return <li><a href={deskLink(language, '/experts', { hub: hub.slug })} aria-current={current ? 'page' : undefined} className={linkClass}>{t('experts:title')}</a></li>;
}

/** What firms list in the full stack's catalogue, with how many wait for headquarters. */
function ComponentsLink() {
  const { t } = useTranslation(['full-stack']);
  const language = useLanguage();
  const { hub, components } = useLoaderData<typeof loader>();
  const current = useLocation().pathname.includes('/desk/components');
  return (
    <li>
      <a href={deskLink(language, '/components', { hub: hub.slug })} aria-current={current ? 'page' : undefined} className={linkClass}>
        {t('full-stack:title')}
        {components === null ? null : <span className="tabular-nums text-ink-quiet">{components}</span>}
      </a>
    </li>
  );
}

/** For officers of several hubs and for headquarters. */
function HubChoice() {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const { hub, hubs } = useLoaderData<typeof loader>();
  return (
    <form method="get" action={deskLink(language, '', {}).replace(/\?$/, '')} className="mt-3 flex gap-2 px-3">
      <label className="sr-only" htmlFor="desk-hub">{t('desk:hub.choose')}</label>
      <select id="desk-hub" name="hub" defaultValue={hub.slug} className="min-h-10 min-w-0 grow rounded-md border border-line-field bg-field px-2 text-sm">
        {hubs.map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}
      </select>
      <Button size="small" variant="secondary">{t('desk:hub.show')}</Button>
    </form>
  );
}
