import { eq } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { isoDateIn } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { failed, ok } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { serviceVersions } from '~db/schema/hubs';
import { correctionRequests } from '~db/schema/support-requests';
import { changing, recordChange, type ChangedRequest, type ChangeResult } from './change.commands.server';
import { correctionTargets } from './correction.rules';
import { refuseCorrectionDue } from './days.rules';
import { mailFirm } from './mail.commands.server';
import { insertMessage } from './message.commands.server';
import type { Problem } from './rules';
import { enqueueThreadForOfficer } from './translation.commands.server';

type MailWithMessage = 'request_correction' | 'request_approved' | 'request_declined' | 'request_returned' | 'request_completed';

const ofRequest =
  (template: MailWithMessage, message: string): Parameters<typeof mailFirm>[2] =>
  ({ reference, service, hub }) => ({ template, parameters: { reference, service, hub, message } });

export interface OfficerTarget {
  requestId: string;
  version: number;
}
export interface OfficerMessage extends OfficerTarget {
  message: string;
  /** Language that the message was written in. */
  language: Language;
}

/** Takes a request: from then on this officer answers for it. Taking one that a colleague has takes it over. */
export function take(db: Executor, actor: Actor, input: OfficerTarget, at = new Date()): Promise<ChangeResult> {
  return changing<ChangedRequest>(db, actor, 'officer', 'take', input, async (tx, row) => {
    const parameters = { assigneeId: actor.userId, ...(row.assigneeId ? { previousAssigneeId: row.assigneeId } : {}) };
    const changed = await recordChange(tx, row, { action: 'take', role: 'officer', actor, at, parameters, set: { assigneeId: actor.userId } });
    await enqueueThreadForOfficer(tx, row.id);
    // The firm is told once that somebody is on it, not of every change among colleagues.
    if (row.state === 'submitted') await mailFirm(tx, row, ({ reference, service, hub }) => ({ template: 'request_taken', parameters: { reference, service, hub } }));
    return ok(changed);
  });
}

export interface CorrectionInput extends OfficerMessage {
  /** `question:<key>` or `document:<key>` of the service's form. */
  items: { target: string; problem: Problem }[];
  /** ISO date of the hub's calendar, inclusive; at least one working day away. */
  dueOn: string;
}

/** Asks the firm to mend its request. The clock pauses until it answers. */
export function requestCorrection(
  db: Executor, actor: Actor, input: CorrectionInput, at = new Date(),
): Promise<ChangeResult<ChangedRequest, 'unknown_target' | 'due_date'>> {
  return changing<ChangedRequest, 'unknown_target' | 'due_date'>(db, actor, 'officer', 'request_correction', input, async (tx, row) => {
    const schedule = await findHubSchedule(tx, row.holderHubId);
    if (!schedule || refuseCorrectionDue(schedule, isoDateIn(at, schedule.timeZone), input.dueOn)) return failed('due_date');
    const known = await targetsOf(tx, row.serviceVersionId);
    const items = input.items.filter((item, i) => input.items.findIndex(({ target }) => target === item.target) === i);
    if (items.length === 0 || items.some(({ target }) => !known.includes(target))) return failed('unknown_target');
    const messageId = await insertMessage(tx, { ...input, body: input.message, role: 'officer', actor, visibility: 'public', at });
    const [correction] = await tx
      .insert(correctionRequests)
      .values({ requestId: row.id, items, message: input.message, dueOn: input.dueOn, requestedBy: actor.userId, requestedAt: at })
      .returning({ id: correctionRequests.id });
    const parameters = { correctionId: correction?.id, messageId, dueOn: input.dueOn, items };
    const changed = await recordChange(tx, row, { action: 'request_correction', role: 'officer', actor, at, parameters });
    await mailFirm(tx, row, ofRequest('request_correction', input.message));
    return ok(changed);
  });
}

async function targetsOf(tx: Transaction, serviceVersionId: string): Promise<string[]> {
  const [version] = await tx
    .select({ questions: serviceVersions.questions, documents: serviceVersions.documents })
    .from(serviceVersions)
    .where(eq(serviceVersions.id, serviceVersionId));
  return version ? correctionTargets(version) : [];
}

/** Approves a request, with a word to the firm. */
export function approve(db: Executor, actor: Actor, input: OfficerMessage, at = new Date()): Promise<ChangeResult> {
  return withMessage(db, actor, 'approve', input, 'request_approved', at);
}

export interface DeclineInput extends OfficerMessage {
  /** What the firm can do instead, or how it can object. Owed with every refusal. */
  remedy: string;
}

/** Declines a request. The reason (`message`) and the remedy are both owed and both go into the thread. */
export function decline(db: Executor, actor: Actor, input: DeclineInput, at = new Date()): Promise<ChangeResult> {
  return changing<ChangedRequest>(db, actor, 'officer', 'decline', input, async (tx, row) => {
    const shared = { requestId: row.id, role: 'officer', actor, language: input.language, visibility: 'public' } as const;
    const messageId = await insertMessage(tx, { ...shared, body: input.message, at });
    // A millisecond apart, so that the thread keeps their order.
    const remedyMessageId = await insertMessage(tx, { ...shared, body: input.remedy, at: new Date(at.getTime() + 1) });
    const changed = await recordChange(tx, row, { action: 'decline', role: 'officer', actor, at, parameters: { messageId, remedyMessageId } });
    await mailFirm(tx, row, ofRequest('request_declined', `${input.message}\n\n${input.remedy}`));
    return ok(changed);
  });
}

/** Returns a request: the firm may file it again. */
export function returnRequest(db: Executor, actor: Actor, input: OfficerMessage, at = new Date()): Promise<ChangeResult> {
  return withMessage(db, actor, 'return', input, 'request_returned', at);
}

/** The approved support begins. */
export function startWork(db: Executor, actor: Actor, input: OfficerTarget, at = new Date()): Promise<ChangeResult> {
  return changing<ChangedRequest>(db, actor, 'officer', 'start_work', input, async (tx, row) => {
    const changed = await recordChange(tx, row, { action: 'start_work', role: 'officer', actor, at });
    await mailFirm(tx, row, ({ reference, service, hub }) => ({ template: 'request_started', parameters: { reference, service, hub } }));
    return ok(changed);
  });
}

/** The support is done. */
export function complete(db: Executor, actor: Actor, input: OfficerMessage, at = new Date()): Promise<ChangeResult> {
  return withMessage(db, actor, 'complete', input, 'request_completed', at);
}

function withMessage(
  db: Executor, actor: Actor, action: 'approve' | 'return' | 'complete', input: OfficerMessage, mail: MailWithMessage, at: Date,
): Promise<ChangeResult> {
  return changing<ChangedRequest>(db, actor, 'officer', action, input, async (tx, row) => {
    const messageId = await insertMessage(tx, { ...input, body: input.message, role: 'officer', actor, visibility: 'public', at });
    const changed = await recordChange(tx, row, { action, role: 'officer', actor, at, parameters: { messageId } });
    await mailFirm(tx, row, ofRequest(mail, input.message));
    return ok(changed);
  });
}
