import { z } from 'zod';

/** A slug as it stands in URLs. */
const slug = z.string().max(60).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** One value of a query; whatever isn't a single slug counts as not given, since the page is right without it. */
function slugOf(query: URLSearchParams, name: string): string | undefined {
  const values = query.getAll(name);
  return values.length === 1 ? slug.safeParse(values[0]).data : undefined;
}

/** The region and hub that a page is narrowed to. Garbage, repeated and oversized values are ignored. */
export function readHubQuery(url: string): { region?: string; hub?: string } {
  const query = new URL(url).searchParams;
  return { region: slugOf(query, 'region'), hub: slugOf(query, 'hub') };
}

/** A slug out of the path; null for whatever can't be one (the database is not asked then). */
export const readSlug = (value: string | undefined): string | null => slug.safeParse(value).data ?? null;
