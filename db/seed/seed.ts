import type { Database, Transaction } from '../connect';
import { seedDemoBookings } from './demo-bookings';
import { seedDemoComponents } from './demo-components';
import { seedDemoExperts } from './demo-experts';
import { seedDemoHubPeople } from './demo-hub-people';
import { seedDemoProgrammes } from './demo-programmes';
import { seedDemoResources } from './demo-resources';
import { seedDemoHistory } from './history/demo-history';
import { seedReferenceData } from './reference';
import { seedDemoAccounts } from './demo-accounts';
import { seedDemoRequests } from './requests/seed-demo-requests';

/** Inserts what is missing and leaves every row that is there alone: staff may have edited it. */
export type Seed = (tx: Transaction) => Promise<void>;

/** What every portal starts with, in the order of the foreign keys. */
const reference: Seed[] = [seedReferenceData];

/** Firms, officers, requests and bookings to try the portal with, all marked as demo. */
const demo: Seed[] = [seedDemoAccounts, seedDemoResources, seedDemoExperts, seedDemoProgrammes, seedDemoComponents, seedDemoRequests, seedDemoBookings, seedDemoHistory, seedDemoHubPeople];

/** Regions, hubs, services, accelerators, calendars. Safe to repeat, and at the same time in two processes. */
export const seedReference = (db: Database) => run(db, reference);

/** Demo data; expects the reference data. */
export const seedDemo = (db: Database) => run(db, demo);

async function run(db: Database, seeds: Seed[]): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(`select pg_advisory_xact_lock(hashtext('kain-seed'))`);
    for (const seed of seeds) await seed(tx);
  });
}
