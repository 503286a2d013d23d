import { and, eq } from 'drizzle-orm';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { endCalendarFeed, makeCalendarFeed } from '~/features/test-zone/calendar-feed.commands.server';
import { listCalendarFeeds, readCalendarFeed } from '~/features/test-zone/calendar-feed.queries.server';
import { cancelByFirm } from '~/features/test-zone/decide.commands.server';
import { db } from '~db/client.server';
import { officerRoles } from '~db/schema/accounts';
import { calendarFeeds } from '~db/schema/calendar-feeds';
import { firmMembers } from '~db/schema/firms';
import { bookings } from '~db/schema/test-zone';
import type { Actor } from '~/features/accounts/actor';
import { bookingAt, later } from './scene';
import { makeFirmActor, makeManager } from './zone';

async function madeFor(actor: Actor, hubId: string | null): Promise<string> {
  const made = await makeCalendarFeed(db, actor, hubId);
  if (!made.ok) throw new Error(made.error);
  return made.value.secret;
}

function entries(file: string | null) {
  const calendar = new ICAL.Component(ICAL.parse(file ?? ''));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return { uid: event.uid, summary: event.summary, url: component.getFirstPropertyValue('url'), status: component.getFirstPropertyValue('status'), sequence: event.sequence, start: event.startDate.toJSDate(), end: event.endDate.toJSDate(), utc: event.startDate.zone === ICAL.Timezone.utcTimezone };
  });
}

test('a firm’s calendar holds its bookings; what is called off stays in it as such, with the next sequence', async () => {
  const { actor, read, version, reference } = await bookingAt('confirmed');
  const secret = await madeFor(actor, null);
  const booking = await read();
  expect(entries(await readCalendarFeed(db, secret, later(0)))).toEqual([
    expect.objectContaining({ uid: `${booking.id}@test-zone.kain`, status: 'CONFIRMED', sequence: booking.calendarSequence, start: booking.during.start, end: booking.during.end, utc: true }),
  ]);
  expect(await cancelByFirm(db, actor, { reference, version, reason: '일정 변경' }, later(30))).toMatchObject({ ok: true });
  expect(entries(await readCalendarFeed(db, secret, later(60)))).toEqual([expect.objectContaining({ status: 'CANCELLED', sequence: booking.calendarSequence + 1 })]);
  expect(entries(await readCalendarFeed(db, secret, later(60 * 24 * 90)))).toEqual([]);
});

test('instants hold over both edges of summer time in Los Angeles', async () => {
  const { actor, read } = await bookingAt('confirmed');
  const secret = await madeFor(actor, null);
  const { id } = await read();
  for (const [start, end] of [['2026-11-01T07:00:00Z', '2026-11-01T13:00:00Z'], ['2027-03-14T08:00:00Z', '2027-03-14T13:00:00Z']] as const) {
    const during = { start: new Date(start), end: new Date(end) };
    await db.update(bookings).set({ during }).where(eq(bookings.id, id));
    expect(entries(await readCalendarFeed(db, secret, new Date(start)))).toMatchObject([during]);
  }
});

test('a hub’s calendar names firms and leads to the desk; it is had by who sees the hub, as long as that is so', async () => {
  const { manager, reference, zone } = await bookingAt('confirmed');
  const stranger = await makeFirmActor();
  const elsewhere = await makeManager('dubai');
  for (const actor of [stranger, elsewhere]) expect(await makeCalendarFeed(db, actor, zone.hub.id)).toMatchObject({ error: 'not_found' });
  expect(await makeCalendarFeed(db, elsewhere, null)).toMatchObject({ error: 'not_found' });
  const secret = await madeFor(manager, zone.hub.id);
  const mine = entries(await readCalendarFeed(db, secret, later(0))).filter(({ url }) => String(url).includes(reference));
  expect(mine).toEqual([expect.objectContaining({ summary: expect.stringContaining('한빛인공지능 · ') as string, url: expect.stringMatching(/\/desk\/bookings\/.*hub=tokyo/) as string })]);
  await db.delete(officerRoles).where(eq(officerRoles.userId, manager.userId));
  expect(await readCalendarFeed(db, secret)).toBeNull();
});

test('a firm reads its own only, and who left it reads nothing', async () => {
  const { actor } = await bookingAt('confirmed');
  const other = await makeFirmActor();
  expect(entries(await readCalendarFeed(db, await madeFor(other, null), later(0)))).toEqual([]);
  const secret = await madeFor(actor, null);
  expect(entries(await readCalendarFeed(db, secret, later(0)))).toHaveLength(1);
  await db.delete(firmMembers).where(and(eq(firmMembers.userId, actor.userId), eq(firmMembers.firmId, actor.firm.id)));
  expect(await readCalendarFeed(db, secret)).toBeNull();
});

test('one address a person and calendar: a new one ends the one before, also when two are made at once; the secret is kept nowhere', async () => {
  const actor = await makeFirmActor();
  const first = await madeFor(actor, null);
  expect(await readCalendarFeed(db, first)).not.toBeNull();
  const both = await Promise.all([madeFor(actor, null), madeFor(actor, null)]);
  expect(await readCalendarFeed(db, first)).toBeNull();
  expect((await Promise.all(both.map((secret) => readCalendarFeed(db, secret)))).filter(Boolean)).toHaveLength(1);
  const kept = await db.select().from(calendarFeeds).where(eq(calendarFeeds.userId, actor.userId));
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain(both[1]);
  expect([...(await listCalendarFeeds(db, actor)).keys()]).toEqual([null]);
  await endCalendarFeed(db, actor, null);
  expect(await Promise.all(both.map((secret) => readCalendarFeed(db, secret)))).toEqual([null, null]);
  expect(await readCalendarFeed(db, 'x'.repeat(43))).toBeNull();
});
