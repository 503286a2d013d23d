import { describe, expect, test } from 'vitest';
import { readHubQuery, readSlug } from '~/features/hubs/input';
import { dayWord, hubNow, promiseFrom, regionHue, upcomingDays } from '~/features/hubs/rules';
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

test('closures are announced sixty days ahead', () => {
  expect(upcomingDays(singapore, '2026-10-25')).toEqual([]);
  expect(upcomingDays(singapore, '2026-10-26')).toHaveLength(1);
  expect(upcomingDays(singapore, '2026-12-25')).toHaveLength(1);
  expect(upcomingDays(singapore, '2026-12-26')).toEqual([]);
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
