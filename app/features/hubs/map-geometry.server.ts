import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoNaturalEarth1, geoPath, type GeoContext } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { mapFrame, type MapPoint } from './map.rules';

/** Natural Earth, turned so that Asia and California face each other over the Pacific. */
const projection = geoNaturalEarth1().rotate([-152, 0]).scale(300).translate([655, 452]).precision(0.2);

/** Where a place stands in the frame of the map, in its units. */
export function project(longitude: number, latitude: number): MapPoint {
  const point = projection([longitude, latitude]);
  if (!point) throw new RangeError(`Not on the globe: ${longitude}, ${latitude}`);
  return { x: Math.round(point[0] * 10) / 10, y: Math.round(point[1] * 10) / 10 };
}

type Edge = [x1: number, y1: number, x2: number, y2: number];

/** The outlines of all land (Natural Earth, 1:50 million) as straight edges in the frame. */
function landEdges(): Edge[] {
  const atlas = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');
  const topology = JSON.parse(readFileSync(atlas, 'utf8')) as Topology<{ land: GeometryCollection }>;
  const edges: Edge[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (nextX: number, nextY: number) => {
    edges.push([x, y, nextX, nextY]);
    [x, y] = [nextX, nextY];
  };
  const collector: GeoContext = {
    beginPath: () => {},
    moveTo: (nextX, nextY) => void ([x, y, startX, startY] = [nextX, nextY, nextX, nextY]),
    lineTo: to,
    closePath: () => to(startX, startY),
    arc: () => {},
  };
  geoPath(projection, collector)(feature(topology, topology.objects.land));
  return edges;
}

/** Columns of the dot grid that lie on land in one row: the row's line cut by the outlines, even-odd. */
function landColumns(edges: Edge[], y: number): Set<number> {
  const crossings = edges
    .filter(([, y1, , y2]) => y1 <= y !== y2 <= y)
    .map(([x1, y1, x2, y2]) => x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
    .sort((a, b) => a - b);
  const columns = new Set<number>();
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const first = Math.max(0, Math.ceil((crossings[i] ?? 0) / mapFrame.step));
    const last = Math.floor(Math.min(crossings[i + 1] ?? 0, mapFrame.width) / mapFrame.step);
    for (let column = first; column <= last; column++) columns.add(column);
  }
  return columns;
}

/** The row as runs of neighbouring dots, `M` column row `h` length: a dashed line with round caps draws each dot. */
function runs(row: number, columns: Set<number>): string {
  let path = '';
  for (const column of [...columns].sort((a, b) => a - b)) {
    if (columns.has(column - 1)) continue;
    let length = 0;
    while (columns.has(column + length + 1)) length++;
    path += `M${column} ${row}h${length || '.01'}`;
  }
  return path;
}

let land: string | undefined;

/**
 * The land as a path in units of {@link mapFrame}`.step`, made once in a process. Dots instead of outlines: a tenth
 * of the bytes, and every dot is whole. Land too small for the grid (Singapore) gets the dot nearest to it.
 */
export function landPath(): string {
  if (land !== undefined) return land;
  const edges = landEdges();
  let path = '';
  for (let row = 0; row * mapFrame.step <= mapFrame.height; row++) {
    path += runs(row, landColumns(edges, row * mapFrame.step));
  }
  return (land = path);
}
