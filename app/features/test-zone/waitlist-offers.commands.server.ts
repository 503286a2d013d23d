import { asc, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '~db/connect';
import { bookings } from '~db/schema/test-zone';
import { waitlistEntries } from '~db/schema/waitlist';
import { mailOffered } from './change-mails.server';
import { listBookingsById } from './bookings.queries.server';
import { Refused, takeUnits } from './choose-units.server';
import { isOverlap, isOverQuota, isRepeated, isTransient } from './database-refusals.server';
import { findEarliestSlots, wishedAccelerators, type EarliestSlot } from './earliest.queries.server';
import { expireHolds } from './expiry.commands.server';
import { insertBooking } from './insert-booking.server';
import { addDays } from './slots.rules';
import { leadMinutes, maxOffers, maxUnanswered, offerExpiresAt } from './waitlist.rules';

type Entry = typeof waitlistEntries.$inferSelect;

const offersOf = sql`from bookings b where b.waitlist_entry_id = waitlist_entries.id`;
const noOpenOffer = sql`not exists (select ${offersOf} and b.state = 'held' and b.submitted_at is null)`;

/** Entries whose offer was taken up are fulfilled; those whose time is over, or who let offers go by, end. */
async function settle(db: Database, at: Date): Promise<void> {
  const change = (state: 'fulfilled' | 'ended') => ({ state, version: sql`${waitlistEntries.version} + 1`, updatedAt: at });
  const waiting = eq(waitlistEntries.state, 'waiting');
  await db.update(waitlistEntries).set(change('fulfilled')).where(sql`${waiting} and exists (select ${offersOf} and b.submitted_at is not null)`);
  const until = new Date(at.getTime() + leadMinutes * 60_000).toISOString();
  await db.update(waitlistEntries).set(change('ended')).where(sql`${waiting} and ${noOpenOffer} and (upper(${waitlistEntries.window}) <= ${until}
    or (select count(*) ${offersOf} and b.state = 'expired') >= ${maxUnanswered} or (select count(*) ${offersOf}) >= ${maxOffers})`);
}

/** The earliest time that fits and that this entry wasn't offered before; null when there is none. */
async function findOffer(db: Database, entry: Entry, at: Date): Promise<EarliestSlot | null> {
  const before = await db.select({ hubId: bookings.hubId, during: bookings.during }).from(bookings).where(eq(bookings.waitlistEntryId, entry.id));
  const offered = new Set(before.map(({ hubId, during }) => `${hubId} ${during.start.getTime()}`));
  const lead = new Date(at.getTime() + leadMinutes * 60_000);
  let notBefore = entry.window.start > lead ? entry.window.start : lead;
  const { count, engineer } = entry;
  const accelerators = wishedAccelerators(entry.accelerator);
  const by = addDays(entry.window.end.toISOString().slice(0, 10), 1);
  for (let tries = 0; tries <= maxOffers; tries++) {
    const found = await findEarliestSlots(db, { accelerators, count, engineer, length: entry.minutes, by, notBefore, ...(entry.hubId ? { hubId: entry.hubId } : {}) }, at, 20);
    const fitting = found.filter(({ alternative, range }) => !alternative && range.end <= entry.window.end);
    const fresh = fitting.find(({ hub, range }) => !offered.has(`${hub.id} ${range.start.getTime()}`));
    const [first] = fitting;
    if (fresh || !first) return fresh ?? null;
    notBefore = new Date(first.range.start.getTime() + 1);
  }
  return null;
}

async function holdFor(tx: Transaction, entry: Entry, { hub, range, accelerator, count, engineer }: EarliestSlot, at: Date): Promise<boolean> {
  const [mine] = await tx
    .select({ id: waitlistEntries.id })
    .from(waitlistEntries)
    .where(sql`${waitlistEntries.id} = ${entry.id} and ${waitlistEntries.state} = 'waiting' and ${noOpenOffer}`)
    .for('update', { skipLocked: true });
  if (!mine) return false;
  const resourceIds = await takeUnits(tx, { hubId: hub.id, range, units: { acceleratorSlug: accelerator.slug, count }, engineer: engineer?.id ?? 'none' }, at);
  const holdExpiresAt = offerExpiresAt(at, range.start);
  const { id } = await insertBooking(tx, {
    hubId: hub.id, during: range, resourceIds, state: 'held', code: 'offered', by: { kind: 'system', userId: null }, parameters: { entry: entry.id },
    values: { firmId: entry.firmId, holdExpiresAt, offer: 'waitlist', waitlistEntryId: entry.id, language: entry.language, createdBy: entry.createdBy },
  }, at);
  for (const offer of await listBookingsById(tx, [id])) await mailOffered(tx, offer, holdExpiresAt);
  return true;
}

/** One entry's offer. False where nothing fits, or somebody else was faster: the next run looks again. */
async function offerTo(db: Database, entry: Entry, at: Date): Promise<boolean> {
  const slot = await findOffer(db, entry, at);
  if (!slot) return false;
  try {
    return await db.transaction((tx) => holdFor(tx, entry, slot, at));
  } catch (error) {
    if (error instanceof Refused || isOverlap(error) || isOverQuota(error) || isTransient(error) || isRepeated(error)) return false;
    throw error;
  }
}

/**
 * Offers free time to those who wait: who was offered least comes first, then who came first. An offer is a held booking, so nobody else can
 * take it; one entry has one at a time (a unique index; the row is locked, and one that another run has locked is skipped). What goes by
 * unanswered, or is given up, is free for the next entry of the next run. @returns how many offers were made
 */
export async function makeOffers(db: Database, at = new Date()): Promise<number> {
  await expireHolds(db, at);
  await settle(db, at);
  const entries = await db
    .select()
    .from(waitlistEntries)
    .where(sql`${waitlistEntries.state} = 'waiting' and ${noOpenOffer}`)
    .orderBy(sql`(select count(*) ${offersOf})`, asc(waitlistEntries.createdAt), asc(waitlistEntries.id))
    .limit(200);
  let made = 0;
  const hopeless = new Set<string>();
  for (const entry of entries) {
    // Who waits for the same at the same hubs within no wider a time finds no more than the one before.
    const wish = JSON.stringify([entry.hubId, entry.accelerator, entry.count, entry.engineer, entry.minutes, entry.window]);
    if (hopeless.has(wish)) continue;
    if (await offerTo(db, entry, at)) made += 1;
    else hopeless.add(wish);
  }
  return made;
}
