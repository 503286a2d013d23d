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

/** Height of a card, half of a ring with its halo and without, and the air beside it, in CSS pixels: as in `hub-map.css`. */
const card = { height: 56, ring: 14, core: 9, gap: 18 };

/** How wide the map is drawn where it has cards, and what is seen of it, in CSS pixels: the narrowest and a usual one. */
export const drawings: Drawing[] = [
  { width: 1200, from: 88, to: 1112 },
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

/** Area that two boxes share, with a heavy start: no touch at all is better than a small one. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? 1_000 + width * height : 0;
}

const ringBox = ({ x, y }: MapPoint, scale: number): Box => ({
  left: x * scale - card.core, right: x * scale + card.core, top: y * scale - card.core, bottom: y * scale + card.core,
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

/** How bad a side is for one label whatever sides the others take. */
function ownCost(scene: Scene, index: number, label: Label, side: LabelSide): number {
  let total = labelSides.indexOf(side);
  for (const { width, from, to } of drawings) {
    const scale = width / mapFrame.width;
    const box = boxOf(label, side, scale);
    scene.labels.forEach(({ at }, i) => {
      if (i !== index) total += overlap(box, ringBox(at, scale));
    });
    total += overlap(box, originBox(scene.origin, scale));
    for (const { x, y } of scene.arcs) {
      if (x * scale > box.left && x * scale < box.right && y * scale > box.top && y * scale < box.bottom) total += 40;
    }
    if (box.left < from || box.top < 0 || box.right > to || box.bottom > mapFrame.height * scale) total += 5_000;
  }
  return total;
}

/** How much two cards cover each other at all the drawn widths. */
function pairCost(a: Label, sideA: LabelSide, b: Label, sideB: LabelSide): number {
  return drawings.reduce((sum, { width }) => {
    const scale = width / mapFrame.width;
    return sum + overlap(boxOf(a, sideA, scale), boxOf(b, sideB, scale));
  }, 0);
}

const times = <Value>(count: number, make: (index: number) => Value): Value[] => Array.from({ length: count }, (_, i) => make(i));

/** Starts of the search: enough that seven hubs always end at the best answer that there is. */
const starts = 64;

/**
 * Chooses a side for every card so that none covers another, a ring, the origin's name or, if it can be helped, an arc.
 * Hubs are data, so nobody places them by hand. Local search from many starts, always the same ones.
 */
export function placeLabels(labels: Label[], origin: MapPoint, arcs: MapPoint[] = []): LabelSide[] {
  const scene = { labels, origin, arcs };
  const own = labels.map((label, i) => labelSides.map((side) => ownCost(scene, i, label, side)));
  const pairs = labels.map((a) => labelSides.map((sideA) => labels.map((b) => labelSides.map((sideB) => (a === b ? 0 : pairCost(a, sideA, b, sideB))))));
  const cost = (choice: number[], i: number, side: number) =>
    choice.reduce((sum, other, j) => sum + (pairs[i]?.[side]?.[j]?.[other] ?? 0), own[i]?.[side] ?? 0);
  let best = { choice: labels.map(() => 0), total: Infinity };
  for (let start = 0; start < starts; start++) {
    // Numbers that scatter over the sides, the same in every process.
    const choice = times(labels.length, (i) => ((start + 1) * (i * 2_654_435_761 + 40_503)) % 2_147_483_647 % labelSides.length);
    for (let round = 0, moved = true; moved && round < 8; round++) {
      moved = false;
      choice.forEach((present, i) => {
        const costs = labelSides.map((_, side) => cost(choice, i, side));
        const better = costs.indexOf(Math.min(...costs));
        if (better === present) return;
        choice[i] = better;
        moved = true;
      });
    }
    const total = choice.reduce((sum, side, i) => sum + cost(choice, i, side), 0);
    if (total < best.total) best = { choice, total };
  }
  return best.choice.map((side) => labelSides[side] ?? 'right');
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
