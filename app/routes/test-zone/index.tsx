import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { findActor } from '~/features/accounts/actor.server';
import { DayChoice, DaySection } from '~/features/test-zone/components/day-section';
import { Finder } from '~/features/test-zone/components/finder';
import { HoldForm } from '~/features/test-zone/components/hold-form';
import { QuotaLine } from '~/features/test-zone/components/quota-line';
import { SlotList } from '~/features/test-zone/components/slot-list';
import { WeekSection } from '~/features/test-zone/components/week-section';
import { readZonePage } from '~/features/test-zone/zone-page.server';
import { formatDay } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translator(language);
  const actor = await findActor(request, context);
  const page = await readZonePage(db, actor, language, new URL(request.url));
  return { ...page, title: t('test-zone:title'), description: t('test-zone:lead') };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

export default function TestZone() {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const page = useLoaderData<typeof loader>();
  const { access, day, week, quota, slots, request } = page;
  const by = formatDay(language, new Date(`${page.values.by}T12:00:00Z`), 'UTC');
  return (
    <PageBody>
      <PageHeader
        title={t('test-zone:title')} lead={t('test-zone:lead')} crumbs={[{ label: t('test-zone:title') }]}
        actions={(
          <>
            <ButtonLink href={localPath(language, '/test-zone/accelerators')} variant="secondary">{t('test-zone:compatibility.title')}</ButtonLink>
            {access.kind === 'firm' ? <ButtonLink href={localPath(language, '/test-zone/bookings')} variant="secondary">{t('test-zone:my_bookings')}</ButtonLink> : null}
          </>
        )}
      />
      {request ? <Notice className="mb-6">{t('test-zone:form.for_request', { reference: request.reference })}</Notice> : null}
      {access.kind === 'none' ? <Notice tone="warning" className="mb-6">{t('test-zone:firm_only')}</Notice> : null}
      <Finder values={page.values} accelerators={page.accelerators} spoken={page.spoken} first={page.bounds.first} last={page.bounds.last} />
      <section aria-labelledby="earliest" className="mt-12">
        <SectionHeading id="earliest">{t('test-zone:earliest.title')}</SectionHeading>
        {slots.length > 0 ? <SlotList slots={slots} access={access} request={request} /> : <p className="py-8 text-base text-ink-subtle">{t('test-zone:earliest.none', { by })}</p>}
        {access.kind === 'firm' ? <p className="mt-4 text-base text-ink-basic">{t('test-zone:waitlist.hint')} <a className="text-link underline underline-offset-4" href={`${localPath(language, '/test-zone/waitlist')}?${new URLSearchParams(page.query)}`}>{t('test-zone:waitlist.title')}</a></p> : null}
      </section>
      {day ? (
        <section aria-labelledby="day" className="mt-14">
          <h2 id="day" className="heading-tight mb-4 text-lg sm:text-xl">{t('test-zone:day.title', { hub: day.hub.name, day: day.day })}</h2>
          <DayChoice view={day} hubs={page.hubs} query={page.query} first={page.bounds.first} last={page.bounds.last} span={week ? 'week' : 'day'} />
          {week ? <WeekSection view={week} query={page.query} /> : <DaySection view={day} query={page.query} />}
          {quota ? <QuotaLine {...quota} hub={day.hub.name} /> : null}
        </section>
      ) : null}
      {day && !week && day.starts.length > 0 && day.rows.length > 0 && access.kind !== 'none' ? (
        <section aria-labelledby="choose" className="mt-14">
          <SectionHeading id="choose" className="mb-6">{t('test-zone:form.title')}</SectionHeading>
          {access.kind === 'firm'
            ? <HoldForm view={day} idempotencyKey={access.keys.at(-1) ?? ''} values={{ ...page.chosen, request: request?.reference }} requests={page.requests} />
            : <ButtonLink href={access.href} variant="secondary">{t('test-zone:earliest.sign_in')}</ButtonLink>}
        </section>
      ) : null}
    </PageBody>
  );
}
