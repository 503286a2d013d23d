import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { geoEquirectangular, geoStream, type GeoStream } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** All land of the world (Natural Earth, 1:50 million), stitched for the sphere. */
export function readLand(): FeatureCollection<MultiPolygon | Polygon> {
  const atlas = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');
  const topology = JSON.parse(readFileSync(atlas, 'utf8')) as Topology<{ land: GeometryCollection }>;
  return feature(topology, topology.objects.land) as FeatureCollection<MultiPolygon | Polygon>;
}

/** Degrees as they are, but cut where the flat map ends: d3's own cut at the antimeridian, and nothing bent between two points. */
const flat = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).reflectY(true).precision(0);

/** Hundredths of a degree, a kilometre: half of a pixel at the largest zoom that the shapes are made for. */
const rounded = (degrees: number) => Math.round(degrees * 100) / 100 || 0;

type Ring = Position[];

const signedArea = (ring: Ring): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

function contains(ring: Ring, [x = 0, y = 0]: Position): boolean {
  return ring.reduce((inside, [x1 = 0, y1 = 0], i) => {
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) ? !inside : inside;
  }, false);
}

/** One polygon of the sphere may become several of the plane: shores turn one way, the shores of lakes in them the other. */
function polygonsOf(rings: Ring[]): Ring[][] {
  const sized = rings.map((ring) => ({ ring, area: signedArea(ring) })).sort((a, b) => Math.abs(b.area) - Math.abs(a.area));
  const turn = Math.sign(sized[0]?.area ?? 1);
  const shores = sized.filter(({ area }) => Math.sign(area) === turn).map(({ ring }) => [ring]);
  for (const { ring } of sized.filter(({ area }) => Math.sign(area) === -turn)) {
    shores.find(([shore]) => shore && ring[0] && contains(shore, ring[0]))?.push(ring);
  }
  return shores;
}

/** Takes what the projection gives and puts it down as rings, rounded and closed. */
function collector(polygons: Ring[][]): GeoStream {
  let rings: Ring[] = [];
  let ring: Ring = [];
  return {
    sphere: () => {},
    polygonStart: () => void (rings = []),
    lineStart: () => void (ring = []),
    point: (x, y) => {
      const [last] = ring.slice(-1);
      const point = [rounded(x), rounded(y)];
      if (last?.[0] !== point[0] || last?.[1] !== point[1]) ring.push(point);
    },
    lineEnd: () => {
      const [first] = ring;
      const [last] = ring.slice(-1);
      if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push([...first]);
      if (ring.length >= 4 && signedArea(ring) !== 0) rings.push(ring);
    },
    polygonEnd: () => void polygons.push(...polygonsOf(rings)),
  };
}

let shapes: string | undefined;

/** The land as GeoJSON for a flat map: no edge runs across the antimeridian. Made once in a process. */
export function landShapes(): string {
  if (shapes !== undefined) return shapes;
  const polygons: Ring[][] = [];
  geoStream(readLand(), flat.stream(collector(polygons)));
  const land: MultiPolygon = { type: 'MultiPolygon', coordinates: polygons };
  return (shapes = JSON.stringify({ type: 'Feature', properties: {}, geometry: land }));
}
