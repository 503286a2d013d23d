import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, hoursInput } from '~/features/hubs/hours.input';
import { applyHours, daysOf, isSpan, mostDays } from '~/features/hubs/hours.rules';
import { workingIntervals } from '~/features/hubs/working-time.rules';
import { fallOutside, promisesOutside } from '~/features/test-zone/hours-impact.rules';
import { beijing, dubai, losAngeles } from './schedules';

const day = { kind: 'short_hours' as const, opensAt: '09:00', closesAt: '14:00', name: { ko: '라마단' }, provisional: true };
const ramadan = { kind: 'days' as const, from: '2027-02-08', to: '2027-03-09', day, source: 'UAE' };
const range = (start: string, end: string) => ({ during: { start: new Date(start), end: new Date(end) } });

describe('a range of days', () => {
  it('is Ramadan in Dubai: weekends stay off, Friday ends at noon', () => {
    const days = daysOf(dubai, ramadan);
    expect(days).toHaveLength(22);
    expect(days.some(({ date }) => ['2027-02-13', '2027-02-14'].includes(date))).toBe(false);
    expect(days.find(({ date }) => date === '2027-02-12')).toMatchObject({ opensAt: '09:00', closesAt: '12:00' });
    expect(days.find(({ date }) => date === '2027-02-11')).toMatchObject({ opensAt: '09:00', closesAt: '14:00', provisional: true });
  });

  it('keeps days of their own, but one date is set whatever it was', () => {
    const change = { ...ramadan, from: '2026-12-01', to: '2026-12-04' };
    expect(daysOf(dubai, change).map(({ date }) => date)).toEqual(['2026-12-01', '2026-12-04']);
    const one = applyHours(dubai, { ...change, from: '2026-12-02', to: '2026-12-02' });
    expect(one.days.find(({ date }) => date === '2026-12-02')).toMatchObject({ kind: 'short_hours' });
    expect(dubai.days.find(({ date }) => date === '2026-12-02')).toMatchObject({ kind: 'closed' });
  });

  it('opens no minute that was closed, whatever the range', () => {
    fc.assert(fc.property(fc.constantFrom(dubai, beijing, losAngeles), fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: mostDays - 1 }), fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 23 }), (schedule, first, length, opens, more) => {
      const date = (offset: number) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
      const clock = (hour: number) => `${String(Math.min(hour, 23)).padStart(2, '0')}:00`;
      fc.pre(clock(opens) < clock(opens + more));
      const change = { ...ramadan, from: date(first), to: date(first + length), day: { ...day, opensAt: clock(opens), closesAt: clock(opens + more) } };
      expect(isSpan(change.from, change.to)).toBe(true);
      const before = workingIntervals(schedule, change.from, change.to);
      for (const after of workingIntervals(applyHours(schedule, change), change.from, change.to)) {
        expect(before.some(({ start, end }) => start <= after.start && after.end <= end)).toBe(true);
      }
    }));
  });

  it('is in order and not too long', () => {
    expect(isSpan('2026-03-02', '2026-03-01')).toBe(false);
    expect(isSpan('2026-03-01', '2026-05-01')).toBe(true);
    expect(isSpan('2026-03-01', '2026-05-02')).toBe(false);
  });
});

describe('what a change hits', () => {
  const morning = range('2026-11-24T05:00:00Z', '2026-11-24T07:00:00Z');
  const afternoon = range('2026-11-24T09:00:00Z', '2026-11-24T11:00:00Z');
  const night = range('2026-11-24T20:00:00Z', '2026-11-24T22:00:00Z');

  it('is what lay inside and no longer does', () => {
    const short = applyHours(dubai, { ...ramadan, from: '2026-11-24', to: '2026-11-24' });
    expect(fallOutside([morning, afternoon, night], dubai, short)).toEqual([afternoon]);
    const closed = applyHours(dubai, { ...ramadan, from: '2026-11-24', to: '2026-11-24', day: { ...day, kind: 'closed', opensAt: null, closesAt: null } });
    expect(fallOutside([morning, afternoon, night], dubai, closed)).toEqual([morning, afternoon]);
    expect(fallOutside([morning], dubai, dubai)).toEqual([]);
  });

  it('is a make-up workday taken back, and an hour over the clock’s change', () => {
    const sunday = range('2026-09-20T02:00:00Z', '2026-09-20T04:00:00Z');
    expect(fallOutside([sunday], beijing, applyHours(beijing, { kind: 'remove_day', date: '2026-09-20' }))).toEqual([sunday]);
    const summer = range('2026-03-09T16:00:00Z', '2026-03-09T17:00:00Z');
    const later = applyHours(losAngeles, { kind: 'weekly', weekly: losAngeles.weekly.map((hours) => ({ ...hours, opensAt: '10:00' })) });
    expect(fallOutside([summer], losAngeles, later)).toEqual([summer]);
  });

  it('counts promised times, closing time being inside', () => {
    const closing = new Date('2026-11-24T12:00:00Z');
    const short = applyHours(dubai, { ...ramadan, from: '2026-11-24', to: '2026-11-24' });
    expect(promisesOutside([closing], dubai, dubai)).toBe(0);
    expect(promisesOutside([closing, new Date('2026-11-24T06:00:00Z')], dubai, short)).toBe(1);
  });
});

describe('the forms of the hours', () => {
  const base = { version: '3', then: 'save' };
  it('make changes', () => {
    const week = hoursInput.parse({ ...base, intent: 'weekly', opens1: '09:00', closes1: '17:30' });
    expect(changeOf(week)).toEqual({ kind: 'weekly', weekly: [{ weekday: 1, opensAt: '09:00', closesAt: '17:30' }] });
    const closed = hoursInput.parse({ ...base, intent: 'days', kind: 'closed', from: '2026-12-24', opens: '09:00', closes: '10:00', name: { ko: '휴무' }, source: '공고' });
    expect(changeOf(closed)).toMatchObject({ from: '2026-12-24', to: '2026-12-24', day: { opensAt: null, closesAt: null, provisional: false } });
  });

  it.each([
    { intent: 'weekly', opens1: '09:00' }, { intent: 'weekly', opens1: '18:00', closes1: '09:00' }, { intent: 'weekly', opens1: '25:00', closes1: '26:00' },
    { intent: 'days', kind: 'short_hours', from: '2026-12-24', name: { ko: 'x' }, source: 'x' }, { intent: 'days', kind: 'closed', from: '2026-02-30', name: { ko: 'x' }, source: 'x' },
    { intent: 'days', kind: 'closed', from: '2026-12-24', to: '2026-12-20', name: { ko: 'x' }, source: 'x' }, { intent: 'days', kind: 'closed', from: ['2026-12-24'], name: 'x', source: 'x' },
    { intent: 'confirm_year', year: '1', yearSource: 'x' }, { intent: 'remove_day', date: 'tomorrow' }, { intent: 'else' },
  ])('refuse %j', (sent) => {
    expect(hoursInput.safeParse({ ...base, ...sent }).success).toBe(false);
  });
});
