import type { Period } from './periods.rules';
import type { Sum } from './suppression.rules';

/** Where a count stands: null is all hubs, or all services. */
export interface Place {
  period: string;
  hubId: string | null;
  serviceId: string | null;
}

/** What is published beside each other, and so can be added up by a reader. */
export interface Grid {
  periods: readonly Period[];
  hubIds: readonly string[];
  /** None where a measure isn't told by service. */
  serviceIds: readonly string[];
}

export const nameOf = (measure: string, { period, hubId, serviceId }: Place): string => `${measure} ${period} ${hubId ?? '*'} ${serviceId ?? '*'}`;

/** Places of a period that are published: the whole, each hub, each service; hub by service only over twelve months. */
export function placesOf({ hubIds, serviceIds }: Grid, { key: period, kind }: Pick<Period, 'key' | 'kind'>): Place[] {
  const margins = [{ period, hubId: null, serviceId: null }, ...hubIds.map((hubId) => ({ period, hubId, serviceId: null })), ...serviceIds.map((serviceId) => ({ period, hubId: null, serviceId }))];
  return kind === 'rolling' ? [...margins, ...hubIds.flatMap((hubId) => serviceIds.map((serviceId) => ({ period, hubId, serviceId })))] : margins;
}

/** Every sum that the published figures of one measure make: over hubs, over services, over the parts of a period. */
export function sumsOf(measure: string, grid: Grid): Sum[] {
  const name = (period: string, hubId: string | null, serviceId: string | null) => nameOf(measure, { period, hubId, serviceId });
  const { periods, hubIds, serviceIds } = grid;
  return periods.flatMap((period) => {
    const { key, kind, parts } = period;
    const margins = placesOf(grid, { key, kind: 'year' });
    return [
      { total: name(key, null, null), parts: hubIds.map((hubId) => name(key, hubId, null)) },
      ...(serviceIds.length > 0 ? [{ total: name(key, null, null), parts: serviceIds.map((serviceId) => name(key, null, serviceId)) }] : []),
      ...(kind === 'rolling' && serviceIds.length > 0 ? [
        ...hubIds.map((hubId) => ({ total: name(key, hubId, null), parts: serviceIds.map((serviceId) => name(key, hubId, serviceId)) })),
        ...serviceIds.map((serviceId) => ({ total: name(key, null, serviceId), parts: hubIds.map((hubId) => name(key, hubId, serviceId)) })),
      ] : []),
      ...(parts.every((part) => periods.some((other) => other.key === part)) && parts.length > 0
        ? margins.map((place) => ({ total: nameOf(measure, place), parts: parts.map((part) => nameOf(measure, { ...place, period: part })) }))
        : []),
    ];
  });
}

/** The sums of a measure and of the kinds that it is made of, each told by hub: decisions by their result, outcomes by their kind. */
export function kindSumsOf(measure: string, kinds: readonly string[], grid: Grid): Sum[] {
  const byHub = { ...grid, serviceIds: [] };
  return [
    ...kinds.flatMap((kind) => sumsOf(kind, byHub)),
    ...grid.periods.flatMap(({ key }) => [null, ...grid.hubIds].map((hubId) => {
      const place = { period: key, hubId, serviceId: null };
      return { total: nameOf(measure, place), parts: kinds.map((kind) => nameOf(kind, place)) };
    })),
  ];
}

/** Places from the one that a reader misses least to the one missed most; `part`: a result of decisions, a kind of outcomes. */
const order = [
  'part hub year', 'part hub quarter', 'hub month', 'hub and service', 'service year', 'service quarter', 'part hub rolling', 'hub year', 'hub quarter', 'service rolling', 'part network',
  'hub rolling', 'network',
];
const measures = ['filed', 'withdrawn', 'replied', 'decided', 'any', 'bookings'];

/** What a count is worth to readers, by its name: where one must go for another's sake, the least goes. */
export function worthOf(name: string): number {
  const [measure = '', period = '', hub, service] = name.split(' ');
  const over = /^\d{4}-\d\d$/.test(period) ? 'month' : period.includes('-') ? 'quarter' : period === 'rolling' ? 'rolling' : 'year';
  const place = hub === '*' ? (service === '*' ? 'network' : `service ${over}`) : service === '*' ? `hub ${over}` : 'hub and service';
  return order.indexOf(measures.includes(measure) ? place : place === 'network' ? 'part network' : `part ${place}`);
}
