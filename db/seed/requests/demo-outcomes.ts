import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../connect';
import { requestOutcomes, requestSatisfaction } from '../../schema/outcomes';
import type { Happening, OutcomeHappening } from './demo-stories';

const codes: readonly string[] = ['outcome_recorded', 'outcome_confirmed', 'satisfaction_given'] satisfies OutcomeHappening['what'][];

export const isOfOutcome = (happening: Happening): happening is Extract<Happening, { what: OutcomeHappening['what'] }> => codes.includes(happening.what);

/** Writes what came of a request; answers what the event of it names. */
export async function tellOutcome(
  tx: Transaction, requestId: string, happening: OutcomeHappening, people: { firm: string; officer: string }, at: Date,
): Promise<Record<string, unknown>> {
  if (happening.what === 'satisfaction_given') {
    const { score, words } = happening;
    await tx.insert(requestSatisfaction).values({ requestId, score, words, givenBy: people.firm, givenAt: at });
    return { score };
  }
  if (happening.what === 'outcome_confirmed') {
    const [outcome] = await tx
      .update(requestOutcomes)
      .set({ state: 'confirmed', answeredBy: people.firm, answeredAt: at })
      .where(and(eq(requestOutcomes.requestId, requestId), eq(requestOutcomes.state, 'recorded')))
      .returning({ id: requestOutcomes.id });
    return { outcomeId: outcome?.id };
  }
  const { kind, money, partner, note } = happening;
  const [outcome] = await tx
    .insert(requestOutcomes)
    .values({ requestId, version: 1, kind, ...money, partner, note, happenedOn: at.toISOString().slice(0, 10), recordedBy: people.officer, recordedAt: at })
    .returning({ id: requestOutcomes.id });
  return { outcomeId: outcome?.id, replacesId: null, kind };
}
