import { and, asc, eq, inArray, isNull, notInArray } from 'drizzle-orm';
import type { Transaction } from '~db/connect';
import { bookingUnits, resources } from '~db/schema/test-zone';
import type { Booking } from './booking';
import { changeBooking, type Change } from './booking-log.server';
import { expireOverrunHolds } from './expiry.commands.server';
import type { Range } from './slots.rules';

/** The range and the units that a booking gets instead of its own. */
export interface Swap {
  during: Range;
  resourceIds: string[];
}

/** Whether these are units in service of a hub; locks them in the order of their ids, as every booking does. */
export async function lockUnits(tx: Transaction, hubId: string, resourceIds: readonly string[]): Promise<boolean> {
  if (resourceIds.length === 0) return false;
  const found = await tx
    .select({ id: resources.id })
    .from(resources)
    .where(and(eq(resources.hubId, hubId), isNull(resources.retiredAt), inArray(resources.id, [...resourceIds])))
    .orderBy(asc(resources.id))
    .for('no key update');
  return found.length === resourceIds.length;
}

/**
 * Gives a booking another range and other units in one step: it has the old until the transaction commits, and the new from then on.
 * The exclusion constraint decides (23P01 undoes all of it). `unknown_units`: not all of them are the hub's.
 */
export async function swap(tx: Transaction, booking: Booking, { during, resourceIds }: Swap, change: Change): Promise<'unknown_units' | null> {
  const before = booking.units.map(({ id }) => id);
  const added = resourceIds.filter((id) => !before.includes(id));
  if (!(await lockUnits(tx, booking.hub.id, resourceIds))) return 'unknown_units';
  await expireOverrunHolds(tx, resourceIds, during, change.at);
  await tx.delete(bookingUnits).where(and(eq(bookingUnits.bookingId, booking.id), notInArray(bookingUnits.resourceId, resourceIds)));
  await changeBooking(tx, booking, { ...change, set: { ...change.set, during } });
  if (added.length > 0) {
    await tx.insert(bookingUnits).values(added.map((resourceId) => ({ bookingId: booking.id, resourceId, hubId: booking.hub.id, state: change.state, during })));
  }
  return null;
}
