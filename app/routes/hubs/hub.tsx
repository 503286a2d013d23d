import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { pageMeta } from '~/components/page-meta/page-meta';
import { CountryBulletins } from '~/features/bulletins/components/country-bulletins';
import { listBulletinsOfHub } from '~/features/bulletins/queries.server';
import { HubPage } from '~/features/hubs/components/hub-page';
import { readSlug } from '~/features/hubs/input';
import { getHub } from '~/features/hubs/queries.server';
import { hubNow, promiseFrom, upcomingDays } from '~/features/hubs/rules';
import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import { listServices } from '~/features/hubs/service-queries.server';
import { ProgrammesAhead } from '~/features/programmes/components/programmes-ahead';
import { listProgrammesAhead } from '~/features/programmes/queries.server';
import { HubServiceFigures } from '~/features/statistics/components/hub-service-figures';
import { findHubFigures } from '~/features/statistics/queries.server';
import { isoDateIn } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { environment } from '~/platform/environment.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export const handle = { shared: true };

export async function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const slug = readSlug(params.slug) ?? refuse('not_found');
  const at = new Date();
  const [hub, services, schedules, programmes, bulletins, figures] = await Promise.all([
    getHub(db, slug), listServices(db, { hubSlug: slug }), listHubSchedules(db), listProgrammesAhead(db, { hubSlug: slug }, at), listBulletinsOfHub(db, slug), findHubFigures(db, slug),
  ]);
  const schedule = schedules.get(hub.id) ?? refuse('not_found');
  return {
    title: localizedString(hub.name, language),
    description: localizedString(hub.description, language),
    about: {
      '@type': 'GovernmentOffice', name: localizedString(hub.name, language), description: localizedString(hub.description, language),
      parentOrganization: { '@type': 'GovernmentOrganization', name: translator(language)('common:footer.organisation'), url: environment().PUBLIC_URL },
    },
    hub,
    schedule,
    programmes,
    bulletins,
    figures,
    at,
    now: hubNow(schedule, at),
    upcoming: upcomingDays(schedule, isoDateIn(at, hub.timeZone)),
    offers: services.map((service) => ({ service, due: promiseFrom(schedule, at, service.hubs.find(({ slug }) => slug === hub.slug)?.firstReplyMinutes ?? service.firstReplyMinutes) })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

export default function Hub() {
  const { programmes, bulletins, figures, ...view } = useLoaderData<typeof loader>();
  const { at, hub } = view;
  const sections = (
    <>
      <ProgrammesAhead programmes={programmes} at={at} hubSlug={hub.slug} className="mt-14" />
      <CountryBulletins bulletins={bulletins} at={at} className="mt-14" />
      <HubServiceFigures figures={figures} hubSlug={hub.slug} className="mt-14" />
    </>
  );
  return <HubPage {...view} programmes={sections} />;
}
