/** A place in degrees: longitude, latitude. */
export type LngLat = [longitude: number, latitude: number];

/** What the explorable map must know of a hub to put it among the others. */
export interface PlacedHub {
  slug: string;
  country: string;
  at: LngLat;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** Sides of the Mercator square in CSS pixels at zoom 0, as Mapbox counts. */
const worldSize = 512;

/** Where a place is on the Mercator square, in CSS pixels at a zoom. */
function mercator([longitude, latitude]: LngLat, zoom: number): [x: number, y: number] {
  const size = worldSize * 2 ** zoom;
  const y = Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2));
  return [((longitude + 180) / 360) * size, (0.5 - y / (2 * Math.PI)) * size];
}

/** CSS pixels between two places at a zoom. */
function distance(a: LngLat, b: LngLat, zoom: number): number {
  const [[ax, ay], [bx, by]] = [mercator(a, zoom), mercator(b, zoom)];
  return Math.hypot(ax - bx, ay - by);
}

/** Rings closer than this, in CSS pixels, are one mark: two targets of 28 px with air between. */
const clusterRadius = 44;

/**
 * Hubs of one country that are too close together at a zoom, as one group; every other hub alone. Hanoi and Ho Chi Minh City are one
 * mark while the world is seen, and two as soon as there is room. Hubs of different countries never merge, however near: who looks
 * for Singapore must find it.
 */
export function clusterHubs<Hub extends PlacedHub>(hubs: readonly Hub[], zoom: number): Hub[][] {
  const groups: Hub[][] = [];
  for (const hub of hubs) {
    const near = groups.find((group) => group.some(({ country, at }) => country === hub.country && distance(at, hub.at, zoom) < clusterRadius));
    if (near) near.push(hub);
    else groups.push([hub]);
  }
  return groups;
}

/** The middle of places that are near each other. */
export const middleOf = (places: readonly LngLat[]): LngLat => [
  places.reduce((sum, [longitude]) => sum + longitude, 0) / places.length,
  places.reduce((sum, [, latitude]) => sum + latitude, 0) / places.length,
];

/** A longitude counted on to the east of the Atlantic (30° W), so that California lies behind the Pacific and not behind Europe. */
export const acrossPacific = ([longitude, latitude]: LngLat): LngLat => [longitude < -30 ? longitude + 360 : longitude, latitude];

/** South-west and north-east corners of a frame round places, as the Pacific has them in its middle. */
export function frameOf(places: readonly LngLat[]): [southWest: LngLat, northEast: LngLat] {
  const shown = places.map(acrossPacific);
  const [xs, ys] = [shown.map(([x]) => x), shown.map(([, y]) => y)];
  return [[Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]];
}

type Vector = [x: number, y: number, z: number];

function vectorOf([longitude, latitude]: LngLat): Vector {
  const [l, p] = [radians(longitude), radians(latitude)];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

/** The shortest way over the globe as `steps` + 1 places. Longitudes go on past 180° instead of jumping to the other side. */
export function greatCircle(from: LngLat, to: LngLat, steps = 48): LngLat[] {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  if (angle < 1e-9) return [from, to];
  const way: LngLat[] = [];
  for (let step = 0; step <= steps; step++) {
    const [wa, wb] = [Math.sin(((steps - step) / steps) * angle) / Math.sin(angle), Math.sin((step / steps) * angle) / Math.sin(angle)];
    const [x, y, z] = [wa * a[0] + wb * b[0], wa * a[1] + wb * b[1], wa * a[2] + wb * b[2]];
    const previous = way.at(-1)?.[0] ?? from[0];
    const longitude = degrees(Math.atan2(y, x));
    way.push([longitude + 360 * Math.round((previous - longitude) / 360), degrees(Math.asin(Math.min(1, Math.max(-1, z))))]);
  }
  return way;
}

/** Why the map cannot be explored; each has its own words. */
export type ExploreFailure = 'refused' | 'offline' | 'unsupported';

/** Reads an error of the map: a token that the provider does not take, or (null) something that one missing tile may cause as well. */
export function refusedBy({ status, message = '' }: { status?: number; message?: string }): boolean {
  return status === 401 || status === 403 || /access token/i.test(message);
}
