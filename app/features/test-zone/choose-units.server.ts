import { and, asc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm';
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
}

export type TakeError = 'unknown_units' | 'no_engineer' | 'taken' | 'request_not_usable' | 'too_many_holds';

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

export const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);

/** Locks what the wish may take, in the order of the ids so that no two bookings wait for each other in a ring. */
async function lockCandidates(tx: Transaction, input: TimeWish): Promise<Candidate[]> {
  const wished: SQL[] = [];
  if ('count' in input.units) wished.push(eq(resources.acceleratorSlug, input.units.acceleratorSlug));
  else if (input.units.resourceIds.length > 0) wished.push(inArray(resources.id, input.units.resourceIds));
  if (isId(input.engineer)) wished.push(eq(resources.id, input.engineer));
  else if (input.engineer !== 'none') wished.push(eq(resources.kind, 'engineer'));
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
function choose(candidates: Candidate[], busy: Set<string>, { units, engineer }: TimeWish): string[] {
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

