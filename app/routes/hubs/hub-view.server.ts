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
import type { KeptRead } from '~/platform/pages/kept-reads';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

/** Experts that a hub's page names; the list has the rest. */
const expertsShown = 5;

/** What a hub's page is made of, of all features. @throws the 404 page */
async function readHub(slug: string) {
  const at = new Date();
  const [hub, services, programmes, pool, bulletins, figures] = await Promise.all([
    getHub(db, slug), listServices(db, { hubSlug: slug }), listProgrammesAhead(db, { hubSlug: slug }, at),
    listExperts(db, { hub: slug }, null, isoDateIn(at, seoulZone)), listBulletinsOfHub(db, slug), findHubFigures(db, slug),
  ]);
  const cards = hub.accelerators.reduce((sum, { count }) => sum + count, 0);
  const [schedule, lines] = await Promise.all([
    findHubSchedule(db, hub.id), cards > 0 ? listUtilisation(db, [hub.id], 'hub', pastWeeks(at), at) : [],
  ]);
  return { hub, services, schedule: schedule ?? refuse('not_found'), programmes, bulletins, figures, experts: pool.experts.slice(0, expertsShown), use: lines, cards };
}

/** Everything that a hub's page shows. `kept`: how it is read. @throws the 404 page */
export async function readHubView(slug: string, at: Date, kept: KeptRead) {
  const { services, use, cards, ...read } = await kept(readHub, slug);
  const { hub, schedule } = read;
  return {
    ...read, at,
    use: hubUse(use, cards, schedule, at),
    now: hubNow(schedule, at),
    upcoming: upcomingDepartures(schedule, at),
    offers: services.map((service) => ({ service, due: promiseFrom(schedule, at, service.hubs.find((one) => one.slug === hub.slug)?.firstReplyMinutes ?? service.firstReplyMinutes) })),
  };
}

export type HubView = Awaited<ReturnType<typeof readHubView>>;
