import { eq, sql } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { findBookingForFirm } from '~/features/test-zone/bookings.queries.server';
import { hold } from '~/features/test-zone/hold.commands.server';
import { db } from '~db/client.server';
import { calendarDays } from '~db/schema/hubs';
import { bookings, bookingUnits } from '~db/schema/test-zone';
import { holdInput, makeFirmActor, makeUnits, newKey, now, tokyo } from './zone';

const rowsOf = (resourceId: string) => db.select().from(bookingUnits).where(eq(bookingUnits.resourceId, resourceId));
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

/** The command four times over, each with turns of its own: as if in four processes, where only the database decides. */
async function fourProcesses(): Promise<(typeof hold)[]> {
  const copies: (typeof hold)[] = [];
  for (let i = 0; i < 4; i++) {
    vi.resetModules();
    copies.push((await import('~/features/test-zone/hold.commands.server')).hold);
  }
  return copies;
}

describe('a hold', () => {
  it('takes every unit for ten minutes', async () => {
    const zone = await makeUnits('tokyo', 2, [['ko', 'ja']]);
    const actor = await makeFirmActor();
    const held = await hold(db, actor, { ...holdInput(zone, zone.units), engineer: zone.engineers[0] ?? '' }, newKey(), now);
    expect(held.ok).toBe(true);
    const booking = held.ok ? await findBookingForFirm(db, actor, held.value.reference) : null;
    expect(booking).toMatchObject({ state: 'held', version: 1, holdExpiresAt: minutesLater(10), during: { start: tokyo('10:00'), end: tokyo('12:00') } });
    expect(booking?.units.map(({ id }) => id).sort()).toEqual([...zone.units, ...zone.engineers].sort());
  });

  it('takes nothing when one of two units is gone, and offers the next time', async () => {
    const zone = await makeUnits('tokyo', 2);
    const [first = '', second = ''] = zone.units;
    await hold(db, await makeFirmActor(), holdInput(zone, [first]), newKey(), now);
    const refused = await hold(db, await makeFirmActor(), holdInput(zone, [first, second]), newKey(), now);
    expect(refused).toMatchObject({ ok: false, error: 'taken' });
    expect(await rowsOf(second)).toHaveLength(0);
    const next = refused.ok ? undefined : refused.details?.next[0];
    expect(next).toMatchObject({ count: 2, alternative: false, hub: { slug: 'tokyo' } });
    expect(next?.accelerator.slug).toBe(zone.slug);
    expect(next?.range).toEqual({ start: tokyo('12:00'), end: tokyo('14:00') });
  });

  it('picks free cards of a model by itself, and an engineer with the language', async () => {
    const zone = await makeUnits('singapore', 3, [['en'], ['ko', 'en']]);
    const [first = ''] = zone.units;
    const range = { start: new Date('2026-11-25T02:00:00Z'), end: new Date('2026-11-25T04:00:00Z') };
    const input = { hubId: zone.hub.id, range, engineer: 'none', language: 'ko' as const };
    await hold(db, await makeFirmActor(), { ...input, units: { resourceIds: [first] } }, newKey(), now);
    const actor = await makeFirmActor();
    const held = await hold(db, actor, { ...input, units: { acceleratorSlug: zone.slug, count: 2 }, engineer: 'ko' }, newKey(), now);
    const booking = held.ok ? await findBookingForFirm(db, actor, held.value.reference) : null;
    expect(booking?.units.map(({ id }) => id)).not.toContain(first);
    expect(booking?.units.filter(({ kind }) => kind === 'engineer').every(({ languages }) => languages.includes('ko'))).toBe(true);
    expect(booking?.units).toHaveLength(3);
    const refused = await hold(db, await makeFirmActor(), { ...input, units: { acceleratorSlug: zone.slug, count: 1 }, engineer: 'none' }, newKey(), now);
    expect(refused).toMatchObject({ ok: false, error: 'taken' });
  });

  it('is one record for one key, and refuses the key with another body', async () => {
    const zone = await makeUnits('tokyo', 2);
    const [first = '', second = ''] = zone.units;
    const actor = await makeFirmActor();
    const key = newKey();
    const both = await Promise.all([1, 2].map(() => hold(db, actor, holdInput(zone, [first]), key, now)));
    expect(both[0]).toEqual(both[1]);
    expect(both[0]?.ok).toBe(true);
    expect(await rowsOf(first)).toHaveLength(1);
    expect(await hold(db, actor, holdInput(zone, [second]), key, now)).toMatchObject({ ok: false, error: 'key_reused' });
    expect(await rowsOf(second)).toHaveLength(0);
  });

  it('makes one booking of fifty at once, in four processes', async () => {
    const zone = await makeUnits('tokyo', 1);
    const actors = await Promise.all(Array.from({ length: 5 }, makeFirmActor));
    const processes = await fourProcesses();
    const results = await Promise.all(Array.from({ length: 50 }, (_, i) => processes[i % 4]?.(db, actors[i % 5] ?? actors[0]!, holdInput(zone, zone.units), newKey(), now)));
    expect(results.filter((result) => result?.ok)).toHaveLength(1);
    expect(new Set(results.flatMap((result) => (result?.ok ? [] : [result?.error])))).toEqual(new Set(['taken']));
    expect(await rowsOf(zone.units[0] ?? '')).toHaveLength(1);
  });

  it('leaves no overlap when ranges and units cross', async () => {
    const zone = await makeUnits('tokyo', 4);
    const actors = await Promise.all(Array.from({ length: 20 }, makeFirmActor));
    const pairs = [[0, 1], [1, 2], [2, 3], [3, 0]].map(([a = 0, b = 0]) => [zone.units[a] ?? '', zone.units[b] ?? '']);
    const processes = await fourProcesses();
    await Promise.all(actors.map((actor, i) => processes[i % 4]?.(db, actor, holdInput(zone, pairs[i % 4] ?? [], i % 2 ? '10:00' : '11:00', i % 3 ? '13:00' : '12:00'), newKey(), now)));
    const overlaps = await db.execute(sql`
      select 1 from booking_units a join booking_units b on a.resource_id = b.resource_id and a.booking_id < b.booking_id and a.during && b.during
      where a.state in ('held', 'confirmed', 'checked_in') and b.state in ('held', 'confirmed', 'checked_in') and a.resource_id in ${zone.units}`);
    expect([...overlaps]).toHaveLength(0);
    const halves = await db.select({ id: bookings.id, units: sql<number>`count(*)::int` }).from(bookings).innerJoin(bookingUnits, eq(bookingUnits.bookingId, bookings.id)).where(sql`${bookingUnits.resourceId} in ${zone.units}`).groupBy(bookings.id);
    expect(halves.every(({ units }) => units === 2)).toBe(true);
  });

  it('frees an overrun hold for the next firm, without waiting for the job', async () => {
    const zone = await makeUnits('tokyo', 1);
    const first = await hold(db, await makeFirmActor(), holdInput(zone, zone.units), newKey(), now);
    expect(first.ok).toBe(true);
    expect(await hold(db, await makeFirmActor(), holdInput(zone, zone.units), newKey(), minutesLater(9))).toMatchObject({ error: 'taken' });
    expect(await hold(db, await makeFirmActor(), holdInput(zone, zone.units), newKey(), minutesLater(10))).toMatchObject({ ok: true });
    const states = await rowsOf(zone.units[0] ?? '');
    expect(states.map(({ state }) => state).sort()).toEqual(['expired', 'held']);
  });

});

describe('a wish that can’t be met', () => {
  it.each([
    ['reversed', '12:00', '10:00'], ['empty', '10:00', '10:00'], ['off_grid', '10:10', '11:00'], ['outside_hours', '17:00', '19:00'], ['outside_hours', '05:00', '06:00'],
  ])('refuses a range that is %s', async (error, from, to) => {
    const zone = await makeUnits('tokyo', 1);
    expect(await hold(db, await makeFirmActor(), holdInput(zone, zone.units, from, to), newKey(), now)).toMatchObject({ ok: false, error });
    expect(await rowsOf(zone.units[0] ?? '')).toHaveLength(0);
  });

  it('refuses the past, what lies beyond 90 days, a holiday, another hub’s unit, nobody who speaks it, too many, and a fourth hold', async () => {
    const zone = await makeUnits('tokyo', 4);
    const other = await makeUnits('dubai', 1);
    const actor = await makeFirmActor();
    const attempt = (change: object, at = now) => hold(db, actor, { ...holdInput(zone, zone.units.slice(0, 1)), ...change }, newKey(), at);
    expect(await attempt({}, new Date('2026-11-25T03:00:00Z'))).toMatchObject({ error: 'past' });
    expect(await attempt({}, new Date('2026-08-01T00:00:00Z'))).toMatchObject({ error: 'beyond_horizon' });
    await db.insert(calendarDays).values({ hubId: zone.hub.id, onDate: '2026-12-30', kind: 'closed', name: { ko: '연말 휴무' }, source: 'test' }).onConflictDoNothing();
    expect(await attempt({ range: { start: new Date('2026-12-30T01:00:00Z'), end: new Date('2026-12-30T03:00:00Z') } })).toMatchObject({ error: 'outside_hours' });
    expect(await attempt({ units: { resourceIds: other.units } })).toMatchObject({ error: 'unknown_units' });
    expect(await attempt({ units: { acceleratorSlug: zone.slug, count: 5 } })).toMatchObject({ error: 'unknown_units' });
    expect(await attempt({ units: { acceleratorSlug: zone.slug, count: 65 } })).toMatchObject({ error: 'too_many_units' });
    expect(await attempt({ units: { resourceIds: [] } })).toMatchObject({ error: 'no_units' });
    expect(await attempt({ engineer: 'xx' })).toMatchObject({ error: 'no_engineer' });
    expect(await attempt({ requestReference: 'KAIN-2026-999999' })).toMatchObject({ error: 'request_not_usable' });
    for (const id of zone.units.slice(0, 3)) expect(await attempt({ units: { resourceIds: [id] } })).toMatchObject({ ok: true });
    expect(await attempt({ units: { resourceIds: zone.units.slice(3) } })).toMatchObject({ error: 'too_many_holds' });
  });
});
