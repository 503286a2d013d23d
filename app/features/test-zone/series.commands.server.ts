import { createHash } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import type { LocalTimeError } from '~/platform/local-time';
import { failed, ok, type Result } from '~/platform/result';
import type { Database, Executor } from '~db/connect';
import { bookings } from '~db/schema/test-zone';
import { cancelByFirm } from './decide.commands.server';
import type { EarliestSlot } from './earliest.queries.server';
import { hold, type HoldError, type HoldInput } from './hold.commands.server';
import { mayMove, type BookingFacts } from './rules';
import type { Occurrence } from './series.rules';
import { submit, type Statement } from './submit.commands.server';

/** What became of one occurrence. */
export interface OccurrenceResult {
  date: string;
  reference: string | null;
  error: HoldError | LocalTimeError | null;
  /** Where it couldn't be made: the nearest free time. */
  next: EarliestSlot | null;
}

/** A key of its own for each occurrence, the same whenever the form is sent again. */
function keyOf(key: string, index: number): string {
  const hex = createHash('sha256').update(`${key} ${index}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Holds every occurrence that can be held, each a booking of its own, whole or not at all; one that can't be doesn't hinder the others,
 * and the firm saw beforehand which those are. The form's key names the series, so that sending it again answers the same.
 */
export async function holdSeries(db: Database, actor: FirmActor, wish: Omit<HoldInput, 'range' | 'seriesId'>, dates: Occurrence[], key: string, at = new Date()): Promise<OccurrenceResult[]> {
  const results: OccurrenceResult[] = [];
  for (const [index, occurrence] of dates.entries()) {
    const { date } = occurrence;
    if ('error' in occurrence) {
      results.push({ date, reference: null, error: occurrence.error, next: null });
      continue;
    }
    const held = await hold(db, actor, { ...wish, range: occurrence.range, seriesId: key }, keyOf(key, index), at);
    results.push(held.ok ? { date, reference: held.value.reference, error: null, next: null } : { date, reference: null, error: held.error, next: held.details?.next[0] ?? null });
  }
  return results;
}

interface Sibling extends BookingFacts {
  reference: string;
  version: number;
}

async function siblings(db: Executor, actor: FirmActor, seriesId: string): Promise<Sibling[]> {
  return db
    .select({
      reference: bookings.reference, version: bookings.version, kind: bookings.kind, state: bookings.state, submittedAt: bookings.submittedAt, holdExpiresAt: bookings.holdExpiresAt,
      during: bookings.during, offer: bookings.offer, checkedInAt: bookings.checkedInAt, deletionConfirmedAt: bookings.deletionConfirmedAt,
    })
    .from(bookings)
    .where(and(eq(bookings.seriesId, seriesId), eq(bookings.firmId, actor.firm.id)))
    .orderBy(asc(bookings.id));
}

/** Hands the same statement in for all occurrences that are still held. A date of deletion that is too early for a later one is its last day. @returns how many */
export async function submitSeries(db: Database, actor: FirmActor, seriesId: string, statement: Statement, at = new Date()): Promise<number> {
  let count = 0;
  for (const booking of await siblings(db, actor, seriesId)) {
    if (!mayMove(booking, 'submit', 'firm', at)) continue;
    const lastDay = new Date(booking.during.end.getTime() + 86_400_000).toISOString().slice(0, 10);
    const deletionDueOn = statement.deletionDueOn < lastDay ? lastDay : statement.deletionDueOn;
    const done = await submit(db, actor, { reference: booking.reference, version: booking.version, statement: { ...statement, deletionDueOn } }, at);
    if (done.ok) count += 1;
  }
  return count;
}

/** Cancels an occurrence and all that come after it. @returns the references that were cancelled */
export async function cancelRest(db: Database, actor: FirmActor, input: { seriesId: string; from: Date; reason: string }, at = new Date()): Promise<Result<{ references: string[] }, 'not_found'>> {
  const all = await siblings(db, actor, input.seriesId);
  if (all.length === 0) return failed('not_found');
  const references: string[] = [];
  for (const booking of all.filter(({ during }) => during.start >= input.from)) {
    if (!mayMove(booking, 'cancel', 'firm', at)) continue;
    const done = await cancelByFirm(db, actor, { reference: booking.reference, version: booking.version, reason: input.reason }, at);
    if (done.ok) references.push(booking.reference);
  }
  return ok({ references });
}
