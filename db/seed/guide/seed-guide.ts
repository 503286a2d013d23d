import type { Transaction } from '../../connect';
import { guideOptions, guideQuestion, guideRules } from '../../schema/guide';
import { hubs, services } from '../../schema/hubs';
import { goals } from './goals';
import { markets } from './markets';
import { needs } from './needs';
import type { GuideOptionSeed, GuideQuestion } from './option';
import { sectors } from './sectors';
import { stages } from './stages';

/** All that the guide to support starts with. */
export const guideSeeds: Record<GuideQuestion, GuideOptionSeed[]> = { sector: sectors, goal: goals, market: markets, stage: stages, need: needs };

/** Slugs of what a rule speaks for. */
interface RuleTarget {
  service: string | null;
  hub: string | null;
}

/** Where a rule names several services or hubs, one row each. */
export function ruleRows({ services: of, hubs: at }: { services: string[]; hubs: string[] }): RuleTarget[] {
  return (of.length > 0 ? of : [null]).flatMap((service) => (at.length > 0 ? at : [null]).map((hub) => ({ service, hub })));
}

/** Answers and rules, once: afterwards the guide is its staff's. */
export async function seedGuide(tx: Transaction): Promise<void> {
  if ((await tx.$count(guideOptions)) > 0) return;
  const serviceId = new Map((await tx.select({ id: services.id, slug: services.slug }).from(services)).map(({ id, slug }) => [slug, id]));
  const hubId = new Map((await tx.select({ id: hubs.id, slug: hubs.slug }).from(hubs)).map(({ id, slug }) => [slug, id]));
  // A service or hub that staff took away has nothing to be spoken for.
  const known = ({ service, hub }: RuleTarget) => (service === null || serviceId.has(service)) && (hub === null || hubId.has(hub));
  const options: (typeof guideOptions.$inferInsert)[] = [];
  const rules: (typeof guideRules.$inferInsert)[] = [];
  for (const question of guideQuestion.enumValues) {
    for (const [position, { value, label, hint, rules: seeds }] of guideSeeds[question].entries()) {
      options.push({ question, value, label, hint, position });
      for (const seed of seeds) {
        const rows = ruleRows(seed).filter(known);
        rules.push(...rows.map(({ service, hub }) => ({
          question, answer: value, weight: seed.weight, reason: seed.reason, serviceId: service && serviceId.get(service), hubId: hub && hubId.get(hub),
        })));
      }
    }
  }
  await tx.insert(guideOptions).values(options);
  await tx.insert(guideRules).values(rules);
}
