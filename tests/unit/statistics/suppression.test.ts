import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { worthOf } from '~/features/statistics/sums.rules';
import { derivationsOf, isSmall, keepBack, type Sum } from '~/features/statistics/suppression.rules';

/** A table of hubs by services with both margins and the whole, over some quarters and their sum: every sum that it holds. */
function tableOf(cells: number[][][]): { counts: Map<string, number>; sums: Sum[] } {
  const counts = new Map<string, number>();
  const sums: Sum[] = [];
  const quarters = cells.length;
  const hubs = cells[0]?.length ?? 0;
  const services = cells[0]?.[0]?.length ?? 0;
  const range = (length: number) => Array.from({ length }, (_, i) => i);
  const name = (q: number | '*', h: number | '*', s: number | '*') => `${q} ${h} ${s}`;
  const pick = (index: number | '*', length: number) => (index === '*' ? range(length) : [index]);
  for (const q of [...range(quarters), '*'] as const) {
    for (const h of [...range(hubs), '*'] as const) {
      for (const s of [...range(services), '*'] as const) {
        counts.set(name(q, h, s), pick(q, quarters).flatMap((a) => pick(h, hubs).flatMap((b) => pick(s, services).map((c) => cells[a]?.[b]?.[c] ?? 0))).reduce((sum, one) => sum + one, 0));
        if (q === '*') sums.push({ total: name(q, h, s), parts: range(quarters).map((each) => name(each, h, s)) });
        if (h === '*') sums.push({ total: name(q, h, s), parts: range(hubs).map((each) => name(q, each, s)) });
        if (s === '*') sums.push({ total: name(q, h, s), parts: range(services).map((each) => name(q, h, each)) });
      }
    }
  }
  return { counts, sums };
}

const cell = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) }, { weight: 2, arbitrary: fc.integer({ min: 5, max: 60 }) });
const tables = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([quarters, hubs, services]) => fc.array(fc.array(fc.array(cell, { minLength: services, maxLength: services }), { minLength: hubs, maxLength: hubs }), { minLength: quarters, maxLength: quarters }))
  .map(tableOf);

/** Exact: fractions of big integers, written without the code under test. */
function fixedBySums(hidden: string[], sums: Sum[]): Set<string> {
  type Fraction = [bigint, bigint];
  const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
  const make = (a: bigint, b: bigint): Fraction => {
    const by = gcd(a, b) || 1n;
    return b < 0n ? [-a / by, -b / by] : [a / by, b / by];
  };
  let rows = sums.map(({ total, parts }) => hidden.map((name): Fraction => [BigInt(parts.filter((part) => part === name).length - (total === name ? 1 : 0)), 1n]));
  const reduced: Fraction[][] = [];
  for (let column = 0; column < hidden.length; column++) {
    const pivot = rows.find((row) => row[column]?.[0] !== 0n);
    if (!pivot) continue;
    const [a = 1n, b = 1n] = pivot[column] ?? [];
    const lead = pivot.map(([n, d]) => make(n * b, d * a));
    const without = (row: Fraction[]) => {
      const [n = 0n, d = 1n] = row[column] ?? [];
      return n === 0n ? row : row.map(([x, y], j) => make(x * d * (lead[j]?.[1] ?? 1n) - n * (lead[j]?.[0] ?? 0n) * y, y * d * (lead[j]?.[1] ?? 1n)));
    };
    rows = rows.filter((row) => row !== pivot).map(without);
    reduced.splice(0, reduced.length, ...reduced.map(without), lead);
  }
  return new Set(reduced.flatMap((row) => {
    const entries = hidden.filter((_, j) => row[j]?.[0] !== 0n);
    return entries.length === 1 ? entries : [];
  }));
}

describe('what is kept back', () => {
  test('no published count is one to four, and no zero is hidden', () => {
    fc.assert(fc.property(tables, ({ counts, sums }) => {
      const hidden = keepBack(counts, sums);
      const wrong = [...counts].filter(([name, count]) => (isSmall(count) && !hidden.has(name)) || (count === 0 && hidden.has(name)));
      expect(wrong).toEqual([]);
    }));
  });

  test('no hidden count follows from the published ones by adding and subtracting, reckoned exactly', () => {
    fc.assert(fc.property(tables, ({ counts, sums }) => {
      const hidden = [...keepBack(counts, sums)];
      // Zeros and published counts are known: they drop out of the sums.
      expect([...fixedBySums(hidden, sums)]).toEqual([]);
    }), { numRuns: 150 });
  });

  test('what is left of a published total after its published parts is nothing or no small count, and never a single part', () => {
    fc.assert(fc.property(tables, ({ counts, sums }) => {
      const hidden = keepBack(counts, sums);
      for (const { total, parts } of sums) {
        if (hidden.has(total)) continue;
        const kept = parts.filter((part) => hidden.has(part));
        expect(kept.length).not.toBe(1);
        expect(isSmall(kept.reduce((sum, part) => sum + (counts.get(part) ?? 0), 0))).toBe(false);
      }
    }));
  });

  test('the rule finds exactly what the exact reckoning finds, whatever is hidden', () => {
    fc.assert(fc.property(tables, ({ counts, sums }) => {
      const small = new Set([...counts].flatMap(([name, count]) => (isSmall(count) ? [name] : [])));
      expect(new Set(derivationsOf(small, sums).keys())).toEqual(fixedBySums([...small], sums));
    }), { numRuns: 100 });
  });

  test('where nothing is small, nothing is hidden', () => {
    const { counts, sums } = tableOf([[[7, 9], [12, 0]]]);
    expect(keepBack(counts, sums).size).toBe(0);
  });

  test('a bridge: each line has two hidden counts, and yet one follows from all lines together', () => {
    // a–b and c–d are hidden in pairs; x joins the two, and both sides' totals give it away.
    const sums: Sum[] = [{ total: 'r1', parts: ['a', 'b'] }, { total: 'c1', parts: ['a', 'b', 'x'] }, { total: 'r2', parts: ['x', 'y', 'z'] }];
    expect([...derivationsOf(new Set(['a', 'b', 'x', 'y', 'z']), sums).keys()]).toEqual(['x']);
    const hidden = keepBack(new Map(Object.entries({ a: 3, b: 4, x: 4, y: 3, z: 20, r1: 7, c1: 11, r2: 27 })), sums);
    expect(derivationsOf(hidden, sums).size).toBe(0);
    expect(['a', 'b', 'x', 'y'].every((name) => hidden.has(name))).toBe(true);
  });

  test('where one must go for another’s sake, the network’s figures go last', () => {
    const names = ['approved 2026 h *', 'filed rolling h s', 'filed 2026 * s', 'decided 2026 h *', 'decided 2026-q3 h *', 'filed rolling * s', 'declined rolling * *', 'filed rolling h *', 'filed 2026 * *'];
    expect(names.toSorted((a, b) => worthOf(a) - worthOf(b))).toEqual(names);
    const sums: Sum[] = [{ total: 'filed rolling * *', parts: ['filed rolling a *', 'filed rolling b *', 'filed rolling c *'] }];
    const hidden = keepBack(new Map([['filed rolling * *', 40], ['filed rolling a *', 3], ['filed rolling b *', 30], ['filed rolling c *', 7]]), sums, worthOf);
    expect([...hidden].sort()).toEqual(['filed rolling a *', 'filed rolling c *']);
  });
});
