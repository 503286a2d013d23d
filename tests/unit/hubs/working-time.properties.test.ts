import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingMinutes, openState, workingIntervals, workingMinutesBetween, type HubSchedule } from '../../../app/features/hubs/working-time.rules';
import { beijing, dubai, losAngeles } from './schedules';

const hub = fc.constantFrom(dubai, losAngeles, beijing);
const instant = fc.integer({ min: Date.UTC(2026, 0, 1) / 1000, max: Date.UTC(2027, 11, 31) / 1000 }).map((seconds) => new Date(seconds * 1000));
const minutes = fc.integer({ min: 0, max: 60 * 200 });
const isoDay = (at: Date, shift: number) => new Date(at.getTime() + shift * 86_400_000).toISOString().slice(0, 10);

test('the working time up to the due time is what was promised', () => {
  fc.assert(fc.property(hub, instant, minutes, (schedule, from, n) => {
    expect(workingMinutesBetween(schedule, from, addWorkingMinutes(schedule, from, n).due)).toBe(n);
  }), { numRuns: 300 });
});

test('more minutes, or filed later, is never due earlier', () => {
  fc.assert(fc.property(hub, instant, minutes, minutes, fc.nat(500_000), (schedule, from, n, more, seconds) => {
    const { due } = addWorkingMinutes(schedule, from, n);
    expect(Number(addWorkingMinutes(schedule, from, n + more).due)).toBeGreaterThanOrEqual(Number(due));
    expect(Number(addWorkingMinutes(schedule, new Date(Number(from) + seconds * 1000), n).due)).toBeGreaterThanOrEqual(Number(due));
  }), { numRuns: 300 });
});

test('the due time lies in a working interval or at its end, never before the filing', () => {
  fc.assert(fc.property(hub, instant, minutes, (schedule, from, n) => {
    const { due } = addWorkingMinutes(schedule, from, n);
    const around = workingIntervals(schedule, isoDay(due, -1), isoDay(due, 1));
    expect(around.some(({ start, end }) => start <= due && due <= end)).toBe(true);
    expect(Number(due)).toBeGreaterThanOrEqual(Number(from));
  }), { numRuns: 300 });
});

test('open exactly inside an interval, and the change is a border of one', () => {
  fc.assert(fc.property(hub, instant, (schedule, at) => {
    const { open, changesAt } = openState(schedule, at);
    const around = workingIntervals(schedule, isoDay(at, -1), isoDay(at, 15));
    expect(open).toBe(around.some(({ start, end }) => start <= at && at < end));
    expect(around.some((interval) => Number(open ? interval.end : interval.start) === Number(changesAt))).toBe(true);
  }), { numRuns: 300 });
});

test('seven hubs times twenty services take less than ten milliseconds', () => {
  const fresh = (): HubSchedule[] => Array.from({ length: 7 }, (_, index) => ({ ...[dubai, losAngeles, beijing][index % 3]! }));
  const page = (schedules: HubSchedule[]) => {
    const began = performance.now();
    for (const schedule of schedules) for (let n = 1; n <= 20; n++) addWorkingMinutes(schedule, new Date('2026-11-20T10:00Z'), n * 480);
    return performance.now() - began;
  };
  const best = Math.min(...Array.from({ length: 10 }, () => page(fresh())));
  expect(best).toBeLessThan(10);
});
