import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { confirmDeletion, reportUsage } from '~/features/test-zone/after.commands.server';
import { block, unblock } from '~/features/test-zone/block.commands.server';
import { findBookingForFirm, findBookingForOfficer, listBookingsOfFirm } from '~/features/test-zone/bookings.queries.server';
import { finishBookings, markNoShows, remindOfDeletion } from '~/features/test-zone/clock.commands.server';
import { decline } from '~/features/test-zone/decide.commands.server';
import { hold } from '~/features/test-zone/hold.commands.server';
import { acceptOffer } from '~/features/test-zone/offer.commands.server';
import { releaseHold } from '~/features/test-zone/release.commands.server';
import { submit } from '~/features/test-zone/submit.commands.server';
import { checkInByFirm, checkInByHub, complete, reclaim, releaseEarly } from '~/features/test-zone/use.commands.server';
import { db } from '~db/client.server';
import { bookingUsage } from '~db/schema/booking-life';
import { bookingAt, entryOf, later, mailsTo } from './scene';
import { holdInput, makeFirmActor, makeManager, makeUnits, newKey, now, statement, tokyo } from './zone';

const usageOf = async (bookingId: string) => (await db.select().from(bookingUsage).where(eq(bookingUsage.bookingId, bookingId)))[0];

describe('using a booking', () => {
  it('lets the firm in from a quarter of an hour before, once, and only itself', async () => {
    const { actor, ref, read } = await bookingAt('confirmed');
    expect(await checkInByFirm(db, actor, ref, tokyo('09:44'))).toMatchObject({ error: 'stale' });
    expect(await checkInByFirm(db, await makeFirmActor(), ref, tokyo('09:45'))).toMatchObject({ error: 'not_found' });
    const both = await Promise.all([1, 2].map(() => checkInByFirm(db, actor, ref, tokyo('09:45'))));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await read()).toMatchObject({ state: 'checked_in', checkedInAt: tokyo('09:45') });
  });

  it('frees the rest from the next half hour on when the firm is done, and counts what was used', async () => {
    const { actor, ref, zone, read } = await bookingAt('running');
    expect(await releaseEarly(db, actor, ref, tokyo('10:40'))).toMatchObject({ ok: true });
    const booking = await read();
    expect(booking).toMatchObject({ state: 'completed', during: { start: tokyo('10:00'), end: tokyo('11:00') }, reservedUntil: tokyo('12:00') });
    expect(entryOf((await mailsTo(actor.email)).at(-1))).toMatchObject({ method: 'REQUEST', sequence: 2, end: tokyo('11:00') });
    expect(await usageOf(booking.id)).toMatchObject({ accelerators: 1, reservedMinutes: 120, releasedMinutes: 60, reclaimedMinutes: 0, startsAt: tokyo('10:00') });
    expect(await hold(db, await makeFirmActor(), holdInput(zone, zone.units, '11:00', '12:00'), newKey(), tokyo('10:41'))).toMatchObject({ ok: true });
  });

  it('ends by the hub’s word, or by itself', async () => {
    const [byHub, byItself] = [await bookingAt('running'), await bookingAt('running')];
    expect(await complete(db, byHub.manager, byHub.ref, tokyo('11:50'))).toMatchObject({ ok: true });
    expect(await byHub.read()).toMatchObject({ state: 'completed', during: { end: tokyo('12:00') }, reservedUntil: null });
    await Promise.all([finishBookings(db, tokyo('12:00')), finishBookings(db, tokyo('12:00'))]);
    expect(await byItself.read()).toMatchObject({ state: 'completed', version: 5 });
    expect(await byItself.codes()).toEqual(['held', 'submitted', 'confirmed', 'checked_in', 'completed']);
  });

  it('is reclaimed with a reason when it stands idle', async () => {
    const { actor, manager, ref, zone, read } = await bookingAt('running');
    expect(await reclaim(db, manager, { ...ref, reason: '한 시간 동안 사용 없음' }, tokyo('11:10'))).toMatchObject({ ok: true });
    const booking = await read();
    expect(booking).toMatchObject({ state: 'reclaimed', decisionNote: '한 시간 동안 사용 없음', during: { end: tokyo('11:30') } });
    expect(await usageOf(booking.id)).toMatchObject({ reservedMinutes: 120, reclaimedMinutes: 30, releasedMinutes: 0 });
    const mail = (await mailsTo(actor.email)).at(-1);
    expect(mail).toMatchObject({ template: 'booking_reclaimed', parameters: { message: '한 시간 동안 사용 없음' } });
    expect(entryOf(mail)).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', sequence: 2 });
    expect(await hold(db, await makeFirmActor(), holdInput(zone, zone.units, '11:30', '12:00'), newKey(), tokyo('11:11'))).toMatchObject({ ok: true });
  });
});

describe('nobody came', () => {
  it('is marked once by the job, half an hour after the start; the hub lets the firm in while the units are free', async () => {
    const [late, never] = [await bookingAt('confirmed'), await bookingAt('confirmed')];
    await markNoShows(db, tokyo('10:29'));
    expect(await late.read()).toMatchObject({ state: 'confirmed' });
    await Promise.all([markNoShows(db, tokyo('10:30')), markNoShows(db, tokyo('10:30'))]);
    await markNoShows(db, tokyo('10:31'));
    expect((await late.codes()).filter((code) => code === 'no_show')).toHaveLength(1);
    expect(entryOf((await mailsTo(late.actor.email)).at(-1))).toMatchObject({ method: 'CANCEL', sequence: 2 });
    expect(await checkInByFirm(db, late.actor, { ...late.ref, version: 4 }, tokyo('10:32'))).toMatchObject({ error: 'stale' });
    expect(await checkInByHub(db, late.manager, { ...late.ref, version: 4 }, tokyo('10:32'))).toMatchObject({ ok: true });
    expect(entryOf((await mailsTo(late.actor.email)).at(-1))).toMatchObject({ method: 'REQUEST', sequence: 3, status: 'CONFIRMED' });
    await hold(db, await makeFirmActor(), holdInput(never.zone, never.zone.units, '11:00', '12:00'), newKey(), tokyo('10:33'));
    expect(await checkInByHub(db, never.manager, { ...never.ref, version: 4 }, tokyo('10:34'))).toMatchObject({ error: 'taken' });
    expect(await usageOf((await never.read()).id)).toMatchObject({ state: 'no_show', reservedMinutes: 120, usedMinutes: 0 });
  });
});

describe('afterwards', () => {
  it('the firm reports, confirms the deletion once, and is reminded before and after the day until it has', async () => {
    const { actor, ref, read } = await bookingAt('running');
    await releaseEarly(db, actor, ref, tokyo('11:30'));
    expect(await reportUsage(db, actor, { ...ref, version: 5, result: '목표 달성', metric: '초당 1,200 토큰' }, tokyo('13:00'))).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({ usageReport: { result: '목표 달성', metric: '초당 1,200 토큰' }, reportedAt: tokyo('13:00') });
    const reminders = async () => (await mailsTo(actor.email)).filter(({ template }) => template === 'booking_deletion_due').length;
    const remind = async (day: string) => { await Promise.all([remindOfDeletion(db, new Date(`${day}T01:00:00Z`)), remindOfDeletion(db, new Date(`${day}T01:00:00Z`))]); return reminders(); };
    expect([await remind('2026-12-27'), await remind('2026-12-28'), await remind('2026-12-31'), await remind('2027-01-01'), await remind('2027-01-05')]).toEqual([0, 1, 1, 2, 2]);
    expect(await confirmDeletion(db, actor, { ...ref, version: 6 }, new Date('2027-01-06T00:00:00Z'))).toMatchObject({ ok: true });
    expect(await confirmDeletion(db, actor, { ...ref, version: 7 }, new Date('2027-01-06T00:00:00Z'))).toMatchObject({ error: 'stale' });
    expect(await read()).toMatchObject({ deletionConfirmedAt: new Date('2027-01-06T00:00:00Z') });
  });
});

describe('a counter-offer', () => {
  const wish = (zone: { hub: { id: string }; units: string[] }, from = '14:00', to = '16:00') => ({ hubId: zone.hub.id, range: { start: tokyo(from), end: tokyo(to) }, units: { resourceIds: zone.units }, engineer: 'none' });
  const offerOf = async (actor: Parameters<typeof listBookingsOfFirm>[1]) => (await listBookingsOfFirm(db, actor)).bookings.find(({ offer }) => offer !== null);

  it('is held with the refusal, and the firm’s yes confirms it', async () => {
    const { actor, manager, ref, zone, read } = await bookingAt('waiting');
    expect(await decline(db, manager, { ...ref, reason: '정비', alternative: wish(zone) }, later(30))).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({ state: 'declined' });
    const offer = await offerOf(actor);
    expect(offer).toMatchObject({ state: 'held', offer: 'here', workload: statement.workload, during: { start: tokyo('14:00') } });
    expect((await mailsTo(actor.email)).map(({ template }) => template).slice(-2).sort()).toEqual(['booking_declined', 'booking_offered']);
    expect(await submit(db, actor, { reference: offer?.reference ?? '', version: 1, statement }, later(31))).toMatchObject({ error: 'stale' });
    expect(await acceptOffer(db, await makeFirmActor(), { reference: offer?.reference ?? '', version: 1 }, later(31))).toMatchObject({ error: 'not_found' });
    expect(await acceptOffer(db, actor, { reference: offer?.reference ?? '', version: 1 }, later(31))).toMatchObject({ ok: true });
    expect(await findBookingForFirm(db, actor, offer?.reference ?? '')).toMatchObject({ state: 'confirmed', submittedAt: later(31) });
    expect(entryOf((await mailsTo(actor.email)).at(-1))).toMatchObject({ method: 'REQUEST', sequence: 1 });
  });

  it('declines nothing when the other time is gone, and is the firm’s to give up', async () => {
    const { actor, manager, ref, zone, read } = await bookingAt('waiting');
    const other = await hold(db, await makeFirmActor(), holdInput(zone, zone.units, '14:00', '16:00'), newKey(), later(6));
    expect(other.ok).toBe(true);
    expect(await decline(db, manager, { ...ref, reason: '정비', alternative: wish(zone) }, later(7))).toMatchObject({ error: 'taken' });
    expect(await read()).toMatchObject({ state: 'held', version: 2 });
    expect(await decline(db, manager, { ...ref, reason: '정비', alternative: wish(zone, '16:00', '17:30') }, later(8))).toMatchObject({ ok: true });
    const offer = await offerOf(actor);
    expect(await releaseHold(db, actor, { reference: offer?.reference ?? '', version: 1 }, later(9))).toMatchObject({ ok: true });
  });
});

describe('blocking units', () => {
  it('keeps them for the hub’s work at any hour, once for one form, and gives them back', async () => {
    const [zone, manager] = [await makeUnits('tokyo', 2), await makeManager('tokyo')];
    const input = { hubId: zone.hub.id, range: { start: tokyo('05:00'), end: tokyo('13:00') }, resourceIds: zone.units, reason: '펌웨어 갱신', language: 'ko' as const };
    const key = newKey();
    const both = await Promise.all([1, 2].map(() => block(db, manager, input, key, now)));
    expect(both[0]).toEqual(both[1]);
    const reference = both[0]?.ok ? both[0].value.reference : '';
    expect(await block(db, manager, { ...input, reason: '다른 일' }, key, now)).toMatchObject({ error: 'key_reused' });
    expect(await hold(db, await makeFirmActor(), holdInput(zone, zone.units), newKey(), now)).toMatchObject({ error: 'taken' });
    expect(await findBookingForOfficer(db, manager, reference)).toMatchObject({ kind: 'maintenance', decisionNote: '펌웨어 갱신' });
    expect(await unblock(db, await makeManager('dubai'), { reference, version: 1 }, later(1))).toMatchObject({ error: 'not_found' });
    expect(await unblock(db, manager, { reference, version: 1 }, later(1))).toMatchObject({ ok: true });
    expect(await hold(db, await makeFirmActor(), holdInput(zone, zone.units), newKey(), later(2))).toMatchObject({ ok: true });
  });

  it('never takes what is booked, nor another hub’s units, nor an impossible range', async () => {
    const { zone, manager } = await bookingAt('confirmed');
    const elsewhere = await makeUnits('dubai', 1);
    const attempt = (change: object) => block(db, manager, { hubId: zone.hub.id, range: { start: tokyo('11:00'), end: tokyo('13:00') }, resourceIds: zone.units, reason: 'x', language: 'ko', ...change }, newKey(), now);
    expect(await attempt({})).toMatchObject({ error: 'taken' });
    expect(await attempt({ resourceIds: elsewhere.units })).toMatchObject({ error: 'unknown_units' });
    expect(await attempt({ hubId: elsewhere.hub.id })).toMatchObject({ error: 'forbidden' });
    expect(await attempt({ resourceIds: [] })).toMatchObject({ error: 'no_units' });
    expect(await attempt({ range: { start: tokyo('13:00'), end: tokyo('11:00') } })).toMatchObject({ error: 'reversed' });
    expect(await attempt({ range: { start: tokyo('11:10'), end: tokyo('13:00') } })).toMatchObject({ error: 'off_grid' });
    expect(await attempt({ range: { start: tokyo('11:00'), end: new Date('2027-06-01T00:00:00Z') } })).toMatchObject({ error: 'beyond_horizon' });
    expect(await attempt({ range: { start: new Date('2026-11-01T00:00:00Z'), end: new Date('2026-11-02T00:00:00Z') } })).toMatchObject({ error: 'past' });
  });
});
