import { and, eq } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { changeHours, findHubHours } from '~/features/hubs/hours.commands.server';
import { applyHours } from '~/features/hubs/hours.rules';
import { findHubDay } from '~/features/test-zone/availability.queries.server';
import { listUpcoming } from '~/features/test-zone/bookings.queries.server';
import { hold } from '~/features/test-zone/hold.commands.server';
import { fallOutside } from '~/features/test-zone/hours-impact.rules';
import { findTestZoneHub } from '~/features/test-zone/resources.queries.server';
import { db } from '~db/client.server';
import { calendarDays } from '~db/schema/hubs';
import { makeFirmActor, makeManager, makeUnits, newKey, now } from './zone';

const date = '2026-12-15';
const closure = (at = date) => ({ kind: 'days' as const, from: at, to: at, day: { kind: 'closed' as const, opensAt: null, closesAt: null, name: { ko: '시설 점검' }, provisional: false }, source: '내부 공지' });
const range = { start: new Date(`${date}T10:00:00+09:00`), end: new Date(`${date}T12:00:00+09:00`) };

async function hub(slug = 'tokyo') {
  const zone = await findTestZoneHub(db, slug);
  const hours = zone && (await findHubHours(db, zone.id));
  if (!zone || !hours) throw new Error('No hub');
  return { zone, ...hours };
}

afterEach(async () => {
  const { zone } = await hub();
  await db.delete(calendarDays).where(and(eq(calendarDays.hubId, zone.id), eq(calendarDays.onDate, date)));
});

describe('the hours of a hub', () => {
  it('close a day: what was booked is known beforehand and stays, and nothing new can be booked', async () => {
    const units = await makeUnits('tokyo', 2);
    const manager = await makeManager('tokyo');
    const wish = (unit: string | undefined) => ({ hubId: units.hub.id, range, units: { resourceIds: [unit ?? ''] }, engineer: 'none', language: 'ko' as const });
    const held = await hold(db, await makeFirmActor(), wish(units.units[0]), newKey(), now);
    const { zone, version, schedule } = await hub();
    expect((await findHubDay(db, zone, date, null, now))?.starts.length).toBeGreaterThan(0);
    const hits = fallOutside(await listUpcoming(db, manager, zone.id, now), schedule, applyHours(schedule, closure()));
    expect(hits.map(({ reference }) => reference)).toContain(held.ok ? held.value.reference : '');
    expect(await changeHours(db, manager, { hubId: zone.id, version, change: closure() })).toMatchObject({ ok: true, value: { version: version + 1 } });
    expect((await findHubDay(db, zone, date, null, now))?.starts).toEqual([]);
    expect(await hold(db, await makeFirmActor(), wish(units.units[1]), newKey(), now)).toMatchObject({ error: 'outside_hours' });
    expect((await listUpcoming(db, manager, zone.id, now)).map(({ reference }) => reference)).toContain(held.ok ? held.value.reference : '');
    expect(await changeHours(db, manager, { hubId: zone.id, version: version + 1, change: { kind: 'remove_day', date } })).toMatchObject({ ok: true });
    expect(await hold(db, await makeFirmActor(), wish(units.units[1]), newKey(), now)).toMatchObject({ ok: true });
  });

  it('are changed as they were seen, once, and by their own hub alone', async () => {
    const { zone, version } = await hub();
    const manager = await makeManager('tokyo');
    const both = await Promise.all([1, 2].map(() => changeHours(db, manager, { hubId: zone.id, version, change: closure() })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: 'stale' });
    expect(await changeHours(db, await makeManager('dubai'), { hubId: zone.id, version: version + 1, change: closure() })).toMatchObject({ error: 'not_found' });
    expect(await changeHours(db, manager, { hubId: zone.id, version: version + 1, change: { kind: 'remove_day', date: '2026-12-16' } })).toMatchObject({ error: 'no_days' });
    expect((await hub()).version).toBe(version + 1);
  });

  it('keep their week and their years', async () => {
    const { zone, version, schedule } = await hub('hanoi');
    const manager = await makeManager('hanoi');
    const weekly = schedule.weekly.map(({ weekday }) => ({ weekday, opensAt: '10:00', closesAt: '15:00' }));
    expect(await changeHours(db, manager, { hubId: zone.id, version, change: { kind: 'weekly', weekly } })).toMatchObject({ ok: true });
    expect((await hub('hanoi')).schedule.weekly.every(({ opensAt }) => opensAt.startsWith('10:00'))).toBe(true);
    expect(await changeHours(db, manager, { hubId: zone.id, version: version + 1, change: { kind: 'weekly', weekly: schedule.weekly } })).toMatchObject({ ok: true });
    expect(await changeHours(db, manager, { hubId: zone.id, version: version + 2, change: { kind: 'confirm_year', year: 2031, source: '관보' } })).toMatchObject({ ok: true });
    expect((await hub('hanoi')).schedule.confirmedYears).toContain(2031);
    expect(await changeHours(db, manager, { hubId: zone.id, version: version + 3, change: { kind: 'unconfirm_year', year: 2031 } })).toMatchObject({ ok: true });
    const after = await hub('hanoi');
    expect(after.schedule.weekly).toEqual(schedule.weekly);
    expect(after.schedule.confirmedYears).not.toContain(2031);
  });
});
