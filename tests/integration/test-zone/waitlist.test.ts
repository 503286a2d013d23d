import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { expireHolds } from '~/features/test-zone/expiry.commands.server';
import { hold } from '~/features/test-zone/hold.commands.server';
import { releaseHold } from '~/features/test-zone/release.commands.server';
import { submit } from '~/features/test-zone/submit.commands.server';
import { cancelByFirm } from '~/features/test-zone/decide.commands.server';
import { joinWaitlist, leaveWaitlist, type WaitlistWish } from '~/features/test-zone/waitlist.commands.server';
import { makeOffers } from '~/features/test-zone/waitlist-offers.commands.server';
import { listWaitlist } from '~/features/test-zone/waitlist.queries.server';
import { db } from '~db/client.server';
import { bookings } from '~db/schema/test-zone';
import { waitlistEntries } from '~db/schema/waitlist';
import { bookingAt, later, mailsTo } from './scene';
import { holdInput, makeFirmActor, makeUnits, newKey, now, statement, tokyo } from './zone';

const day = { start: tokyo('00:00'), end: new Date('2026-11-25T15:00:00Z') };
const wishFor = (zone: { hub: { id: string }; slug: string }, change: Partial<WaitlistWish> = {}): WaitlistWish => ({ hubId: zone.hub.id, accelerator: zone.slug, count: 1, engineer: 'none', minutes: 120, window: day, language: 'ko', ...change });

async function waiting(zone: Awaited<ReturnType<typeof makeUnits>>, at = now, change: Partial<WaitlistWish> = {}) {
  const actor = await makeFirmActor();
  const joined = await joinWaitlist(db, actor, wishFor(zone, change), newKey(), at);
  if (!joined.ok) throw new Error(joined.error);
  return { actor, id: joined.value.id };
}

const offersOf = (entryId: string) => db.select().from(bookings).where(eq(bookings.waitlistEntryId, entryId));
const liveOf = async (entryId: string) => (await offersOf(entryId)).filter(({ state, submittedAt }) => state === 'held' && !submittedAt);
const stateOf = async (id: string) => (await db.select({ state: waitlistEntries.state }).from(waitlistEntries).where(eq(waitlistEntries.id, id)))[0]?.state;

/** A hub's only card, taken for the whole working day by somebody else. */
async function takenDay() {
  const scene = await bookingAt('confirmed', { from: '09:00', to: '17:00' });
  return scene;
}

describe('the waiting list', () => {
  it('holds what a cancellation frees for the one who came first, once, and mails it', async () => {
    const { zone, actor: owner, ref } = await takenDay();
    const [first, second] = [await waiting(zone), await waiting(zone, later(1))];
    await makeOffers(db, later(30));
    const before = [...(await offersOf(first.id)), ...(await offersOf(second.id))].filter(({ during }) => during.start < tokyo('17:00'));
    expect(before).toEqual([]);
    await cancelByFirm(db, owner, { ...ref, reason: '취소' }, later(31));
    await Promise.all([makeOffers(db, later(32)), makeOffers(db, later(32))]);
    const [offer] = await liveOf(first.id);
    expect(await liveOf(first.id)).toHaveLength(1);
    expect(offer).toMatchObject({ state: 'held', offer: 'waitlist', during: { start: tokyo('09:00'), end: tokyo('11:00') } });
    expect((await mailsTo(first.actor.email)).filter(({ template }) => template === 'booking_offered')).toHaveLength(1);
    expect(await listWaitlist(db, first.actor, later(33))).toMatchObject([{ offer: offer?.reference, ahead: 0 }]);
    // The second gets other hours of the same card, or nothing: never the same.
    const theirs = await liveOf(second.id);
    expect(theirs.every(({ during }) => during.start >= tokyo('11:00'))).toBe(true);
    expect(await submit(db, first.actor, { reference: offer?.reference ?? '', version: 1, statement }, later(40))).toMatchObject({ ok: true });
    await makeOffers(db, later(41));
    expect(await stateOf(first.id)).toBe('fulfilled');
  });

  it('passes on what lapses, never offers the same time twice to one entry, and ends after three unanswered', async () => {
    const zone = await makeUnits('tokyo', 1);
    const entry = await waiting(zone);
    for (let run = 0; run < 5; run++) {
      await Promise.all([makeOffers(db, later(run)), makeOffers(db, later(run))]);
      expect((await liveOf(entry.id)).length).toBeLessThanOrEqual(1);
      await db.update(bookings).set({ holdExpiresAt: later(run) }).where(sql`${bookings.waitlistEntryId} = ${entry.id} and ${bookings.state} = 'held'`);
      await expireHolds(db, later(run + 1));
    }
    const offers = await offersOf(entry.id);
    expect(offers).toHaveLength(3);
    expect(new Set(offers.map(({ during }) => during.start.getTime())).size).toBe(3);
    expect(await stateOf(entry.id)).toBe('ended');
  });

  it('goes on when an offer is given up, and stops when the firm leaves', async () => {
    const zone = await makeUnits('tokyo', 1);
    const entry = await waiting(zone);
    await makeOffers(db, later(1));
    const [offer] = await liveOf(entry.id);
    expect(await releaseHold(db, entry.actor, { reference: offer?.reference ?? '', version: 1 }, later(2))).toMatchObject({ ok: true });
    await makeOffers(db, later(3));
    const [next] = await liveOf(entry.id);
    expect(next?.during.start).not.toEqual(offer?.during.start);
    expect(await leaveWaitlist(db, await makeFirmActor(), entry.id, later(4))).toMatchObject({ error: 'not_found' });
    expect(await leaveWaitlist(db, entry.actor, entry.id, later(4))).toMatchObject({ ok: true });
    expect(await liveOf(entry.id)).toEqual([]);
    expect(await hold(db, await makeFirmActor(), holdInput(zone, zone.units), newKey(), later(5))).toMatchObject({ ok: true });
    expect(await leaveWaitlist(db, entry.actor, entry.id, later(6))).toMatchObject({ error: 'stale' });
    expect(await makeOffers(db, later(7))).toBe(0);
  });

  it('asks for an engineer who speaks the language, and for as many cards as wished, or offers nothing', async () => {
    const zone = await makeUnits('tokyo', 2, [['vi']]);
    const [able, unable, many] = [await waiting(zone, now, { engineer: 'vi', count: 2 }), await waiting(zone, later(1), { engineer: 'zh-hans' }), await waiting(zone, later(2), { count: 3 })];
    await makeOffers(db, later(3));
    const [offer] = await liveOf(able.id);
    const [units] = await db.execute<{ units: number }>(sql`select count(*)::int as units from booking_units where booking_id = ${offer?.id ?? ''}`);
    expect(units?.units).toBe(3);
    expect([await liveOf(unable.id), await liveOf(many.id)]).toEqual([[], []]);
  });

  it('refuses what can’t be waited for; one form is one entry', async () => {
    const zone = await makeUnits('tokyo', 1);
    const actor = await makeFirmActor();
    const join = (change: Partial<WaitlistWish>, key = newKey()) => joinWaitlist(db, actor, wishFor(zone, change), key, now);
    expect(await join({ window: { start: tokyo('00:00'), end: now } })).toMatchObject({ error: 'window_past' });
    expect(await join({ window: { start: day.end, end: day.start } })).toMatchObject({ error: 'window_short' });
    expect(await join({ window: { start: day.start, end: new Date('2027-06-01T00:00:00Z') } })).toMatchObject({ error: 'beyond_horizon' });
    expect(await join({ accelerator: 'abacus' })).toMatchObject({ error: 'unknown_accelerator' });
    const key = newKey();
    const both = await Promise.all([join({}, key), join({}, key)]);
    expect(both[0]).toEqual(both[1]);
    expect(await join({ count: 2 }, key)).toMatchObject({ error: 'key_reused' });
    for (let more = 0; more < 9; more++) expect(await join({})).toMatchObject({ ok: true });
    expect(await join({})).toMatchObject({ error: 'too_many_entries' });
  });
});
