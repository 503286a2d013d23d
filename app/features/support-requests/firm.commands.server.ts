import { and, eq, isNull } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { isoDateIn } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { once } from '~/platform/idempotency.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { serviceVersions } from '~db/schema/hubs';
import { correctionRequests } from '~db/schema/support-requests';
import { answerProblems, type AnswerProblem } from './answers.rules';
import { insertFiles, type NewFile } from './attachment.commands.server';
import { changing, openForChange, recordChange, type ChangedRequest, type ChangeDetails, type ChangeError, type ChangeResult } from './change.commands.server';
import { dueAfterPause } from './clock.rules';
import { targetKeys } from './correction.rules';
import { mailHub } from './mail.commands.server';
import { insertMessage } from './message.commands.server';

export interface CorrectionAnswer {
  requestId: string;
  version: number;
  idempotencyKey: string;
  language: Language;
  /** New answers by the question's key; questions that the correction doesn't name are ignored. */
  answers: Record<string, string>;
  /** Files that were checked and stored, by the document that they replace or add to. */
  files: NewFile[];
  message?: string;
}
export interface CorrectionDetails extends ChangeDetails {
  problems?: Record<string, AnswerProblem>;
}
type CorrectionError = ChangeError | 'invalid' | 'too_many_files';

/** The firm answers a correction: the request goes back under review and the clock runs again with what was left of it. */
export function answerCorrection(
  db: Executor, actor: FirmActor, input: CorrectionAnswer, at = new Date(),
): Promise<Result<ChangedRequest, CorrectionError | 'key_reused', CorrectionDetails>> {
  const { idempotencyKey: key, files, ...rest } = input;
  const body = { ...rest, files: files.map(({ sha256, documentKey }) => ({ sha256, documentKey })) };
  return db.transaction((tx) =>
    once<ChangedRequest, CorrectionError, CorrectionDetails>(
      tx, { key, userId: actor.userId, scope: 'support-requests.answer-correction', body }, () => answerOnce(tx, actor, input, at),
    ),
  );
}

async function answerOnce(
  tx: Transaction, actor: FirmActor, input: CorrectionAnswer, at: Date,
): Promise<Result<ChangedRequest, CorrectionError, CorrectionDetails>> {
  const opened = await openForChange(tx, actor, 'firm', 'answer_correction', input);
  if (!opened.ok) return opened;
  const row = opened.value;
  const details = { state: row.state, version: row.version };
  const [open] = await tx
    .select()
    .from(correctionRequests)
    .where(and(eq(correctionRequests.requestId, row.id), isNull(correctionRequests.answeredAt)));
  const schedule = await findHubSchedule(tx, row.holderHubId);
  const [form] = await tx.select({ questions: serviceVersions.questions }).from(serviceVersions).where(eq(serviceVersions.id, row.serviceVersionId));
  if (!open || !schedule || !form) throw new Error(`Request ${row.id} waits for a correction that isn't there`);

  const named = form.questions.filter(({ key }) => targetKeys(open.items, 'question').includes(key));
  const changes = Object.fromEntries(named.map(({ key }) => [key, input.answers[key] ?? row.answers[key] ?? '']));
  const problems = answerProblems(named, changes, { schedule, today: isoDateIn(at, schedule.timeZone) });
  if (Object.keys(problems).length > 0) return failed('invalid', { ...details, problems });
  const stored = await insertFiles(tx, actor, row.id, input.files, at);
  if (!stored) return failed('too_many_files', details);

  const messageId = input.message
    ? await insertMessage(tx, { requestId: row.id, role: 'firm', actor, body: input.message, language: input.language, visibility: 'public', at })
    : undefined;
  await tx.update(correctionRequests).set({ answeredAt: at }).where(eq(correctionRequests.id, open.id));
  const decisionDueAt = row.decisionDueAt ?? at;
  const resumed = dueAfterPause(schedule, decisionDueAt, open.requestedAt, at);
  const changed = await recordChange(tx, row, {
    action: 'answer_correction', role: 'firm', actor, at,
    parameters: {
      correctionId: open.id, messageId, changedAnswers: Object.keys(changes).filter((key) => changes[key] !== row.answers[key]),
      files: input.files.length, decisionDueAt: resumed.due.toISOString(),
    },
    set: {
      answers: { ...row.answers, ...changes }, decisionDueAt: resumed.due, promiseEstimated: row.promiseEstimated || resumed.estimated,
    },
  });
  await mailHub(tx, row, ({ reference, service, firm }) => ({ template: 'request_corrected', parameters: { reference, service, firm } }));
  return ok(changed);
}

/** The firm takes its request back. */
export function withdraw(db: Executor, actor: FirmActor, input: { requestId: string; version: number }, at = new Date()): Promise<ChangeResult> {
  return changing<ChangedRequest>(db, actor, 'firm', 'withdraw', input, async (tx, row) => {
    const changed = await recordChange(tx, row, { action: 'withdraw', role: 'firm', actor, at });
    await mailHub(tx, row, ({ reference, service, firm }) => ({ template: 'request_withdrawn', parameters: { reference, service, firm } }));
    return ok(changed);
  });
}
