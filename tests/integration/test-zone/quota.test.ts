import { and, eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { cancelByFirm } from '~/features/test-zone/decide.commands.server';
import { hold } from '~/features/test-zone/hold.commands.server';
import { addQuota, changeQuota, listHubQuotas, removeQuota } from '~/features/test-zone/quota.commands.server';
import { listQuotas } from '~/features/test-zone/quota.queries.server';
import { extend, reschedule } from '~/features/test-zone/reschedule.commands.server';
import { db } from '~db/client.server';
import { firms } from '~db/schema/firms';
import { bookingQuotas } from '~db/schema/quotas';
import { bookings, bookingUnits } from '~db/schema/test-zone';
import { bookingAt, later } from './scene';
import { holdInput, makeFirmActor, makeManager, makeUnits, newKey, now, tokyo } from './zone';

async function withQuota(hours: number, cards = 4) {
  const [zone, actor, manager] = [await makeUnits('tokyo', cards, [['ko']]), await makeFirmActor(), await makeManager('tokyo')];
  const [firm] = await db.select({ number: firms.businessNumber }).from(firms).where(eq(firms.id, actor.firm.id));
  const given = await addQuota(db, manager, { hubId: zone.hub.id, businessNumber: firm?.number ?? '', monthlyMinutes: hours * 60 });
  if (!given.ok) throw new Error(given.error);
  const used = async () => (await listQuotas(db, actor, tokyo('12:00'), zone.hub.id))[0];
  return { zone, actor, manager, quotaId: given.value.id, used };
}

describe('a firm’s quota of a hub and a month', () => {
  it('counts cards, not engineers, and refuses what goes beyond: nothing is taken', async () => {
    const { zone, actor, used } = await withQuota(6);
    const first = await hold(db, actor, { ...holdInput(zone, zone.units.slice(0, 2)), engineer: zone.engineers[0] ?? '' }, newKey(), now);
    expect(first.ok).toBe(true);
    expect(await used()).toMatchObject({ used: 240, limit: 360, month: '2026-11-01' });
    expect(await hold(db, actor, holdInput(zone, zone.units.slice(2, 4), '10:00', '11:30'), newKey(), now)).toMatchObject({ ok: false, error: 'over_quota' });
    expect(await used()).toMatchObject({ used: 240 });
    expect((await hold(db, actor, holdInput(zone, zone.units.slice(2, 4), '10:00', '11:00'), newKey(), now)).ok).toBe(true);
    expect(await used()).toMatchObject({ used: 360 });
  });

  it('can’t be passed by two at once', async () => {
    const { zone, actor, used } = await withQuota(2);
    const answers = await Promise.all(zone.units.map((unit) => hold(db, actor, holdInput(zone, [unit]), newKey(), now)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.error]))).toEqual(['over_quota', 'over_quota', 'over_quota']);
    expect(await used()).toMatchObject({ used: 120 });
  });

  it('forgets holds whose time is over, also before the job wrote it down', async () => {
    const { zone, actor, used } = await withQuota(2);
    await hold(db, actor, holdInput(zone, zone.units.slice(0, 1)), newKey(), now);
    expect((await hold(db, actor, holdInput(zone, zone.units.slice(1, 2), '13:00', '15:00'), newKey(), later(11))).ok).toBe(true);
    expect(await used()).toMatchObject({ used: 120 });
  });

  it('holds for longer times and other units as well, and gives back what is called off', async () => {
    const { zone, actor, ref, read, manager } = await bookingAt('confirmed', { cards: 2 });
    const [firm] = await db.select({ number: firms.businessNumber }).from(firms).where(eq(firms.id, actor.firm.id));
    await addQuota(db, manager, { hubId: zone.hub.id, businessNumber: firm?.number ?? '', monthlyMinutes: 180 });
    const used = async () => (await listQuotas(db, actor, tokyo('12:00'), zone.hub.id))[0]?.used;
    const soon = tokyo('09:00');
    expect(await extend(db, actor, { ...ref, end: tokyo('14:00') }, soon)).toMatchObject({ ok: false, error: 'over_quota' });
    expect((await read()).during.end).toEqual(tokyo('12:00'));
    expect((await extend(db, actor, { ...ref, end: tokyo('13:00') }, soon)).ok).toBe(true);
    expect(await used()).toBe(180);
    const { version } = await read();
    expect((await reschedule(db, actor, { reference: ref.reference, version, range: { start: tokyo('11:00'), end: tokyo('13:00') } }, soon)).ok).toBe(true);
    expect(await used()).toBe(120);
    expect((await cancelByFirm(db, actor, { reference: ref.reference, version: version + 1, reason: '일정 변경' }, soon)).ok).toBe(true);
    expect(await used()).toBe(0);
  });

  it('is kept right by the database whatever happens', async () => {
    const counted = await db.execute<{ wrong: number }>(sql`
      select count(*)::int as wrong from quota_use q full join (
        select b.firm_id, u.hub_id, date_trunc('month', lower(u.during) at time zone h.time_zone)::date as month, sum(extract(epoch from upper(u.during) - lower(u.during)) / 60)::int as minutes
        from booking_units u join bookings b on b.id = u.booking_id join resources r on r.id = u.resource_id join hubs h on h.id = u.hub_id
        where b.firm_id is not null and r.kind = 'accelerator' and u.state not in ('expired', 'cancelled', 'declined') group by 1, 2, 3
      ) s using (firm_id, hub_id, month) where coalesce(q.minutes, 0) <> coalesce(s.minutes, 0)`);
    expect(counted[0]?.wrong).toBe(0);
    expect(await db.$count(bookingUnits)).toBeGreaterThan(0);
    expect(await db.$count(bookings)).toBeGreaterThan(0);
  });
});

describe('the hub’s desk of quotas', () => {
  it('changes and removes by version, within the hub, and never the common one', async () => {
    const { zone, actor, manager, quotaId } = await withQuota(10);
    const ref = { hubId: zone.hub.id, id: quotaId, version: 1 };
    expect(await changeQuota(db, await makeManager('dubai'), { ...ref, monthlyMinutes: 60 })).toMatchObject({ ok: false, error: 'not_found' });
    expect((await changeQuota(db, manager, { ...ref, monthlyMinutes: 60 })).ok).toBe(true);
    expect(await changeQuota(db, manager, { ...ref, monthlyMinutes: 90 })).toMatchObject({ ok: false, error: 'stale' });
    const [firm] = await db.select({ number: firms.businessNumber }).from(firms).where(eq(firms.id, actor.firm.id));
    expect(await addQuota(db, manager, { hubId: zone.hub.id, businessNumber: firm?.number ?? '', monthlyMinutes: 60 })).toMatchObject({ ok: false, error: 'exists' });
    expect(await addQuota(db, manager, { hubId: zone.hub.id, businessNumber: '0000000000', monthlyMinutes: 60 })).toMatchObject({ ok: false, error: 'unknown_firm' });
    const [common] = await db.select().from(bookingQuotas).where(and(eq(bookingQuotas.hubId, zone.hub.id), sql`firm_id is null`));
    expect(await removeQuota(db, manager, { hubId: zone.hub.id, id: common?.id ?? '', version: common?.version ?? 0 })).toMatchObject({ ok: false, error: 'stale' });
    expect((await removeQuota(db, manager, { ...ref, version: 2 })).ok).toBe(true);
    expect((await listHubQuotas(db, zone.hub.id))[0]?.firm).toBeNull();
  });
});
