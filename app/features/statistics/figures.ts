import type { LocalizedText } from '~/i18n/localized-text';
import type { PeriodKind } from './periods.rules';

export const results = ['approved', 'returned', 'declined'] as const;
/** What a hub decided. */
export type Result = (typeof results)[number];

/** What an address asks for. */
export interface StatisticsFilter {
  /** `rolling`, `2026`, `2026-q3`. */
  period: string;
  /** Slugs. */
  hub?: string;
  service?: string;
}

export interface PublishedPeriod {
  key: string;
  kind: PeriodKind;
  startsAt: Date;
  endsAt: Date;
  includesDemo: boolean;
  computedAt: Date;
}

export interface HubOfFigures {
  slug: string;
  regionSlug: string;
  name: LocalizedText;
}

export interface ServiceOfFigures {
  slug: string;
  name: LocalizedText;
}

/** Published figures of requests: null is kept back, or not told at this place. Times in working minutes, shares in whole percent. */
interface Figures {
  filed: number | null;
  withdrawn: number | null;
  replied: number | null;
  replyMedian: number | null;
  replyTail: number | null;
  replyOnTime: number | null;
  decided: number | null;
  approved: number | null;
  returned: number | null;
  declined: number | null;
  decisionMedian: number | null;
  decisionTail: number | null;
  decisionOnTime: number | null;
}

/** Figures of a place; null is all hubs, or all services. */
export interface PlacedFigures extends Figures {
  period: string;
  hub: HubOfFigures | null;
  service: ServiceOfFigures | null;
}

/** Use of accelerators, in card-minutes; null is kept back. */
export interface PlacedUse {
  period: string;
  hub: HubOfFigures | null;
  bookings: number | null;
  reservedMinutes: number | null;
  usedMinutes: number | null;
  openMinutes: number;
}

export const outcomeKinds = ['contract', 'mou', 'investment', 'poc', 'other'] as const;

/** Confirmed outcomes; a null kind is any, a null count is kept back. */
export interface PlacedOutcomes {
  hub: HubOfFigures | null;
  kind: (typeof outcomeKinds)[number] | null;
  confirmed: number | null;
}

/** All that is published of one period, in the order of hubs and services; totals first. */
export interface Statistics {
  period: PublishedPeriod;
  figures: PlacedFigures[];
  use: PlacedUse[];
  outcomes: PlacedOutcomes[];
}
