import { beforeAll, describe, expect, test } from 'vitest';
import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import { workingMinutesBetween } from '~/features/hubs/working-time.rules';
import { refreshCases } from '~/features/statistics/cases.commands.server';
import { publishedPeriods } from '~/features/statistics/periods.rules';
import { publishFigures } from '~/features/statistics/publish.commands.server';
import { areFiguresDue, findHubFigures, findStatistics, listMonthsOfUse, listPeriods, listQuarters } from '~/features/statistics/queries.server';
import { db, sql } from '~db/client.server';
import { statisticsCases, statisticsFigures } from '~db/schema/statistics';
import { insertLives, type Lived } from './lives-in-database';

const now = new Date('2026-11-29T03:00:00Z');
let lives: Lived[] = [];

beforeAll(async () => {
  lives = await insertLives(1_500, 41, new Date('2025-06-01T00:00:00Z'), 480);
  expect(await refreshCases(db)).toBe(lives.length);
  expect(await publishFigures(db, now)).toBe(true);
}, 120_000);

interface Case {
  hubId: string;
  serviceId: string;
  at: Date;
  minutes: number;
  onTime: boolean;
}

/** Written a second time, event by event, without the code under test. */
async function casesAnew(moment: 'filed' | 'replied' | 'decided'): Promise<Case[]> {
  const schedules = await listHubSchedules(db);
  const replies = ['correction_requested', 'approved', 'declined', 'returned', 'message_posted', 'consultation_shared'];
  return lives.flatMap(({ events, serviceId, firstReplyDueAt, decisionDueAt }) => {
    const filed = events.findIndex(({ state }) => state === 'submitted');
    const found = moment === 'filed' ? filed : events.findIndex(({ code, state, byOfficer }) => (moment === 'replied' ? byOfficer && replies.includes(code) : ['approved', 'declined', 'returned'].includes(state)));
    const event = events[found];
    if (filed < 0 || !event) return [];
    let minutes = 0;
    let segment: { hubId: string; from: Date } | null = null;
    let gotIt: Date | null = null;
    const end = (to: Date) => {
      const schedule = segment && schedules.get(segment.hubId);
      if (schedule && segment) minutes += workingMinutesBetween(schedule, segment.from, to);
      segment = null;
    };
    const decidedBefore = events.slice(0, found).some(({ state }) => !['draft', 'submitted', 'in_review', 'correction_requested'].includes(state));
    for (const each of events.slice(filed, found)) {
      const hubs = each.state === 'submitted' || each.state === 'in_review';
      const open = segment as { hubId: string; from: Date } | null;
      if (!hubs || open?.hubId !== each.holderHubId) end(each.at);
      if (hubs && !segment) segment = { hubId: each.holderHubId, from: each.at };
      gotIt = each.state === 'correction_requested' ? (gotIt ?? each.at) : null;
    }
    end(event.at);
    const due = moment === 'replied' ? firstReplyDueAt : decisionDueAt;
    const stopped: Date = decidedBefore ? event.at : (gotIt ?? event.at);
    return [{ hubId: event.holderHubId, serviceId, at: event.at, minutes, onTime: due === null || stopped <= due }];
  });
}

/** The least value that at least this share lies at or below. */
const nearestRank = (values: number[], share: number) => values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? null;

describe('the rollup', () => {
  test('says what a second, naive reckoning of all logs says, wherever it says anything', async () => {
    const periods = new Map(publishedPeriods(now).map((period) => [period.key, period]));
    const rows = await db.select().from(statisticsFigures);
    const [filed, replied, decided] = [await casesAnew('filed'), await casesAnew('replied'), await casesAnew('decided')];
    let [told, kept] = [0, 0];
    for (const row of rows) {
      const period = periods.get(row.period);
      const here = (cases: Case[]) => cases.filter((one) => period && one.at >= period.start && one.at < period.end && (!row.hubId || one.hubId === row.hubId) && (!row.serviceId || one.serviceId === row.serviceId));
      const place = `${row.period} ${row.hubId} ${row.serviceId}`;
      for (const [count, cases, median, tail, onTime] of [
        [row.filed, here(filed), null, null, null], [row.replied, here(replied), row.replyMedian, row.replyTail, row.replyOnTime], [row.decided, here(decided), row.decisionMedian, row.decisionTail, row.decisionOnTime],
      ] as const) {
        if (count === null) {
          kept += 1;
          expect(cases.length, place).toBeGreaterThan(0);
          expect([median, tail, onTime], place).toEqual([null, null, null]);
          continue;
        }
        told += 1;
        expect(count, place).toBe(cases.length);
        if (cases.length === 0 || cases === filed) continue;
        const minutes = cases.map((one) => one.minutes);
        if (median !== null) expect(median, place).toBe(nearestRank(minutes, 0.5));
        if (tail !== null) expect(tail, place).toBe(nearestRank(minutes, 0.9));
        if (onTime !== null) expect(onTime, place).toBe(Math.floor((100 * cases.filter((one) => one.onTime).length) / cases.length));
      }
    }
    expect(told).toBeGreaterThan(200);
    expect(kept).toBeGreaterThan(20);
    const whole = rows.find(({ period, hubId, serviceId }) => period === 'rolling' && !hubId && !serviceId);
    expect([whole?.filed, whole?.replyMedian, whole?.decisionTail].every((value) => value !== null && value !== undefined)).toBe(true);
  });

  const published = async () => ({
    figures: await sql`select * from statistics_figures order by period, hub_id nulls first, service_id nulls first`,
    use: await sql`select * from statistics_utilisation order by period, hub_id nulls first`,
    outcomes: await sql`select * from statistics_outcomes order by period, hub_id nulls first, kind nulls first`,
  });

  test('run again, and twice at once, changes nothing', async () => {
    const before = await published();
    const cases = await db.select().from(statisticsCases).orderBy(statisticsCases.requestId);
    expect(await refreshCases(db)).toBe(0);
    const [one, other] = await Promise.all([publishFigures(db, now), publishFigures(db, now)]);
    expect(one || other).toBe(true);
    expect(await published()).toEqual(before);
    await sql`delete from statistics_cases where request_id in (select request_id from statistics_cases order by request_id limit 400)`;
    await Promise.all([refreshCases(db), refreshCases(db)]);
    expect(await db.select().from(statisticsCases).orderBy(statisticsCases.requestId)).toEqual(cases);
  });

  test('no published table can take a count of one to four, nor a time of too few', async () => {
    const [row] = await sql<{ total: number }[]>`
      select count(*)::int as total from statistics_figures where least(nullif(filed, 0), nullif(replied, 0), nullif(decided, 0), nullif(approved, 0), nullif(returned, 0), nullif(declined, 0), nullif(withdrawn, 0)) < 5`;
    expect(row?.total).toBe(0);
    const spoil = (change: string) => sql.unsafe(`update statistics_figures set ${change} where period = 'rolling' and hub_id is null and service_id is null`);
    for (const change of ['filed = 4', 'declined = 1', 'replied = null', 'decided = 9', 'withdrawn = 2']) await expect(spoil(change), change).rejects.toMatchObject({ code: '23514' });
    await expect(sql`update statistics_outcomes set confirmed = 3`).rejects.toMatchObject({ code: '23514' });
    await expect(sql`update statistics_utilisation set bookings = 2, reserved_minutes = 60, used_minutes = 60`).rejects.toMatchObject({ code: '23514' });
    await expect(sql`update statistics_figures set period = '2025' where period = 'rolling' and hub_id is not null and service_id is not null`).rejects.toMatchObject({ code: '23514' });
  });

  test('pages read the published tables: a period, the course, a hub; and know when a run is due', async () => {
    expect((await listPeriods(db)).map(({ key }) => key).slice(0, 3)).toEqual(['rolling', '2026', '2025']);
    const statistics = await findStatistics(db, 'rolling');
    expect(statistics?.figures[0]).toMatchObject({ hub: null, service: null });
    expect(statistics?.figures.filter(({ hub, service }) => hub && !service)).toHaveLength(7);
    expect(await findStatistics(db, '2019')).toBeNull();
    const quarters = await listQuarters(db, {}, 8);
    expect(quarters.map(({ period }) => period)).toEqual(['2024-q4', '2025-q1', '2025-q2', '2025-q3', '2025-q4', '2026-q1', '2026-q2', '2026-q3']);
    expect((await listQuarters(db, { hub: 'tokyo' }, 2)).every(({ hub }) => hub?.slug === 'tokyo')).toBe(true);
    expect(await listMonthsOfUse(db, undefined, { startsAt: new Date('2025-12-31T15:00:00Z'), endsAt: new Date('2026-03-31T15:00:00Z') })).toHaveLength(3);
    expect(await findHubFigures(db, 'tokyo')).toMatchObject({ period: 'rolling', service: null });
    expect(await areFiguresDue(db, new Date('2026-11-29T14:59:59Z'))).toBe(false);
    expect(await areFiguresDue(db, new Date('2026-11-29T15:00:00Z'))).toBe(true);
  });
});
