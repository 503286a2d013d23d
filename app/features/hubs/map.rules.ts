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
