import type { PlacedFigures, PlacedOutcomes, PlacedUse, Statistics, StatisticsFilter } from './figures';

/** What of a period's figures the page shows for a filter. A part that isn't published for it is null. */
export interface StatisticsView {
  /** Of the place itself. */
  headline: PlacedFigures | null;
  /** Each hub, for all services or the chosen one. */
  hubs: PlacedFigures[] | null;
  /** Each service, for all hubs or the chosen one. */
  services: PlacedFigures[] | null;
  /** Decisions by result and use of accelerators, by hub. They are told for all services together. */
  results: PlacedFigures[] | null;
  use: PlacedUse[] | null;
  outcomes: PlacedOutcomes[] | null;
}

export function viewOf({ figures, use, outcomes }: Statistics, { hub, service, period }: StatisticsFilter): StatisticsView {
  const crossed = period === 'rolling';
  const at = (row: { hub: { slug: string } | null }) => (hub ? row.hub?.slug === hub : true);
  const margins = figures.filter((row) => row.hub && !row.service);
  return {
    headline: figures.find((row) => row.hub?.slug === hub && row.service?.slug === service) ?? null,
    hubs: hub ? null : service ? (crossed ? figures.filter((row) => row.hub && row.service?.slug === service) : null) : margins,
    services: service ? null : hub ? (crossed ? figures.filter((row) => row.service && row.hub?.slug === hub) : null) : figures.filter((row) => row.service && !row.hub),
    results: service ? null : margins.filter(at),
    use: service ? null : use.filter((row) => row.hub && at(row)),
    outcomes: service ? null : outcomes.filter((row) => (hub ? row.hub?.slug === hub : row.hub === null)),
  };
}

/** Whether a hub and a service are asked for together in a period that tells them only one by one. */
export const isTooNarrow = ({ hub, service, period }: StatisticsFilter): boolean => Boolean(hub && service && period !== 'rolling');

/** Whether there is anything to say of a place: some count that isn't zero, even if it is kept back. */
export const hasFigures = (row: PlacedFigures | null): row is PlacedFigures => row !== null && (row.filed !== 0 || row.decided !== 0 || row.replied !== 0);
