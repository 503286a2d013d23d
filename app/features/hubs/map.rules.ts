/** The map's own units; the page scales them. `step` is the distance between two dots of land. */
export const mapFrame = { width: 1440, height: 620, step: 7 } as const;

/** Where headquarters is, in degrees. */
export const seoul = { longitude: 126.978, latitude: 37.566 } as const;

export interface MapPoint {
  x: number;
  y: number;
}

/** A curve from one place to another that bulges to the north, as flights do: its middle control point. */
export function arcControl(from: MapPoint, to: MapPoint): MapPoint {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  // Of the two normals the one that points up the page.
  const up = dx >= 0 ? 1 : -1;
  const bulge = 0.2;
  return { x: (from.x + to.x) / 2 + up * dy * bulge, y: (from.y + to.y) / 2 - up * dx * bulge };
}

/** The arc as SVG draws it. */
export function arcPath(from: MapPoint, to: MapPoint): string {
  const control = arcControl(from, to);
  return `M${from.x} ${from.y}Q${control.x.toFixed(1)} ${control.y.toFixed(1)} ${to.x} ${to.y}`;
}

/** Points on the arc, its ends left out: what a card should not cover. */
export function arcPoints(from: MapPoint, to: MapPoint, count = 16): MapPoint[] {
  const control = arcControl(from, to);
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 1) / (count + 1);
    const at = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return { x: at(from.x, control.x, to.x), y: at(from.y, control.y, to.y) };
  });
}

/** Where a ring's target gives way to that of a neighbour in its column on a narrow map: up (-1) or down (1), and the gap in percent of the height. */
export interface Crowding {
  push: -1 | 1;
  gap: number;
}

/** Map units that a target of 24 px takes on the narrowest of phones. */
const targetUnits = 66;

/** For each place the way out of the crowd; undefined where there is room, and in the middle of a column of three. */
export function crowdingOf(places: MapPoint[]): (Crowding | undefined)[] {
  return places.map(({ x, y }) => {
    const near = places.filter((other) => Math.abs(other.x - x) < targetUnits && other.y !== y).map((other) => y - other.y).filter((gap) => Math.abs(gap) < targetUnits);
    const [above, below] = [near.filter((gap) => gap > 0), near.filter((gap) => gap < 0)];
    if (above.length > 0 === below.length > 0) return undefined;
    const gap = Math.min(...near.map(Math.abs));
    return { push: above.length > 0 ? 1 : -1, gap: Math.round((gap / mapFrame.height) * 10_000) / 100 };
  });
}
