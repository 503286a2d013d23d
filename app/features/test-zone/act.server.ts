import { canManage, type Actor, type FirmActor } from '~/features/accounts/actor';
import { failed, ok, type Result } from '~/platform/result';
import type { Database, Transaction } from '~db/connect';
import type { Booking } from './booking';
import { StaleBooking, type ChangedBy } from './booking-log.server';
import { findBookingForFirm, findBookingForOfficer } from './bookings.queries.server';
import { isOverlap, isOverQuota, isTransient } from './database-refusals.server';
import { holdIsOver, mayMove, type BookingMove } from './rules';

/** Which booking, as the page that was read knew it. */
export interface BookingRef {
  reference: string;
  version: number;
}

/**
 * `not_found`: none that the actor sees; `forbidden`: sees but doesn't manage the hub; `stale`: changed meanwhile, or the move isn't
 * for this moment; `taken`: the exclusion constraint refused; `over_quota`: so did the firm's quota; `contended`: the database had no turn in four tries.
 */
export type ActError = 'not_found' | 'forbidden' | 'stale' | 'expired' | 'taken' | 'over_quota' | 'contended';
export type Acted<Code extends string = never> = Result<{ reference: string }, ActError | Code>;

/** What a move does; a code undoes whatever it wrote. */
export type Step<Code extends string = never> = (tx: Transaction, booking: Booking, by: ChangedBy) => Promise<Code | null | void>;

class Undone extends Error {}

/** Runs a transaction again that met a deadlock or waited too long for a lock: units are locked in one order, so it is rare. */
export async function retrying<Value>(attempt: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!isTransient(error) || tries === 4) throw error;
    }
  }
}

type Find = (tx: Transaction) => Promise<Booking | null>;

async function act<Code extends string>(db: Database, find: Find, by: ChangedBy, move: BookingMove, ref: BookingRef, at: Date, step: Step<NoInfer<Code>>): Promise<Acted<Code>> {
  let code: Code | null = null;
  try {
    return await retrying(() => db.transaction(async (tx) => {
      const booking = await find(tx);
      if (!booking) return failed('not_found');
      if (booking.state === 'expired' || holdIsOver(booking, at)) return failed('expired');
      if (booking.version !== ref.version || !mayMove(booking, move, by.kind, at)) return failed('stale');
      code = (await step(tx, booking, by)) ?? null;
      if (code !== null) throw new Undone();
      return ok({ reference: booking.reference });
    }));
  } catch (error) {
    if (error instanceof Undone && code !== null) return failed(code);
    if (error instanceof StaleBooking) return failed('stale');
    if (isOverlap(error)) return failed('taken');
    if (isOverQuota(error)) return failed('over_quota');
    if (isTransient(error)) return failed('contended');
    throw error;
  }
}

/** A move of the firm that booked, in one transaction. */
export function actAsFirm<Code extends string = never>(db: Database, actor: FirmActor, move: BookingMove, ref: BookingRef, at: Date, step: Step<NoInfer<Code>>): Promise<Acted<Code>> {
  return act<Code>(db, (tx) => findBookingForFirm(tx, actor, ref.reference), { kind: 'firm', userId: actor.userId }, move, ref, at, step);
}

/** A move of the hub's manager, in one transaction. The situation room sees the booking, but the hub decides. */
export async function actAsHub<Code extends string = never>(db: Database, actor: Actor, move: BookingMove, ref: BookingRef, at: Date, step: Step<NoInfer<Code>>): Promise<Acted<Code>> {
  let manages = true;
  const find: Find = async (tx) => {
    const booking = await findBookingForOfficer(tx, actor, ref.reference);
    if (booking) manages = canManage(actor, booking.hub.id);
    return manages ? booking : null;
  };
  const result = await act<Code>(db, find, { kind: 'officer', userId: actor.userId }, move, ref, at, step);
  return manages ? result : failed('forbidden');
}
