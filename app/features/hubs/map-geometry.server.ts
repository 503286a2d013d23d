import { geoNaturalEarth1, geoPath, type GeoContext } from 'd3-geo';
import { readLand } from './land-shapes.server';
import { mapFrame, type MapPoint } from './map.rules';

/** Natural Earth, turned so that Asia and California face each other over the Pacific. */
const projection = geoNaturalEarth1().rotate([-152, 0]).scale(300).translate([655, 452]).precision(0.2);

/** Where a place stands in the frame of the map, in its units. */
export function project(longitude: number, latitude: number): MapPoint {
  const point = projection([longitude, latitude]);
  if (!point?.every(Number.isFinite)) throw new RangeError(`Not on the globe: ${longitude}, ${latitude}`);
  return { x: Math.round(point[0] * 10) / 10, y: Math.round(point[1] * 10) / 10 };
}

type Ring = [x: number, y: number][];
type Edge = [x1: number, y1: number, x2: number, y2: number];

/** The outlines of all land (Natural Earth, 1:50 million) as closed rings in the frame. */
function landRings(): Ring[] {
  const rings: Ring[] = [];
  const collector: GeoContext = {
    beginPath: () => {},
    moveTo: (x, y) => void rings.push([[x, y]]),
    lineTo: (x, y) => void rings.at(-1)?.push([x, y]),
    closePath: () => {},
    arc: () => {},
  };
  geoPath(projection, collector)(readLand());
  return rings;
}

const edgesOf = (ring: Ring): Edge[] =>
  ring.map(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return [x, y, nextX, nextY];
  });

/** An island that matters at the map's scale though the grid may miss it: a fortieth of a cell. Singapore is one. */
const leastIsland = (mapFrame.step * mapFrame.step) / 40;

/** The cell of a small island's middle; null for what is large enough for the grid or too small for the map. */
function cellOfIsland(ring: Ring): { column: number; row: number } | null {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const area = (right - left) * (bottom - top);
  if (area < leastIsland || right - left > 2 * mapFrame.step || bottom - top > 2 * mapFrame.step) return null;
  return { column: Math.round((left + right) / 2 / mapFrame.step), row: Math.round((top + bottom) / 2 / mapFrame.step) };
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
  const rings = landRings();
  const edges = rings.flatMap(edgesOf);
  const islands = rings.map(cellOfIsland).filter((cell) => cell !== null);
  let path = '';
  for (let row = 0; row * mapFrame.step <= mapFrame.height; row++) {
    const columns = landColumns(edges, row * mapFrame.step);
    for (const island of islands) if (island.row === row) columns.add(island.column);
    path += runs(row, columns);
  }
  return (land = path);
}
