import { checkInLeadMinutes, graceMinutes, moveNoticeMinutes } from './rules';
import { gridMinutes, minutesOf, type Range } from './slots.rules';

/** What of a unit matters for a move: the card's model, or that it is an engineer or a room. */
export interface UnitKind {
  kind: 'accelerator' | 'engineer' | 'room';
  accelerator: { slug: string } | null;
}

const kindsOf = (units: readonly UnitKind[]): string => units.map(({ kind, accelerator }) => accelerator?.slug ?? kind).sort().join();

export const isWithin = (inner: Range, outer: Range): boolean => inner.start >= outer.start && inner.end <= outer.end;

/**
 * Whether a confirmed booking moves without the hub's word: it asks for no more than was confirmed (the same kinds of units, not
 * longer) and the hub has a day's notice; or it only gives time back.
 */
export function movesByItself(before: { during: Range; units: readonly UnitKind[] }, after: { during: Range; units: readonly UnitKind[] }, at: Date): boolean {
  if (kindsOf(before.units) !== kindsOf(after.units) || minutesOf(after.during) > minutesOf(before.during)) return false;
  return isWithin(after.during, before.during) || after.during.start.getTime() - at.getTime() >= moveNoticeMinutes * 60_000;
}

const grid = gridMinutes * 60_000;

/** Where a running booking ends when it is given up now: the next half hour, never before its first; null where nothing would be freed. */
export function cutAt(during: Range, at: Date): Date | null {
  const next = Math.max(Math.ceil(at.getTime() / grid) * grid, during.start.getTime() + grid);
  return next < during.end.getTime() ? new Date(next) : null;
}

/** Until when, or from when, the firm can do what its page offers. */
export const deadlines = ({ start, end }: Range) => ({
  change: start,
  checkInFrom: new Date(start.getTime() - checkInLeadMinutes * 60_000),
  checkInUntil: new Date(start.getTime() + graceMinutes * 60_000),
  extendUntil: end,
});
