import { CountryBulletins } from '~/features/bulletins/components/country-bulletins';
import { ExpertsHere } from '~/features/experts/components/experts-here';
import { HubPage } from '~/features/hubs/components/hub-page';
import { ProgrammesAhead } from '~/features/programmes/components/programmes-ahead';
import { HubServiceFigures } from '~/features/statistics/components/hub-service-figures';
import { HubUseFigures } from '~/features/test-zone/components/hub-use';
import type { HubView as View } from './hub-view.server';

/** A hub's page put together from all features: the same to the public and in the preview of who edits it. */
export function HubView({ programmes, bulletins, experts, figures, use, ...view }: View) {
  const { slug } = view.hub;
  return (
    <HubPage
      {...view}
      utilisation={<HubUseFigures use={use} />}
      sections={
        <>
          <ProgrammesAhead programmes={programmes} at={view.at} hubSlug={slug} className="mt-14" />
          <CountryBulletins bulletins={bulletins} at={view.at} className="mt-14" />
          <ExpertsHere experts={experts} hubSlug={slug} className="mt-14" />
          <HubServiceFigures figures={figures} hubSlug={slug} className="mt-14" />
        </>
      }
    />
  );
}
