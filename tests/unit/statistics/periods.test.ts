import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPeriodKey, readStatisticsFilter, statisticsQuery } from '~/features/statistics/input';
import { publishedPeriods, type Period } from '~/features/statistics/periods.rules';

const at = (seoul: string) => new Date(`${seoul}+09:00`);
const keys = (periods: Period[], kind: Period['kind']) => periods.filter((period) => period.kind === kind).map(({ key }) => key);
const named = (now: Date) => new Map(publishedPeriods(now).map((period) => [period.key, period]));

describe('what is published, by Seoul’s calendar', () => {
  test('a quarter that runs is not, and neither are its months', () => {
    const periods = publishedPeriods(at('2026-11-29T12:00:00'));
    expect(keys(periods, 'quarter')).toEqual(['2024-q1', '2024-q2', '2024-q3', '2024-q4', '2025-q1', '2025-q2', '2025-q3', '2025-q4', '2026-q1', '2026-q2', '2026-q3']);
    expect(keys(periods, 'year')).toEqual(['2024', '2025', '2026']);
    expect(keys(periods, 'month').at(-1)).toBe('2026-09');
    expect(named(at('2026-11-29T12:00:00')).get('rolling')).toMatchObject({ start: at('2025-10-01T00:00:00'), end: at('2026-10-01T00:00:00'), parts: ['2025-q4', '2026-q1', '2026-q2', '2026-q3'] });
    expect(named(at('2026-11-29T12:00:00')).get('2026')?.end).toEqual(at('2026-10-01T00:00:00'));
  });

  test('the year ends at midnight in Seoul, when it is still the thirty-first elsewhere', () => {
    expect(named(at('2026-12-31T23:59:59')).has('2026-q4')).toBe(false);
    const periods = named(new Date('2026-12-31T15:00:00Z'));
    expect(periods.get('2026-q4')).toMatchObject({ start: at('2026-10-01T00:00:00'), end: at('2027-01-01T00:00:00'), parts: ['2026-10', '2026-11', '2026-12'] });
    expect(periods.has('2027')).toBe(false);
    expect(periods.get('rolling')?.parts).toEqual(periods.get('2026')?.parts);
    expect(periods.get('2024')).toBeDefined();
  });

  test('every period is the sum of its parts, without a gap, at any time', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2025-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }), (now) => {
      const periods = named(now);
      for (const { start, end, parts, kind } of periods.values()) {
        expect(start < end && end <= now).toBe(true);
        const own = parts.map((part) => periods.get(part));
        if (kind === 'month') expect(own).toEqual([]);
        else expect([own[0]?.start, own.at(-1)?.end]).toEqual([start, end]);
        own.slice(1).forEach((part, i) => expect(part?.start).toEqual(own[i]?.end));
      }
      expect(periods.get('rolling')?.parts).toHaveLength(4);
    }));
  });

  test('an address may name the twelve months, a year, a quarter', () => {
    expect(['rolling', '2026', '2026-q4'].every(isPeriodKey)).toBe(true);
    expect(['', '2026-q5', '2026-09', 'all', '2026-q1 ', undefined].some(isPeriodKey)).toBe(false);
    const read = (query: string) => readStatisticsFilter(new URLSearchParams(query));
    expect(read('period=2026-q2&hub=tokyo&service=joint-poc')).toEqual({ period: '2026-q2', hub: 'tokyo', service: 'joint-poc' });
    expect(read('period=2026-09&hub=&service=%3Cb%3E')).toEqual({ period: 'rolling' });
    expect(read('hub=a&hub=b')).toEqual({ period: 'rolling' });
    expect(read(statisticsQuery({ period: '2025', hub: 'dubai' }))).toEqual({ period: '2025', hub: 'dubai' });
  });
});
