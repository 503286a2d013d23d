import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { HubList } from '~/features/hubs/components/hub-list';
import { RegionFilter } from '~/features/hubs/components/region-filter';
import { readHubQuery } from '~/features/hubs/input';
import { drawMap } from '~/features/hubs/map-view.server';
import { listRegionsWithHubs } from '~/features/hubs/queries.server';
import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import { listNextFree } from '~/features/test-zone/next-free.queries.server';
import { translator } from '~/i18n/instance.server';
import { languageOf } from '~/i18n/route.server';
import { unlisted } from '~/platform/pages/unlisted';
import { db } from '~/platform/pool.server';

export const handle = { shared: true };

const readHubs = () => Promise.all([listRegionsWithHubs(db), listHubSchedules(db), listNextFree(db)]);

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translator(language);
  const at = new Date();
  const [regions, schedules, free] = await context.kept(readHubs);
  return unlisted({
    title: t('hubs:list.title'),
    description: t('hubs:list.description'),
    regions,
    map: drawMap(regions, { schedules, free }, language, at),
    at,
    chosen: readHubQuery(request.url).region,
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

export default function Hubs() {
  const { title, regions, map, at, chosen } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['hubs', 'common']);
  return (
    <PageBody>
      <PageHeader title={title} lead={t('hubs:list.lead')} crumbs={[{ label: title }]} />
      <div className="hub-explorer">
        <RegionFilter regions={regions} chosen={chosen} />
        {regions.map((region) => <HubList key={region.slug} region={region} pins={map.pins} at={at} />)}
      </div>
    </PageBody>
  );
}
