import { mapFrame, type MapPoint } from './map.rules';

/** Where a card stands beside its ring. The map never mirrors, so these are physical sides. */
export const labelSides = [
  'right', 'left', 'right-below', 'left-below', 'right-above', 'left-above', 'above', 'below',
] as const;
export type LabelSide = (typeof labelSides)[number];

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A ring that wants a card of a width in CSS pixels. */
export interface Label {
  at: MapPoint;
  width: number;
}

/** Height of a card, the ring's half and the air between them, in CSS pixels: as in `hub-map.css`. */
const card = { height: 56, ring: 14, gap: 18 };

/** How wide the map is drawn where it has cards, and what is seen of it, in CSS pixels: the narrowest and a usual one. */
export const drawings: Drawing[] = [
  { width: 860, from: 46, to: 814 },
  { width: 1440, from: 0, to: 1440 },
];

interface Drawing {
  width: number;
  from: number;
  to: number;
}

function boxOf({ at, width }: Label, side: LabelSide, scale: number): Box {
  const [x, y] = [at.x * scale, at.y * scale];
  const horizontal = side.startsWith('right') ? 1 : side.startsWith('left') ? -1 : 0;
  const vertical = side.endsWith('below') ? 1 : side.endsWith('above') ? -1 : 0;
  const left = horizontal === 1 ? x + card.gap : horizontal === -1 ? x - card.gap - width : x - width / 2;
  // Beside and below: the card's edge is level with the ring; straight below: clear of it.
  const reach = horizontal === 0 ? card.gap : -card.ring;
  const top = vertical === 1 ? y + reach : vertical === -1 ? y - reach - card.height : y - card.height / 2;
  return { left, top, right: left + width, bottom: top + card.height };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

const ringBox = ({ x, y }: MapPoint, scale: number): Box => ({
  left: x * scale - card.ring, right: x * scale + card.ring, top: y * scale - card.ring, bottom: y * scale + card.ring,
});

/** The marker of Seoul and its name above it. */
const originBox = ({ x, y }: MapPoint, scale: number): Box => ({
  left: x * scale - 28, right: x * scale + 28, top: y * scale - 40, bottom: y * scale + card.ring,
});

interface Scene {
  labels: Label[];
  origin: MapPoint;
  /** Points on the arcs. */
  arcs: MapPoint[];
}

/** How bad a side is for one label while the others stand where they stand. */
function cost(scene: Scene, sides: LabelSide[], index: number, side: LabelSide): number {
  const label = scene.labels[index];
  if (!label) return 0;
  let total = labelSides.indexOf(side);
  for (const { width, from, to } of drawings) {
    const scale = width / mapFrame.width;
    const box = boxOf(label, side, scale);
    scene.labels.forEach((other, i) => {
      if (i === index) return;
      total += 2 * overlap(box, ringBox(other.at, scale));
      total += overlap(box, boxOf(other, sides[i] ?? 'right', scale));
    });
    total += overlap(box, originBox(scene.origin, scale));
    for (const { x, y } of scene.arcs) {
      if (x * scale > box.left && x * scale < box.right && y * scale > box.top && y * scale < box.bottom) total += 60;
    }
    if (box.left < from || box.top < 0 || box.right > to || box.bottom > mapFrame.height * scale) total += 1_000;
  }
  return total;
}

/**
 * Chooses a side for every card so that none covers another, a ring, the origin's name or, if it can be helped, an arc.
 * Hubs are data, so nobody places them by hand. Local search from each side as a start; good for dozens of hubs.
 */
export function placeLabels(labels: Label[], origin: MapPoint, arcs: MapPoint[] = []): LabelSide[] {
  const scene = { labels, origin, arcs };
  let best: { sides: LabelSide[]; total: number } = { sides: [], total: Infinity };
  for (const start of labelSides) {
    const sides: LabelSide[] = labels.map(() => start);
    for (let round = 0; round < 6; round++) {
      labels.forEach((_, i) => {
        const costs = labelSides.map((side) => cost(scene, sides, i, side));
        sides[i] = labelSides[costs.indexOf(Math.min(...costs))] ?? start;
      });
    }
    const total = sides.reduce((sum, side, i) => sum + cost(scene, sides, i, side), 0);
    if (total < best.total) best = { sides, total };
  }
  return best.sides;
}

/** Whether two cards or a card and a ring meet at a drawn width: for tests. */
export function labelsCollide(labels: Label[], sides: LabelSide[], drawnWidth: number): boolean {
  const scale = drawnWidth / mapFrame.width;
  const boxes = labels.map((label, i) => boxOf(label, sides[i] ?? 'right', scale));
  return boxes.some((box, i) =>
    labels.some((other, j) => {
      if (i === j) return false;
      const otherBox = boxes[j];
      return overlap(box, ringBox(other.at, scale)) > 0 || (otherBox !== undefined && overlap(box, otherBox) > 0);
    }),
  );
}
