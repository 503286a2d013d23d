import { listBulletinsOfHub } from '~/features/bulletins/queries.server';
import { listExperts } from '~/features/experts/queries.server';
import { getHub } from '~/features/hubs/queries.server';
import { hubNow, promiseFrom, upcomingDepartures } from '~/features/hubs/rules';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { listServices } from '~/features/hubs/service-queries.server';
import { listProgrammesAhead } from '~/features/programmes/queries.server';
import { findHubFigures } from '~/features/statistics/queries.server';
import { hubUse, pastWeeks } from '~/features/test-zone/hub-use';
import { listUtilisation } from '~/features/test-zone/utilisation.queries.server';
import { isoDateIn, seoulZone } from '~/i18n/format';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

/** Experts that a hub's page names; the list has the rest. */
const expertsShown = 5;

/** Everything that a hub's page shows, of all features. @throws the 404 page */
export async function readHubView(slug: string, at: Date) {
  const [hub, services, programmes, pool, bulletins, figures] = await Promise.all([
    getHub(db, slug), listServices(db, { hubSlug: slug }), listProgrammesAhead(db, { hubSlug: slug }, at),
    listExperts(db, { hub: slug }, null, isoDateIn(at, seoulZone)), listBulletinsOfHub(db, slug), findHubFigures(db, slug),
  ]);
  const cards = hub.accelerators.reduce((sum, { count }) => sum + count, 0);
  const [found, lines] = await Promise.all([
    findHubSchedule(db, hub.id), cards > 0 ? listUtilisation(db, [hub.id], 'hub', pastWeeks(at), at) : [],
  ]);
  const schedule = found ?? refuse('not_found');
  return {
    hub, schedule, at, programmes, bulletins, figures,
    experts: pool.experts.slice(0, expertsShown),
    use: hubUse(lines, cards, schedule, at),
    now: hubNow(schedule, at),
    upcoming: upcomingDepartures(schedule, at),
    offers: services.map((service) => ({ service, due: promiseFrom(schedule, at, service.hubs.find((one) => one.slug === hub.slug)?.firstReplyMinutes ?? service.firstReplyMinutes) })),
  };
}

export type HubView = Awaited<ReturnType<typeof readHubView>>;
