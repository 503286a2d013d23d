import { and, eq, gt } from 'drizzle-orm';
import type { Language } from '~/i18n/languages';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { consultationLinks, consultations } from '~db/schema/consultations';
import { experts } from '~db/schema/experts';
import { supportRequests } from '~db/schema/support-requests';
import { localizedString, type LocalizedText } from '~/i18n/localized-text';
import { recordChange, type RequestRow } from './change.commands.server';
import type { ExpertAnswerInput } from './consultation.input';
import { hashOfToken } from './consultation-link.server';
import { consultationAfter, type ConflictStatement, type ConsultationState } from './consultation.rules';
import { mailOfficer } from './mail.commands.server';
import { transition, type RequestAction } from './rules';

type Row = typeof consultations.$inferSelect;
export type ExpertResult = Result<{ state: ConsultationState }, 'not_found' | 'stale'>;

interface Opened {
  consultation: Row;
  request: RequestRow;
  expert: LocalizedText;
}

/**
 * Locks the consultation that a link leads to, the request first, as everybody does. Null where the link is unknown, too old, or ended.
 */
async function openByToken(tx: Transaction, token: string, at: Date): Promise<Opened | null> {
  const [link] = await tx
    .select({ consultationId: consultationLinks.consultationId, requestId: consultations.requestId })
    .from(consultationLinks)
    .innerJoin(consultations, eq(consultations.id, consultationLinks.consultationId))
    .where(and(eq(consultationLinks.hash, hashOfToken(token)), gt(consultationLinks.expiresAt, at)));
  if (!link) return null;
  const [request] = await tx.select().from(supportRequests).where(eq(supportRequests.id, link.requestId)).for('update');
  const [consultation] = await tx.select().from(consultations).where(eq(consultations.id, link.consultationId)).for('update');
  if (!request || !consultation) return null;
  const [expert] = await tx.select({ name: experts.name }).from(experts).where(eq(experts.id, consultation.expertId));
  return expert ? { consultation, request, expert: expert.name } : null;
}

const requestAction = { accept: 'accept_consultation', decline: 'decline_consultation', answer: 'answer_consultation' } as const satisfies Record<string, RequestAction>;

/** Carries out what the expert's page sends. Whoever has the link is the expert: there is no account. */
export function answerAsExpert(db: Executor, token: string, input: ExpertAnswerInput, at = new Date()): Promise<ExpertResult> {
  return db.transaction(async (tx) => {
    const opened = await openByToken(tx, token, at);
    if (!opened) return failed('not_found');
    const { consultation, request } = opened;
    const state = consultationAfter(consultation.state, input.intent);
    const possible = input.intent === 'save' || transition(request.state, requestAction[input.intent], 'expert') !== null;
    if (consultation.version !== input.version || state === null || !possible) return failed('stale');
    const ends = state === 'declined' || state === 'answered';
    await tx
      .update(consultations)
      .set({ ...wordsOf(input), state, version: consultation.version + 1, ...(input.intent === 'save' ? {} : { repliedAt: at }), ...(ends ? { endedAt: at } : {}) })
      .where(and(eq(consultations.id, consultation.id), eq(consultations.version, consultation.version)));
    if (input.intent !== 'save') await tell(tx, opened, input, at);
    return ok({ state });
  });
}

function wordsOf(input: ExpertAnswerInput): { conflict?: ConflictStatement; conflictText?: string | null; declineReason?: string; draft?: string | null; answer?: string; answerLanguage?: Language } {
  switch (input.intent) {
    case 'accept': return { conflict: input.conflict, conflictText: input.conflict === 'declared' ? (input.conflictText ?? null) : null };
    case 'decline': return { declineReason: input.reason, draft: null };
    case 'save': return { draft: input.answer ?? null };
    case 'answer': return { answer: input.answer, answerLanguage: input.answerLanguage, draft: null };
  }
}

/** The event, and the mail to the officer who asked. */
async function tell(tx: Transaction, { consultation, request, expert }: Opened, input: Exclude<ExpertAnswerInput, { intent: 'save' }>, at: Date): Promise<void> {
  const { id: consultationId, expertId, askedBy } = consultation;
  await recordChange(tx, request, { action: requestAction[input.intent], role: 'expert', actor: null, at, parameters: { consultationId, expertId } });
  await mailOfficer(tx, request, askedBy, ({ reference, service, language }) => {
    const parameters = { reference, service, expert: localizedString(expert, language) };
    if (input.intent === 'decline') return { template: 'consultation_declined', parameters: { ...parameters, message: input.reason } };
    return { template: input.intent === 'accept' ? 'consultation_accepted' : 'consultation_answered', parameters };
  });
}
