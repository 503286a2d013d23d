import type { EligibilityQuestion, ServiceDocument, ServiceQuestion, services } from '../../schema/hubs';

/** A service with the first version of what it asks. Targets are hours of the holder's working time. */
export interface ServiceSeed extends Omit<typeof services.$inferInsert, 'position'> {
  /** Slugs of the hubs that offer it. */
  hubs: string[];
  eligibility: EligibilityQuestion[];
  questions: ServiceQuestion[];
  documents: ServiceDocument[];
  firstReplyHours: number;
  decisionHours: number;
}

export const coGrowthHubs = ['beijing', 'tokyo'];
export const expansionHubs = ['singapore', 'hanoi', 'ho-chi-minh-city', 'dubai'];
export const allHubs = ['silicon-valley', ...coGrowthHubs, ...expansionHubs];
