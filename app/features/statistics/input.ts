import type { StatisticsFilter } from './figures';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether an address may name a period: a month is only part of a chart. */
export const isPeriodKey = (value: string | undefined): value is string => value !== undefined && /^(?:rolling|20\d\d(?:-q[1-4])?)$/.test(value);

function one(query: URLSearchParams, name: string): string | undefined {
  const values = query.getAll(name);
  return values.length === 1 ? values[0] : undefined;
}

const slugIn = (query: URLSearchParams, name: string): string | undefined => {
  const value = one(query, name);
  return value && value.length <= 60 && slug.test(value) ? value : undefined;
};

/** The filter of an address. Whatever can't be read is as if it weren't there. */
export function readStatisticsFilter(query: URLSearchParams): StatisticsFilter {
  const [period, hub, service] = [one(query, 'period'), slugIn(query, 'hub'), slugIn(query, 'service')];
  return { period: isPeriodKey(period) ? period : 'rolling', ...(hub ? { hub } : {}), ...(service ? { service } : {}) };
}

/** What {@link readStatisticsFilter} reads. */
export function statisticsQuery({ period, hub, service }: StatisticsFilter): string {
  return new URLSearchParams({ period, ...(hub ? { hub } : {}), ...(service ? { service } : {}) }).toString();
}
