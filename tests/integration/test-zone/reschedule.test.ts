import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { cancelByFirm } from '~/features/test-zone/decide.commands.server';
import { lapseMoves } from '~/features/test-zone/clock.commands.server';
import { hold } from '~/features/test-zone/hold.commands.server';
import { findOpenMove } from '~/features/test-zone/moves.queries.server';
import { decideMove, extend, moveByHub, reschedule, withdrawMove } from '~/features/test-zone/reschedule.commands.server';
import { db } from '~db/client.server';
import { bookingMoves } from '~db/schema/booking-life';
import { bookingUnits } from '~db/schema/test-zone';
import { bookingAt, entryOf, later, mailsTo } from './scene';
import { holdInput, makeFirmActor, makeManager, makeUnits, newKey, now, tokyo } from './zone';

const wednesday = (from: string, to: string) => ({ start: tokyo(from), end: tokyo(to) });
const thursday = (from: string, to: string) => ({ start: new Date(`2026-11-26T${from}:00+09:00`), end: new Date(`2026-11-26T${to}:00+09:00`) });
const rangesOf = async (resourceId = '') => (await db.select({ during: bookingUnits.during, state: bookingUnits.state }).from(bookingUnits).where(eq(bookingUnits.resourceId, resourceId)));

describe('a firm moves its booking', () => {
  it('at once while the hub hasn’t answered, and half over its own old time', async () => {
    const { actor, ref, zone, read, codes } = await bookingAt('waiting');
    expect(await reschedule(db, actor, { ...ref, range: wednesday('11:00', '13:00') }, later(30))).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({ state: 'held', version: 3, during: wednesday('11:00', '13:00'), holdExpiresAt: tokyo('11:00') });
    expect(await rangesOf(zone.units[0])).toEqual([{ during: wednesday('11:00', '13:00'), state: 'held' }]);
    expect((await codes()).at(-1)).toBe('moved');
  });

  it('at once when a confirmed one asks for no more, and mails the entry that replaces the old', async () => {
    const { actor, manager, ref, zone, read } = await bookingAt('confirmed', { cards: 2 });
    const [, second = ''] = zone.units;
    expect(await reschedule(db, actor, { ...ref, range: thursday('10:00', '12:00'), resourceIds: [second] }, later(60))).toMatchObject({ ok: true });
    const booking = await read();
    expect(booking).toMatchObject({ state: 'confirmed', during: thursday('10:00', '12:00'), calendarSequence: 2 });
    expect(booking.units.map(({ id }) => id)).toEqual([second]);
    const mails = await mailsTo(actor.email);
    const [first, next] = [entryOf(mails.find(({ template }) => template === 'booking_confirmed')), entryOf(mails.find(({ template }) => template === 'booking_changed'))];
    expect(next).toMatchObject({ method: 'REQUEST', status: 'CONFIRMED', uid: first.uid, sequence: first.sequence + 1, ...thursday('10:00', '12:00') });
    expect((await mailsTo(manager.email)).map(({ template }) => template)).toContain('booking_changed_for_hub');
    expect(await hold(db, await makeFirmActor(), holdInput(zone, zone.units.slice(0, 1)), newKey(), later(61))).toMatchObject({ ok: true });
  });

  it('asks the hub for more than was confirmed, and has its old time until the hub agrees', async () => {
    const { actor, manager, ref, zone, read } = await bookingAt('confirmed');
    expect(await reschedule(db, actor, { ...ref, range: thursday('10:00', '15:00'), note: '시험이 길어집니다' }, later(60))).toMatchObject({ ok: true });
    const asked = await read();
    expect(asked).toMatchObject({ state: 'confirmed', version: 4, during: wednesday('10:00', '12:00') });
    expect(await hold(db, await makeFirmActor(), holdInput(zone, zone.units), newKey(), later(61))).toMatchObject({ error: 'taken' });
    expect((await mailsTo(manager.email)).at(-1)).toMatchObject({ template: 'booking_move_proposed', parameters: { message: '시험이 길어집니다' } });
    const both = await Promise.all([1, 2].map(() => decideMove(db, manager, { reference: ref.reference, version: 4, accept: true }, later(90))));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await read()).toMatchObject({ state: 'confirmed', during: thursday('10:00', '15:00'), calendarSequence: 2 });
    expect(entryOf((await mailsTo(actor.email)).at(-1))).toMatchObject({ method: 'REQUEST', sequence: 2, ...thursday('10:00', '15:00') });
  });

  it('keeps its old time when the hub says no, when the new one is gone, and when nobody answers', async () => {
    const no = await bookingAt('confirmed');
    await reschedule(db, no.actor, { ...no.ref, range: thursday('10:00', '15:00') }, later(60));
    expect(await decideMove(db, no.manager, { reference: no.reference, version: 4, accept: false, reason: '점검일' }, later(90))).toMatchObject({ ok: true });
    expect((await mailsTo(no.actor.email)).at(-1)).toMatchObject({ template: 'booking_move_declined', parameters: { message: '점검일' } });
    const gone = await bookingAt('confirmed');
    await reschedule(db, gone.actor, { ...gone.ref, range: thursday('10:00', '15:00') }, later(60));
    expect(await hold(db, await makeFirmActor(), { ...holdInput(gone.zone, gone.zone.units), range: thursday('14:00', '16:00') }, newKey(), later(61))).toMatchObject({ ok: true });
    expect(await decideMove(db, gone.manager, { reference: gone.reference, version: 4, accept: true }, later(62))).toMatchObject({ error: 'taken' });
    const late = await bookingAt('confirmed');
    await reschedule(db, late.actor, { ...late.ref, range: thursday('10:00', '15:00') }, later(60));
    await Promise.all([lapseMoves(db, tokyo('10:00')), lapseMoves(db, tokyo('10:00'))]);
    expect(await findOpenMove(db, (await late.read()).id, later(61))).toBeNull();
    for (const scene of [no, gone, late]) expect(await scene.read()).toMatchObject({ state: 'confirmed', during: wednesday('10:00', '12:00') });
  });

  it('has one wish at a time, takes it back, and loses it with the booking', async () => {
    const { actor, ref, read } = await bookingAt('confirmed');
    await reschedule(db, actor, { ...ref, range: thursday('10:00', '15:00') }, later(60));
    await reschedule(db, actor, { ...ref, version: 4, range: thursday('09:00', '14:00') }, later(61));
    const { id } = await read();
    const states = async () => (await db.select({ state: bookingMoves.state }).from(bookingMoves).where(eq(bookingMoves.bookingId, id))).map(({ state }) => state).sort();
    expect(await states()).toEqual(['waiting', 'withdrawn']);
    expect(await withdrawMove(db, actor, { ...ref, version: 5 }, later(62))).toMatchObject({ ok: true });
    expect(await withdrawMove(db, actor, { ...ref, version: 6 }, later(62))).toMatchObject({ error: 'no_move' });
    await reschedule(db, actor, { ...ref, version: 6, range: thursday('10:00', '15:00') }, later(63));
    await cancelByFirm(db, actor, { ...ref, version: 7, reason: '취소' }, later(64));
    expect(await states()).toEqual(['lapsed', 'withdrawn', 'withdrawn']);
  });

  it('gives the end of its time back', async () => {
    const { actor, ref, zone, codes } = await bookingAt('confirmed');
    expect(await reschedule(db, actor, { ...ref, range: wednesday('10:00', '11:00') }, tokyo('09:00'))).toMatchObject({ ok: true });
    expect((await codes()).at(-1)).toBe('shortened');
    expect(await hold(db, await makeFirmActor(), holdInput(zone, zone.units, '11:00', '12:00'), newKey(), tokyo('09:01'))).toMatchObject({ ok: true });
  });

  it('can’t move to what isn’t there, isn’t open, isn’t free, or isn’t its own; nothing changes', async () => {
    const { actor, ref, zone, read } = await bookingAt('confirmed', { cards: 2 });
    const [own = '', second = ''] = zone.units;
    const elsewhere = await makeUnits('dubai', 1);
    expect(await hold(db, await makeFirmActor(), { ...holdInput(zone, [second]), range: thursday('10:00', '12:00') }, newKey(), now)).toMatchObject({ ok: true });
    const attempt = (change: object, at = later(5)) => reschedule(db, actor, { ...ref, range: thursday('10:00', '12:00'), ...change }, at);
    expect(await attempt({ resourceIds: [second] })).toMatchObject({ error: 'taken' });
    expect(await attempt({ resourceIds: elsewhere.units })).toMatchObject({ error: 'unknown_units' });
    expect(await attempt({ resourceIds: [] })).toMatchObject({ error: 'unknown_units' });
    expect(await attempt({ range: thursday('12:00', '10:00') })).toMatchObject({ error: 'reversed' });
    expect(await attempt({ range: thursday('10:00', '10:00') })).toMatchObject({ error: 'empty' });
    expect(await attempt({ range: thursday('10:10', '12:00') })).toMatchObject({ error: 'off_grid' });
    expect(await attempt({ range: thursday('06:00', '08:00') })).toMatchObject({ error: 'outside_hours' });
    expect(await attempt({ range: { start: new Date('2026-11-20T01:00:00Z'), end: new Date('2026-11-20T03:00:00Z') } })).toMatchObject({ error: 'past' });
    expect(await attempt({ range: { start: new Date('2027-04-20T01:00:00Z'), end: new Date('2027-04-20T03:00:00Z') } })).toMatchObject({ error: 'beyond_horizon' });
    expect(await attempt({ range: wednesday('10:00', '12:00') })).toMatchObject({ error: 'no_change' });
    expect(await attempt({ version: 2 })).toMatchObject({ error: 'stale' });
    expect(await attempt({}, tokyo('10:00'))).toMatchObject({ error: 'stale' });
    expect(await reschedule(db, await makeFirmActor(), { ...ref, range: thursday('13:00', '14:00') }, later(5))).toMatchObject({ error: 'not_found' });
    expect(await read()).toMatchObject({ version: 3, during: wednesday('10:00', '12:00'), units: [{ id: own }] });
  });
});

describe('extending', () => {
  it('adds time near the end, next to the booking itself, until somebody else begins', async () => {
    const { actor, manager, reference, ref, zone, read } = await bookingAt('running');
    expect(await hold(db, await makeFirmActor(), holdInput(zone, zone.units, '14:00', '15:00'), newKey(), tokyo('11:00'))).toMatchObject({ ok: true });
    expect(await extend(db, actor, { ...ref, end: tokyo('14:30') }, tokyo('11:01'))).toMatchObject({ error: 'taken' });
    expect(await extend(db, actor, { ...ref, end: tokyo('12:00') }, tokyo('11:01'))).toMatchObject({ error: 'empty' });
    expect(await extend(db, actor, { ...ref, end: tokyo('20:00') }, tokyo('11:01'))).toMatchObject({ error: 'outside_hours' });
    expect(await extend(db, actor, { ...ref, end: tokyo('14:00') }, tokyo('11:01'))).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({ state: 'checked_in', during: wednesday('10:00', '14:00') });
    expect(entryOf((await mailsTo(actor.email)).at(-1))).toMatchObject({ sequence: 2, end: tokyo('14:00') });
    expect((await mailsTo(manager.email)).at(-1)).toMatchObject({ template: 'booking_changed_for_hub', parameters: { reference } });
  });
});

describe('the hub moves a booking', () => {
  it('with its reason, and only its own', async () => {
    const { actor, manager, ref, read } = await bookingAt('confirmed');
    const input = { ...ref, range: thursday('13:00', '16:00'), note: '냉각 장치 점검' };
    expect(await moveByHub(db, await makeManager('dubai'), input, later(30))).toMatchObject({ error: 'not_found' });
    expect(await moveByHub(db, { ...manager, managedHubIds: [], situationRoom: true }, input, later(30))).toMatchObject({ error: 'forbidden' });
    expect(await moveByHub(db, manager, input, later(30))).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({ state: 'confirmed', during: thursday('13:00', '16:00') });
    expect((await mailsTo(actor.email)).at(-1)).toMatchObject({ template: 'booking_changed', parameters: { message: '냉각 장치 점검' } });
  });
});
