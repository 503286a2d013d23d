import { freeSlots, overlaps, type Range } from './slots.rules';

/** What a search asks of one hub's cards. */
export interface Wish {
  count: number;
  /** Minutes. */
  length: number;
}

/** A unit and when it is taken. */
export interface UnitTime<Id> {
  id: Id;
  busy: readonly Range[];
}

export interface FoundTime<Id> {
  range: Range;
  units: Id[];
  /** One of each list of companions, in the order of the lists. */
  companions: Id[];
}

const isFree = <Id>(unit: UnitTime<Id>, range: Range) => !unit.busy.some((taken) => overlaps(taken, range));

/** One of each list that is free then; null where a list has none. */
function companionsAt<Id>(lists: readonly (readonly UnitTime<Id>[])[], range: Range): Id[] | null {
  const found: Id[] = [];
  for (const list of lists) {
    const free = list.find((candidate) => isFree(candidate, range));
    if (!free) return null;
    found.push(free.id);
  }
  return found;
}

/**
 * The earliest range in which `count` of the units and one of each list of companions (engineers, rooms) are free together; null when
 * none is. Units and companions are taken in the order given.
 */
export function findEarliest<Id>(
  open: readonly Range[],
  units: readonly UnitTime<Id>[],
  companions: readonly (readonly UnitTime<Id>[])[],
  wish: Wish,
  notBefore: Date,
): FoundTime<Id> | null {
  if (units.length < wish.count || companions.some((list) => list.length === 0)) return null;
  const freeAt = new Map<number, number>();
  for (const unit of units) {
    for (const start of freeSlots(open, unit.busy, wish.length, notBefore)) freeAt.set(start.getTime(), (freeAt.get(start.getTime()) ?? 0) + 1);
  }
  const starts = [...freeAt].filter(([, free]) => free >= wish.count).map(([start]) => start).sort((a, b) => a - b);
  for (const start of starts) {
    const range = { start: new Date(start), end: new Date(start + wish.length * 60_000) };
    const along = companionsAt(companions, range);
    if (!along) continue;
    return { range, units: units.filter((unit) => isFree(unit, range)).slice(0, wish.count).map((unit) => unit.id), companions: along };
  }
  return null;
}
