import type { ReactNode } from 'react';
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
  /** What the hub runs next: a part that another feature draws. */
  programmes: ReactNode;
  offers: { service: ServiceSummary; due: DueTime | null }[];
}
