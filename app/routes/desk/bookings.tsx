import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { listBookingsOfDay, listBookingsWaiting, listDeletionsOverdue } from '~/features/test-zone/bookings.queries.server';
import { DeskBookings } from '~/features/test-zone/components/desk-bookings';
import { bookingRows } from '~/features/test-zone/desk-rows.server';
import { addDays, localDate } from '~/features/test-zone/slots.rules';
import { formatDate } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { parseLocalTime } from '~/platform/local-time';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

/** Midnight to midnight on the hub's clock; a garbled date is today. */
function dayOf(date: string | null, timeZone: string, now: Date) {
  const today = localDate(now, timeZone);
  const midnight = (day: string) => parseLocalTime(`${day}T00:00`, timeZone);
  const asked = date && /^20\d\d-\d\d-\d\d$/.test(date) && midnight(date) instanceof Date ? date : today;
  const [start, end] = [midnight(asked), midnight(addDays(asked, 1))];
  return { date: asked, range: start instanceof Date && end instanceof Date ? { start, end } : { start: now, end: now } };
}

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  const now = new Date();
  const { date, range } = dayOf(new URL(args.request.url).searchParams.get('date'), hub.timeZone, now);
  const [waiting, ofDay, overdue] = await Promise.all([
    listBookingsWaiting(db, actor, [hub.id], now),
    listBookingsOfDay(db, actor, hub.id, range, now),
    listDeletionsOverdue(db, actor, hub.id, localDate(now, hub.timeZone)),
  ]);
  return {
    title: translator(language)('desk:booking.title'),
    hub: hub.slug,
    date,
    dateText: formatDate(language, range.start, hub.timeZone),
    previous: addDays(date, -1),
    next: addDays(date, 1),
    waiting: bookingRows(waiting, language, now),
    ofDay: bookingRows(ofDay, language, now),
    overdue: bookingRows(overdue, language, now),
    manages,
  };
}

export const meta = ({ data }: { data?: { title: string } }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

/** What waits for confirmation, and the bookings of a day. */
export default function DeskBookingsPage() {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const { hub, waiting, ofDay, overdue, manages, dateText } = useLoaderData<typeof loader>();
  const linkTo = (reference: string) => deskLink(language, `/bookings/${reference}`, { hub });
  return (
    <div className="px-5 py-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="heading-tight text-xl font-bold text-ink">{t('desk:booking.title')}</h1>
        {manages ? <ButtonLink size="small" variant="secondary" href={deskLink(language, '/bookings/block', { hub })}>{t('desk:booking.block')}</ButtonLink> : null}
      </div>
      <section className="mt-6">
        <SectionHeading>{t('desk:booking.waiting')}</SectionHeading>
        {waiting.length > 0
          ? <DeskBookings caption={t('desk:booking.waiting')} rows={waiting} linkTo={linkTo} />
          : <p className="py-5 text-sm text-ink-quiet">{t('desk:booking.empty')}</p>}
      </section>
      <section className="mt-10">
        <SectionHeading actions={<DayChoice />}>{t('desk:booking.day', { date: dateText })}</SectionHeading>
        {ofDay.length > 0
          ? <DeskBookings caption={t('desk:booking.day', { date: dateText })} rows={ofDay} linkTo={linkTo} />
          : <p className="py-5 text-sm text-ink-quiet">{t('desk:booking.dayEmpty')}</p>}
      </section>
      {overdue.length > 0 ? (
        <section className="mt-10">
          <SectionHeading>{t('desk:booking.overdue')}</SectionHeading>
          <DeskBookings caption={t('desk:booking.overdue')} rows={overdue} linkTo={linkTo} />
        </section>
      ) : null}
    </div>
  );
}

function DayChoice() {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const { hub, date, previous, next } = useLoaderData<typeof loader>();
  const to = (day: string) => deskLink(language, '/bookings', { hub, date: day });
  return (
    <form method="get" className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="hub" value={hub} />
      <ButtonLink size="small" variant="ghost" href={to(previous)}>{t('desk:booking.previousDay')}</ButtonLink>
      <label htmlFor="desk-date" className="sr-only">{t('desk:booking.date')}</label>
      <input id="desk-date" type="date" name="date" defaultValue={date} className="min-h-10 rounded-md border border-line-field bg-field px-2 text-sm" />
      <Button size="small" variant="secondary">{t('desk:hub.show')}</Button>
      <ButtonLink size="small" variant="ghost" href={to(next)}>{t('desk:booking.nextDay')}</ButtonLink>
    </form>
  );
}
