import type { ReactNode } from 'react';
import type { HubProfile } from '../hub';
import type { ServiceSummary } from '../offers';
import type { Departure, HubNow } from '../rules';
import type { DueTime, HubSchedule } from '../working-time.rules';

/** What the loader of a hub's page hands to it. */
export interface HubPageProps {
  hub: HubProfile;
  schedule: HubSchedule;
  at: Date;
  now: HubNow;
  upcoming: Departure[];
  /** How much of the test zone is used: a part that another feature draws. */
  utilisation: ReactNode;
  /** Whole sections of other features, put together by the route: programmes, bulletins of the country, experts, service figures. */
  sections: ReactNode;
  offers: { service: ServiceSummary; due: DueTime | null }[];
}
