import type { Transaction } from '~db/connect';
import { bookings, bookingUnits } from '~db/schema/test-zone';
import { appendEvents, type ChangedBy } from './booking-log.server';
import { nextBookingReference } from './reference.server';
import type { Range } from './slots.rules';

type Values = typeof bookings.$inferInsert;

export interface NewBooking {
  hubId: string;
  during: Range;
  resourceIds: readonly string[];
  state: 'held' | 'confirmed';
  /** Code of the first event. */
  code: string;
  by: ChangedBy;
  parameters?: Record<string, unknown>;
  values: Omit<Values, 'reference' | 'hubId' | 'during' | 'state' | 'createdAt' | 'updatedAt'>;
}

/** Writes a booking, its units and its first event; the exclusion constraint decides whether it may be (23P01). */
export async function insertBooking(tx: Transaction, booking: NewBooking, at: Date): Promise<{ id: string; reference: string }> {
  const { hubId, during, resourceIds, state, code, by, parameters, values } = booking;
  const reference = await nextBookingReference(tx, at);
  const [row] = await tx.insert(bookings).values({ ...values, reference, hubId, state, during, createdAt: at, updatedAt: at }).returning({ id: bookings.id });
  if (!row) throw new Error('The booking was not written');
  await tx.insert(bookingUnits).values([...resourceIds].sort().map((resourceId) => ({ bookingId: row.id, resourceId, hubId, state, during })));
  await appendEvents(tx, [{ bookingId: row.id, sequence: 1, change: { by, code, state, parameters, at } }]);
  return { id: row.id, reference };
}
