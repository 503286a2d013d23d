import { describe, expect, it } from 'vitest';
import { findHubDay } from '~/features/test-zone/availability.queries.server';
import { block } from '~/features/test-zone/block.commands.server';
import { findBookingForFirm } from '~/features/test-zone/bookings.queries.server';
import { findEarliestSlots } from '~/features/test-zone/earliest.queries.server';
import { hold, type HoldInput } from '~/features/test-zone/hold.commands.server';
import { readOwnWeek } from '~/features/test-zone/off-hours.queries.server';
import { reschedule } from '~/features/test-zone/reschedule.commands.server';
import { findTestZoneHub } from '~/features/test-zone/resources.queries.server';
import { submit } from '~/features/test-zone/submit.commands.server';
import { changeUnit } from '~/features/test-zone/unit-page.server';
import { setOwnWeek } from '~/features/test-zone/unit-rules.commands.server';
import { db, sql } from '~db/client.server';
import { holdInput, makeFirmActor, makeManager, makeUnits, newKey, now, statement, tokyo } from './zone';

/** Wednesdays from one to six. */
const afternoons = [{ weekday: 3, opensAt: '13:00', closesAt: '18:00' }];

async function withEngineer() {
  const zone = await makeUnits('tokyo', 1, [['vi']]);
  const manager = await makeManager('tokyo');
  const engineer = zone.engineers[0] ?? '';
  const ref = { hubId: zone.hub.id, id: engineer, version: 1 };
  const wish = (from: string, to: string): HoldInput => ({ ...holdInput(zone, zone.units, from, to), engineer });
  const take = async (from: string, to: string) => hold(db, await makeFirmActor(), wish(from, to), newKey(), now);
  return { zone, manager, engineer, ref, wish, take };
}

describe('an engineer’s own week', () => {
  it('is the only time in which firms have that engineer: by hand, by search, by moving, and in the calendar', async () => {
    const { zone, manager, engineer, ref, wish, take } = await withEngineer();
    expect(await setOwnWeek(db, manager, ref, afternoons)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await take('10:00', '12:00')).toMatchObject({ ok: false, error: 'taken' });
    expect(await take('12:00', '14:00')).toMatchObject({ ok: false, error: 'taken' });

    const [slot] = await findEarliestSlots(db, { accelerators: [zone.slug], count: 1, length: 120, by: '2026-12-12', engineer: 'vi', hubId: zone.hub.id }, now);
    expect(slot).toMatchObject({ range: { start: tokyo('13:00') }, engineer: { id: engineer } });

    const hub = await findTestZoneHub(db, 'tokyo');
    const day = hub && (await findHubDay(db, hub, '2026-11-25', null, now));
    expect(day?.units.find(({ unit }) => unit.id === engineer)?.stretches).toMatchObject([{ status: 'off', start: tokyo('09:00'), end: tokyo('13:00') }, { status: 'free', end: tokyo('18:00') }]);

    const firm = await makeFirmActor();
    const held = await hold(db, firm, wish('13:00', '15:00'), newKey(), now);
    const reference = held.ok ? held.value.reference : '';
    expect(await submit(db, firm, { reference, version: 1, statement }, now)).toMatchObject({ ok: true });
    expect(await reschedule(db, firm, { reference, version: 2, range: { start: tokyo('11:00'), end: tokyo('13:00') } }, now)).toMatchObject({ ok: false, error: 'taken' });
    expect(await findBookingForFirm(db, firm, reference)).toMatchObject({ version: 2, during: { start: tokyo('13:00') } });
  });

  it('is kept by the database whatever path a booking comes by', async () => {
    const { manager, engineer, ref, take } = await withEngineer();
    const held = await take('13:00', '14:00');
    await setOwnWeek(db, manager, ref, afternoons);
    const reference = held.ok ? held.value.reference : '';
    const move = sql`update bookings set during = tstzrange('2026-11-25T09:00+09', '2026-11-25T10:00+09') where reference = ${reference}`;
    await expect(move).rejects.toMatchObject({ code: '23514', constraint_name: 'booking_units_engineer_hours' });
    const overnight = sql`update bookings set during = tstzrange('2026-11-25T17:00+09', '2026-11-26T14:00+09') where reference = ${reference}`;
    await expect(overnight).rejects.toMatchObject({ constraint_name: 'booking_units_engineer_hours' });
    expect(await sql`select 1 from booking_units where resource_id = ${engineer} and during = tstzrange('2026-11-25T13:00+09', '2026-11-25T14:00+09')`).toHaveLength(1);
  });

  it('shows what a change leaves outside before it is made, leaves that as it is, and is given up again', async () => {
    const { zone, manager, engineer, ref, take } = await withEngineer();
    const held = await take('10:00', '12:00');
    const reference = held.ok ? held.value.reference : '';
    // The bookings that the desk looks at are those from now on.
    const future = await sql`update bookings set during = tstzrange(lower(during) + interval '364 days', upper(during) + interval '364 days'), hold_expires_at = now() + interval '1 hour' where reference = ${reference} returning id`;
    expect(future).toHaveLength(1);
    const hub = { id: zone.hub.id, timeZone: 'Asia/Tokyo' };
    const form = { intent: 'week' as const, version: 1, opens3: '13:00', closes3: '18:00' };
    expect(await changeUnit(db, manager, hub, engineer, form, [], 'ko')).toMatchObject({ hits: [{ reference }] });
    expect(await readOwnWeek(db, engineer)).toEqual([]);
    expect(await changeUnit(db, manager, hub, engineer, form, [reference], 'ko')).toMatchObject({ ok: true });
    expect(await readOwnWeek(db, engineer)).toMatchObject([{ weekday: 3 }]);
    expect(await sql`select 1 from bookings where reference = ${reference} and state = 'held'`).toHaveLength(1);
    expect(await setOwnWeek(db, manager, { ...ref, version: 2 }, [])).toMatchObject({ ok: true });
    expect(await take('10:00', '12:00')).toMatchObject({ ok: true });
  });

  it('is nobody’s but an engineer’s, and changed by the own hub alone', async () => {
    const { zone, manager, ref } = await withEngineer();
    expect(await setOwnWeek(db, manager, { ...ref, id: zone.units[0] ?? '' }, afternoons)).toMatchObject({ error: 'not_found' });
    expect(await setOwnWeek(db, await makeManager('dubai'), ref, afternoons)).toMatchObject({ error: 'not_found' });
  });
});

describe('leave', () => {
  it('takes an engineer out of what can be booked, and machines have none', async () => {
    const { zone, manager, engineer, take } = await withEngineer();
    const leave = (resourceIds: string[]) => block(db, manager, { hubId: zone.hub.id, range: { start: tokyo('09:00'), end: tokyo('18:00') }, resourceIds, reason: '휴가', language: 'ko', leave: true }, newKey(), now);
    expect(await leave(zone.units)).toMatchObject({ ok: false, error: 'leave_of_machines' });
    expect(await leave([engineer])).toMatchObject({ ok: true });
    expect(await take('10:00', '12:00')).toMatchObject({ ok: false, error: 'taken' });
    const hub = await findTestZoneHub(db, 'tokyo');
    const day = hub && (await findHubDay(db, hub, '2026-11-25', null, now));
    expect(day?.units.find(({ unit }) => unit.id === engineer)?.stretches).toMatchObject([{ status: 'off' }]);
  });
});
