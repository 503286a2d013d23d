import { and, eq, gt } from 'drizzle-orm';
import type { Executor } from '~db/connect';
import { bookingMoves } from '~db/schema/booking-life';
import type { Range } from './slots.rules';

/** A wish to move that the hub hasn't answered. */
export interface OpenMove {
  during: Range;
  resourceIds: string[];
  /** Until then the hub can agree; the booking keeps its old time meanwhile and afterwards. */
  expiresAt: Date;
  note: string | null;
}

/** The wish to move of a booking that the reader was already allowed to see; one whose time is over counts as none. */
export async function findOpenMove(db: Executor, bookingId: string, at: Date): Promise<OpenMove | null> {
  const [move] = await db
    .select({ during: bookingMoves.during, resourceIds: bookingMoves.resourceIds, expiresAt: bookingMoves.expiresAt, note: bookingMoves.note })
    .from(bookingMoves)
    .where(and(eq(bookingMoves.bookingId, bookingId), eq(bookingMoves.state, 'waiting'), gt(bookingMoves.expiresAt, at)));
  return move ?? null;
}
