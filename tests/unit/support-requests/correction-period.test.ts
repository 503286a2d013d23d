import { expect, test } from 'vitest';
import type { HubSchedule } from '~/features/hubs/working-time.rules';
import { extendedDue, extensionChoices, mostExtensionDays, mostExtensions, refuseExtension } from '~/features/support-requests/days.rules';

/** Hanoi: Monday to Friday, 24 November off. */
const hanoi: HubSchedule = {
  timeZone: 'Asia/Ho_Chi_Minh',
  weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt: '08:00', closesAt: '17:00' })),
  days: [{ date: '2026-11-24', kind: 'closed', opensAt: null, closesAt: null, name: { ko: '문화의 날' }, provisional: false }],
  confirmedYears: [2026],
};

test('a period is put off by working days of the hub: weekends and holidays don’t count', () => {
  expect(extendedDue(hanoi, '2026-11-20', 1)).toBe('2026-11-23');
  expect(extendedDue(hanoi, '2026-11-20', 2)).toBe('2026-11-25');
  expect(extendedDue(hanoi, '2026-11-20', 10)).toBe('2026-12-07');
});

test('the choices are one to ten working days, each a later date', () => {
  const dates = extensionChoices(hanoi, '2026-11-20').map(({ date }) => date);
  expect(dates).toHaveLength(mostExtensionDays);
  expect(dates).toEqual([...new Set(dates)].toSorted());
});

test.each([
  [{ dueOn: '2026-11-20', extensions: 0 }, '2026-11-20', 10, null],
  [{ dueOn: '2026-11-20', extensions: 1 }, '2026-11-19', 1, null],
  [{ dueOn: '2026-11-20', extensions: mostExtensions }, '2026-11-19', 1, 'no_more_extensions'],
  [{ dueOn: '2026-11-20', extensions: 0 }, '2026-11-21', 1, 'period_over'],
  [{ dueOn: '2026-11-20', extensions: 0 }, '2026-11-20', 11, 'too_many_days'],
  [{ dueOn: '2026-11-20', extensions: 0 }, '2026-11-20', 0, 'too_many_days'],
  [{ dueOn: '2026-11-20', extensions: 0 }, '2026-11-20', 1.5, 'too_many_days'],
])('%o on %s by %d: %s', (correction, today, days, refusal) => {
  expect(refuseExtension(correction, today, days)).toBe(refusal);
});
