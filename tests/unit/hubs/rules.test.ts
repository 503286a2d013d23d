import { describe, expect, test } from 'vitest';
import { readHubQuery, readSlug } from '~/features/hubs/input';
import { dayWord, hubNow, promiseFrom, regionHue, upcomingDepartures } from '~/features/hubs/rules';
import type { HubSchedule } from '~/features/hubs/working-time.rules';

const singapore: HubSchedule = {
  timeZone: 'Asia/Singapore',
  weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt: '09:00', closesAt: '18:00' })),
  days: [{ date: '2026-12-25', kind: 'closed', opensAt: null, closesAt: null, name: { ko: '성탄절' }, provisional: false }],
  confirmedYears: [2026],
};
/** A time of Tuesday 24 November 2026 in Singapore. */
const at = (time: string) => new Date(`2026-11-24T${time}:00+08:00`);

describe('whether a hub is open', () => {
  test('open from the first minute to the last', () => {
    expect(hubNow(singapore, at('09:00')).word).toBe('open');
    expect(hubNow(singapore, at('17:59')).word).toBe('open');
    expect(hubNow(singapore, at('18:00')).word).toBe('closed');
  });

  test('opening soon says in how many minutes, and only then', () => {
    expect(hubNow(singapore, at('08:20'))).toMatchObject({ word: 'soon', minutes: 40, changesAt: at('09:00') });
    expect(hubNow(singapore, at('07:30'))).toMatchObject({ word: 'soon', minutes: 90 });
    expect(hubNow(singapore, at('07:29'))).toMatchObject({ word: 'closed', minutes: 0, changesAt: at('09:00') });
  });

  test('a hub without hours or without a schedule is closed', () => {
    expect(hubNow({ ...singapore, weekly: [] }, at('10:00'))).toEqual({ word: 'closed', minutes: 0, changesAt: null });
    expect(hubNow(undefined, at('10:00')).word).toBe('closed');
  });
});

test('the day is named where it is another one than in Seoul', () => {
  const morning = new Date('2026-11-24T01:20:00Z');
  expect(dayWord(morning, 'America/Los_Angeles')).toBe('yesterday');
  expect(dayWord(morning, 'Asia/Dubai')).toBeNull();
  expect(dayWord(new Date('2026-11-23T16:00:00Z'), 'Asia/Dubai')).toBe('yesterday');
  expect(dayWord(new Date('2026-11-24T13:00:00Z'), 'Pacific/Auckland')).toBe('tomorrow');
});

test('a promise is counted in working time, and none is made without hours', () => {
  expect(promiseFrom(singapore, at('17:00'), 120)?.due).toEqual(new Date('2026-11-25T10:00:00+08:00'));
  expect(promiseFrom({ ...singapore, weekly: [] }, at('17:00'), 120)).toBeNull();
  expect(promiseFrom(undefined, at('17:00'), 120)).toBeNull();
});

describe('the next departures from the regular hours', () => {
  const closed = (date: string, ko: string, provisional = false) => ({ date, kind: 'closed' as const, opensAt: null, closesAt: null, name: { ko }, provisional });
  const from = new Date('2026-12-01T03:00:00Z');

  test('the hours that fall away, as instants: the reader sees them on two clocks', () => {
    expect(upcomingDepartures(singapore, from)).toEqual([{
      from: '2026-12-25', to: '2026-12-25', kind: 'closed', name: { ko: '성탄절' }, provisional: false,
      start: new Date('2026-12-25T09:00:00+08:00'), end: new Date('2026-12-25T18:00:00+08:00'),
    }]);
    expect(upcomingDepartures(singapore, new Date('2026-12-25T15:59:00Z')), 'still that day at the hub').toHaveLength(1);
    expect(upcomingDepartures(singapore, new Date('2026-12-25T16:00:00Z')), 'the next day there').toEqual([]);
  });

  test('today is the hub’s, on both sides of the date line', () => {
    const california = { ...singapore, timeZone: 'America/Los_Angeles' };
    expect(upcomingDepartures(california, new Date('2026-12-26T07:59:00Z'))[0]?.start).toEqual(new Date('2026-12-25T09:00:00-08:00'));
    expect(upcomingDepartures(california, new Date('2026-12-26T08:00:00Z'))).toEqual([]);
  });

  test('over the end of daylight saving the wall time stays', () => {
    const california = { ...singapore, timeZone: 'America/Los_Angeles', days: [closed('2026-10-30', 'ㄱ'), closed('2026-11-02', 'ㄴ')] };
    expect(upcomingDepartures(california, new Date('2026-10-01T00:00:00Z')).map(({ start }) => start.toISOString())).toEqual(['2026-10-30T16:00:00.000Z', '2026-11-02T17:00:00.000Z']);
  });

  test('days in a row of one name are one, over a weekend too; a workday or another name parts them', () => {
    const days = [closed('2027-02-05', '설'), closed('2027-02-08', '설', true), closed('2027-02-09', '설'), closed('2027-02-10', '다른 날'), closed('2027-02-12', '다른 날')];
    const ahead = upcomingDepartures({ ...singapore, days }, from);
    expect(ahead.map((one) => [one.from, one.to, one.provisional])).toEqual([['2027-02-05', '2027-02-09', true], ['2027-02-10', '2027-02-10', false], ['2027-02-12', '2027-02-12', false]]);
    expect(ahead[0]).toMatchObject({ start: new Date('2027-02-05T09:00:00+08:00'), end: new Date('2027-02-09T18:00:00+08:00') });
  });

  test('make-up workdays and short days say their own hours; a holiday on a day off changes nothing; five at most', () => {
    const makeUp = { date: '2026-12-05', kind: 'make_up_workday' as const, opensAt: '09:00', closesAt: '18:00', name: { ko: '대체 근무' }, provisional: false };
    const short = { ...makeUp, date: '2026-12-24', kind: 'short_hours' as const, closesAt: '12:00' };
    const many = Array.from({ length: 6 }, (_, i) => closed(`2027-03-0${i + 1}`, `ㄱ${i}`));
    const ahead = upcomingDepartures({ ...singapore, days: [makeUp, closed('2026-12-06', '일요일'), short, ...many] }, from);
    expect(ahead.map((one) => [one.from, one.kind])).toEqual([['2026-12-05', 'make_up_workday'], ['2026-12-24', 'short_hours'], ['2027-03-01', 'closed'], ['2027-03-02', 'closed'], ['2027-03-03', 'closed']]);
    expect(ahead[1]?.end).toEqual(new Date('2026-12-24T12:00:00+08:00'));
  });
});

test('a region that staff add has a hue too', () => {
  expect(regionHue('us-innovation')).toBe('innovation');
  expect(regionHue('in-new')).toBe('neutral');
});

describe('queries of pages', () => {
  const read = (query: string) => readHubQuery(`http://localhost/ko/services${query}`);

  test('one slug each is taken', () => {
    expect(read('?region=us-innovation&hub=silicon-valley')).toEqual({ region: 'us-innovation', hub: 'silicon-valley' });
  });

  test.each(['?hub=a&hub=b', '?hub=', '?hub=%00', '?hub=%27%3B--', `?hub=${'a'.repeat(5_000)}`, '?hub[]=x', '?hub=두바이'])('%s counts as nothing', (query) => {
    expect(read(query)).toEqual({ region: undefined, hub: undefined });
  });

  test('a path that can’t be a slug is none', () => {
    expect(readSlug('ho-chi-minh-city')).toBe('ho-chi-minh-city');
    for (const odd of [undefined, '', '..', 'a--b', '\0', 'A', 'x'.repeat(61)]) expect(readSlug(odd)).toBeNull();
  });
});
