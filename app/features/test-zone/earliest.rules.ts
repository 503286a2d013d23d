import { freeSlots, overlaps, type Range } from './slots.rules';

/** What a search asks of one hub's units. */
export interface Wish {
  count: number;
  /** Minutes. */
  length: number;
  /** Whether an engineer comes along. */
  engineer: boolean;
}

/** A unit and when it is taken. */
export interface UnitTime<Id> {
  id: Id;
  busy: readonly Range[];
}

export interface FoundTime<Id> {
  range: Range;
  units: Id[];
  engineer: Id | null;
}

const isFree = <Id>(unit: UnitTime<Id>, range: Range) => !unit.busy.some((taken) => overlaps(taken, range));

/**
 * The earliest range in which `count` of the units and, if wished, one of the engineers are free together; null when none is.
 * Units and engineers are taken in the order given.
 */
export function findEarliest<Id>(
  open: readonly Range[],
  units: readonly UnitTime<Id>[],
  engineers: readonly UnitTime<Id>[],
  wish: Wish,
  notBefore: Date,
): FoundTime<Id> | null {
  if (units.length < wish.count || (wish.engineer && engineers.length === 0)) return null;
  const freeAt = new Map<number, number>();
  for (const unit of units) {
    for (const start of freeSlots(open, unit.busy, wish.length, notBefore)) freeAt.set(start.getTime(), (freeAt.get(start.getTime()) ?? 0) + 1);
  }
  const starts = [...freeAt].filter(([, free]) => free >= wish.count).map(([start]) => start).sort((a, b) => a - b);
  for (const start of starts) {
    const range = { start: new Date(start), end: new Date(start + wish.length * 60_000) };
    const engineer = wish.engineer ? engineers.find((candidate) => isFree(candidate, range)) : undefined;
    if (wish.engineer && !engineer) continue;
    return { range, units: units.filter((unit) => isFree(unit, range)).slice(0, wish.count).map((unit) => unit.id), engineer: engineer?.id ?? null };
  }
  return null;
}
