import { expect, test } from 'vitest';
import { aroundMonth, entriesByDay, monthBeside, readCalendar, weeksOf } from '~/features/programmes/calendar.rules';

const at = (text: string) => new Date(text);

test('the address says the month; whatever can’t be read is this month in Korea', () => {
  const now = at('2026-11-30T15:30:00Z');
  const read = (query: string) => readCalendar(new URLSearchParams(query), now);
  expect(read('')).toBeNull();
  expect(read('view=calendar')).toEqual({ month: '2026-12', days: 'korea' });
  expect(read('view=calendar&month=2027-02&days=hub')).toEqual({ month: '2027-02', days: 'hub' });
  expect(read('view=calendar&month=2027-13&days=mars')).toEqual({ month: '2026-12', days: 'korea' });
  expect([monthBeside('2026-12', 1), monthBeside('2026-01', -1), monthBeside('2099-12', 1), monthBeside('2000-01', -1)]).toEqual(['2027-01', '2025-12', null, null]);
});

test('weeks begin on Sunday and hold each day of the month once', () => {
  for (const [month, days, first] of [['2026-11', 30, 0], ['2026-12', 31, 2], ['2028-02', 29, 2]] as const) {
    const weeks = weeksOf(month);
    const dates = weeks.flat().filter((date) => date !== null);
    expect([dates.length, dates[0], weeks[0]?.indexOf(`${month}-01`)]).toEqual([days, `${month}-01`, first]);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  }
});

test('a start in California is the day after in Korea; each calendar says the other’s day', () => {
  // 17:00 on the 15th there, 10:00 on the 16th in Seoul; the deadline is the 1st there and the 2nd in Seoul.
  const item = { startsAt: at('2026-12-16T01:00:00Z'), applyUntil: at('2026-12-02T02:00:00Z'), hub: { timeZone: 'America/Los_Angeles' } };
  const days = (by: 'korea' | 'hub') => [...entriesByDay([item], { month: '2026-12', days: by })].map(([date, entries]) => [date, entries.map(({ what, otherDate }) => `${what} ${otherDate ?? '='}`)]);
  expect(days('korea')).toEqual([['2026-12-16', ['start 2026-12-15']], ['2026-12-02', ['deadline 2026-12-01']]]);
  expect(days('hub')).toEqual([['2026-12-15', ['start 2026-12-16']], ['2026-12-01', ['deadline 2026-12-02']]]);
  const { from, until } = aroundMonth('2026-12');
  expect([from, until]).toEqual([at('2026-11-30T00:00:00Z'), at('2027-01-02T00:00:00Z')]);
  expect(entriesByDay([{ ...item, startsAt: at('2026-11-30T16:00:00Z') }], { month: '2026-12', days: 'korea' }).get('2026-12-01')).toHaveLength(1);
});
