import type { Transaction } from '../../connect';
import { hubServices, hubs, services, serviceVersions } from '../../schema/hubs';
import { chinaJapanServices } from './china-japan';
import { everywhereServices } from './everywhere';
import { expansionServices } from './expansion';
import type { ServiceSeed } from './service';
import { unitedStatesServices } from './united-states';

/** Every service that the policy text names, in the order of the regions. */
export const serviceSeeds: ServiceSeed[] = [...unitedStatesServices, ...chinaJapanServices, ...expansionServices, ...everywhereServices];

/** Services with their first version and the hubs that offer them. What a known service asks, and where, is its staff's. */
export async function seedServices(tx: Transaction): Promise<void> {
  const rows = serviceSeeds.map(({ slug, category, name, summary }, index) => ({ slug, category, name, summary, position: index + 1 }));
  const added = await tx.insert(services).values(rows).onConflictDoNothing().returning({ id: services.id, slug: services.slug });
  if (added.length === 0) return;
  const seedOf = new Map(serviceSeeds.map((seed) => [seed.slug, seed]));
  const hubId = new Map((await tx.select({ id: hubs.id, slug: hubs.slug }).from(hubs)).map(({ id, slug }) => [slug, id]));
  const versions: (typeof serviceVersions.$inferInsert)[] = [];
  const offers: (typeof hubServices.$inferInsert)[] = [];
  for (const { id: serviceId, slug } of added) {
    const seed = seedOf.get(slug);
    if (!seed) continue;
    const { eligibility, questions, documents, firstReplyHours, decisionHours } = seed;
    versions.push({ serviceId, version: 1, eligibility, questions, documents, firstReplyMinutes: firstReplyHours * 60, decisionMinutes: decisionHours * 60 });
    for (const hub of seed.hubs) {
      const id = hubId.get(hub);
      if (id) offers.push({ hubId: id, serviceId });
    }
  }
  await tx.insert(serviceVersions).values(versions);
  if (offers.length > 0) await tx.insert(hubServices).values(offers);
}
