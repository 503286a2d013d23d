import { and, asc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '~db/connect';
import { programmeRegistrations } from '~db/schema/programme-registrations';
import { programmes } from '~db/schema/programmes';
import type { Programme } from './programme';
import { selectProgrammes } from './queries.server';
import { mailRegistrations } from './registration-mails.server';
import { phaseAt, promotable, type Phase, type Seats } from './registration.rules';

/** A programme whose registrations nobody else changes until the transaction ends. */
export interface LockedProgramme {
  programme: Programme;
  phase: Phase;
  /** Now, on the database's clock: whoever waited for the lock isn't judged by an older moment. */
  at: Date;
  seats: Seats;
}

/** Locks a programme and reads the clock and the seats behind the lock. `moment` stands for the clock in tests. */
export async function lockProgramme(tx: Transaction, where: SQL | undefined, moment?: Date): Promise<LockedProgramme | null> {
  const [locked] = await tx.select({ id: programmes.id }).from(programmes).where(where).for('no key update');
  if (!locked) return null;
  const [[programme], at, seats] = await Promise.all([selectProgrammes(tx).where(eq(programmes.id, locked.id)), moment ?? databaseClock(tx), readSeats(tx, locked.id)]);
  return programme ? { programme, phase: phaseAt(programme, at), at, seats: { ...seats, places: programme.places ?? 0, waitingPlaces: programme.waitingPlaces } } : null;
}

async function databaseClock(tx: Transaction): Promise<Date> {
  const [row] = await tx.execute<{ ms: number }>(sql`select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`);
  if (!row) throw new Error('The database has no clock');
  return new Date(row.ms);
}

async function readSeats(tx: Transaction, programmeId: string): Promise<Pick<Seats, 'taken' | 'waiting'>> {
  const inState = (state: 'accepted' | 'waiting') => sql<number>`coalesce(sum(${programmeRegistrations.people}) filter (where ${programmeRegistrations.state} = ${state}), 0)::int`;
  const [row] = await tx
    .select({ taken: inState('accepted'), waiting: inState('waiting') })
    .from(programmeRegistrations)
    .where(eq(programmeRegistrations.programmeId, programmeId));
  return row ?? { taken: 0, waiting: 0 };
}

/** Gives seats that are free to those who wait, in their order, and tells them. Nobody moves up once the programme has begun or was called off. */
export async function promoteWaiting(tx: Transaction, { programme, phase, at }: LockedProgramme): Promise<void> {
  if (phase !== 'open' && phase !== 'closed') return;
  const { taken } = await readSeats(tx, programme.id);
  const free = (programme.places ?? 0) - taken;
  if (free <= 0) return;
  const queue = await tx
    .select({ id: programmeRegistrations.id, people: programmeRegistrations.people })
    .from(programmeRegistrations)
    .where(and(eq(programmeRegistrations.programmeId, programme.id), eq(programmeRegistrations.state, 'waiting')))
    .orderBy(asc(programmeRegistrations.queuedAt), asc(programmeRegistrations.id))
    .limit(free);
  const ids = promotable(queue, free).map(({ id }) => id);
  if (ids.length === 0) return;
  await tx
    .update(programmeRegistrations)
    .set({ state: 'accepted', acceptedAt: at, updatedAt: at, version: sql`${programmeRegistrations.version} + 1` })
    .where(inArray(programmeRegistrations.id, ids));
  await mailRegistrations(tx, programme, 'programme_promoted', inArray(programmeRegistrations.id, ids));
}
