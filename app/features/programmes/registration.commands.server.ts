import { and, eq, ne, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { FirmActor } from '~/features/accounts/actor';
import { once } from '~/platform/idempotency.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { programmeRegistrations } from '~db/schema/programme-registrations';
import { programmes } from '~db/schema/programmes';
import { answerErrors, answersTo } from './questions.rules';
import type { Programme } from './programme';
import type { Registration, RegistrationWords } from './registration';
import { mailRegistrations } from './registration-mails.server';
import { findOwnRegistration } from './registration.queries.server';
import { landing, mayAct, type FirmAction, type RegistrationState } from './registration.rules';
import { lockProgramme, promoteWaiting, type LockedProgramme } from './seats.server';

/** `closed`: the deadline's minute is over; `changed`: what the programme asks is another thing now; `full`: no seat, and no room to wait. */
export type RegistrationError = 'not_found' | 'called_off' | 'closed' | 'already' | 'not_allowed' | 'stale' | 'changed' | 'full';
export interface Registered {
  id: string;
  state: RegistrationState;
}

interface Scene extends LockedProgramme {
  own: Registration | null;
}

/** Locks the programme, reads the firm's registration behind the lock, and says why an action can't be. */
async function enter(tx: Transaction, actor: FirmActor, slug: string, action: FirmAction, moment: Date | undefined): Promise<Result<Scene, RegistrationError>> {
  const locked = await lockProgramme(tx, and(eq(programmes.slug, slug), ne(programmes.state, 'draft'), eq(programmes.intake, 'registration')), moment);
  if (!locked) return failed('not_found');
  const own = await findOwnRegistration(tx, actor, locked.programme.id);
  if (action !== 'register' && !own) return failed('not_found');
  if (locked.phase === 'cancelled') return failed('called_off');
  if (locked.phase !== 'open') return failed('closed');
  const allowed = mayAct(action, { role: 'firm', state: own?.state ?? null, mode: locked.programme.mode, phase: locked.phase });
  return allowed ? ok({ ...locked, own }) : failed(action === 'register' ? 'already' : 'not_allowed');
}

/** Whether the words are still answers to what the programme asks; the page that sent them checked the same. */
function fits({ questions, seatsPerFirm, namesAsked }: Programme, { people, attendees, answers }: RegistrationWords): boolean {
  return people <= seatsPerFirm && attendees.length === (namesAsked ? people : 0) && Object.keys(answerErrors(questions, answers)).length === 0;
}

/** Registers a firm, once a programme: it gets a seat, a place in the waiting list, or waits for the selection. */
export function register(
  db: Executor, actor: FirmActor, slug: string, { idempotencyKey: key, ...words }: RegistrationWords & { idempotencyKey: string }, moment?: Date,
): Promise<Result<Registered, RegistrationError | 'key_reused'>> {
  return db.transaction((tx) =>
    once<{ id: string; state: RegistrationState }, RegistrationError>(tx, { key, userId: actor.userId, scope: 'programmes.register', body: { slug, ...words } }, async () => {
      const scene = await enter(tx, actor, slug, 'register', moment);
      if (!scene.ok) return scene;
      const { programme, own, seats, at } = scene.value;
      if (!fits(programme, words)) return failed('changed');
      const state = landing(programme.mode, words.people, seats);
      if (state === 'full') return failed('full');
      const id = own?.id ?? v7();
      const set = {
        ...words, answers: answersTo(programme.questions, words.answers), state, queuedAt: at, acceptedAt: state === 'accepted' ? at : null,
        contactId: actor.userId, decidedBy: null, updatedAt: at,
      };
      await tx
        .insert(programmeRegistrations)
        .values({ id, programmeId: programme.id, firmId: actor.firm.id, createdAt: at, ...set })
        .onConflictDoUpdate({ target: [programmeRegistrations.programmeId, programmeRegistrations.firmId], set: { ...set, version: sql`${programmeRegistrations.version} + 1` } });
      await mailRegistrations(tx, programme, `programme_${state}`, eq(programmeRegistrations.id, id));
      return ok({ id, state });
    }),
  );
}

/** Changes answers, names and number until the deadline. More people need more seats; asking for more moves to the end of the waiting list. */
export function changeRegistration(
  db: Executor, actor: FirmActor, slug: string, { version, ...words }: RegistrationWords & { version: number }, moment?: Date,
): Promise<Result<Registered, RegistrationError>> {
  return db.transaction(async (tx) => {
    const scene = await enter(tx, actor, slug, 'change', moment);
    if (!scene.ok) return scene;
    const { programme, own, seats, at } = scene.value;
    if (!own) return failed('not_found');
    if (own.version !== version) return failed('stale');
    if (!fits(programme, words)) return failed('changed');
    const more = words.people - own.people;
    if (more > 0 && own.state === 'accepted' && (seats.waiting > 0 || seats.taken + more > seats.places)) return failed('full');
    if (more > 0 && own.state === 'waiting' && seats.waiting + more > seats.waitingPlaces) return failed('full');
    await write(tx, own, { ...words, answers: answersTo(programme.questions, words.answers), updatedAt: at, ...(more > 0 ? { queuedAt: at } : {}) });
    if (more < 0) await promoteWaiting(tx, scene.value);
    return ok({ id: own.id, state: own.state });
  });
}

/** Takes a firm's registration back, until the deadline; its seats go to who waits, in the same transaction. The names are forgotten. */
export function withdrawRegistration(
  db: Executor, actor: FirmActor, slug: string, { version }: { version: number }, moment?: Date,
): Promise<Result<Registered, RegistrationError>> {
  return db.transaction(async (tx) => {
    const scene = await enter(tx, actor, slug, 'withdraw', moment);
    if (!scene.ok) return scene;
    const { programme, own, at } = scene.value;
    if (!own) return failed('not_found');
    if (own.version !== version) return failed('stale');
    await write(tx, own, { state: 'withdrawn', attendees: [], acceptedAt: null, updatedAt: at });
    await mailRegistrations(tx, programme, 'programme_withdrawn', eq(programmeRegistrations.id, own.id));
    await promoteWaiting(tx, scene.value);
    return ok({ id: own.id, state: 'withdrawn' });
  });
}

const write = (tx: Transaction, { id, version }: Registration, set: Partial<typeof programmeRegistrations.$inferInsert>) =>
  tx.update(programmeRegistrations).set({ ...set, version: version + 1 }).where(and(eq(programmeRegistrations.id, id), eq(programmeRegistrations.version, version)));
