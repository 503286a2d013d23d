import type { Executor } from '~db/connect';
import type { GuideAnswers, GuideOffer, GuideResult, GuideResults, ServiceMatch } from './guide';
import { listEligibility, listGuideRules } from './guide.queries.server';
import { findSupport } from './guide.rules';
import type { EligibilityQuestion, ServiceSummary } from './offers';
import { promiseFrom } from './rules';
import { listHubSchedules } from './schedule.queries.server';
import { listServices } from './service-queries.server';
import type { DueTime, HubSchedule } from './working-time.rules';

/** What fits the answers today, each with the promise that a request filed at `at` would get. */
export async function findGuideResults(db: Executor, answers: GuideAnswers, at: Date): Promise<GuideResults> {
  const [services, rules, schedules, eligibility] = await Promise.all([listServices(db), listGuideRules(db), listHubSchedules(db), listEligibility(db)]);
  const promises = promisesOf(services, schedules, at);
  const findings = findSupport(promises.map(({ offer }) => offer), rules, answers);
  const described = (matches: ServiceMatch[]) => matches.flatMap((match) => describe(match, services, promises, eligibility));
  return { unmet: findings.unmet, fits: described(findings.fits), elsewhere: described(findings.elsewhere), nearest: described(findings.nearest) };
}

interface OfferPromise {
  offer: GuideOffer;
  due: DueTime | null;
}

function promisesOf(services: ServiceSummary[], schedules: Map<string, HubSchedule>, at: Date): OfferPromise[] {
  return services.flatMap((service) =>
    service.hubs.map((hub) => {
      const due = promiseFrom(schedules.get(hub.id), at, hub.firstReplyMinutes);
      return { due, offer: { service: service.slug, hub: hub.slug, replyBy: due?.due ?? null } };
    }),
  );
}

/** A match with its service, its hubs and their promises; nothing where the catalogue doesn't know the service. */
function describe(match: ServiceMatch, services: ServiceSummary[], promises: OfferPromise[], eligibility: Map<string, EligibilityQuestion[]>): GuideResult[] {
  const service = services.find(({ slug }) => slug === match.service);
  if (!service) return [];
  const hubs = match.hubs.flatMap(({ offer, reasons, score }) => {
    const hub = service.hubs.find(({ slug }) => slug === offer.hub);
    return hub ? [{ hub, reasons, score, due: promises.find((promise) => promise.offer === offer)?.due ?? null }] : [];
  });
  return [{ service, eligibility: eligibility.get(service.id) ?? [], reasons: match.reasons, score: match.score, hubs }];
}
