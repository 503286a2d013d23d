import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { listRegionsWithHubs } from '~/features/hubs/queries.server';
import { StatisticsFilterForm } from '~/features/statistics/components/statistics-filter-form';
import { StatisticsPage } from '~/features/statistics/components/statistics-page';
import { readStatisticsFilter } from '~/features/statistics/input';
import { findStatistics, listMonthsOfUse, listPeriods, listQuarters, listServiceNames } from '~/features/statistics/queries.server';
import { viewOf } from '~/features/statistics/view.rules';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { environment } from '~/platform/environment.server';
import { db } from '~/platform/pool.server';

export const handle = { shared: true };

/** Quarters of the chart over time. */
const course = 8;

export async function loader({ params, request }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translator(language);
  const filter = readStatisticsFilter(new URL(request.url).searchParams);
  const [statistics, periods, quarters, regions, services] = await Promise.all([
    findStatistics(db, filter.period), listPeriods(db), filter.hub && filter.service ? [] : listQuarters(db, filter, course), listRegionsWithHubs(db), listServiceNames(db),
  ]);
  const months = statistics && !filter.service ? await listMonthsOfUse(db, filter.hub, statistics.period) : [];
  const url = environment().PUBLIC_URL;
  return {
    title: t('statistics:title'),
    description: t('statistics:lead'),
    about: {
      '@type': 'Dataset', name: t('statistics:title'), description: t('statistics:lead'), url: `${url}${localPath(language, '/statistics')}`, inLanguage: language,
      isAccessibleForFree: 'true', ...(statistics ? { dateModified: statistics.period.computedAt.toISOString() } : {}),
      creator: { '@type': 'GovernmentOrganization', name: t('common:footer.organisation'), url },
      distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${url}${localPath(language, '/statistics.csv')}` },
    },
    filter, periods, regions, services, quarters, months,
    period: statistics?.period ?? null,
    view: statistics ? viewOf(statistics, filter) : null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

/** How much firms ask of the hubs, and how fast and how they are answered: for anybody. */
export default function StatisticsRoute() {
  const { title, description, filter, periods, regions, services, ...rest } = useLoaderData<typeof loader>();
  const path = localPath(useLanguage(), '/statistics');
  return (
    <PageBody>
      <PageHeader title={title} lead={description} crumbs={[{ label: title }]} />
      {periods.length > 0 ? <StatisticsFilterForm filter={filter} periods={periods} regions={regions} services={services} reset={path} /> : null}
      <StatisticsPage filter={filter} {...rest} />
    </PageBody>
  );
}
