import { and, eq, sql } from 'drizzle-orm';
import { canManage, type Actor } from '~/features/accounts/actor';
import type { LocalizedText } from '~/i18n/localized-text';
import { once } from '~/platform/idempotency.server';
import { isId } from '~/platform/ids';
import { failed, ok, type Result } from '~/platform/result';
import type { Database, Transaction } from '~db/connect';
import { acceleratorModels } from '~db/schema/accelerators';
import { resources } from '~db/schema/test-zone';
import { isRepeated } from './database-refusals.server';
import { countUpcoming } from './desk-units.queries.server';
import type { UnitKind } from './units.input';

export interface UnitFacts {
  name: LocalizedText;
  /** Only of an engineer. */
  languages: string[];
  fields: string[];
  /** Place in the calendar; every unit of a hub has its own. */
  position: number;
}

/** Which unit of which hub, as the sender saw it. */
export interface UnitRef {
  hubId: string;
  id: string;
  version: number;
}

/** `not_found` also for whoever doesn't manage the hub; `stale` where a colleague changed it since. */
export type UnitError = 'not_found' | 'stale' | 'position_taken' | 'no_languages';
export type AddUnitError = Exclude<UnitError, 'stale'> | 'unknown_accelerator' | 'key_reused';

const factsOf = (kind: UnitKind, { name, languages, fields, position }: UnitFacts) =>
  ({ name, position, languages: kind === 'engineer' ? languages : [], fields: kind === 'engineer' ? fields : [] });

async function atOwnPosition<Value>(work: () => Promise<Value>) {
  try {
    return await work();
  } catch (error) {
    if (isRepeated(error)) return failed('position_taken');
    throw error;
  }
}

/** Puts a unit into service: it can be booked at once. */
export function addUnit(
  db: Database, actor: Actor, input: UnitFacts & { hubId: string; kind: UnitKind; acceleratorSlug?: string }, key: string,
): Promise<Result<{ id: string }, AddUnitError>> {
  const { hubId, kind } = input;
  const acceleratorSlug = kind === 'accelerator' ? (input.acceleratorSlug ?? '') : null;
  return atOwnPosition(() => db.transaction((tx) => once(tx, { key, userId: actor.userId, scope: 'unit.add', body: input }, async () => {
    if (!canManage(actor, hubId)) return failed('not_found');
    if (kind === 'engineer' && input.languages.length === 0) return failed('no_languages');
    if (acceleratorSlug !== null) {
      const [model] = await tx.select({ slug: acceleratorModels.slug }).from(acceleratorModels).where(eq(acceleratorModels.slug, acceleratorSlug));
      if (!model) return failed('unknown_accelerator');
    }
    const [unit] = await tx.insert(resources).values({ hubId, kind, acceleratorSlug, ...factsOf(kind, input) }).returning({ id: resources.id });
    return unit ? ok(unit) : failed('not_found');
  })));
}

/** What a unit is called, where it stands, and what an engineer speaks and knows. Bookings that were made stay as they are. */
export function editUnit(db: Database, actor: Actor, ref: UnitRef, facts: UnitFacts): Promise<Result<{ version: number }, UnitError>> {
  return atOwnPosition(() => changing(db, actor, ref, async (unit) => {
    if (unit.kind === 'engineer' && facts.languages.length === 0) return failed('no_languages');
    return ok(factsOf(unit.kind, facts));
  }));
}

/**
 * Takes a unit out of service. `booked` while somebody has it from now on: those bookings are moved or cancelled first, by somebody
 * who tells their firms why. Whoever books locks the unit as well, so that none slips in between.
 */
export function retireUnit(db: Database, actor: Actor, ref: UnitRef, at = new Date()): Promise<Result<{ version: number }, UnitError | 'booked'>> {
  return changing(db, actor, ref, async (_unit, tx) => ((await countUpcoming(tx, ref.id, at)) > 0 ? failed('booked') : ok({ retiredAt: at })));
}

/** Puts a unit back into service. */
export function restoreUnit(db: Database, actor: Actor, ref: UnitRef): Promise<Result<{ version: number }, UnitError>> {
  return changing(db, actor, ref, () => Promise.resolve(ok({ retiredAt: null })));
}

type Unit = typeof resources.$inferSelect;
type Decide<Code extends string> = (unit: Unit, tx: Transaction) => Promise<Result<Partial<Unit>, Code>>;

/** Locks the unit, compares the version, and writes what the step decided. */
export function changing<Code extends string>(
  db: Database, actor: Actor, { hubId, id, version }: UnitRef, decide: Decide<Code>,
): Promise<Result<{ version: number }, Code | 'not_found' | 'stale'>> {
  return db.transaction(async (tx) => {
    if (!canManage(actor, hubId) || !isId(id)) return failed('not_found');
    const [unit] = await tx.select().from(resources).where(and(eq(resources.id, id), eq(resources.hubId, hubId))).for('update');
    if (!unit) return failed('not_found');
    if (unit.version !== version) return failed('stale');
    const decided = await decide(unit, tx);
    if (!decided.ok) return decided;
    await tx.update(resources).set({ ...decided.value, version: sql`${resources.version} + 1` }).where(eq(resources.id, id));
    return ok({ version: version + 1 });
  });
}
