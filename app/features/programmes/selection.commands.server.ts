import { and, eq, inArray } from 'drizzle-orm';
import { canManage, type Actor } from '~/features/accounts/actor';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { programmeRegistrations } from '~db/schema/programme-registrations';
import { programmes } from '~db/schema/programmes';
import type { Registration } from './registration';
import { mailRegistrations } from './registration-mails.server';
import { registrationColumns } from './registration.queries.server';
import { mayAct, type OfficerAction } from './registration.rules';
import { lockProgramme, promoteWaiting, type LockedProgramme } from './seats.server';

export type Decision = { picks: { id: string; version: number }[] } & ({ action: Exclude<OfficerAction, 'decline'> } | { action: 'decline'; reason: string });

type Refusal = 'not_found' | 'stale' | 'not_allowed' | 'full';

/** What became of one picked registration; null: it was done. */
export interface DecisionOutcome {
  id: string;
  error: Refusal | null;
}

/**
 * Decides on registrations of a programme of the actor's hubs, one after the other in the order given: one that can't be done keeps no
 * other back. Firms are told in the same transaction, and seats that came free go to who waits.
 */
export function decideRegistrations(
  db: Executor, actor: Actor, programmeId: string, decision: Decision, moment?: Date,
): Promise<Result<{ outcomes: DecisionOutcome[] }, 'not_found'>> {
  return db.transaction(async (tx) => {
    const locked = await lockProgramme(tx, and(eq(programmes.id, programmeId), eq(programmes.intake, 'registration')), moment);
    if (!locked || !canManage(actor, locked.programme.hub.id)) return failed('not_found');
    const rowOf = await readPicked(tx, programmeId, decision);
    const outcomes: DecisionOutcome[] = [];
    let { taken } = locked.seats;
    for (const { id, version } of decision.picks) {
      const row = rowOf.get(id);
      const error = row ? refusalOf(row, version, decision.action, locked, taken) : 'not_found';
      outcomes.push({ id, error });
      if (!row || error) continue;
      if (decision.action === 'accept') taken += row.people;
      // The same one picked twice is another version the second time.
      rowOf.set(id, { ...row, version: row.version + 1 });
      await carryOut(tx, actor, row, decision, locked);
    }
    if (decision.action === 'decline') await promoteWaiting(tx, locked);
    return ok({ outcomes });
  });
}

async function readPicked(tx: Transaction, programmeId: string, { picks }: Decision): Promise<Map<string, Registration>> {
  const rows = await tx
    .select(registrationColumns)
    .from(programmeRegistrations)
    .where(and(eq(programmeRegistrations.programmeId, programmeId), inArray(programmeRegistrations.id, picks.map(({ id }) => id))));
  return new Map(rows.map((row) => [row.id, row]));
}

function refusalOf(row: Registration, version: number, action: OfficerAction, { programme, phase, seats }: LockedProgramme, taken: number): Refusal | null {
  if (row.version !== version) return 'stale';
  if (!mayAct(action, { role: 'officer', state: row.state, mode: programme.mode, phase })) return 'not_allowed';
  return action === 'accept' && taken + row.people > seats.places ? 'full' : null;
}

async function carryOut(tx: Transaction, actor: Actor, row: Registration, decision: Decision, { programme, at }: LockedProgramme): Promise<void> {
  const thisOne = eq(programmeRegistrations.id, row.id);
  const write = (set: Partial<typeof programmeRegistrations.$inferInsert>) =>
    tx.update(programmeRegistrations).set({ ...set, decidedBy: actor.userId, updatedAt: at, version: row.version + 1 }).where(thisOne);
  switch (decision.action) {
    case 'accept':
      await write({ state: 'accepted', acceptedAt: at, reason: null });
      return mailRegistrations(tx, programme, row.state === 'waiting' ? 'programme_promoted' : 'programme_accepted', thisOne);
    case 'wait':
      await write({ state: 'waiting' });
      return mailRegistrations(tx, programme, 'programme_waiting', thisOne);
    case 'decline':
      await write({ state: 'declined', acceptedAt: null, reason: decision.reason });
      return mailRegistrations(tx, programme, 'programme_declined', thisOne, () => decision.reason);
    case 'attend':
      await write({ attendance: 'attended' });
      return;
    case 'absent':
      await write({ attendance: 'absent' });
  }
}
