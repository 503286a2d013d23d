import { describe, expect, it } from 'vitest';
import { hold } from '~/features/test-zone/hold.commands.server';
import { findDeskUnit, listDeskUnits, nextPosition } from '~/features/test-zone/desk-units.queries.server';
import { listUpcoming } from '~/features/test-zone/bookings.queries.server';
import { addUnit, editUnit, restoreUnit, retireUnit } from '~/features/test-zone/units.commands.server';
import { listUnits } from '~/features/test-zone/resources.queries.server';
import { db } from '~db/client.server';
import { holdInput, makeFirmActor, makeManager, makeUnits, newKey, now } from './zone';

const place = () => 100 + Math.floor(Math.random() * 800);
const facts = (position = place()) => ({ name: { ko: '엔지니어 하나' }, languages: ['ko', 'ja'], fields: ['CUDA'], position });

describe('the units of a hub', () => {
  it('are added once for one key, and can be booked at once', async () => {
    const zone = await makeUnits('tokyo', 1);
    const manager = await makeManager('tokyo');
    const key = newKey();
    const input = { ...facts(await nextPosition(db, zone.hub.id)), hubId: zone.hub.id, kind: 'accelerator' as const, acceleratorSlug: zone.slug };
    const added = await addUnit(db, manager, input, key);
    expect(added.ok).toBe(true);
    expect(await addUnit(db, manager, input, key)).toEqual(added);
    const id = added.ok ? added.value.id : '';
    expect(await findDeskUnit(db, zone.hub.id, id, now)).toMatchObject({ languages: [], fields: [], retired: false, upcoming: 0, version: 1 });
    expect(await hold(db, await makeFirmActor(), holdInput(zone, [id]), newKey(), now)).toMatchObject({ ok: true });
    expect(await findDeskUnit(db, zone.hub.id, id, now)).toMatchObject({ upcoming: 1 });
  });

  it('are refused without a model, without a language, at a taken place, and to another hub’s manager', async () => {
    const zone = await makeUnits('tokyo', 1);
    const manager = await makeManager('tokyo');
    const base = { ...facts(), hubId: zone.hub.id };
    expect(await addUnit(db, manager, { ...base, kind: 'accelerator' }, newKey())).toMatchObject({ error: 'unknown_accelerator' });
    expect(await addUnit(db, manager, { ...base, kind: 'engineer', languages: [] }, newKey())).toMatchObject({ error: 'no_languages' });
    const first = await findDeskUnit(db, zone.hub.id, zone.units[0] ?? '');
    expect(await addUnit(db, manager, { ...base, kind: 'room', position: first?.position ?? 0 }, newKey())).toMatchObject({ error: 'position_taken' });
    expect(await addUnit(db, await makeManager('dubai'), { ...base, kind: 'room' }, newKey())).toMatchObject({ error: 'not_found' });
  });

  it('are edited as they were seen, by their own hub alone', async () => {
    const zone = await makeUnits('tokyo', 1, [['ko']]);
    const ref = { hubId: zone.hub.id, id: zone.engineers[0] ?? '', version: 1 };
    const manager = await makeManager('tokyo');
    expect(await editUnit(db, manager, ref, facts())).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await findDeskUnit(db, zone.hub.id, ref.id)).toMatchObject({ name: { ko: '엔지니어 하나' }, languages: ['ko', 'ja'], fields: ['CUDA'] });
    expect(await editUnit(db, manager, ref, facts())).toMatchObject({ error: 'stale' });
    const dubai = await makeUnits('dubai', 1);
    expect(await editUnit(db, await makeManager('dubai'), { ...ref, version: 2 }, facts())).toMatchObject({ error: 'not_found' });
    expect(await editUnit(db, await makeManager('dubai'), { ...ref, hubId: dubai.hub.id, version: 2 }, facts())).toMatchObject({ error: 'not_found' });
    expect(await editUnit(db, manager, { ...ref, id: 'x', version: 2 }, facts())).toMatchObject({ error: 'not_found' });
  });

  it('stay in service while they are booked', async () => {
    const zone = await makeUnits('tokyo', 2);
    const [booked = '', free = ''] = zone.units;
    const manager = await makeManager('tokyo');
    await hold(db, await makeFirmActor(), holdInput(zone, [booked]), newKey(), now);
    expect(await retireUnit(db, manager, { hubId: zone.hub.id, id: booked, version: 1 }, now)).toMatchObject({ error: 'booked' });
    expect(await listUpcoming(db, manager, zone.hub.id, now, booked)).toHaveLength(1);
    expect(await listUpcoming(db, await makeManager('dubai'), zone.hub.id, now, booked)).toHaveLength(0);
    // The hold's ten minutes are over: nobody has it.
    expect(await retireUnit(db, manager, { hubId: zone.hub.id, id: booked, version: 1 }, new Date(now.getTime() + 11 * 60_000))).toMatchObject({ ok: true });
    expect(await retireUnit(db, manager, { hubId: zone.hub.id, id: free, version: 1 }, now)).toMatchObject({ ok: true });
    expect((await listUnits(db, [zone.hub.id])).some(({ id }) => id === free)).toBe(false);
    expect((await listDeskUnits(db, zone.hub.id, now)).find(({ id }) => id === free)?.retired).toBe(true);
    expect(await hold(db, await makeFirmActor(), holdInput(zone, [free]), newKey(), now)).toMatchObject({ error: 'unknown_units' });
    expect(await restoreUnit(db, manager, { hubId: zone.hub.id, id: free, version: 2 })).toMatchObject({ ok: true });
    expect(await hold(db, await makeFirmActor(), holdInput(zone, [free]), newKey(), now)).toMatchObject({ ok: true });
  });

  it('are never both booked and out of service, whoever is first', async () => {
    const zone = await makeUnits('tokyo', 12);
    const manager = await makeManager('tokyo');
    const results = await Promise.all(zone.units.map(async (id) => {
      const [held, retired] = await Promise.all([hold(db, await makeFirmActor(), holdInput(zone, [id]), newKey(), now), retireUnit(db, manager, { hubId: zone.hub.id, id, version: 1 }, now)]);
      return [held.ok, retired.ok];
    }));
    expect(results.every(([held, retired]) => held !== retired)).toBe(true);
  });
});
