import { eq, sql } from 'drizzle-orm';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Mail } from '~/features/notifications/templates';
import { findBookingForFirm, findBookingForOfficer, listBookingEvents, listBookingsOfDay, listBookingsWaiting } from '~/features/test-zone/bookings.queries.server';
import { cancelByFirm, cancelByHub, confirm, decline } from '~/features/test-zone/decide.commands.server';
import { expireHolds } from '~/features/test-zone/expiry.commands.server';
import { hold } from '~/features/test-zone/hold.commands.server';
import { releaseHold } from '~/features/test-zone/release.commands.server';
import { submit } from '~/features/test-zone/submit.commands.server';
import { checkInByHub, complete, markNoShow } from '~/features/test-zone/use.commands.server';
import { db } from '~db/client.server';
import { bookings, bookingUnits } from '~db/schema/test-zone';
import { mailsTo } from './scene';
import { holdInput, makeFirmActor, makeManager, makeUnits, newKey, now, statement, tokyo } from './zone';

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function held(resources = 1) {
  const zone = await makeUnits('tokyo', resources);
  const actor = await makeFirmActor();
  const result = await hold(db, actor, holdInput(zone, zone.units), newKey(), now);
  if (!result.ok) throw new Error(result.error);
  return { zone, actor, reference: result.value.reference };
}

async function submitted() {
  const scene = await held();
  const result = await submit(db, scene.actor, { reference: scene.reference, version: 1, statement }, later(5));
  if (!result.ok) throw new Error(result.error);
  return { ...scene, answerDue: result.value.answerDue };
}

const eventOf = (mail: Mail | undefined) => {
  const calendar = new ICAL.Component(ICAL.parse(mail?.attachments?.[0]?.content ?? ''));
  return { method: calendar.getFirstPropertyValue('method'), event: new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined), status: calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('status') };
};

describe('the statement', () => {
  it('turns the hold into a wait for the hub, tells both sides, and is taken once', async () => {
    const manager = await makeManager('tokyo');
    const { actor, reference, answerDue, zone } = await submitted();
    // Tuesday 24th 08:05 in Tokyo: 16 working hours from 09:00 end on Wednesday at 16:00, after the booking's start, which comes first.
    expect(answerDue).toEqual(tokyo('10:00'));
    expect(await submit(db, actor, { reference, version: 1, statement }, later(6))).toEqual({ ok: true, value: { reference, answerDue } });
    const booking = await findBookingForFirm(db, actor, reference);
    expect(booking).toMatchObject({ state: 'held', version: 2, submittedAt: later(5), workload: statement.workload });
    expect((await listBookingEvents(db, booking?.id ?? '')).map(({ code }) => code)).toEqual(['held', 'submitted']);
    expect((await mailsTo(actor.email)).map(({ template }) => template)).toEqual(['booking_submitted']);
    expect((await mailsTo(manager.email)).map(({ template }) => template)).toContain('booking_new_for_hub');
    expect((await listBookingsWaiting(db, manager, [zone.hub.id], later(6))).map((row) => row.reference)).toContain(reference);
    expect(await listBookingsWaiting(db, await makeManager('dubai'), [zone.hub.id], later(6))).toEqual([]);
  });

  it('comes too late when the hold is over, and says whether the time is still free', async () => {
    const { actor, reference, zone } = await held();
    expect(await submit(db, actor, { reference, version: 1, statement }, later(11))).toMatchObject({ ok: false, error: 'expired', details: { stillFree: true } });
    await hold(db, await makeFirmActor(), holdInput(zone, zone.units), newKey(), later(11));
    expect(await submit(db, actor, { reference, version: 1, statement }, later(12))).toMatchObject({ ok: false, error: 'expired', details: { stillFree: false } });
  });

  it('must name a deletion date after the booking, and belongs to its firm', async () => {
    const { actor, reference } = await held();
    const early = { ...statement, deletionDueOn: '2026-11-24' };
    expect(await submit(db, actor, { reference, version: 1, statement: early }, later(1))).toMatchObject({ error: 'deletion_too_early' });
    expect(await submit(db, await makeFirmActor(), { reference, version: 1, statement }, later(1))).toMatchObject({ error: 'not_found' });
    expect(await submit(db, actor, { reference, version: 7, statement }, later(1))).toMatchObject({ error: 'stale' });
  });

  it('is not needed to give the time up', async () => {
    const { actor, reference, zone } = await held();
    expect(await releaseHold(db, actor, { reference, version: 1 }, later(1))).toMatchObject({ ok: true });
    expect(await hold(db, await makeFirmActor(), holdInput(zone, zone.units), newKey(), later(1))).toMatchObject({ ok: true });
  });
});

describe('the hub', () => {
  it('confirms once, with a calendar entry that a cancellation takes out again', async () => {
    const manager = await makeManager('tokyo');
    const { actor, reference, zone } = await submitted();
    const both = await Promise.all([1, 2].map(() => confirm(db, manager, { reference, version: 2 }, later(20))));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: 'stale' });
    const confirmation = (await mailsTo(actor.email)).find(({ template }) => template === 'booking_confirmed');
    const invitation = eventOf(confirmation);
    expect(invitation).toMatchObject({ method: 'REQUEST', status: 'CONFIRMED' });
    expect(invitation.event.startDate.toJSDate()).toEqual(tokyo('10:00'));
    expect(invitation.event.endDate.toJSDate()).toEqual(tokyo('12:00'));
    expect((await listBookingsOfDay(db, manager, zone.hub.id, { start: tokyo('00:00'), end: tokyo('23:30') }, later(20))).map((row) => row.reference)).toContain(reference);
    expect(await cancelByFirm(db, actor, { reference, version: 3, reason: '일정 변경' }, later(30))).toMatchObject({ ok: true });
    const cancellation = eventOf((await mailsTo(actor.email)).find(({ template }) => template === 'booking_cancelled'));
    expect(cancellation).toMatchObject({ method: 'CANCEL', status: 'CANCELLED' });
    expect(cancellation.event.uid).toBe(invitation.event.uid);
    expect(cancellation.event.sequence).toBe(invitation.event.sequence + 1);
    expect((await db.select().from(bookingUnits).where(eq(bookingUnits.resourceId, zone.units[0] ?? ''))).map(({ state }) => state)).toEqual(['cancelled']);
    expect(await hold(db, await makeFirmActor(), holdInput(zone, zone.units), newKey(), later(31))).toMatchObject({ ok: true });
  });

  it('declines with its reason', async () => {
    const manager = await makeManager('tokyo');
    const { actor, reference } = await submitted();
    expect(await decline(db, manager, { reference, version: 2, reason: '장비 점검' }, later(20))).toMatchObject({ ok: true });
    expect(await findBookingForFirm(db, actor, reference)).toMatchObject({ state: 'declined', decisionNote: '장비 점검' });
    expect((await mailsTo(actor.email)).at(-1)).toMatchObject({ template: 'booking_declined', parameters: { message: '장비 점검' } });
  });

  it('can’t confirm what has run out, nor what has no statement', async () => {
    const manager = await makeManager('tokyo');
    const { reference } = await submitted();
    expect(await confirm(db, manager, { reference, version: 2 }, tokyo('10:00'))).toMatchObject({ error: 'expired' });
    const bare = await held();
    expect(await confirm(db, manager, { reference: bare.reference, version: 1 }, later(1))).toMatchObject({ error: 'stale' });
  });

  it('decides of its own bookings only', async () => {
    const { actor, reference } = await submitted();
    const other = await makeManager('dubai');
    expect(await confirm(db, other, { reference, version: 2 }, later(20))).toMatchObject({ error: 'not_found' });
    expect(await findBookingForOfficer(db, other, reference)).toBeNull();
    const room = { ...other, managedHubIds: [], situationRoom: true };
    expect(await confirm(db, room, { reference, version: 2 }, later(20))).toMatchObject({ error: 'forbidden' });
    expect(await findBookingForOfficer(db, room, reference)).toMatchObject({ reference });
    expect(await findBookingForFirm(db, await makeFirmActor(), reference)).toBeNull();
    expect(await confirm(db, actor, { reference, version: 2 }, later(20))).toMatchObject({ error: 'not_found' });
  });

  it('checks in, completes, marks nobody came, and cancels with a reason', async () => {
    const manager = await makeManager('tokyo');
    const first = await submitted();
    await confirm(db, manager, { reference: first.reference, version: 2 }, later(20));
    expect(await checkInByHub(db, manager, { reference: first.reference, version: 3 }, tokyo('09:20'))).toMatchObject({ error: 'stale' });
    expect(await checkInByHub(db, manager, { reference: first.reference, version: 3 }, tokyo('09:45'))).toMatchObject({ ok: true });
    expect(await complete(db, manager, { reference: first.reference, version: 4 }, tokyo('11:00'))).toMatchObject({ ok: true });
    const second = await submitted();
    await confirm(db, manager, { reference: second.reference, version: 2 }, later(20));
    expect(await markNoShow(db, manager, { reference: second.reference, version: 3 }, tokyo('10:30'))).toMatchObject({ ok: true });
    const third = await submitted();
    await confirm(db, manager, { reference: third.reference, version: 2 }, later(20));
    expect(await cancelByHub(db, manager, { reference: third.reference, version: 3, reason: '정전' }, later(40))).toMatchObject({ ok: true });
    expect(await findBookingForFirm(db, third.actor, third.reference)).toMatchObject({ state: 'cancelled', decisionNote: '정전' });
  });
});

describe('the expiry job', () => {
  it('ends each overrun hold once, run twice at the same time and again', async () => {
    const scenes = await Promise.all(Array.from({ length: 5 }, () => held()));
    const waiting = await submitted();
    const references = [...scenes, waiting].map(({ reference }) => reference);
    await Promise.all([expireHolds(db, tokyo('10:00')), expireHolds(db, tokyo('10:00'))]);
    await expireHolds(db, tokyo('10:01'));
    const rows = await db.select().from(bookings).where(sql`${bookings.reference} in ${references}`);
    expect(rows.map(({ state }) => state)).toEqual(references.map(() => 'expired'));
    const events = await Promise.all(rows.map(({ id }) => listBookingEvents(db, id)));
    expect(events.map((list) => list.filter(({ state }) => state === 'expired').length)).toEqual(references.map(() => 1));
    expect((await mailsTo(waiting.actor.email)).filter(({ template }) => template === 'booking_expired')).toHaveLength(1);
  });
});
