import { describe, expect, it } from 'vitest';
import { block } from '~/features/test-zone/block.commands.server';
import { findDeskCalendar } from '~/features/test-zone/desk-calendar.queries.server';
import { calendarAsked, calendarView } from '~/features/test-zone/desk-calendar.server';
import { hold } from '~/features/test-zone/hold.commands.server';
import { moveByHub } from '~/features/test-zone/reschedule.commands.server';
import { db } from '~db/client.server';
import { bookingAt, later } from './scene';
import { holdInput, makeFirmActor, makeManager, newKey, now, tokyo } from './zone';

const asked = (query: string) => calendarAsked(new URLSearchParams(query), 'Asia/Tokyo', now);
const ofDay = asked('day=2026-11-25');

describe('the desk’s calendar', () => {
  it('shows a unit’s day: who has it, in which state, when it is free and closed', async () => {
    const { zone, manager, reference, actor } = await bookingAt('waiting', { cards: 2 });
    await block(db, manager, { hubId: zone.hub.id, range: { start: tokyo('20:00'), end: tokyo('21:00') }, resourceIds: zone.units, reason: '점검', language: 'ko' }, newKey(), now);
    const calendar = await findDeskCalendar(db, manager, zone.hub.id, ofDay.range, later(10));
    if (!calendar) throw new Error('No calendar');
    const view = calendarView(calendar, ofDay, 'ko', true, later(10));
    const row = view.rows.find(({ id }) => id === zone.units[0]);
    const bar = row?.bars.find((one) => one.reference === reference);
    expect(bar).toMatchObject({ state: 'waiting', firm: actor.firm.nameKo, times: '10:00–12:00', version: 2, movable: true, units: [zone.units[0]] });
    expect(row?.cells.filter(({ kind }) => kind === 'booked').map(({ span, bar: shown }) => [span, shown?.state])).toEqual([[4, 'waiting'], [2, 'maintenance']]);
    expect(row?.cells.reduce((sum, { span }) => sum + span, 0)).toBe(view.grid.length - 1);
    expect(view.hours.reduce((sum, { span }) => sum + span, 0)).toBe(view.grid.length - 1);
    expect(row?.cells.find(({ kind }) => kind === 'free')?.block).toMatchObject({ start: expect.stringMatching(/^2026-11-25T\d\d:\d\d$/) as string });
    expect(row?.free.join()).toContain('12:00–');
    expect(view.rows.find(({ id }) => id === zone.units[1])?.bars.map(({ state }) => state)).toEqual(['maintenance']);
  });

  it('leaves out holds that are over, and nothing can be moved or blocked by who only looks', async () => {
    const { zone, reference, manager } = await bookingAt('held');
    const read = async (at: Date, manages: boolean) => {
      const calendar = await findDeskCalendar(db, manager, zone.hub.id, ofDay.range, at);
      return calendar && calendarView(calendar, ofDay, 'ja', manages, at).rows.find(({ id }) => id === zone.units[0]);
    };
    expect((await read(later(5), false))?.bars.map((bar) => [bar.reference, bar.movable])).toEqual([[reference, false]]);
    expect((await read(later(5), false))?.cells.some(({ block: form }) => form)).toBe(false);
    expect((await read(later(11), true))?.bars).toEqual([]);
  });

  it('shows a week, and a holiday by its name', async () => {
    const { zone, manager, reference } = await bookingAt('confirmed');
    const week = asked('day=2026-11-25&span=week');
    const calendar = await findDeskCalendar(db, manager, zone.hub.id, week.range, later(30));
    if (!calendar) throw new Error('No calendar');
    const view = calendarView(calendar, week, 'ko', true, later(30));
    expect(view.days.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29']);
    const cells = view.rows.find(({ id }) => id === zone.units[0])?.week ?? [];
    expect(cells.find(({ date }) => date === '2026-11-25')?.bars.map((bar) => bar.reference)).toEqual([reference]);
    // Labour Thanksgiving Day, and the weekend.
    expect([view.days[0]?.closed !== '', cells[0]?.state, cells[5]?.state]).toEqual([true, 'closed', 'closed']);
  });

  it('belongs to its hub: another hub’s manager sees nothing, the situation room all', async () => {
    const { zone, manager } = await bookingAt('waiting');
    expect(await findDeskCalendar(db, await makeManager('dubai'), zone.hub.id, ofDay.range, now)).toBeNull();
    expect(await findDeskCalendar(db, { ...manager, managedHubIds: [], situationRoom: true }, zone.hub.id, ofDay.range, now)).not.toBeNull();
  });

  it('moves a bar to another unit, but not onto one that is taken', async () => {
    const { zone, manager, reference, ref, read } = await bookingAt('confirmed', { cards: 3 });
    const [own = '', free = '', taken = ''] = zone.units;
    await hold(db, await makeFirmActor(), holdInput(zone, [taken], '10:00', '12:00'), newKey(), later(20));
    const input = { ...ref, range: { start: tokyo('10:00'), end: tokyo('12:00') }, note: '장비 점검' };
    expect(await moveByHub(db, manager, { ...input, resourceIds: [taken] }, later(25))).toMatchObject({ error: 'taken' });
    expect((await read()).units.map(({ id }) => id)).toEqual([own]);
    expect(await moveByHub(db, manager, { ...input, resourceIds: [free] }, later(25))).toMatchObject({ ok: true, value: { reference } });
    expect((await read()).units.map(({ id }) => id)).toEqual([free]);
  });

  it.each(['day=2026-02-31', 'day=x&span=y', 'day=1999-01-01', ''])('reads a garbled address as today: %s', (query) => {
    expect(asked(query)).toMatchObject({ span: 'day', day: '2026-11-24' });
  });
});
