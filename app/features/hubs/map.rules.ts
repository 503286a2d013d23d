/** The map's own units; the page scales them. `step` is the distance between two dots of land. */
export const mapFrame = { width: 1440, height: 620, step: 7 } as const;

export interface MapPoint {
  x: number;
  y: number;
}

/** A curve from one place to another that bulges to the north, as flights do. */
export function arcPath(from: MapPoint, to: MapPoint): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const bulge = length * 0.2;
  // Of the two normals the one that points up the page.
  const up = dx >= 0 ? 1 : -1;
  const x = (from.x + to.x) / 2 + (up * dy * bulge) / (length || 1);
  const y = (from.y + to.y) / 2 - (up * dx * bulge) / (length || 1);
  return `M${from.x} ${from.y}Q${x.toFixed(1)} ${y.toFixed(1)} ${to.x} ${to.y}`;
}
