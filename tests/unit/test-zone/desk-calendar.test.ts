import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOfDrop, mondayOf, slicesOf, windowOf } from '~/features/test-zone/desk-calendar.rules';
import { fallOff, offWithin, unitOpen } from '~/features/test-zone/unit-hours.rules';

const day = { start: new Date('2026-11-25T00:00:00+09:00'), end: new Date('2026-11-26T00:00:00+09:00') };
const at = (time: string) => new Date(`2026-11-25T${time}:00+09:00`);
const range = (from: string, to: string) => ({ start: at(from), end: at(to) });
const hours = ({ start, end }: { start: Date; end: Date }) => [start, end].map((instant) => new Date(instant.getTime() + 9 * 3_600_000).toISOString().slice(11, 16));

describe('a unit’s row', () => {
  const booking = { during: range('11:00', '12:30') };
  const slices = slicesOf(range('08:00', '19:00'), [range('09:00', '18:00')], [range('10:00', '18:00')], [booking]);

  it('says of every half hour what it is', () => {
    const told = (kind: string) => slices.filter((slice) => slice.kind === kind).map(hours);
    expect(told('closed')).toEqual([['08:00', '09:00'], ['18:00', '19:00']]);
    expect(told('off')).toEqual([['09:00', '10:00']]);
    expect(told('booked')).toEqual([['11:00', '12:30']]);
    expect(told('free')[0]).toEqual(['10:00', '10:30']);
    expect(told('free')).toHaveLength(2 + 11);
  });

  it('fills its window without a gap, whatever is open and booked', () => {
    const minutes = fc.tuple(fc.integer({ min: -60, max: 1500 }), fc.integer({ min: 1, max: 600 })).map(([from, length]) => ({ start: new Date(day.start.getTime() + from * 60_000), end: new Date(day.start.getTime() + (from + length) * 60_000) }));
    fc.assert(fc.property(fc.array(minutes, { maxLength: 3 }), fc.array(minutes, { maxLength: 3 }), (open, booked) => {
      const row = slicesOf(day, open, open, booked.map((during) => ({ during })));
      expect(row[0]?.start).toEqual(day.start);
      expect(row.at(-1)?.end).toEqual(day.end);
      expect(row.every((slice, index) => index === 0 || slice.start.getTime() === row[index - 1]?.end.getTime())).toBe(true);
    }), { numRuns: 100 });
  });
});

describe('what a day shows', () => {
  it('is the usual hours with an hour round them, and what is booked outside', () => {
    expect(hours(windowOf(day, range('09:00', '18:00'), []))).toEqual(['08:00', '19:00']);
    expect(hours(windowOf(day, range('09:00', '18:00'), [range('20:30', '22:30')]))).toEqual(['08:00', '23:00']);
    expect(windowOf(day, range('09:00', '18:00'), [{ start: new Date(day.start.getTime() - 9_000_000), end: at('01:00') }]).start).toEqual(day.start);
    expect(windowOf(day, null, [])).toEqual(day);
  });

  it('begins its week on Monday', () => {
    expect([mondayOf('2026-11-23'), mondayOf('2026-11-29'), mondayOf('2026-03-01')]).toEqual(['2026-11-23', '2026-11-23', '2026-02-23']);
  });

  it('keeps a dragged bar whole', () => {
    expect(columnOfDrop(22, 4, 10, 1)).toBe(9);
    expect(columnOfDrop(22, 4, 0, 3)).toBe(0);
    expect(columnOfDrop(22, 4, 21, 0)).toBe(18);
    expect(columnOfDrop(3, 4, 1, 0)).toBeNull();
  });
});

describe('an engineer’s own week', () => {
  const open = [range('09:00', '18:00')];
  // 25 November 2026 is a Wednesday.
  const own = [{ weekday: 3, opensAt: '13:00:00', closesAt: '22:00:00' }];

  it('narrows the hub’s hours and never widens them', () => {
    expect(unitOpen(open, [], 'Asia/Tokyo').map(hours)).toEqual([['09:00', '18:00']]);
    expect(unitOpen(open, own, 'Asia/Tokyo').map(hours)).toEqual([['13:00', '18:00']]);
    expect(offWithin(range('09:00', '18:00'), own, 'Asia/Tokyo').map(hours)).toEqual([['09:00', '13:00']]);
    expect(offWithin(range('09:00', '18:00'), [], 'Asia/Tokyo')).toEqual([]);
  });

  it('says which bookings a new week leaves outside it, and not those that were outside before', () => {
    const [morning, noon, evening] = [{ during: range('09:00', '10:00') }, { during: range('12:30', '14:00') }, { during: range('15:00', '16:00') }];
    expect(fallOff([morning, noon, evening], [], own, 'Asia/Tokyo')).toEqual([morning, noon]);
    expect(fallOff([morning, evening], own, [{ weekday: 3, opensAt: '16:00', closesAt: '18:00' }], 'Asia/Tokyo')).toEqual([evening]);
    expect(fallOff([morning, evening], own, [], 'Asia/Tokyo')).toEqual([]);
  });

  it('leaves the days off that it doesn’t name', () => {
    const thursday = [{ weekday: 4, opensAt: '09:00', closesAt: '18:00' }];
    expect(unitOpen(open, thursday, 'Asia/Tokyo')).toEqual([]);
    expect(offWithin(range('09:00', '18:00'), thursday, 'Asia/Tokyo').map(hours)).toEqual([['09:00', '18:00']]);
  });
});

describe('an engineer’s hours off, of any week in any hub’s zone', () => {
  const zones = ['America/Los_Angeles', 'Asia/Tokyo', 'Asia/Dubai', 'Asia/Singapore'] as const;
  const halfHour = fc.integer({ min: 0, max: 47 });
  const clock = (half: number) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;
  const someWeek = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 7 }), halfHour, halfHour).filter(([, from, to]) => from < to), { minLength: 1, maxLength: 7, selector: ([weekday]) => weekday })
    .map((days) => days.map(([weekday, from, to]) => ({ weekday, opensAt: clock(from), closesAt: clock(to) })));
  // Both edges of daylight saving of Los Angeles lie in it.
  const someRange = fc.tuple(fc.integer({ min: 0, max: 24 * 365 }), fc.integer({ min: 1, max: 24 * 10 }))
    .map(([from, length]) => ({ start: new Date(Date.UTC(2026, 9, 1, from)), end: new Date(Date.UTC(2026, 9, 1, from + length)) }));

  it('are what the week leaves open of a range, by the clock of the hub, and nothing else', () => {
    fc.assert(fc.property(fc.constantFrom(...zones), someWeek, someRange, (timeZone, week, range) => {
      const off = offWithin(range, week, timeZone);
      for (let half = range.start.getTime(); half < range.end.getTime(); half += 1_800_000) {
        const local = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(half);
        const part = (type: string) => local.find((each) => each.type === type)?.value ?? '';
        const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday')) + 1;
        const time = `${part('hour')}:${part('minute')}`;
        const works = week.some((day) => day.weekday === weekday && day.opensAt <= time && time < day.closesAt);
        expect(off.some(({ start, end }) => start.getTime() <= half && half < end.getTime()), `${new Date(half).toISOString()} ${time}`).toBe(!works);
      }
    }), { numRuns: 60 });
  });
});
