import { and, eq, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { once } from '~/platform/idempotency.server';
import { isId } from '~/platform/ids';
import { failed, ok, type Result } from '~/platform/result';
import type { Database, Transaction } from '~db/connect';
import { firms } from '~db/schema/firms';
import { supportRequests } from '~db/schema/support-requests';
import { bookings, resources } from '~db/schema/test-zone';
import { Refused, takeUnits, type TakeError, type TimeWish } from './choose-units.server';
import { isOverlap, isOverQuota, isTransient } from './database-refusals.server';
import { findEarliestSlots, type EarliestSlot } from './earliest.queries.server';
import { expireHolds } from './expiry.commands.server';
import { insertBooking } from './insert-booking.server';
import { holdMinutes, maxOpenHolds, maxUnits } from './rules';
import { inTurn, shared } from './turns.server';
import { checkTime } from './time-check.server';
import { addDays, minutesOf, type RangeError } from './slots.rules';

export interface HoldInput extends TimeWish {
  /** The support request that the booking belongs to. */
  requestReference?: string;
  language: Language;
  /** The recurring wish that it is an occurrence of. */
  seriesId?: string;
}

export type HoldError =
  | RangeError | TakeError | 'unknown_hub' | 'no_units' | 'too_many_units' | 'contended' | 'key_reused';

/** What a refusal offers instead. */
export interface HoldRefusal {
  next: EarliestSlot[];
}

type HoldResult = Result<{ reference: string }, HoldError, HoldRefusal>;

/**
 * Takes units for ten minutes while the firm writes its statement: all of them, or none.
 * The exclusion constraint decides between two firms. Errors are codes; `taken` comes with the next free times.
 */
export async function hold(db: Database, actor: FirmActor, input: HoldInput, key: string, at = new Date()): Promise<HoldResult> {
  const result = await inTurn(turnOf(input), () => attemptHold(db, actor, input, key, at));
  if (result.ok || result.error !== 'taken') return result;
  return failed('taken', { next: await nextTimes(db, input, at) });
}

async function attemptHold(db: Database, actor: FirmActor, input: HoldInput, key: string, at: Date): Promise<HoldResult> {
  const { taken, repeated } = await glance(db, input, key, at);
  // What was answered once is answered the same again, though its time may be over by now.
  const refusal = repeated ? null : checkUnits(input) ?? (taken ? 'taken' : await checkTime(db, input, at));
  if (refusal) return failed(refusal);
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction((tx) => once(tx, { key, userId: actor.userId, scope: 'booking.hold', body: bodyOf(input) }, async () => ok(await holdUnits(tx, actor, input, at))));
    } catch (error) {
      if (error instanceof Refused) return failed(error.code);
      if (isOverQuota(error)) {
        // Holds of its own whose time is over count until somebody writes it down.
        if (attempt === 1 && (await expireHolds(db, at, actor.firm.id)) > 0) continue;
        return failed('over_quota');
      }
      if (!isOverlap(error) && !isTransient(error)) throw error;
      if (attempt === 4) return failed(isOverlap(error) ? 'taken' : 'contended');
    }
  }
}

/**
 * Those who want the same units wait for each other in this process, so that a hot hour takes one connection and not the pool.
 * It is a courtesy: between other wishes, and between processes, the locks of the units and the constraint decide.
 */
const turnOf = ({ hubId, units }: HoldInput): string => `${hubId} ${'count' in units ? units.acceleratorSlug : [...units.resourceIds].sort()[0]}`;

const bodyOf = (input: HoldInput) => ({ ...input, range: [input.range.start.toISOString(), input.range.end.toISOString()] });

function checkUnits({ units, engineer }: HoldInput): HoldError | null {
  const count = 'count' in units ? units.count : units.resourceIds.length;
  if (count < 1 && engineer === 'none') return 'no_units';
  return count > maxUnits ? 'too_many_units' : null;
}

/**
 * A glance before anything is locked: most of those who come too late learn it here, in one query. A form that is sent
 * again must not be told so, though: its key is known, and its first answer stands.
 */
async function glance(db: Database, { hubId, range, units }: HoldInput, key: string, at: Date): Promise<{ taken: boolean; repeated: boolean }> {
  if (range.start >= range.end) return { taken: false, repeated: false };
  const busy = sql`exists (select from booking_units u join bookings b on b.id = u.booking_id
    where u.resource_id = r.id and u.state in ('held', 'confirmed', 'checked_in') and not (b.state = 'held' and b.hold_expires_at <= ${at.toISOString()})
    and u.during && tstzrange(${range.start.toISOString()}, ${range.end.toISOString()}, '[)'))`;
  const wished = 'count' in units ? sql`r.accelerator_slug = ${units.acceleratorSlug}` : inArray(sql`r.id`, units.resourceIds.length > 0 ? units.resourceIds : [key]);
  const [seen] = await db.execute<{ free: number; all: number; repeated: boolean }>(sql`select
    count(*) filter (where not ${busy})::int as free, count(*)::int as all, exists (select from idempotency_keys k where k.key = ${key}) as repeated
    from resources r where r.hub_id = ${hubId} and r.retired_at is null and ${wished}`);
  if (!seen) return { taken: false, repeated: false };
  return { taken: 'count' in units ? seen.all >= units.count && seen.free < units.count : seen.free < seen.all, repeated: seen.repeated };
}

async function holdUnits(tx: Transaction, actor: FirmActor, input: HoldInput, at: Date): Promise<{ reference: string }> {
  const requestId = await usableRequest(tx, actor, input);
  await refuseHoarding(tx, actor, input, at);
  const { reference } = await insertBooking(tx, {
    hubId: input.hubId, during: input.range, resourceIds: await takeUnits(tx, input, at), state: 'held', code: 'held', by: { kind: 'firm', userId: actor.userId },
    values: {
      firmId: actor.firm.id, requestId, language: input.language, createdBy: actor.userId, seriesId: input.seriesId ?? null,
      holdExpiresAt: new Date(Math.min(at.getTime() + holdMinutes * 60_000, input.range.end.getTime())),
    },
  }, at);
  return { reference };
}

async function usableRequest(tx: Transaction, actor: FirmActor, input: HoldInput): Promise<string | null> {
  if (!input.requestReference) return null;
  const [request] = await tx
    .select({ id: supportRequests.id })
    .from(supportRequests)
    .where(
      and(
        eq(supportRequests.reference, input.requestReference),
        eq(supportRequests.firmId, actor.firm.id),
        eq(supportRequests.holderHubId, input.hubId),
        inArray(supportRequests.state, ['approved', 'in_progress']),
      ),
    );
  if (!request) throw new Refused('request_not_usable');
  return request.id;
}

/** Holds of one firm take turns at its row, so that no two of them see the same number. Offers don't count; a recurring wish counts once. */
async function refuseHoarding(tx: Transaction, actor: FirmActor, { seriesId }: HoldInput, at: Date): Promise<void> {
  await tx.select({ id: firms.id }).from(firms).where(eq(firms.id, actor.firm.id)).for('no key update');
  const open = await tx
    .selectDistinct({ id: sql<string>`coalesce(${bookings.seriesId}, ${bookings.id})` })
    .from(bookings)
    .where(and(eq(bookings.firmId, actor.firm.id), eq(bookings.state, 'held'), isNull(bookings.submittedAt), isNull(bookings.offer), gt(bookings.holdExpiresAt, at), seriesId ? or(isNull(bookings.seriesId), ne(bookings.seriesId, seriesId)) : undefined))
    .limit(maxOpenHolds);
  if (open.length >= maxOpenHolds) throw new Refused('too_many_holds');
}

/** The next times for the same wish; those who lost the same race share one search. */
export const nextTimes = (db: Database, input: HoldInput, at: Date): Promise<EarliestSlot[]> => {
  const { hubId, units, range, engineer, room } = input;
  return shared(JSON.stringify([hubId, units, range, engineer, room]), () => alternatives(db, input, at));
};

/** From the wished start on: of the same hub first, then of the others. */
async function alternatives(db: Database, input: HoldInput, at: Date): Promise<EarliestSlot[]> {
  const { units, range } = input;
  const slugs = 'count' in units
    ? [units.acceleratorSlug]
    : (await db.select({ slug: resources.acceleratorSlug }).from(resources).where(inArray(resources.id, units.resourceIds))).flatMap(({ slug }) => slug ?? []);
  const count = 'count' in units ? units.count : slugs.length;
  const wish = {
    accelerators: slugs.slice(0, 1), count: Math.max(1, count), length: minutesOf(range),
    by: addDays(range.start.toISOString().slice(0, 10), 14), notBefore: range.start, engineer: isId(input.engineer) ? 'any' : input.engineer, room: Boolean(input.room),
  };
  const offers = await findEarliestSlots(db, wish, at, 7);
  return [...offers.filter(({ hub }) => hub.id === input.hubId), ...offers.filter(({ hub }) => hub.id !== input.hubId)].slice(0, 3);
}
