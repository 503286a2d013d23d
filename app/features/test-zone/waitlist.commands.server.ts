import { and, count, eq, isNull, sql } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { once } from '~/platform/idempotency.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Database } from '~db/connect';
import { bookings } from '~db/schema/test-zone';
import { waitlistEntries } from '~db/schema/waitlist';
import { acceleratorGroups } from './booking';
import { changeBooking } from './booking-log.server';
import { listOfferedAccelerators } from './resources.queries.server';
import { horizonDays } from './rules';
import { minutesOf, type Range } from './slots.rules';
import { leadMinutes, maxEntries } from './waitlist.rules';

/** What a firm waits for. */
export interface WaitlistWish {
  /** Null: any hub. */
  hubId: string | null;
  /** A model's slug, or `gpu`, `npu`, `any`. */
  accelerator: string;
  count: number;
  /** `none`, `any`, or the language that the engineer must speak. */
  engineer: string;
  minutes: number;
  window: Range;
  language: Language;
}

export type JoinError = 'window_past' | 'window_short' | 'beyond_horizon' | 'unknown_accelerator' | 'too_many_entries' | 'key_reused';

function checkWindow({ window, minutes }: WaitlistWish, at: Date): JoinError | null {
  if (window.end.getTime() <= at.getTime() + leadMinutes * 60_000) return 'window_past';
  if (window.end.getTime() > at.getTime() + horizonDays * 86_400_000) return 'beyond_horizon';
  return window.start >= window.end || minutesOf(window) < minutes ? 'window_short' : null;
}

/** Puts a firm on the waiting list; the job makes it an offer when a time comes free. */
export async function joinWaitlist(db: Database, actor: FirmActor, wish: WaitlistWish, key: string, at = new Date()): Promise<Result<{ id: string }, JoinError>> {
  const refusal = checkWindow(wish, at);
  if (refusal) return failed(refusal);
  const known: string[] = ['any', ...acceleratorGroups, ...(await listOfferedAccelerators(db)).map(({ slug }) => slug)];
  if (!known.includes(wish.accelerator)) return failed('unknown_accelerator');
  const body = { ...wish, window: [wish.window.start.toISOString(), wish.window.end.toISOString()] };
  return db.transaction((tx) => once(tx, { key, userId: actor.userId, scope: 'waitlist.join', body }, async () => {
    const [waiting] = await tx.select({ entries: count() }).from(waitlistEntries).where(and(eq(waitlistEntries.firmId, actor.firm.id), eq(waitlistEntries.state, 'waiting')));
    if ((waiting?.entries ?? 0) >= maxEntries) return failed('too_many_entries');
    const [entry] = await tx
      .insert(waitlistEntries)
      .values({ ...wish, firmId: actor.firm.id, createdBy: actor.userId, createdAt: at, updatedAt: at })
      .returning({ id: waitlistEntries.id });
    if (!entry) throw new Error('The entry was not written');
    return ok({ id: entry.id });
  }));
}

/** Takes a firm's entry off the list; an offer that is open goes with it, and to the next. */
export async function leaveWaitlist(db: Database, actor: FirmActor, id: string, at = new Date()): Promise<Result<{ id: string }, 'not_found' | 'stale'>> {
  return db.transaction(async (tx) => {
    const [entry] = await tx.select().from(waitlistEntries).where(and(eq(waitlistEntries.id, id), eq(waitlistEntries.firmId, actor.firm.id))).for('update');
    if (!entry) return failed('not_found');
    if (entry.state !== 'waiting') return failed('stale');
    await tx.update(waitlistEntries).set({ state: 'left', version: sql`${waitlistEntries.version} + 1`, updatedAt: at }).where(eq(waitlistEntries.id, id));
    const open = await tx
      .select({ id: bookings.id, version: bookings.version })
      .from(bookings)
      .where(and(eq(bookings.waitlistEntryId, id), eq(bookings.state, 'held'), isNull(bookings.submittedAt)))
      .for('update');
    for (const offer of open) await changeBooking(tx, offer, { by: { kind: 'firm', userId: actor.userId }, code: 'released', state: 'cancelled', at });
    return ok({ id });
  });
}
