import { randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { v7 } from 'uuid';
import { canManage, type Actor } from '~/features/accounts/actor';
import { localizedString, type LocalizedText } from '~/i18n/localized-text';
import { once } from '~/platform/idempotency.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { hubServices, services } from '~db/schema/hubs';
import { programmeRegistrations } from '~db/schema/programme-registrations';
import { programmes } from '~db/schema/programmes';
import type { ProgrammeInput } from './input';
import type { Programme } from './programme';
import type { ProgrammeQuestion } from './questions.rules';
import { mailRegistrations, stillIn } from './registration-mails.server';
import { lockProgramme, promoteWaiting, type LockedProgramme } from './seats.server';
import { programmeSlug, programmeTransition, type ProgrammeAction } from './rules';

type Of<Intent extends ProgrammeInput['intent']> = Omit<Extract<ProgrammeInput, { intent: Intent }>, 'intent'>;
type Words = Omit<Of<'edit'>, 'version'>;
type Target = { programmeId: string; version: number };
/** `registered`: firms have registered, so how one takes part is settled; `taken`: more seats are taken than there would be. */
type ChangeError = 'not_found' | 'stale' | 'not_allowed' | 'unknown_service' | 'registered' | 'taken';

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

/** Changes a draft or what is published; readers see it at once. Who registered is told of another time or place, and more places go to who waits. */
export function editProgramme(db: Executor, actor: Actor, input: Target & Words, moment?: Date): Promise<Result<{ id: string }, ChangeError>> {
  return changing(db, actor, 'edit', input, moment, {
    work: async (tx, { programme, seats }) => {
      const serviceId = await offeredService(tx, programme.hub.id, input.service);
      if (!serviceId) return failed('unknown_service');
      const words = wordsOf(input);
      if ((words.intake !== programme.intake || words.mode !== programme.mode) && (await hasRegistrations(tx, programme.id))) return failed('registered');
      return (words.places ?? 0) < seats.taken ? failed('taken') : ok({ ...words, serviceId });
    },
    after: async (tx, changed, before) => {
      if (changed.programme.state === 'published' && movedBetween(before.programme, changed.programme)) await mailRegistrations(tx, changed.programme, 'programme_changed', stillIn);
      await promoteWaiting(tx, changed);
    },
  });
}

/** Makes a draft public. */
export function publishProgramme(db: Executor, actor: Actor, input: Target, moment?: Date): Promise<Result<{ id: string }, ChangeError>> {
  return changing(db, actor, 'publish', input, moment, { work: () => Promise.resolve(ok({})) });
}

/** Calls a programme off; it stays readable, with the reason, and everybody who registered is told. */
export function cancelProgramme(db: Executor, actor: Actor, input: Target & { reason: LocalizedText }, moment?: Date): Promise<Result<{ id: string }, ChangeError>> {
  return changing(db, actor, 'cancel', input, moment, {
    work: () => Promise.resolve(ok({ cancellation: input.reason })),
    after: (tx, { programme }) => mailRegistrations(tx, programme, 'programme_cancelled', stillIn, (language) => localizedString(input.reason, language)),
  });
}

/** Writes what firms are asked when they register; settled by the first registration. */
export function setQuestions(db: Executor, actor: Actor, input: Target & { questions: ProgrammeQuestion[] }, moment?: Date): Promise<Result<{ id: string }, ChangeError>> {
  return changing(db, actor, 'edit', input, moment, {
    work: async (tx, { programme }) => ((await hasRegistrations(tx, programme.id)) ? failed('registered') : ok({ questions: input.questions })),
  });
}

type Set = Partial<typeof programmes.$inferInsert>;
interface Change {
  work: (tx: Transaction, locked: LockedProgramme) => Promise<Result<Set, ChangeError>>;
  /** What follows from it, in the same transaction. */
  after?: (tx: Transaction, changed: LockedProgramme, before: LockedProgramme) => Promise<void>;
}

/** Locks a programme of the actor's hubs, checks version and process, and writes what the work answers. */
function changing(
  db: Executor, actor: Actor, action: ProgrammeAction, { programmeId, version }: Target, moment: Date | undefined, { work, after }: Change,
): Promise<Result<{ id: string }, ChangeError>> {
  return db.transaction(async (tx) => {
    const locked = await lockProgramme(tx, eq(programmes.id, programmeId), moment);
    if (!locked || !canManage(actor, locked.programme.hub.id)) return failed('not_found');
    const { programme, at } = locked;
    if (programme.version !== version) return failed('stale');
    const state = programmeTransition(programme.state, action);
    if (!state) return failed('not_allowed');
    const set = await work(tx, locked);
    if (!set.ok) return failed(set.error);
    await tx
      .update(programmes)
      .set({ ...set.value, state, version: version + 1, calendarSequence: programme.calendarSequence + (programme.state === 'draft' ? 0 : 1), updatedAt: at })
      .where(and(eq(programmes.id, programme.id), eq(programmes.version, version)));
    const changed = after && (await lockProgramme(tx, eq(programmes.id, programme.id), at));
    if (changed) await after(tx, changed, locked);
    return ok({ id: programme.id });
  });
}

const movedBetween = (before: Programme, after: Programme): boolean =>
  before.startsAt.getTime() !== after.startsAt.getTime() || before.endsAt.getTime() !== after.endsAt.getTime() || JSON.stringify(before.place) !== JSON.stringify(after.place);

async function hasRegistrations(tx: Transaction, programmeId: string): Promise<boolean> {
  const rows = await tx.select({ id: programmeRegistrations.id }).from(programmeRegistrations).where(eq(programmeRegistrations.programmeId, programmeId)).limit(1);
  return rows.length > 0;
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

const wordsOf = ({ kind, title, summary, place, startsAt, endsAt, applyUntil, intake, mode, places, waitingPlaces, seatsPerFirm, namesAsked }: Words) => ({
  kind, title, summary, place, startsAt, endsAt, applyUntil, intake,
  ...(intake === 'registration' ? { mode, places, waitingPlaces, seatsPerFirm, namesAsked } : { mode: 'first_come' as const, places: null, waitingPlaces: 0, seatsPerFirm: 1, namesAsked: false }),
});
