import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findHubSchedule, listHubSchedules } from '../../../app/features/hubs/schedule.queries.server';
import { addWorkingMinutes, openState, type HubSchedule } from '../../../app/features/hubs/working-time.rules';
import { hubs } from '../../../db/schema/hubs';
import { createTestDatabase, type TestDatabase } from '../../setup/database';

let database: TestDatabase;
const schedules = new Map<string, HubSchedule>();
beforeAll(async () => {
  database = await createTestDatabase();
  const byId = await listHubSchedules(database.db);
  for (const hub of await database.db.select().from(hubs)) schedules.set(hub.slug, byId.get(hub.id)!);
});
afterAll(() => database.drop());

/** The table of reference/working-time.md, copied by hand: `MM-DD`, or `MM-DD/DD` for a run of days. */
const official: Record<string, { 2026: string; 2027: string; makeUp?: string; confirmed: number[] }> = {
  'silicon-valley': {
    2026: '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
    2027: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
    confirmed: [2026, 2027],
  },
  beijing: {
    2026: '01-01/03 02-15/23 04-04/06 05-01/05 06-19/21 09-25/27 10-01/07',
    2027: '01-01 02-05/08 04-05 05-01/02 06-09 09-15 10-01/03',
    makeUp: '2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10',
    confirmed: [2026],
  },
  tokyo: {
    2026: '01-01/03 01-12 02-11 02-23 03-20 04-29 05-03/06 07-20 08-11 09-21/23 10-12 11-03 11-23 12-29/31',
    2027: '01-01/03 01-11 02-11 02-23 03-21/22 04-29 05-03/05 07-19 08-11 09-20 09-23 10-11 11-03 11-23 12-29/31',
    confirmed: [2026, 2027],
  },
  singapore: {
    2026: '01-01 02-17/18 03-21 04-03 05-01 05-27 06-01 08-10 11-09 12-25',
    2027: '01-01 02-06 02-08 03-10 03-26 05-01 05-17 05-20 08-09 10-28 12-25',
    confirmed: [2026, 2027],
  },
  hanoi: {
    2026: '01-01/02 02-14/22 04-27 04-30 05-01 08-31 09-01/02 11-24',
    2027: '01-01 02-04/11 04-16 04-30 05-03 09-01/03 11-24',
    makeUp: '2026-01-10 2026-08-22',
    confirmed: [2026],
  },
  dubai: {
    2026: '01-01 03-19/22 05-26/29 06-16 08-25 12-02/03',
    2027: '01-01 03-09/12 05-15/18 06-06 08-14/15 12-02/03',
    confirmed: [2026],
  },
};
official['ho-chi-minh-city'] = official.hanoi!;

function spelledOut(year: number, list: string): string[] {
  return list.split(' ').flatMap((item) => {
    const [first = '', last] = item.split('/');
    const [month, from] = first.split('-').map(Number);
    return Array.from({ length: (last ? Number(last) : from!) - from! + 1 }, (_, index) => `${year}-${String(month).padStart(2, '0')}-${String(from! + index).padStart(2, '0')}`);
  });
}

describe.each(Object.keys(official))('%s', (slug) => {
  test.each([2026, 2027] as const)('is closed in %i on the days of the reference, and on no other', (year) => {
    const closed = schedules.get(slug)!.days.filter((day) => day.kind === 'closed' && day.date.startsWith(String(year)));
    expect(closed.map((day) => day.date)).toEqual(spelledOut(year, official[slug]![year]));
  });

  test('works the make-up days, and knows which years are confirmed', () => {
    const schedule = schedules.get(slug)!;
    expect(schedule.days.filter((day) => day.kind === 'make_up_workday').map((day) => day.date)).toEqual(official[slug]!.makeUp?.split(' ') ?? []);
    expect([...schedule.confirmedYears].sort()).toEqual(official[slug]!.confirmed);
  });
});

test('what is not announced is provisional', () => {
  const provisional = (slug: string, year: string) => schedules.get(slug)!.days.filter((day) => day.kind === 'closed' && day.provisional && day.date.startsWith(year)).map((day) => day.date.slice(5));
  expect(provisional('hanoi', '2026')).toEqual(['11-24']);
  expect(provisional('dubai', '2026')).toEqual(['06-16', '08-25']);
  expect(provisional('dubai', '2027')).not.toContain('12-02');
  expect(provisional('beijing', '2027')).toContain('02-08');
  expect(provisional('tokyo', '2027')).toEqual([]);
});

test('Dubai works shorter in Ramadan, Monday to Friday', () => {
  const short = schedules.get('dubai')!.days.filter((day) => day.kind === 'short_hours');
  expect(short.filter((day) => day.date.startsWith('2026'))).toHaveLength(21);
  expect(short.find((day) => day.date === '2026-02-18')).toMatchObject({ opensAt: '09:00:00', closesAt: '15:00:00', provisional: false });
  expect(short.find((day) => day.date === '2027-02-12')).toMatchObject({ closesAt: '12:00:00', provisional: true });
});

test('a promise over real data: Dubai’s national days are passed and named', () => {
  const promise = addWorkingMinutes(schedules.get('dubai')!, new Date('2026-11-27T11:30+04:00'), 24 * 60);
  expect(promise.due.toISOString()).toBe('2026-12-07T05:30:00.000Z');
  expect(promise.skipped.map(({ date, name }) => [date, name.ko])).toEqual([['2026-12-02', '국경일'], ['2026-12-03', '국경일']]);
  expect(promise.estimated).toBe(false);
  expect(addWorkingMinutes(schedules.get('hanoi')!, new Date('2026-11-23T17:30+07:00'), 60).estimated).toBe(true);
});

test('one schedule is read as all are; an unknown hub has none', async () => {
  const [hub] = await database.db.select().from(hubs).where(eq(hubs.slug, 'beijing'));
  const schedule = await findHubSchedule(database.db, hub!.id);
  expect(schedule).toEqual(schedules.get('beijing'));
  expect(openState(schedule!, new Date('2026-09-20T10:00+08:00')).open).toBe(true);
  expect(await findHubSchedule(database.db, '00000000-0000-7000-8000-000000000000')).toBeNull();
});

test('seven hubs times twenty services over real schedules take less than ten milliseconds', () => {
  const page = () => {
    const fresh = [...schedules.values()].map((schedule) => ({ ...schedule }));
    const began = performance.now();
    for (const schedule of fresh) for (let n = 1; n <= 20; n++) addWorkingMinutes(schedule, new Date('2026-11-20T10:00Z'), n * 480);
    return performance.now() - began;
  };
  const best = Math.min(...Array.from({ length: 10 }, page));
  console.log(`twenty promises of seven hubs: ${best.toFixed(2)} ms`);
  expect(best).toBeLessThan(10);
});
