import { sql } from 'drizzle-orm';
import type { Transaction } from '~db/connect';

/** The next reference number, `TZ-2026-000412`. A rolled-back booking leaves a gap; numbers are unique, not dense. */
export async function nextBookingReference(tx: Transaction, at: Date): Promise<string> {
  const [row] = await tx.execute<{ number: string }>(sql`select nextval('booking_number')::text as number`);
  if (!row) throw new Error('The sequence of bookings gave no number');
  return `TZ-${at.getUTCFullYear()}-${row.number.padStart(6, '0')}`;
}
