import { and, eq } from 'drizzle-orm';
import type { Actor, FirmActor } from '~/features/accounts/actor';
import { failed, ok } from '~/platform/result';
import type { Executor } from '~db/connect';
import { requestOutcomes, requestSatisfaction } from '~db/schema/outcomes';
import { changing, recordChange, type ChangedRequest, type ChangeResult } from './change.commands.server';
import { mailFirm, mailHub } from './mail.commands.server';
import { minorUnits, type Currency, type OutcomeKind } from './outcome.rules';

interface Target {
  requestId: string;
  version: number;
}

export interface OutcomeInput extends Target {
  /** The disputed version that this one takes the place of. */
  replacesId?: string;
  kind: OutcomeKind;
  /** As typed, in major units; with its currency or not at all. */
  amount?: string;
  currency?: Currency;
  partner: string;
  /** ISO date. */
  happenedOn: string;
  note?: string;
}

/** The hub records what came of a completed request, or a new version of what the firm corrected; the firm is asked to confirm it. */
export function recordOutcome(db: Executor, actor: Actor, input: OutcomeInput, at = new Date()): Promise<ChangeResult<ChangedRequest, 'not_disputed' | 'no_amount'>> {
  return changing<ChangedRequest, 'not_disputed' | 'no_amount'>(db, actor, 'officer', 'record_outcome', input, async (tx, row) => {
    const { replacesId = null, kind, currency = null, partner, happenedOn, note } = input;
    const amount = input.amount !== undefined && currency ? minorUnits(input.amount, currency) : null;
    if ((amount === null) !== (currency === null) || (input.amount === undefined) !== (amount === null)) return failed('no_amount');
    let number = 1;
    if (replacesId) {
      const [disputed] = await tx
        .select({ version: requestOutcomes.version })
        .from(requestOutcomes)
        .where(and(eq(requestOutcomes.id, replacesId), eq(requestOutcomes.requestId, row.id), eq(requestOutcomes.state, 'disputed')));
      const [newer] = await tx.select({ id: requestOutcomes.id }).from(requestOutcomes).where(eq(requestOutcomes.replacesId, replacesId));
      if (!disputed || newer) return failed('not_disputed', { state: row.state, version: row.version });
      number = disputed.version + 1;
    }
    const [outcome] = await tx
      .insert(requestOutcomes)
      .values({ requestId: row.id, replacesId, version: number, kind, amount, currency, partner, happenedOn, note, recordedBy: actor.userId, recordedAt: at })
      .returning({ id: requestOutcomes.id });
    const changed = await recordChange(tx, row, { action: 'record_outcome', role: 'officer', actor, at, parameters: { outcomeId: outcome?.id, replacesId, kind } });
    await mailFirm(tx, row, ({ reference, service, hub }) => ({ template: 'outcome_recorded', parameters: { reference, service, hub } }));
    return ok(changed);
  });
}

interface AnswerInput extends Target {
  outcomeId: string;
}

/** The firm confirms what the hub recorded; from then on nobody changes it. */
export const confirmOutcome = (db: Executor, actor: FirmActor, input: AnswerInput, at = new Date()) => answer(db, actor, 'confirm_outcome', input, null, at);

/** The firm says what is wrong; the hub is asked for a new version. */
export const disputeOutcome = (db: Executor, actor: FirmActor, input: AnswerInput & { correction: string }, at = new Date()) =>
  answer(db, actor, 'dispute_outcome', input, input.correction, at);

function answer(
  db: Executor, actor: FirmActor, action: 'confirm_outcome' | 'dispute_outcome', input: AnswerInput, correction: string | null, at: Date,
): Promise<ChangeResult<ChangedRequest, 'not_open'>> {
  return changing<ChangedRequest, 'not_open'>(db, actor, 'firm', action, input, async (tx, row) => {
    const [answered] = await tx
      .update(requestOutcomes)
      .set({ state: correction === null ? 'confirmed' : 'disputed', correction, answeredBy: actor.userId, answeredAt: at })
      .where(and(eq(requestOutcomes.id, input.outcomeId), eq(requestOutcomes.requestId, row.id), eq(requestOutcomes.state, 'recorded')))
      .returning({ id: requestOutcomes.id });
    if (!answered) return failed('not_open', { state: row.state, version: row.version });
    const changed = await recordChange(tx, row, { action, role: 'firm', actor, at, parameters: { outcomeId: answered.id } });
    await mailHub(tx, row, ({ reference, service, firm }) =>
      correction === null
        ? { template: 'outcome_confirmed', parameters: { reference, service, firm } }
        : { template: 'outcome_disputed', parameters: { reference, service, firm, message: correction } });
    return ok(changed);
  });
}

/** How content the firm is, from 1 to 5: said once for a request. */
export function giveSatisfaction(
  db: Executor, actor: FirmActor, input: Target & { score: number; words?: string }, at = new Date(),
): Promise<ChangeResult<ChangedRequest, 'already_given'>> {
  return changing<ChangedRequest, 'already_given'>(db, actor, 'firm', 'give_satisfaction', input, async (tx, row) => {
    const { score, words } = input;
    const [given] = await tx
      .insert(requestSatisfaction)
      .values({ requestId: row.id, score, words, givenBy: actor.userId, givenAt: at })
      .onConflictDoNothing()
      .returning({ id: requestSatisfaction.requestId });
    if (!given) return failed('already_given', { state: row.state, version: row.version });
    const changed = await recordChange(tx, row, { action: 'give_satisfaction', role: 'firm', actor, at, parameters: { score } });
    await mailHub(tx, row, ({ reference, service, firm }) => ({ template: 'satisfaction_given', parameters: { reference, service, firm } }));
    return ok(changed);
  });
}
