import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt, movesByItself, type UnitKind } from '~/features/test-zone/move.rules';
import { gridMinutes } from '~/features/test-zone/slots.rules';

const at = new Date('2026-11-24T00:00:00Z');
const hours = (count: number) => new Date(at.getTime() + count * 3_600_000);
const range = (from: number, to: number) => ({ start: hours(from), end: hours(to) });
const card = (slug: string): UnitKind => ({ kind: 'accelerator', accelerator: { slug } });
const engineer: UnitKind = { kind: 'engineer', accelerator: null };

describe('a confirmed booking moves by itself', () => {
  const before = { during: range(48, 51), units: [card('h200'), card('h200'), engineer] };
  it.each<[string, { during: ReturnType<typeof range>; units: UnitKind[] }, boolean]>([
    ['to another day with other cards of the kind', { ...before, during: range(72, 75) }, true],
    ['to a shorter time', { ...before, during: range(30, 32) }, true],
    ['but not to a longer one', { ...before, during: range(72, 76) }, false],
    ['but not within the day', { ...before, during: range(23, 26) }, false],
    ['but not to another kind of card', { during: range(72, 75), units: [card('h200'), card('rngd'), engineer] }, false],
    ['but not to one card more', { during: range(72, 75), units: [...before.units, card('h200')] }, false],
  ])('%s', (_, after, expected) => expect(movesByItself(before, after, at)).toBe(expected));

  it('and gives time back whenever', () => {
    const soon = { during: range(2, 6), units: [card('h200')] };
    expect(movesByItself(soon, { ...soon, during: range(3, 5) }, at)).toBe(true);
    expect(movesByItself(soon, { ...soon, during: range(1, 5) }, at)).toBe(false);
  });
});

describe('where a booking that is given up ends', () => {
  const grid = gridMinutes * 60_000;
  it('is on the grid, within the booking, at or after now, and frees all that is whole', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -30, max: 2_000 }), (halves, minute) => {
      const during = { start: at, end: new Date(at.getTime() + halves * grid) };
      const now = new Date(at.getTime() + minute * 60_000);
      const cut = cutAt(during, now);
      if (!cut) {
        expect(now.getTime() > during.end.getTime() - grid || halves === 1).toBe(true);
        return;
      }
      expect(cut.getTime() % grid).toBe(0);
      expect(cut > during.start && cut < during.end).toBe(true);
      expect(cut.getTime() - Math.max(now.getTime(), during.start.getTime())).toBeLessThanOrEqual(grid);
      if (minute > 0) expect(cut >= now).toBe(true);
    }));
  });
});
