import { and, asc, eq, gt, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { workingIntervals } from '~/features/hubs/working-time.rules';
import type { Language } from '~/i18n/languages';
import { once } from '~/platform/idempotency.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Database, Transaction } from '~db/connect';
import { hubs } from '~db/schema/hubs';
import { supportRequests } from '~db/schema/support-requests';
import { bookings, bookingUnits, resources } from '~db/schema/test-zone';
import { appendEvents } from './booking-log.server';
import { listBusy } from './busy.queries.server';
import { isOverlap, isTransient } from './database-refusals.server';
import { findEarliestSlots, type EarliestSlot } from './earliest.queries.server';
import { expireOverrunHolds } from './expiry.commands.server';
import { nextBookingReference } from './reference.server';
import { holdMinutes, horizonDays, maxOpenHolds, maxUnits } from './rules';
import { inTurn, shared } from './turns.server';
import { addDays, checkRange, localDate, minutesOf, type Range, type RangeError } from './slots.rules';

/** Exactly these units, or any `count` of one kind of card. */
export type UnitWish = { resourceIds: string[] } | { acceleratorSlug: string; count: number };

export interface HoldInput {
  hubId: string;
  range: Range;
  units: UnitWish;
  /** `none`, `any`, the language that the engineer must speak, or the engineer's id. */
  engineer: string;
  /** The support request that the booking belongs to. */
  requestReference?: string;
  language: Language;
}

export type HoldError =
  | RangeError | 'unknown_hub' | 'no_units' | 'unknown_units' | 'too_many_units' | 'no_engineer' | 'request_not_usable' | 'too_many_holds'
  | 'taken' | 'contended' | 'key_reused';

/** What a refusal offers instead. */
export interface HoldRefusal {
  next: EarliestSlot[];
}

type HoldResult = Result<{ reference: string }, HoldError, HoldRefusal>;

/** Carries an answer out of a transaction that must leave nothing behind. */
class Refused extends Error {
  constructor(readonly code: HoldError) {
    super(code);
  }
}

interface Candidate {
  id: string;
  kind: 'accelerator' | 'engineer' | 'room';
  acceleratorSlug: string | null;
  languages: string[];
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Takes units for ten minutes while the firm writes its statement: all of them, or none.
 * The exclusion constraint decides between two firms. Errors are codes; `taken` comes with the next free times.
 */
export async function hold(db: Database, actor: FirmActor, input: HoldInput, key: string, at = new Date()): Promise<HoldResult> {
  const result = await inTurn(input.hubId, () => attemptHold(db, actor, input, key, at));
  if (result.ok || result.error !== 'taken') return result;
  return failed('taken', { next: await nextTimes(db, input, at) });
}

async function attemptHold(db: Database, actor: FirmActor, input: HoldInput, key: string, at: Date): Promise<HoldResult> {
  const refusal = checkUnits(input) ?? ((await looksTaken(db, input, key, at)) ? 'taken' : await checkTime(db, input, at));
  if (refusal) return failed(refusal);
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction((tx) => once(tx, { key, userId: actor.userId, scope: 'booking.hold', body: bodyOf(input) }, async () => ok(await takeUnits(tx, actor, input, at))));
    } catch (error) {
      if (error instanceof Refused) return failed(error.code);
      if (!isOverlap(error) && !isTransient(error)) throw error;
      if (attempt === 4) return failed(isOverlap(error) ? 'taken' : 'contended');
    }
  }
}

const bodyOf = (input: HoldInput) => ({ ...input, range: [input.range.start.toISOString(), input.range.end.toISOString()] });

function checkUnits({ units, engineer }: HoldInput): HoldError | null {
  const count = 'count' in units ? units.count : units.resourceIds.length;
  if (count < 1 && engineer === 'none') return 'no_units';
  return count > maxUnits ? 'too_many_units' : null;
}

async function checkTime(db: Database, { hubId, range }: HoldInput, at: Date): Promise<HoldError | null> {
  const schedule = await findHubSchedule(db, hubId);
  if (!schedule) return 'unknown_hub';
  const { start, end } = range;
  if (end.getTime() - start.getTime() > horizonDays * 86_400_000) return 'outside_hours';
  const from = addDays(localDate(start < end ? start : end, schedule.timeZone), -1);
  return checkRange(range, workingIntervals(schedule, from, addDays(from, 2)), at);
}

/**
 * A glance before anything is locked: most of those who come too late learn it here, in one query. A form that is sent
 * again must not be told so, though: its key is known, and its first answer stands.
 */
async function looksTaken(db: Database, { hubId, range, units }: HoldInput, key: string, at: Date): Promise<boolean> {
  if (range.start >= range.end) return false;
  const busy = sql`exists (select from booking_units u join bookings b on b.id = u.booking_id
    where u.resource_id = r.id and u.state in ('held', 'confirmed', 'checked_in') and not (b.state = 'held' and b.hold_expires_at <= ${at.toISOString()})
    and u.during && tstzrange(${range.start.toISOString()}, ${range.end.toISOString()}, '[)'))`;
  const wished = 'count' in units ? sql`r.accelerator_slug = ${units.acceleratorSlug}` : inArray(sql`r.id`, units.resourceIds.length > 0 ? units.resourceIds : [key]);
  const [seen] = await db.execute<{ free: number; all: number; repeated: boolean }>(sql`select
    count(*) filter (where not ${busy})::int as free, count(*)::int as all, exists (select from idempotency_keys k where k.key = ${key}) as repeated
    from resources r where r.hub_id = ${hubId} and r.retired_at is null and ${wished}`);
  if (!seen || seen.repeated) return false;
  return 'count' in units ? seen.all >= units.count && seen.free < units.count : seen.free < seen.all;
}

/** Locks what the wish may take, in the order of the ids so that no two bookings wait for each other in a ring. */
async function lockCandidates(tx: Transaction, input: HoldInput): Promise<Candidate[]> {
  const wished: SQL[] = [];
  if ('count' in input.units) wished.push(eq(resources.acceleratorSlug, input.units.acceleratorSlug));
  else if (input.units.resourceIds.length > 0) wished.push(inArray(resources.id, input.units.resourceIds));
  if (uuid.test(input.engineer)) wished.push(eq(resources.id, input.engineer));
  else if (input.engineer !== 'none') wished.push(eq(resources.kind, 'engineer'));
  return tx
    .select({ id: resources.id, kind: resources.kind, acceleratorSlug: resources.acceleratorSlug, languages: resources.languages })
    .from(resources)
    .innerJoin(hubs, and(eq(hubs.id, resources.hubId), isNull(hubs.retiredAt)))
    .where(and(eq(resources.hubId, input.hubId), isNull(resources.retiredAt), or(...wished)))
    .orderBy(asc(resources.id))
    .for('no key update', { of: resources });
}

async function takeUnits(tx: Transaction, actor: FirmActor, input: HoldInput, at: Date): Promise<{ reference: string }> {
  const requestId = await usableRequest(tx, actor, input);
  await refuseHoarding(tx, actor, at);
  const candidates = await lockCandidates(tx, input);
  await expireOverrunHolds(tx, candidates.map(({ id }) => id), input.range, at);
  const busy = new Set((await listBusy(tx, [input.hubId], input.range, at)).map(({ resourceId }) => resourceId));
  const chosen = choose(candidates, busy, input);
  const reference = await nextBookingReference(tx, at);
  const [booking] = await tx
    .insert(bookings)
    .values({
      reference, hubId: input.hubId, firmId: actor.firm.id, requestId, state: 'held', during: input.range,
      holdExpiresAt: new Date(Math.min(at.getTime() + holdMinutes * 60_000, input.range.end.getTime())),
      language: input.language, createdBy: actor.userId, createdAt: at, updatedAt: at,
    })
    .returning({ id: bookings.id });
  if (!booking) throw new Error('The booking was not written');
  await tx.insert(bookingUnits).values(chosen.map((resourceId) => ({ bookingId: booking.id, resourceId, hubId: input.hubId, state: 'held' as const, during: input.range })));
  await appendEvents(tx, [{ bookingId: booking.id, sequence: 1, change: { by: { kind: 'firm', userId: actor.userId }, code: 'held', state: 'held', at } }]);
  return { reference };
}

/** The ids to book. @throws {Refused} with the reason when the wish can't be met whole */
function choose(candidates: Candidate[], busy: Set<string>, { units, engineer }: HoldInput): string[] {
  const chosen: string[] = [];
  if ('count' in units) {
    const cards = candidates.filter((unit) => unit.acceleratorSlug === units.acceleratorSlug);
    if (cards.length < units.count) throw new Refused('unknown_units');
    const free = cards.filter((unit) => !busy.has(unit.id));
    if (free.length < units.count) throw new Refused('taken');
    chosen.push(...free.slice(0, units.count).map(({ id }) => id));
  } else {
    const wished = new Set(units.resourceIds);
    if (candidates.filter(({ id }) => wished.has(id)).length !== wished.size) throw new Refused('unknown_units');
    if (units.resourceIds.some((id) => busy.has(id))) throw new Refused('taken');
    chosen.push(...wished);
  }
  if (engineer === 'none') return chosen;
  const able = candidates.filter((unit) => unit.kind === 'engineer' && (engineer === 'any' || unit.id === engineer || unit.languages.includes(engineer)));
  if (able.length === 0) throw new Refused('no_engineer');
  const already = able.find(({ id }) => chosen.includes(id));
  const free = already ?? able.find(({ id }) => !busy.has(id));
  if (!free) throw new Refused('taken');
  return [...new Set([...chosen, free.id])];
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

/** Two holds of one firm at the same moment may both pass: a courtesy limit, not a guarantee. */
async function refuseHoarding(tx: Transaction, actor: FirmActor, at: Date): Promise<void> {
  const open = await tx
    .select({ id: bookings.id })
    .from(bookings)
    .where(and(eq(bookings.firmId, actor.firm.id), eq(bookings.state, 'held'), isNull(bookings.submittedAt), gt(bookings.holdExpiresAt, at)))
    .limit(maxOpenHolds);
  if (open.length >= maxOpenHolds) throw new Refused('too_many_holds');
}

/** The next times for the same wish; those who lost the same race share one search. */
const nextTimes = (db: Database, input: HoldInput, at: Date): Promise<EarliestSlot[]> => {
  const { hubId, units, range, engineer } = input;
  return shared(JSON.stringify([hubId, units, range, engineer]), () => alternatives(db, input, at));
};

/** From the wished start on: of the same hub first, then of the others. */
async function alternatives(db: Database, input: HoldInput, at: Date): Promise<EarliestSlot[]> {
  const { units, range } = input;
  const slugs = 'count' in units
    ? [units.acceleratorSlug]
    : (await db.select({ slug: resources.acceleratorSlug }).from(resources).where(inArray(resources.id, units.resourceIds))).flatMap(({ slug }) => slug ?? []);
  const count = 'count' in units ? units.count : slugs.length;
  const wish = {
    accelerator: slugs[0] ?? 'any', count: Math.max(1, count), length: minutesOf(range),
    by: addDays(range.start.toISOString().slice(0, 10), 14), notBefore: range.start, engineer: uuid.test(input.engineer) ? 'any' : input.engineer,
  };
  const offers = await findEarliestSlots(db, wish, at, 7);
  return [...offers.filter(({ hub }) => hub.id === input.hubId), ...offers.filter(({ hub }) => hub.id !== input.hubId)].slice(0, 3);
}
