import { and, eq, isNull, sql } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import type { HubSchedule } from '~/features/hubs/working-time.rules';
import { isoDateIn, seoulZone } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { once } from '~/platform/idempotency.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { hubs, hubServices, services, serviceVersions } from '~db/schema/hubs';
import { consents } from '~db/schema/privacy';
import { attachments } from '~db/schema/support-requests';
import { openForChange, recordChange, type ChangedRequest, type ChangeDetails, type ChangeError, type RequestRow } from './change.commands.server';
import { promisesFrom } from './clock.rules';
import { consentItems, consentVersion, incompleteStep, requestConsents } from './completeness.rules';
import { refusedQuestions } from './eligibility.rules';
import { mailFirm, mailHub } from './mail.commands.server';
import { mailPartnersFiled } from './consortium-mail.server';
import { readConsortium } from './consortium.queries.server';
import { isForConsortium } from './consortium.rules';
import type { DraftPart } from './stages.rules';

export interface SubmitInput {
  requestId: string;
  version: number;
  /** Revision of the draft that was checked: what is filed is what was seen. */
  revision: number;
  idempotencyKey: string;
  /** Language of the page; the firm's mails come in it. */
  language: Language;
}
export type SubmitError = ChangeError | 'key_reused' | 'not_offered' | 'not_eligible' | 'incomplete';
export interface SubmitDetails extends ChangeDetails {
  /** The part to go back to. */
  step?: DraftPart;
}

/**
 * Files a draft: everything is checked again, it gets its reference number and the hub's dated promise.
 * The same key answers the same again, so that a double click files once.
 */
export function submit(db: Executor, actor: FirmActor, input: SubmitInput, at = new Date()): Promise<Result<ChangedRequest, SubmitError, SubmitDetails>> {
  const { idempotencyKey: key, ...body } = input;
  return db.transaction((tx) =>
    once<ChangedRequest, Exclude<SubmitError, 'key_reused'>, SubmitDetails>(
      tx, { key, userId: actor.userId, scope: 'support-requests.submit', body }, () => submitOnce(tx, actor, input, at),
    ),
  );
}

async function submitOnce(
  tx: Transaction, actor: FirmActor, input: SubmitInput, at: Date,
): Promise<Result<ChangedRequest, Exclude<SubmitError, 'key_reused'>, SubmitDetails>> {
  const opened = await openForChange(tx, actor, 'firm', 'submit', input);
  if (!opened.ok) return opened;
  const row = opened.value;
  const details = { state: row.state, version: row.version };
  if (row.draftRevision !== input.revision) return failed('stale', details);
  // Sent together: what doesn't wait for an answer shares a round trip.
  const [form, schedule, files] = await Promise.all([findOfferedForm(tx, row), findHubSchedule(tx, row.holderHubId), listDocumentKeys(tx, row.id)]);
  if (!form || !schedule) return failed('not_offered', details);
  if (refusedQuestions(form.eligibility, row.eligibility).length > 0) return failed('not_eligible', { ...details, step: 'eligibility' });
  const consortium = isForConsortium(form.category) ? await readConsortium(tx, row.id) : null;
  const step = incompleteStep({ ...row, form, attachments: files, consortium }, { schedule, today: isoDateIn(at, schedule.timeZone) });
  if (step) return failed('incomplete', { ...details, step });
  return ok(await file(tx, actor, row, { schedule, form, language: input.language, at }));
}

interface Filing {
  schedule: HubSchedule;
  form: { category: string; firstReplyMinutes: number; decisionMinutes: number };
  language: Language;
  at: Date;
}

async function file(tx: Transaction, actor: FirmActor, row: RequestRow, { schedule, form, language, at }: Filing): Promise<ChangedRequest> {
  const reference = await nextReference(tx, at);
  const promise = promisesFrom(schedule, at, form);
  const { firstReplyDueAt, decisionDueAt } = promise;
  const change = recordChange(tx, row, {
    action: 'submit', role: 'firm', actor, at,
    parameters: { firstReplyDueAt: firstReplyDueAt.toISOString(), decisionDueAt: decisionDueAt.toISOString() },
    set: { reference, submittedAt: at, firstReplyDueAt, decisionDueAt, promiseEstimated: promise.estimated, language, questionsChangedFromId: null },
  });
  const consented = tx.insert(consents).values(requestConsents.map(({ kind }) => ({
    userId: actor.userId, requestId: row.id, kind, agreed: row.draftConsents[kind] === 'agree', version: consentVersion, language,
    items: consentItems[kind], createdAt: at,
  })));
  const filed = { ...row, reference, language };
  const due = { at: firstReplyDueAt.toISOString(), timeZone: schedule.timeZone };
  const toFirm = mailFirm(tx, filed, ({ service, hub }) => ({ template: 'request_submitted', parameters: { reference, service, hub, due } }));
  const toHub = mailHub(tx, filed, ({ service, hub, firm }) => ({ template: 'request_new_for_hub', parameters: { reference, service, hub, firm, due } }));
  const toPartners = isForConsortium(form.category) ? mailPartnersFiled(tx, filed) : undefined;
  const [changed] = await Promise.all([change, consented, toFirm, toHub, toPartners]);
  return changed;
}

function listDocumentKeys(tx: Transaction, requestId: string) {
  return tx.select({ documentKey: attachments.documentKey }).from(attachments).where(and(eq(attachments.requestId, requestId), isNull(attachments.removedAt)));
}

/** The form that the draft answers, where the hub still offers the service. */
async function findOfferedForm(tx: Transaction, row: RequestRow) {
  const [form] = await tx
    .select({
      category: services.category, eligibility: serviceVersions.eligibility, questions: serviceVersions.questions, documents: serviceVersions.documents,
      firstReplyMinutes: sql<number>`coalesce(${hubServices.firstReplyMinutes}, ${serviceVersions.firstReplyMinutes})`,
      decisionMinutes: sql<number>`coalesce(${hubServices.decisionMinutes}, ${serviceVersions.decisionMinutes})`,
    })
    .from(serviceVersions)
    .innerJoin(services, and(eq(services.id, serviceVersions.serviceId), isNull(services.retiredAt)))
    .innerJoin(hubServices, and(eq(hubServices.serviceId, services.id), eq(hubServices.hubId, row.holderHubId), isNull(hubServices.retiredAt)))
    .innerJoin(hubs, and(eq(hubs.id, hubServices.hubId), isNull(hubs.retiredAt)))
    .where(eq(serviceVersions.id, row.serviceVersionId));
  return form;
}

/** `KAIN-2026-000412`: the year in Seoul, and a number that never comes twice. */
async function nextReference(tx: Transaction, at: Date): Promise<string> {
  const [row] = await tx.execute<{ number: string }>(sql`select nextval('support_request_number')::text as number`);
  return `KAIN-${isoDateIn(at, seoulZone).slice(0, 4)}-${(row?.number ?? '').padStart(6, '0')}`;
}
