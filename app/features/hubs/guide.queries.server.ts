import { asc, desc, eq } from 'drizzle-orm';
import type { Executor } from '~db/connect';
import { guideOptions, guideRules } from '~db/schema/guide';
import { hubs, services, serviceVersions } from '~db/schema/hubs';
import type { GuideOption, GuideRule } from './guide';
import type { EligibilityQuestion } from './offers';

/** The answers that the guide offers, in their order. */
export function listGuideOptions(db: Executor): Promise<GuideOption[]> {
  return db
    .select({ question: guideOptions.question, value: guideOptions.value, label: guideOptions.label, hint: guideOptions.hint })
    .from(guideOptions)
    .orderBy(asc(guideOptions.question), asc(guideOptions.position), asc(guideOptions.value));
}

/** All rules of the guide; those for retired services and hubs are among them and find no offer to speak for. */
export function listGuideRules(db: Executor): Promise<GuideRule[]> {
  return db
    .select({
      question: guideRules.question, answer: guideRules.answer, service: services.slug, hub: hubs.slug,
      weight: guideRules.weight, reason: guideRules.reason,
    })
    .from(guideRules)
    .leftJoin(services, eq(services.id, guideRules.serviceId))
    .leftJoin(hubs, eq(hubs.id, guideRules.hubId))
    .orderBy(asc(guideRules.question), desc(guideRules.weight), asc(guideRules.id));
}

/** What each service asks before its form today, by the service's id. */
export async function listEligibility(db: Executor): Promise<Map<string, EligibilityQuestion[]>> {
  const rows = await db
    .selectDistinctOn([serviceVersions.serviceId], { serviceId: serviceVersions.serviceId, eligibility: serviceVersions.eligibility })
    .from(serviceVersions)
    .orderBy(asc(serviceVersions.serviceId), desc(serviceVersions.version));
  return new Map(rows.map(({ serviceId, eligibility }) => [serviceId, eligibility]));
}
