import type { Transaction } from '../connect';
import * as hubTables from '../schema/hubs';
import { acceleratorModels } from '../schema/test-zone';
import { accelerators } from './accelerators';
import { seedCalendars } from './calendar/seed-calendars';
import { facilitiesOf } from './facilities';
import { seedGuide } from './guide/seed-guide';
import { hubs, weeklyHours } from './hubs';
import { seedReplyTemplates } from './reply-templates';
import { regions } from './regions';
import { seedServices } from './services/seed-services';

/**
 * Regions, hubs, services, the guide to them, accelerator models and holidays. Safe to run at every start:
 * only what was never there is written, so that what staff changed or removed since stays as they left it.
 */
export async function seedReferenceData(tx: Transaction): Promise<void> {
  await tx.insert(hubTables.regions).values(regions).onConflictDoNothing();
  await seedHubs(tx);
  await seedCalendars(tx);
  await seedServices(tx);
  await seedGuide(tx);
  await seedReplyTemplates(tx);
  await tx.insert(acceleratorModels).values(accelerators).onConflictDoNothing();
}

/** New hubs come with their hours and facilities; those of a known hub are its staff's. */
async function seedHubs(tx: Transaction): Promise<void> {
  const added = await tx.insert(hubTables.hubs).values(hubs).onConflictDoNothing().returning({ id: hubTables.hubs.id, slug: hubTables.hubs.slug });
  if (added.length === 0) return;
  await tx.insert(hubTables.openingHours).values(added.flatMap(({ id: hubId, slug }) => weeklyHours(slug).map((hours) => ({ hubId, ...hours }))));
  await tx.insert(hubTables.facilities).values(added.flatMap(({ id: hubId, slug }) => facilitiesOf(slug).map((facility) => ({ hubId, ...facility }))));
}
