import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { EmptyState } from '~/components/empty-state/empty-state';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { listRegionsWithHubs } from '~/features/hubs/queries.server';
import { ProgrammeFilterForm } from '~/features/programmes/components/programme-filter-form';
import { ProgrammeRows } from '~/features/programmes/components/programme-rows';
import { MonthGrid } from '~/features/programmes/components/month-grid';
import { MonthBar, ViewSwitch } from '~/features/programmes/components/view-switch';
import { aroundMonth, entriesByDay, readCalendar, type CalendarAddress } from '~/features/programmes/calendar.rules';
import type { Programme, ProgrammeFilter } from '~/features/programmes/programme';
import { programmeCursor, readProgrammeCursor, readProgrammeFilter } from '~/features/programmes/input';
import { listProgrammes, listProgrammesBetween } from '~/features/programmes/queries.server';
import { isoDateIn, seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { unlisted } from '~/platform/pages/unlisted';
import { db } from '~/platform/pool.server';

export const handle = { shared: true };

export async function loader({ params, request }: LoaderFunctionArgs) {
  const t = translator(languageOf(params));
  const query = new URL(request.url).searchParams;
  const [filter, after, at] = [readProgrammeFilter(query), readProgrammeCursor(query), new Date()];
  const calendar = readCalendar(query, at);
  const [{ programmes, next }, regions] = await Promise.all([calendar ? readMonth(filter, calendar.month, at) : listProgrammes(db, filter, after, at), listRegionsWithHubs(db)]);
  return unlisted({ title: t('programmes:title'), description: t('programmes:lead'), programmes, next: next && programmeCursor(next), filter, regions, at, calendar, continued: after !== null });
}

async function readMonth(filter: ProgrammeFilter, month: string, at: Date) {
  const { from, until } = aroundMonth(month);
  return { programmes: await listProgrammesBetween(db, filter, from, until, at), next: null };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

/** What the hubs run, narrowed by what is in the address. */
export default function Programmes() {
  const { title, description, programmes, next, filter, regions, at, calendar, continued } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['programmes']);
  const { search } = useLocation();
  const path = localPath(useLanguage(), '/programmes');
  const from = (after: string | null) => {
    const query = new URLSearchParams(search);
    query.delete('after');
    if (after) query.set('after', after);
    return `${path}?${query.toString()}`;
  };
  return (
    <PageBody>
      <PageHeader title={title} lead={description} crumbs={[{ label: title }]} />
      <ProgrammeFilterForm filter={filter} regions={regions} calendar={calendar} reset={calendar ? `${path}?view=calendar&month=${calendar.month}` : path} />
      <ViewSwitch calendar={calendar} />
      {calendar ? <MonthView calendar={calendar} programmes={programmes} at={at} /> : (
      <div className="mt-4">
        {programmes.length > 0 ? <ProgrammeRows programmes={programmes} at={at} /> : <EmptyState title={t('programmes:none')} actions={<ButtonLink variant="secondary" href={path}>{t('programmes:filter.reset')}</ButtonLink>} />}
      </div>
      )}
      <p className="mt-8 flex flex-wrap gap-2.5">
        {continued ? <ButtonLink variant="secondary" href={from(null)}>{t('programmes:fromStart')}</ButtonLink> : null}
        {next ? <ButtonLink variant="secondary" href={from(next)} rel="next">{t('programmes:more')}</ButtonLink> : null}
      </p>
    </PageBody>
  );
}

function MonthView({ calendar, programmes, at }: { calendar: CalendarAddress; programmes: Programme[]; at: Date }) {
  const { t } = useTranslation(['programmes']);
  const empty = entriesByDay(programmes, calendar).size === 0;
  return (
    <>
      <MonthBar calendar={calendar} />
      {empty ? <p className="mb-4 text-base text-ink-subtle">{t('programmes:view.none')}</p> : null}
      <MonthGrid programmes={programmes} calendar={calendar} today={calendar.days === 'korea' ? isoDateIn(at, seoulZone) : null} />
    </>
  );
}
