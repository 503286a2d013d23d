import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { useErrorText } from '~/components/form-message/error-text';
import { Icon } from '~/components/icon/icon';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { findBookingForOfficer } from '~/features/test-zone/bookings.queries.server';
import { changeFromForm } from '~/features/test-zone/change-page.server';
import { CalendarLegend } from '~/features/test-zone/components/calendar-bar';
import { MovePanel } from '~/features/test-zone/components/move-panel';
import { UnitCalendar, type CalendarLinks } from '~/features/test-zone/components/unit-calendar';
import { UnitCalendarList } from '~/features/test-zone/components/unit-calendar-list';
import { UnitCalendarWeek } from '~/features/test-zone/components/unit-calendar-week';
import { useBarDrag } from '~/features/test-zone/components/use-bar-drag';
import { findDeskCalendar } from '~/features/test-zone/desk-calendar.queries.server';
import { calendarAsked, calendarView, type CalendarSpan } from '~/features/test-zone/desk-calendar.server';
import { moveByHub } from '~/features/test-zone/reschedule.commands.server';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  const now = new Date();
  const search = new URL(args.request.url).searchParams;
  const asked = calendarAsked(search, hub.timeZone, now);
  const calendar = (await findDeskCalendar(db, actor, hub.id, asked.range, now)) ?? refuse('not_found');
  const moved = search.get('moved') ?? '';
  return {
    title: translator(language)('desk:calendar.title'), hub: { slug: hub.slug, name: localizedString(hub.name, language), timeZone: hub.timeZone },
    manages, now: now.toISOString(), view: calendarView(calendar, asked, language, manages, now), moved: /^TZ-[\d-]+$/.test(moved) ? moved : null,
  };
}

/** A bar was dragged: the booking's own command decides, as on the page that moves it. */
export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const form = await readForm(args.request);
  const booking = (await findBookingForOfficer(db, actor, String(form.get('reference')))) ?? refuse('not_found');
  const answer = await changeFromForm(booking, form, (input) => moveByHub(db, actor, { ...input, note: input.note ?? '' }), true);
  const search = new URL(args.request.url).searchParams;
  if (!answer) return redirect(deskLink(language, '/calendar', { hub: hub.slug, day: search.get('day'), span: search.get('span'), moved: booking.reference }), 303);
  const said = answer.said ?? Object.values(answer.errors).flat()[0] ?? 'validation:invalid';
  return data({ reference: booking.reference, said, note: answer.values.note }, { status: answer.status });
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

/** The hub's calendar: its units and what has them, by the day or by the week. */
export default function DeskCalendarPage() {
  const { title, hub, manages, now, view, moved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  const { t } = useTranslation(['desk', 'test-zone']);
  const errorText = useErrorText();
  const language = useLanguage();
  const drag = useBarDrag(view);
  const links: CalendarLinks = {
    booking: (reference) => deskLink(language, `/bookings/${reference}`, { hub: hub.slug }),
    block: (query) => deskLink(language, '/bookings/block', { hub: hub.slug, ...query }),
    day: (day) => deskLink(language, '/calendar', { hub: hub.slug, day }),
    unit: (id) => deskLink(language, `/resources/${id}`, { hub: hub.slug }),
  };
  const caption = t('desk:calendar.caption', { hub: hub.name, range: view.title });
  return (
    <div className="px-5 py-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="heading-tight text-xl font-bold text-ink">{title}</h1>
        {manages ? <ButtonLink size="small" variant="secondary" href={links.block({})}>{t('desk:booking.block')}</ButtonLink> : null}
      </div>
      {moved && !refused ? <Notice tone="success" live className="mt-4">{t('desk:calendar.moved', { reference: moved })}</Notice> : null}
      {refused ? (
        <Notice
          tone="warning" live className="mt-4" title={t('desk:calendar.refused')}
          actions={<ButtonLink size="small" variant="secondary" href={deskLink(language, `/bookings/${refused.reference}/move`, { hub: hub.slug })}>{t('desk:booking.move')}</ButtonLink>}
        >{errorText(refused.said)}</Notice>
      ) : null}
      <CalendarHead />
      {view.rows.length === 0 ? <p className="py-8 text-base text-ink-quiet">{t('test-zone:day.no_units')}</p> : (
        <>
          {view.span === 'day' ? <UnitCalendar view={view} links={links} caption={caption} now={now} drag={drag} /> : <UnitCalendarWeek view={view} links={links} caption={caption} />}
          <UnitCalendarList view={view} links={links} />
          {drag.proposal ? <MovePanel proposal={drag.proposal} hub={hub} note={refused?.note} forget={drag.forget} /> : null}
          <CalendarLegend />
          {view.span === 'day' ? <p id="calendar-keys" className="mt-3 text-sm text-ink-quiet max-md:hidden">{t(manages ? 'desk:calendar.keysMove' : 'desk:calendar.keys')}</p> : null}
        </>
      )}
    </div>
  );
}

/** Which day, which span: links, and a date to type. */
function CalendarHead() {
  const { hub, view } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['desk']);
  const language = useLanguage();
  const to = (change: { day?: string; span?: CalendarSpan }) => deskLink(language, '/calendar', { hub: hub.slug, day: view.day, span: view.span, ...change });
  const step = 'flex size-10 items-center justify-center rounded-md text-ink-subtle hover:bg-subtle';
  return (
    <div className="my-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="flex items-center gap-1">
        <a href={to({ day: view.previous })} aria-label={t('desk:calendar.previous')} className={step}><Icon name="chevron" className="rotate-90 rtl:-rotate-90" /></a>
        <h2 className="px-1 text-base font-bold text-ink tabular-nums">{view.title}</h2>
        <a href={to({ day: view.next })} aria-label={t('desk:calendar.next')} className={step}><Icon name="chevron" className="-rotate-90 rtl:rotate-90" /></a>
      </div>
      <a href={to({ day: view.today })} className="inline-flex min-h-10 items-center text-sm text-link underline underline-offset-4">{t('desk:calendar.today')}</a>
      <nav aria-label={t('desk:calendar.span')} className="flex rounded-md border border-line">
        {(['day', 'week'] as const).map((span) => (
          <a key={span} href={to({ span })} aria-current={view.span === span ? 'true' : undefined} className="flex min-h-10 min-w-12 items-center justify-center rounded-md px-3 text-sm text-ink-subtle no-underline aria-[current]:bg-tint aria-[current]:font-bold aria-[current]:text-brand">{t(`desk:calendar.${span}`)}</a>
        ))}
      </nav>
      <form method="get" className="flex flex-wrap items-center gap-2 md:ms-auto">
        <input type="hidden" name="hub" value={hub.slug} />
        <input type="hidden" name="span" value={view.span} />
        <label htmlFor="calendar-day" className="sr-only">{t('desk:booking.date')}</label>
        <input id="calendar-day" type="date" name="day" defaultValue={view.day} className="min-h-10 rounded-md border border-line-field bg-field px-2 text-sm" />
        <Button size="small" variant="secondary">{t('desk:hub.show')}</Button>
      </form>
    </div>
  );
}
