import { describe, expect, test } from 'vitest';
import {
  addWorkingMinutes, NoWorkingTimeError, openState, workingIntervals, workingMinutesBetween, type HubSchedule,
} from '../../../app/features/hubs/working-time.rules';
import { beijing, closed, dubai, losAngeles, schedule } from './schedules';

const due = (hub: HubSchedule, from: string, hours: number) => addWorkingMinutes(hub, new Date(from), hours * 60).due.toISOString();

describe('the worked cases of the reference', () => {
  test('Dubai: a Friday until noon, 16 hours', () => {
    expect(due(dubai, '2026-11-27T11:30+04:00', 16)).toBe('2026-12-01T11:30:00.000Z');
  });

  test('Dubai: 24 hours pass the national days, which are named', () => {
    const promise = addWorkingMinutes(dubai, new Date('2026-11-27T11:30+04:00'), 24 * 60);
    expect(promise.due.toISOString()).toBe('2026-12-07T07:30:00.000Z');
    expect(promise.skipped.map((day) => day.date)).toEqual(['2026-12-02', '2026-12-03']);
    expect(promise.estimated).toBe(false);
  });

  test('Los Angeles: over the spring change the due time keeps its wall time, not its offset', () => {
    expect(due(losAngeles, '2027-03-13T00:00Z', 4)).toBe('2027-03-15T19:00:00.000Z');
  });

  test('Los Angeles: nights over the changes have seven and nine hours', () => {
    const night = { ...losAngeles, weekly: [6, 7].map((weekday) => ({ weekday, opensAt: '00:00', closesAt: '24:00' })) };
    expect(workingMinutesBetween(night, new Date('2027-03-14T06:00Z'), new Date('2027-03-14T13:00Z'))).toBe(7 * 60);
    expect(workingMinutesBetween(night, new Date('2026-11-01T05:00Z'), new Date('2026-11-01T14:00Z'))).toBe(9 * 60);
    const [spring] = workingIntervals(night, '2027-03-14', '2027-03-14');
    expect(Number(spring?.end) - Number(spring?.start)).toBe(23 * 3_600_000);
    const [autumn] = workingIntervals(night, '2026-11-01', '2026-11-01');
    expect(Number(autumn?.end) - Number(autumn?.start)).toBe(25 * 3_600_000);
  });

  test('a wall time that the clock skips moves on, one that happens twice is the first', () => {
    const sunday = (opensAt: string) => ({ ...losAngeles, weekly: [{ weekday: 7, opensAt, closesAt: '12:00' }] });
    expect(workingIntervals(sunday('02:30'), '2027-03-14', '2027-03-14')[0]?.start.toISOString()).toBe('2027-03-14T10:30:00.000Z');
    expect(workingIntervals(sunday('01:30'), '2026-11-01', '2026-11-01')[0]?.start.toISOString()).toBe('2026-11-01T08:30:00.000Z');
  });
});

describe('where working time starts and ends', () => {
  test('filed outside the hours, it starts at the next opening', () => {
    expect(due(dubai, '2026-11-27T12:00+04:00', 1)).toBe('2026-11-30T05:00:00.000Z');
    expect(due(dubai, '2026-11-30T05:00+04:00', 1)).toBe('2026-11-30T05:00:00.000Z');
  });

  test('at a tie it is closing time, not the next opening', () => {
    expect(due(dubai, '2026-11-30T08:00+04:00', 8)).toBe('2026-11-30T12:00:00.000Z');
    expect(due(dubai, '2026-11-27T08:00+04:00', 4)).toBe('2026-11-27T08:00:00.000Z');
  });

  test('no minutes are due at once, or at the next opening', () => {
    expect(due(dubai, '2026-11-30T09:15+04:00', 0)).toBe('2026-11-30T05:15:00.000Z');
    expect(due(dubai, '2026-11-28T09:15+04:00', 0)).toBe('2026-11-30T04:00:00.000Z');
  });

  test('a Chinese make-up Sunday works, the holiday that it pays for does not', () => {
    expect(due(beijing, '2026-09-19T10:00+08:00', 9)).toBe('2026-09-20T10:00:00.000Z');
    const promise = addWorkingMinutes(beijing, new Date('2026-09-24T17:00+08:00'), 120);
    expect(promise.due.toISOString()).toBe('2026-09-28T02:00:00.000Z');
    expect(promise.skipped.map((day) => day.date)).toEqual(['2026-09-25']);
  });

  test('short hours of Ramadan count as what they are', () => {
    const day = { date: '2026-03-02', kind: 'short_hours' as const, opensAt: '09:00', closesAt: '14:30', name: { ko: '라마단' }, provisional: true };
    const promise = addWorkingMinutes({ ...dubai, days: [day] }, new Date('2026-03-02T08:00+04:00'), 6 * 60);
    expect(promise).toEqual({ due: new Date('2026-03-03T08:30+04:00'), estimated: true, skipped: [] });
  });

  test('a day of the hub is counted in its own zone', () => {
    expect(workingIntervals(losAngeles, '2026-12-04', '2026-12-07').map((interval) => interval.date)).toEqual(['2026-12-04', '2026-12-07']);
    expect(due(losAngeles, '2026-12-05T00:30Z', 1)).toBe('2026-12-07T17:30:00.000Z');
  });
});

describe('what is not sure or not possible', () => {
  test('a provisional day on the way, or a year not confirmed, makes an estimate', () => {
    const seoul = schedule('Asia/Seoul', ['09:00', '18:00'], [closed('2026-11-24', '문화의 날', true)]);
    const estimated = (from: string, hours: number) => addWorkingMinutes(seoul, new Date(from), hours * 60).estimated;
    expect(estimated('2026-11-23T09:00+09:00', 9)).toBe(false);
    expect(estimated('2026-11-23T09:00+09:00', 10)).toBe(true);
    expect(estimated('2027-12-31T09:00+09:00', 9)).toBe(false);
    expect(estimated('2027-12-31T09:00+09:00', 10)).toBe(true);
  });

  test('a hub without hours never ends in a loop', () => {
    const empty: HubSchedule = { timeZone: 'Asia/Tokyo', weekly: [], days: [], confirmedYears: [] };
    expect(() => addWorkingMinutes(empty, new Date(), 1)).toThrow(NoWorkingTimeError);
    expect(() => addWorkingMinutes(losAngeles, new Date(), 10_000_000)).toThrow(NoWorkingTimeError);
    expect(openState(empty, new Date())).toEqual({ open: false, changesAt: null });
    expect(workingMinutesBetween(empty, new Date(0), new Date(1e10))).toBe(0);
  });

  test('minutes that are no number of minutes are refused', () => {
    for (const minutes of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => addWorkingMinutes(dubai, new Date(), minutes)).toThrow(RangeError);
    }
  });

  test('time between is negative backwards, and whole minutes', () => {
    const [from, to] = [new Date('2026-11-30T08:00:30+04:00'), new Date('2026-11-30T08:10+04:00')];
    expect(workingMinutesBetween(dubai, from, to)).toBe(9);
    expect(workingMinutesBetween(dubai, to, from)).toBe(-9);
    expect(workingMinutesBetween(dubai, to, to)).toBe(0);
  });
});

describe('open or closed', () => {
  const state = (at: string) => {
    const { open, changesAt } = openState(dubai, new Date(at));
    return [open, changesAt?.toISOString()];
  };

  test('open at the opening minute, closed at the closing one', () => {
    expect(state('2026-11-30T07:59:59+04:00')).toEqual([false, '2026-11-30T04:00:00.000Z']);
    expect(state('2026-11-30T08:00+04:00')).toEqual([true, '2026-11-30T12:00:00.000Z']);
    expect(state('2026-11-30T16:00+04:00')).toEqual([false, '2026-12-01T04:00:00.000Z']);
  });

  test('over a half Friday, a weekend and national days', () => {
    expect(state('2026-11-27T12:00+04:00')).toEqual([false, '2026-11-30T04:00:00.000Z']);
    expect(state('2026-12-01T20:00+04:00')).toEqual([false, '2026-12-04T04:00:00.000Z']);
  });

  test('round the clock: it closes only where a gap follows', () => {
    const always = { ...dubai, days: [], weekly: [1, 2, 3].map((weekday) => ({ weekday, opensAt: '00:00', closesAt: '24:00' })) };
    expect(openState(always, new Date('2026-11-30T10:00+04:00')).changesAt?.toISOString()).toBe('2026-12-02T20:00:00.000Z');
    const never = { ...always, weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensAt: '00:00', closesAt: '24:00' })) };
    expect(openState(never, new Date('2026-11-30T10:00+04:00'))).toEqual({ open: true, changesAt: null });
  });
});
