import type { HubProfile } from '../hub';
import type { ServiceSummary } from '../offers';
import type { HubNow } from '../rules';
import type { DueTime, HubSchedule } from '../working-time.rules';

/** What the loader of a hub's page hands to it. */
export interface HubPageProps {
  hub: HubProfile;
  schedule: HubSchedule;
  at: Date;
  now: HubNow;
  upcoming: HubSchedule['days'];
  offers: { service: ServiceSummary; due: DueTime | null }[];
}
