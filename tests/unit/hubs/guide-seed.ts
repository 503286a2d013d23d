import type { GuideOffer, GuideOption, GuideRule } from '../../../app/features/hubs/guide';
import { guideQuestions } from '../../../app/features/hubs/guide';
import { guideSeeds, ruleRows } from '../../../db/seed/guide/seed-guide';
import { serviceSeeds } from '../../../db/seed/services/seed-services';

/** The guide and the catalogue as every portal starts with them. */
export const options: GuideOption[] = guideQuestions.flatMap((question) =>
  guideSeeds[question].map(({ value, label, hint }) => ({ question, value, label, hint: hint ?? null })),
);

export const rules: GuideRule[] = guideQuestions.flatMap((question) =>
  guideSeeds[question].flatMap(({ value, rules: seeds }) =>
    seeds.flatMap((seed) => ruleRows(seed).map((target) => ({ question, answer: value, ...target, weight: seed.weight, reason: seed.reason }))),
  ),
);

const replyBy = new Date('2026-11-25T05:00:00Z');
export const offers: GuideOffer[] = serviceSeeds.flatMap(({ slug, hubs }) => hubs.map((hub) => ({ service: slug, hub, replyBy })));
export const serviceSlugs = serviceSeeds.map(({ slug }) => slug);
