import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingIntervals, type HubSchedule } from '~/features/hubs/working-time.rules';
import { findEarliest } from '~/features/test-zone/earliest.rules';
import { localTime, parseLocalTime } from '~/platform/local-time';
import { checkRange, freeSlots, freeStretches, gridMinutes, onGrid, overlaps, type Range } from '~/features/test-zone/slots.rules';

const hour = 3_600_000;
const base = Date.parse('2026-11-23T00:00:00Z');
const range = (from: number, to: number): Range => ({ start: new Date(base + from), end: new Date(base + to) });
/** Any range within four days, minutes exact: off the grid too. */
const anyRange = fc.tuple(fc.integer({ min: 0, max: 5_700 }), fc.integer({ min: 1, max: 600 })).map(([from, length]) => range(from * 60_000, (from + length) * 60_000));
const everyDay = (opensAt: string, closesAt: string) => Array.from({ length: 7 }, (_, i) => ({ weekday: i + 1, opensAt, closesAt }));
const schedule = (timeZone: string, weekly: HubSchedule['weekly']): HubSchedule => ({ timeZone, weekly, days: [], confirmedYears: [] });

describe('the slot function', () => {
  it('offers exactly the starts on the grid whose range is open and free', () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 5 }), fc.array(anyRange, { maxLength: 6 }), fc.integer({ min: 1, max: 10 }), (open, busy, halfHours) => {
        const length = halfHours * gridMinutes;
        const offered = new Set(freeSlots(open, busy, length).map((start) => start.getTime()));
        for (let start = base; start < base + 108 * hour; start += gridMinutes * 60_000) {
          const wanted = { start: new Date(start), end: new Date(start + length * 60_000) };
          expect(offered.has(start)).toBe(covered(wanted, open) && !busy.some((taken) => overlaps(taken, wanted)));
        }
        expect([...offered].every((start) => onGrid(new Date(start)))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('says of a range what it says of its start', () => {
    fc.assert(
      fc.property(fc.array(anyRange, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 190 }), fc.integer({ min: 1, max: 8 }), (open, slot, halfHours) => {
        const wanted = range(slot * 1_800_000, (slot + halfHours) * 1_800_000);
        const offered = freeSlots(open, [], halfHours * gridMinutes).some((start) => start.getTime() === wanted.start.getTime());
        expect(checkRange(wanted, open, new Date(base)) === null).toBe(offered);
      }),
    );
  });

  it('leaves free stretches that touch no booking and lose nothing', () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 4 }), fc.array(anyRange, { maxLength: 6 }), (open, busy) => {
        const free = freeStretches(open, busy);
        expect(free.some((stretch) => busy.some((taken) => overlaps(taken, stretch)))).toBe(false);
        for (let minute = 0; minute < 6_300; minute += 7) {
          const moment = range(minute * 60_000, minute * 60_000 + 1);
          expect(free.some((stretch) => overlaps(stretch, moment))).toBe(open.some((interval) => overlaps(interval, moment)) && !busy.some((taken) => overlaps(taken, moment)));
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** Independent of the function under test: every half hour of the range lies in some open interval. */
function covered(wanted: Range, open: Range[]): boolean {
  for (let at = wanted.start.getTime(); at < wanted.end.getTime(); at += 60_000) {
    if (!open.some((interval) => interval.start.getTime() <= at && at + 60_000 <= interval.end.getTime())) return false;
  }
  return true;
}

describe('the earliest time', () => {
  it('is the first at which enough units and an engineer are free together', () => {
    const open = [range(0, 8 * hour)];
    const units = [{ id: 'a', busy: [range(0, 2 * hour)] }, { id: 'b', busy: [range(3 * hour, 4 * hour)] }, { id: 'c', busy: [range(0, 8 * hour)] }];
    const engineers = [{ id: 'e', busy: [range(4 * hour, 5 * hour)] }];
    const wish = { count: 2, length: 60 };
    expect(findEarliest(open, units, [], wish, new Date(base))).toEqual({ range: range(2 * hour, 3 * hour), units: ['a', 'b'], companions: [] });
    expect(findEarliest(open, units, [engineers], { ...wish, length: 120 }, new Date(base))).toEqual({ range: range(5 * hour, 7 * hour), units: ['a', 'b'], companions: ['e'] });
    const rooms = [{ id: 'r', busy: [range(0, 6 * hour)] }];
    expect(findEarliest(open, units, [engineers, rooms], { ...wish, length: 120 }, new Date(base))?.companions).toEqual(['e', 'r']);
    expect(findEarliest(open, units, [engineers, rooms], { ...wish, length: 120 }, new Date(base))?.range).toEqual(range(6 * hour, 8 * hour));
    expect(findEarliest(open, units, [], { ...wish, count: 3 }, new Date(base))).toBeNull();
    expect(findEarliest(open, units, [[]], wish, new Date(base))).toBeNull();
  });
});

describe('what can’t be booked', () => {
  const open = [range(9 * hour, 18 * hour)];
  const at = new Date(base);
  it.each([
    ['empty', 10 * hour, 10 * hour], ['reversed', 11 * hour, 10 * hour], ['off_grid', 10 * hour + 600_000, 11 * hour], ['past', -2 * hour, -hour],
    ['beyond_horizon', 91 * 24 * hour, 91 * 24 * hour + hour], ['outside_hours', 17 * hour, 19 * hour], ['outside_hours', 8 * hour, 10 * hour],
  ])('%s', (error, from, to) => expect(checkRange(range(from, to), open, at)).toBe(error));
  it('but the whole day can', () => expect(checkRange(range(9 * hour, 18 * hour), open, at)).toBeNull());
});

describe('wall time', () => {
  const zone = 'America/Los_Angeles';
  it('follows the zone on both edges of daylight saving', () => {
    expect(parseLocalTime('2026-11-24T09:00', zone)).toEqual(new Date('2026-11-24T17:00:00Z'));
    expect(parseLocalTime('2027-03-15T09:00', zone)).toEqual(new Date('2027-03-15T16:00:00Z'));
    expect(parseLocalTime('2027-03-14T02:30', zone)).toBe('nonexistent_time');
    expect(parseLocalTime('2026-11-01T01:30', zone)).toBe('ambiguous_time');
    expect(parseLocalTime('2026-11-01T01:30-07:00', zone)).toEqual(new Date('2026-11-01T08:30:00Z'));
    expect(parseLocalTime('2026-11-01T01:30-08:00', zone)).toEqual(new Date('2026-11-01T09:30:00Z'));
  });

  it.each(['', 'tomorrow', '2026-13-01T09:00', '2026-02-30T09:00', '2026-11-24T25:00', '2026-11-24', '2026-11-24T09:00+99:00', '2026-11-24T09:00Z'])('can’t read %j', (text) =>
    expect(parseLocalTime(text, zone)).toBe('unreadable_time'));

  it('is read back as it was written, in every zone of a hub', () => {
    const zones = fc.constantFrom('America/Los_Angeles', 'Asia/Shanghai', 'Asia/Tokyo', 'Asia/Singapore', 'Asia/Ho_Chi_Minh', 'Asia/Dubai');
    fc.assert(fc.property(zones, fc.integer({ min: 0, max: 48 * 700 }), (timeZone, slot) => {
      const at = new Date(Date.parse('2026-01-01T00:00:00Z') + slot * 1_800_000);
      expect(parseLocalTime(localTime(at, timeZone), timeZone)).toEqual(at);
    }));
  });
});

describe('hours that the clock changes', () => {
  const night = schedule('America/Los_Angeles', everyDay('00:00', '06:00'));
  it.each([['2026-11-01', 7], ['2027-03-14', 5], ['2026-11-02', 6]])('on %s the six hours of the clock last %i', (date, hours) => {
    const open = workingIntervals(night, date, date);
    expect(freeSlots(open, [], gridMinutes)).toHaveLength(hours * 2);
    expect(freeSlots(open, [], hours * 60)).toHaveLength(1);
    expect(freeSlots(open, [], hours * 60 + 30)).toHaveLength(0);
  });

  it('keeps Dubai’s Friday short', () => {
    const dubai = schedule('Asia/Dubai', [{ weekday: 4, opensAt: '08:00', closesAt: '17:00' }, { weekday: 5, opensAt: '08:00', closesAt: '12:00' }]);
    const friday = workingIntervals(dubai, '2026-11-27', '2026-11-27');
    expect(freeSlots(friday, [], 240)).toEqual([new Date('2026-11-27T04:00:00Z')]);
    expect(freeSlots(friday, [], 270)).toEqual([]);
    expect(checkRange({ start: new Date('2026-11-27T07:00:00Z'), end: new Date('2026-11-27T09:00:00Z') }, friday, new Date('2026-11-24T00:00:00Z'))).toBe('outside_hours');
  });
});
