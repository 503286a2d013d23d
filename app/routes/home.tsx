import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { pageMeta } from '~/components/page-meta/page-meta';
import { exploreSettings } from '~/features/hubs/explore-settings.server';
import { ExploreMap } from '~/features/hubs/components/explore-map';
import { HomeBand } from '~/features/hubs/components/home-band';
import { HomeHero } from '~/features/hubs/components/home-hero';
import { HomeSteps } from '~/features/hubs/components/home-steps';
import { HubMap } from '~/features/hubs/components/hub-map';
import { RegionColumns } from '~/features/hubs/components/region-columns';
import { RegionFilter } from '~/features/hubs/components/region-filter';
import { readHubQuery } from '~/features/hubs/input';
import { drawMap, seoulTime } from '~/features/hubs/map-view.server';
import { countOffer, listRegionsWithHubs } from '~/features/hubs/queries.server';
import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import { listNextFree } from '~/features/test-zone/next-free.queries.server';
import { translator } from '~/i18n/instance.server';
import { languageOf } from '~/i18n/route.server';
import { unlisted } from '~/platform/pages/unlisted';
import { db } from '~/platform/pool.server';

export const handle = { shared: true };

/** What the page is made of; it says to the minute when something is free next, so seconds don't matter. */
const readHome = () => Promise.all([listRegionsWithHubs(db), listHubSchedules(db), countOffer(db), listNextFree(db)]);

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translator(language);
  const at = new Date();
  const [regions, schedules, offer, free] = await context.kept(readHome);
  return unlisted({
    title: t('hubs:home.title'),
    description: t('hubs:home.description'),
    regions,
    map: drawMap(regions, { schedules, free }, language, at),
    explore: exploreSettings(language),
    seoulTime: seoulTime(language, at),
    offer,
    chosen: readHubQuery(request.url).region,
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

export default function Home() {
  const { regions, map, explore, seoulTime: time, offer, chosen } = useLoaderData<typeof loader>();
  const open = map.pins.filter(({ now }) => now.word === 'open').length;
  return (
    <>
      <div className="hub-explorer home-explorer">
        <HomeHero />
        <HubMap view={map} />
        <div className="page-width">
          <div className="hub-map-tools">
            <RegionFilter regions={regions} chosen={chosen} />
            <ExploreMap settings={explore} />
          </div>
          <RegionColumns regions={regions} pins={map.pins} />
        </div>
      </div>
      <HomeSteps />
      <HomeBand seoulTime={time} openHubs={open} hubs={map.pins.length} services={offer.services} accelerators={offer.accelerators} />
    </>
  );
}
