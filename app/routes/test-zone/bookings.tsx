import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { EmptyState } from '~/components/empty-state/empty-state';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { requireFirm } from '~/features/accounts/actor.server';
import { listBookingsOfFirm } from '~/features/test-zone/bookings.queries.server';
import { bookingRow } from '~/features/test-zone/booking-row.server';
import { BookingTable } from '~/features/test-zone/components/booking-table';
import { EntryList } from '~/features/test-zone/components/waitlist';
import { parseCursor, writeCursor } from '~/features/test-zone/cursor.rules';
import { readEntries } from '~/features/test-zone/waitlist-page.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const query = new URL(request.url).searchParams;
  const at = new Date();
  const { bookings, next } = await listBookingsOfFirm(db, actor, { after: parseCursor(query.get('after')) });
  const entries = await readEntries(db, actor, language);
  const rows = bookings.map((booking) => bookingRow(booking, language, at));
  return { title: translator(language)('test-zone:list.title'), entries, rows, next: next && writeCursor(next), released: query.has('released') };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

export default function Bookings() {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const { entries, rows, next, released } = useLoaderData<typeof loader>();
  const find = <ButtonLink href={localPath(language, '/test-zone')}>{t('test-zone:find_time')}</ButtonLink>;
  const groups = [['open', rows.filter(({ open }) => open)], ['past', rows.filter(({ open }) => !open)]] as const;
  return (
    <PageBody>
      <PageHeader
        title={t('test-zone:list.title')} lead={t('test-zone:list.lead')} actions={<>{rows.length > 0 ? find : null}<ButtonLink href={localPath(language, '/test-zone/usage')} variant="secondary">{t('test-zone:usage.title')}</ButtonLink></>}
        crumbs={[{ label: t('test-zone:title'), href: localPath(language, '/test-zone') }, { label: t('test-zone:list.title') }]}
      />
      {released ? <Notice tone="success" live className="mb-8">{t('test-zone:booking.released')}</Notice> : null}
      {entries.length > 0 ? (
        <section aria-labelledby="waitlist" className="mb-12">
          <SectionHeading id="waitlist">{t('test-zone:waitlist.mine')}</SectionHeading>
          <EntryList entries={entries} />
        </section>
      ) : null}
      {rows.length === 0 ? <EmptyState title={t('test-zone:list.empty')} actions={find} /> : null}
      {groups.map(([group, list]) => (list.length > 0 ? (
        <section key={group} aria-labelledby={group} className="mb-12">
          <SectionHeading id={group}>{t(`test-zone:list.${group}`)}</SectionHeading>
          <BookingTable rows={list} caption={t(`test-zone:list.${group}`)} />
        </section>
      ) : null))}
      {next ? <ButtonLink href={`${localPath(language, '/test-zone/bookings')}?after=${next}`} variant="secondary">{t('test-zone:list.more')}</ButtonLink> : null}
    </PageBody>
  );
}
