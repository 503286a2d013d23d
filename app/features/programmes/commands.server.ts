import { randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { v7 } from 'uuid';
import { canManage, type Actor } from '~/features/accounts/actor';
import type { LocalizedText } from '~/i18n/localized-text';
import { once } from '~/platform/idempotency.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { hubServices, services } from '~db/schema/hubs';
import { programmes } from '~db/schema/programmes';
import type { ProgrammeInput } from './input';
import { programmeSlug, programmeTransition, type ProgrammeAction } from './rules';

type Of<Intent extends ProgrammeInput['intent']> = Omit<Extract<ProgrammeInput, { intent: Intent }>, 'intent'>;
type Words = Omit<Of<'edit'>, 'version'>;
type Target = { programmeId: string; version: number };
type ChangeError = 'not_found' | 'stale' | 'not_allowed' | 'unknown_service';
type Row = typeof programmes.$inferSelect;

/** Writes a new programme of a hub that the actor manages: a draft, which nobody else sees. */
export function createProgramme(
  db: Executor, actor: Actor, hubId: string, { idempotencyKey: key, ...input }: Of<'create'>, at = new Date(),
): Promise<Result<{ id: string }, 'not_found' | 'unknown_service' | 'key_reused'>> {
  return db.transaction((tx) =>
    once<{ id: string }, 'not_found' | 'unknown_service'>(tx, { key, userId: actor.userId, scope: 'programmes.create', body: { hubId, ...input } }, async () => {
      if (!canManage(actor, hubId)) return failed('not_found');
      const serviceId = await offeredService(tx, hubId, input.service);
      if (!serviceId) return failed('unknown_service');
      const id = v7();
      const slug = programmeSlug(input.title.en, randomBytes(3).toString('hex'));
      await tx.insert(programmes).values({ ...wordsOf(input), id, slug, hubId, serviceId, createdBy: actor.userId, createdAt: at, updatedAt: at });
      return ok({ id });
    }),
  );
}

/** Changes a draft or what is published; readers see it at once. */
export function editProgramme(db: Executor, actor: Actor, input: Target & Words, at = new Date()): Promise<Result<{ id: string }, ChangeError>> {
  return changing(db, actor, 'edit', input, at, async (tx, row) => {
    const serviceId = await offeredService(tx, row.hubId, input.service);
    return serviceId ? { ...wordsOf(input), serviceId } : null;
  });
}

/** Makes a draft public. */
export function publishProgramme(db: Executor, actor: Actor, input: Target, at = new Date()): Promise<Result<{ id: string }, ChangeError>> {
  return changing(db, actor, 'publish', input, at, () => Promise.resolve({}));
}

/** Calls a programme off; it stays readable, with the reason. */
export function cancelProgramme(db: Executor, actor: Actor, input: Target & { reason: LocalizedText }, at = new Date()): Promise<Result<{ id: string }, ChangeError>> {
  return changing(db, actor, 'cancel', input, at, () => Promise.resolve({ cancellation: input.reason }));
}

/** Locks a programme of the actor's hubs, checks version and process, and writes what the work answers; null: no such service. */
function changing(
  db: Executor, actor: Actor, action: ProgrammeAction, { programmeId, version }: Target, at: Date,
  work: (tx: Transaction, row: Row) => Promise<Partial<typeof programmes.$inferInsert> | null>,
): Promise<Result<{ id: string }, ChangeError>> {
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(programmes).where(eq(programmes.id, programmeId)).for('update');
    if (!row || !canManage(actor, row.hubId)) return failed('not_found');
    if (row.version !== version) return failed('stale');
    const state = programmeTransition(row.state, action);
    if (!state) return failed('not_allowed');
    const set = await work(tx, row);
    if (!set) return failed('unknown_service');
    await tx
      .update(programmes)
      .set({ ...set, state, version: version + 1, calendarSequence: row.calendarSequence + (row.state === 'draft' ? 0 : 1), updatedAt: at })
      .where(and(eq(programmes.id, row.id), eq(programmes.version, version)));
    return ok({ id: row.id });
  });
}

/** The id of a service that the hub offers today; null for any other. */
async function offeredService(tx: Transaction, hubId: string, slug: string): Promise<string | null> {
  const [found] = await tx
    .select({ id: services.id })
    .from(services)
    .innerJoin(hubServices, and(eq(hubServices.serviceId, services.id), eq(hubServices.hubId, hubId), isNull(hubServices.retiredAt)))
    .where(and(eq(services.slug, slug), isNull(services.retiredAt)));
  return found?.id ?? null;
}

const wordsOf = ({ kind, title, summary, place, startsAt, endsAt, applyUntil }: Words) => ({ kind, title, summary, place, startsAt, endsAt, applyUntil });
