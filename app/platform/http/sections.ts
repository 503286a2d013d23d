import type { ServerBuild } from '@remix-run/node';

type ServerRoutes = ServerBuild['routes'];

/**
 * The part of a build that addresses of one section can meet (`/ko/test-zone/…` is of `test-zone`). Remix compares each request twice with
 * every route and renders each page with all of them; a section has a tenth of them. Browsers still discover the rest by `/__manifest`.
 */
export function sectionOf(build: ServerBuild, section: string): ServerBuild {
  const kept = new Set<string>();
  for (const { id } of Object.values(build.routes)) {
    if (!leadsInto(segmentsOf(build.routes, id), section)) continue;
    for (let each: string | undefined = id; each && !kept.has(each); each = build.routes[each]?.parentId) kept.add(each);
  }
  const only = <Route>(routes: Record<string, Route>) => Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)));
  return { ...build, routes: only(build.routes), assets: { ...build.assets, routes: only(build.assets.routes) } };
}

/** The names that stand after the language in the table of routes, and in which an address is looked for. */
export function sectionNames(routes: ServerRoutes): Set<string> {
  return new Set(Object.keys(routes).flatMap((id) => segmentsOf(routes, id)[1] ?? []).filter(isStatic));
}

/** The section of an address: its name; `''` where it is in none; null where only all routes together can tell. */
export function sectionNameOf(pathname: string, names: ReadonlySet<string>): string | null {
  if (pathname.includes('%') || pathname.includes('//') || pathname.startsWith('/__')) return null;
  const name = pathname.split('/')[2]?.replace(/\.data$/, '').toLowerCase() ?? '';
  return names.has(name) ? name : '';
}

/** The first two parts of an address decide; a part that isn't fixed may be anything. */
function leadsInto([, second]: string[], section: string): boolean {
  return second === undefined || !isStatic(second) || second === section;
}

const isStatic = (segment: string): boolean => !segment.startsWith(':') && segment !== '*' && !segment.endsWith('?');

function segmentsOf(routes: ServerRoutes, id: string): string[] {
  const route = routes[id];
  if (!route) return [];
  return [...(route.parentId ? segmentsOf(routes, route.parentId) : []), ...(route.path?.split('/').filter(Boolean) ?? [])];
}
