import { describe, expect, it } from 'vitest';
import { listBookingsOfFirm } from '~/features/test-zone/bookings.queries.server';
import { hold } from '~/features/test-zone/hold.commands.server';
import { cancelRest, holdSeries, submitSeries } from '~/features/test-zone/series.commands.server';
import { occurrences, type Occurrence } from '~/features/test-zone/series.rules';
import { db } from '~db/client.server';
import { later } from './scene';
import { holdInput, makeFirmActor, makeUnits, newKey, now, statement } from './zone';

const weeks = (count: number): Occurrence[] => {
  const dates = occurrences('2026-11-25T10:00', '2026-11-25T12:00', 'Asia/Tokyo', 'weekly', count);
  if (!Array.isArray(dates)) throw new Error(dates);
  return dates;
};

describe('a recurring booking', () => {
  it('keeps the hub’s hours over a change of the clock, and says which dates the clock hasn’t', () => {
    const daily = occurrences('2027-03-13T02:30', '2027-03-13T04:00', 'America/Los_Angeles', 'daily', 3);
    expect(daily).toEqual([
      { date: '2027-03-13', range: { start: new Date('2027-03-13T10:30:00Z'), end: new Date('2027-03-13T12:00:00Z') } },
      { date: '2027-03-14', error: 'nonexistent_time' },
      { date: '2027-03-15', range: { start: new Date('2027-03-15T09:30:00Z'), end: new Date('2027-03-15T11:00:00Z') } },
    ]);
    expect(occurrences('2026-10-31T01:30', '2026-10-31T03:00', 'America/Los_Angeles', 'daily', 2)).toMatchObject([{ range: {} }, { error: 'ambiguous_time' }]);
    expect(occurrences('tomorrow', '2026-10-31T03:00', 'Asia/Tokyo', 'daily', 2)).toBe('unreadable_time');
  });

  it('makes each occurrence whole or not at all, reports the rest with a time that is free, and once for one form', async () => {
    const zone = await makeUnits('tokyo', 2);
    const [, second = ''] = zone.units;
    const taken = { start: new Date('2026-12-02T01:00:00Z'), end: new Date('2026-12-02T02:00:00Z') };
    expect(await hold(db, await makeFirmActor(), { ...holdInput(zone, [second]), range: taken }, newKey(), now)).toMatchObject({ ok: true });
    const actor = await makeFirmActor();
    const wish = { hubId: zone.hub.id, units: { resourceIds: zone.units }, engineer: 'none', language: 'ko' as const };
    const key = newKey();
    const made = await holdSeries(db, actor, wish, weeks(5), key, now);
    expect(made.map(({ error }) => error)).toEqual([null, 'taken', null, null, null]);
    expect(made[1]?.next).toMatchObject({ range: { start: taken.end } });
    const again = await holdSeries(db, actor, wish, weeks(5), key, later(1));
    expect(again.map(({ reference }) => reference)).toEqual(made.map(({ reference }) => reference));
    const { bookings } = await listBookingsOfFirm(db, actor);
    expect(bookings).toHaveLength(4);
    expect(bookings.every(({ units, seriesId }) => units.length === 2 && seriesId === key)).toBe(true);

    expect(await submitSeries(db, await makeFirmActor(), key, statement, later(2))).toBe(0);
    expect(await submitSeries(db, actor, key, { ...statement, deletionDueOn: '2026-11-25' }, later(2))).toBe(4);
    const from = new Date('2026-12-09T00:00:00Z');
    expect(await cancelRest(db, await makeFirmActor(), { seriesId: key, from, reason: 'x' }, later(3))).toMatchObject({ error: 'not_found' });
    const rest = await cancelRest(db, actor, { seriesId: key, from, reason: '일정 변경' }, later(3));
    expect(rest.ok && rest.value.references).toHaveLength(3);
    expect((await listBookingsOfFirm(db, actor)).bookings.map(({ state }) => state).sort()).toEqual(['cancelled', 'cancelled', 'cancelled', 'held']);
  });
});
