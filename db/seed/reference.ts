import { sql } from 'drizzle-orm';
import type { Transaction } from '../connect';
import * as hubTables from '../schema/hubs';
import { acceleratorModels, aiModels } from '../schema/accelerators';
import { bookingQuotas } from '../schema/quotas';
import { accelerators } from './accelerators';
import { knownModels } from './ai-models';
import { seedBulletins } from './bulletins/seed-bulletins';
import { seedCalendars } from './calendar/seed-calendars';
import { seedChips } from './chips';
import { facilitiesOf } from './facilities';
import { seedGuide } from './guide/seed-guide';
import { hubs, weeklyHours } from './hubs';
import { seedReplyTemplates } from './reply-templates';
import { regions } from './regions';
import { seedServices } from './services/seed-services';

/**
 * Regions, hubs, services, the guide to them, accelerator models, bulletins and holidays. Safe to run at every start:
 * only what was never there is written, so that what staff changed or removed since stays as they left it.
 */
export async function seedReferenceData(tx: Transaction): Promise<void> {
  // Regions that were there before the policy's own words were kept get those.
  await tx.insert(hubTables.regions).values(regions).onConflictDoUpdate({
    target: hubTables.regions.slug, set: { quotation: sql`excluded.quotation` }, setWhere: sql`${hubTables.regions.quotation} is null`,
  });
  await seedHubs(tx);
  await seedCalendars(tx);
  await seedServices(tx);
  await seedGuide(tx);
  await seedReplyTemplates(tx);
  await seedAccelerators(tx);
  await seedBulletins(tx);
  await seedChips(tx);
  await tx.insert(aiModels).values(knownModels).onConflictDoNothing();
}

/** A model that was there before its families and frameworks were asked for gets those. */
async function seedAccelerators(tx: Transaction): Promise<void> {
  const later = (column: string) => sql.raw(`excluded.${column}`);
  await tx.insert(acceleratorModels).values(accelerators).onConflictDoUpdate({
    target: acceleratorModels.slug,
    set: { classes: later('classes'), frameworks: later('frameworks'), compiledFormat: later('compiled_format'), languageModels: later('language_models') },
    setWhere: sql`${acceleratorModels.frameworks} = '{}'`,
  });
}

/** What a firm may have at a hub in a month until the hub says otherwise: as much as eight cards for a working week. Card-minutes. */
const monthlyMinutes = 8 * 40 * 60;

/** New hubs come with their hours and facilities; those of a known hub are its staff's. */
async function seedHubs(tx: Transaction): Promise<void> {
  const added = await tx.insert(hubTables.hubs).values(hubs).onConflictDoNothing().returning({ id: hubTables.hubs.id, slug: hubTables.hubs.slug });
  if (added.length === 0) return;
  await tx.insert(hubTables.openingHours).values(added.flatMap(({ id: hubId, slug }) => weeklyHours(slug).map((hours) => ({ hubId, ...hours }))));
  await tx.insert(bookingQuotas).values(added.map(({ id: hubId }) => ({ hubId, monthlyMinutes })));
  await tx.insert(hubTables.facilities).values(added.flatMap(({ id: hubId, slug }) => facilitiesOf(slug).map((facility) => ({ hubId, ...facility }))));
}
