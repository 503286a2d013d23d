import { landShapes } from '~/features/hubs/land-shapes.server';

/** `/map/land.json`: the land of the explorable map. It changes with a release of the portal, if ever. */
export function loader() {
  return new Response(landShapes(), {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  });
}
