import { and, asc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm';
import { isId } from '~/platform/ids';
import type { Transaction } from '~db/connect';
import { hubs } from '~db/schema/hubs';
import { resources } from '~db/schema/test-zone';
import { listBusy } from './busy.queries.server';
import { expireOverrunHolds } from './expiry.commands.server';
import type { Range } from './slots.rules';

/** Exactly these units, or any `count` of one kind of card. */
export type UnitWish = { resourceIds: string[] } | { acceleratorSlug: string; count: number };

/** What to take: units of one hub for one range. */
export interface TimeWish {
  hubId: string;
  range: Range;
  units: UnitWish;
  /** `none`, `any`, the language that the engineer must speak, or the engineer's id. */
  engineer: string;
  /** `any`, or the room's id; none unless given. */
  room?: string;
}

export type TakeError = 'unknown_units' | 'no_engineer' | 'no_room' | 'taken' | 'request_not_usable' | 'too_many_holds' | 'over_quota';

/** Carries an answer out of a transaction that must leave nothing behind. */
export class Refused extends Error {
  constructor(readonly code: TakeError) {
    super(code);
  }
}

interface Candidate {
  id: string;
  kind: 'accelerator' | 'engineer' | 'room';
  acceleratorSlug: string | null;
  languages: string[];
}

/** Locks what the wish may take, in the order of the ids so that no two bookings wait for each other in a ring. */
async function lockCandidates(tx: Transaction, input: TimeWish): Promise<Candidate[]> {
  const wished: SQL[] = [];
  if ('count' in input.units) wished.push(eq(resources.acceleratorSlug, input.units.acceleratorSlug));
  else if (input.units.resourceIds.length > 0) wished.push(inArray(resources.id, input.units.resourceIds));
  if (isId(input.engineer)) wished.push(eq(resources.id, input.engineer));
  else if (input.engineer !== 'none') wished.push(eq(resources.kind, 'engineer'));
  if (input.room) wished.push(isId(input.room) ? eq(resources.id, input.room) : eq(resources.kind, 'room'));
  return tx
    .select({ id: resources.id, kind: resources.kind, acceleratorSlug: resources.acceleratorSlug, languages: resources.languages })
    .from(resources)
    .innerJoin(hubs, and(eq(hubs.id, resources.hubId), isNull(hubs.retiredAt)))
    .where(and(eq(resources.hubId, input.hubId), isNull(resources.retiredAt), or(...wished)))
    .orderBy(asc(resources.id))
    .for('no key update', { of: resources });
}

/** Locks, looks and chooses. @returns the ids to book @throws {Refused} when the wish can't be met whole */
export async function takeUnits(tx: Transaction, wish: TimeWish, at: Date): Promise<string[]> {
  const candidates = await lockCandidates(tx, wish);
  await expireOverrunHolds(tx, candidates.map(({ id }) => id), wish.range, at);
  const busy = new Set((await listBusy(tx, [wish.hubId], wish.range, at)).map(({ resourceId }) => resourceId));
  return choose(candidates, busy, wish);
}

/** The ids to book. @throws {Refused} with the reason when the wish can't be met whole */
function choose(candidates: Candidate[], busy: Set<string>, { units, engineer, room }: TimeWish): string[] {
  const chosen = 'count' in units ? anyCards(candidates, busy, units) : exactly(candidates, busy, units.resourceIds);
  const speaks = (unit: Candidate) => unit.kind === 'engineer' && (engineer === 'any' || unit.id === engineer || unit.languages.includes(engineer));
  const serves = (unit: Candidate) => unit.kind === 'room' && (room === 'any' || unit.id === room);
  const engineers = engineer === 'none' ? [] : [companion(candidates.filter(speaks), busy, chosen, 'no_engineer')];
  const rooms = room ? [companion(candidates.filter(serves), busy, chosen, 'no_room')] : [];
  return [...new Set([...chosen, ...engineers, ...rooms])];
}

function anyCards(candidates: Candidate[], busy: Set<string>, { acceleratorSlug, count }: { acceleratorSlug: string; count: number }): string[] {
  const cards = candidates.filter((unit) => unit.acceleratorSlug === acceleratorSlug);
  if (cards.length < count) throw new Refused('unknown_units');
  const free = cards.filter((unit) => !busy.has(unit.id));
  if (free.length < count) throw new Refused('taken');
  return free.slice(0, count).map(({ id }) => id);
}

function exactly(candidates: Candidate[], busy: Set<string>, resourceIds: readonly string[]): string[] {
  const wished = new Set(resourceIds);
  if (candidates.filter(({ id }) => wished.has(id)).length !== wished.size) throw new Refused('unknown_units');
  if (resourceIds.some((id) => busy.has(id))) throw new Refused('taken');
  return [...wished];
}

/** One of those who may come along: who was chosen by name already, else who is free. */
function companion(able: Candidate[], busy: Set<string>, chosen: readonly string[], none: 'no_engineer' | 'no_room'): string {
  if (able.length === 0) throw new Refused(none);
  const found = able.find(({ id }) => chosen.includes(id)) ?? able.find(({ id }) => !busy.has(id));
  if (!found) throw new Refused('taken');
  return found.id;
}
