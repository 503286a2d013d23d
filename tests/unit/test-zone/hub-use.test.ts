import { expect, test } from 'vitest';
import { hubUse, percentOf, pastWeeks } from '~/features/test-zone/hub-use';

const schedule = {
  timeZone: 'Asia/Dubai', days: [], confirmedYears: [],
  weekly: [1, 2, 3, 4].map((weekday) => ({ weekday, opensAt: '08:00', closesAt: '17:00' })).concat([{ weekday: 5, opensAt: '08:00', closesAt: '12:00' }]),
};
const at = new Date('2026-11-29T08:00:00Z');

test('a hub’s use is held against all its cards in all its open hours of the past four weeks', () => {
  expect(pastWeeks(at)).toEqual({ start: new Date('2026-11-01T08:00:00Z'), end: at });
  const hours = 4 * (4 * 9 + 4);
  expect(hubUse([{ reserved: 600, used: 300 }, { reserved: 60, used: 0 }], 3, schedule, at)).toEqual({ open: 3 * hours * 60, reserved: 660, used: 300 });
});

test('without cards or without hours there is nothing to tell', () => {
  expect(hubUse([], 0, schedule, at)).toBeNull();
  expect(hubUse([], 3, { ...schedule, weekly: [] }, at)).toBeNull();
});

test('hours booked at night never make more than all', () => {
  expect([percentOf(1, 3), percentOf(0, 3), percentOf(9, 3)]).toEqual([33, 0, 100]);
});
