import { and, eq, inArray, isNull } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Actor } from '~/features/accounts/actor';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { isoDateIn } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { once } from '~/platform/idempotency.server';
import { failed, ok } from '~/platform/result';
import type { Database, Executor, Transaction } from '~db/connect';
import { consultations } from '~db/schema/consultations';
import { experts } from '~db/schema/experts';
import { attachments } from '~db/schema/support-requests';
import { changing, recordChange, type ChangedRequest, type ChangeDetails, type ChangeError, type ChangeResult, type RequestRow } from './change.commands.server';
import { endConsultations } from './consultation-end.commands.server';
import { mailConsultationLink } from './consultation-link.server';
import { findHandedOver } from './consultation.queries.server';
import { refuseConsultationDue } from './consultation.rules';
import { mailFirm } from './mail.commands.server';
import { insertMessage } from './message.commands.server';

export interface AskInput {
  requestId: string;
  idempotencyKey: string;
  expertId: string;
  question: string;
  /** Language that the question was written in. */
  language: Language;
  /** ISO date of the hub's calendar, inclusive. */
  dueOn: string;
  /** Files of the request to send along. */
  attachments: string[];
  /** Whether the expert is told whose request it is. */
  namesFirm: boolean;
}

export type AskRefusal = 'not_available' | 'already_asked' | 'due_date' | 'not_consented' | 'key_reused';

/**
 * Asks an expert about a request: a link by mail, to a page that shows the question and what was chosen to go with it. The firm's name and
 * files go along only where the firm agreed to hand them to third parties.
 */
export function askExpert(db: Database, actor: Actor, { idempotencyKey: key, ...input }: AskInput, at = new Date()): Promise<ChangeResult<ChangedRequest, AskRefusal>> {
  return db.transaction((tx) =>
    once<ChangedRequest, ChangeError | AskRefusal, ChangeDetails>(tx, { key, userId: actor.userId, scope: 'support-requests.ask-expert', body: input }, () =>
      changing<ChangedRequest, AskRefusal>(tx, actor, 'officer', 'ask_expert', { requestId: input.requestId }, async (inner, row) => {
        const refusal = await refuseAsking(inner, row, input, at);
        if (refusal) return failed(refusal, { state: row.state, version: row.version });
        const { expertId, question, language, dueOn, namesFirm } = input;
        const id = v7();
        const asked = { id, expertId, hubId: row.holderHubId, dueOn };
        await inner.insert(consultations).values({
          ...asked, requestId: row.id, question, language, namesFirm, attachmentIds: [...new Set(input.attachments)], askedBy: actor.userId, askedAt: at,
        });
        await mailConsultationLink(inner, asked, 'consultation_asked');
        return ok(await recordChange(inner, row, { action: 'ask_expert', role: 'officer', actor, at, parameters: { consultationId: id, expertId } }));
      }),
    ),
  );
}

/** Why the expert can't be asked; the request is locked, so that two officers take turns. */
async function refuseAsking(tx: Transaction, row: RequestRow, input: Omit<AskInput, 'idempotencyKey'>, at: Date): Promise<AskRefusal | null> {
  const schedule = await findHubSchedule(tx, row.holderHubId);
  if (!schedule || refuseConsultationDue(isoDateIn(at, schedule.timeZone), input.dueOn)) return 'due_date';
  const [expert] = await tx
    .select({ id: experts.id })
    .from(experts)
    .where(and(eq(experts.id, input.expertId), eq(experts.state, 'published'), eq(experts.accepting, true)))
    .for('share');
  if (!expert) return 'not_available';
  const [asked] = await tx.select({ id: consultations.id }).from(consultations)
    .where(and(eq(consultations.requestId, row.id), eq(consultations.expertId, input.expertId), inArray(consultations.state, ['asked', 'accepted'])));
  if (asked) return 'already_asked';
  const handedOver = await findHandedOver(tx, row.id);
  const chosen = new Set(input.attachments);
  if ((input.namesFirm && !handedOver.firm) || (chosen.size > 0 && !handedOver.documents)) return 'not_consented';
  if (chosen.size === 0) return null;
  const known = await tx.select({ id: attachments.id }).from(attachments)
    .where(and(eq(attachments.requestId, row.id), isNull(attachments.removedAt), inArray(attachments.id, [...chosen])));
  return known.length === chosen.size ? null : 'not_consented';
}

export interface ConsultationTarget {
  requestId: string;
  consultationId: string;
  /** Of the consultation, as the sender saw it. */
  version: number;
}

/** Takes a question back: the expert's links end. */
export function withdrawConsultation(db: Executor, actor: Actor, input: ConsultationTarget, at = new Date()): Promise<ChangeResult> {
  return changing<ChangedRequest>(db, actor, 'officer', 'withdraw_consultation', { requestId: input.requestId }, async (tx, row) => {
    const found = await lockConsultation(tx, row, input);
    if (!found) return failed('not_found');
    if (found.version !== input.version || (await endConsultations(tx, { consultationId: found.id }, at)) === 0) return failed('stale', { state: row.state, version: row.version });
    return ok(await recordChange(tx, row, { action: 'withdraw_consultation', role: 'officer', actor, at, parameters: { consultationId: found.id, expertId: found.expertId } }));
  });
}

/** Passes the answer on to the firm: a message in the thread, under the expert's name. */
export function shareConsultation(db: Executor, actor: Actor, input: ConsultationTarget, at = new Date()): Promise<ChangeResult> {
  return changing<ChangedRequest>(db, actor, 'officer', 'share_consultation', { requestId: input.requestId }, async (tx, row) => {
    const found = await lockConsultation(tx, row, input);
    if (!found) return failed('not_found');
    const { answer, answerLanguage, expertId } = found;
    if (found.version !== input.version || found.sharedAt || answer === null || answerLanguage === null) return failed('stale', { state: row.state, version: row.version });
    const messageId = await insertMessage(tx, { requestId: row.id, role: 'officer', actor, body: answer, language: answerLanguage, visibility: 'public', at });
    await tx.update(consultations).set({ messageId, sharedAt: at, sharedBy: actor.userId, version: found.version + 1 }).where(eq(consultations.id, found.id));
    const parameters = { consultationId: found.id, expertId, messageId };
    const changed = await recordChange(tx, row, { action: 'share_consultation', role: 'officer', actor, at, parameters });
    await mailFirm(tx, row, ({ reference, service, hub }) => ({ template: 'consultation_shared', parameters: { reference, service, hub, message: answer } }));
    return ok(changed);
  });
}

async function lockConsultation(tx: Transaction, row: RequestRow, { consultationId }: ConsultationTarget) {
  const [found] = await tx.select().from(consultations).where(and(eq(consultations.id, consultationId), eq(consultations.requestId, row.id))).for('update');
  return found ?? null;
}
