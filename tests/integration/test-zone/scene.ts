import { sql } from 'drizzle-orm';
import ICAL from 'ical.js';
import type { Mail } from '~/features/notifications/templates';
import { findBookingForFirm, listBookingEvents } from '~/features/test-zone/bookings.queries.server';
import { confirm } from '~/features/test-zone/decide.commands.server';
import { hold } from '~/features/test-zone/hold.commands.server';
import { submit } from '~/features/test-zone/submit.commands.server';
import { checkInByFirm } from '~/features/test-zone/use.commands.server';
import { db } from '~db/client.server';
import { holdInput, makeFirmActor, makeManager, makeUnits, newKey, now, statement, tokyo } from './zone';

export const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

/** A firm's booking at Tokyo, 10:00 to 12:00 of Wednesday, as far as it is to be taken. Its version is the number of its events. */
export async function bookingAt(stage: 'held' | 'waiting' | 'confirmed' | 'running', { cards = 1, from = '10:00', to = '12:00' } = {}) {
  const [zone, actor, manager] = [await makeUnits('tokyo', cards), await makeFirmActor(), await makeManager('tokyo')];
  const held = await hold(db, actor, holdInput(zone, zone.units.slice(0, 1), from, to), newKey(), now);
  if (!held.ok) throw new Error(held.error);
  const { reference } = held.value;
  const steps = [
    () => submit(db, actor, { reference, version: 1, statement }, later(5)),
    () => confirm(db, manager, { reference, version: 2 }, later(20)),
    () => checkInByFirm(db, actor, { reference, version: 3 }, tokyo(from)),
  ];
  const version = { held: 1, waiting: 2, confirmed: 3, running: 4 }[stage];
  for (const step of steps.slice(0, version - 1)) {
    const done = await step();
    if (!done.ok) throw new Error(done.error);
  }
  const read = async () => {
    const booking = await findBookingForFirm(db, actor, reference);
    if (!booking) throw new Error(`No ${reference}`);
    return booking;
  };
  const codes = async () => (await listBookingEvents(db, (await read()).id)).map(({ code }) => code);
  return { zone, actor, manager, reference, version, ref: { reference, version }, read, codes };
}

export async function mailsTo(address: string): Promise<Mail[]> {
  const rows = await db.execute<{ data: Mail }>(sql`select data from pgboss.job where name = 'mail' and data->>'to' = ${address} order by created_on, id`);
  return rows.map(({ data }) => data);
}

/** The calendar entry of a mail, read by another parser. */
export function entryOf(mail: Mail | undefined) {
  const calendar = new ICAL.Component(ICAL.parse(mail?.attachments?.[0]?.content ?? ''));
  const component = calendar.getFirstSubcomponent('vevent') ?? undefined;
  const event = new ICAL.Event(component);
  return {
    method: calendar.getFirstPropertyValue('method'), status: component?.getFirstPropertyValue('status'), uid: event.uid, sequence: event.sequence,
    start: event.startDate.toJSDate(), end: event.endDate.toJSDate(),
  };
}
