import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect } from '@remix-run/node';
import type { FirmActor } from '~/features/accounts/actor';
import { targetKeys } from '~/features/support-requests/correction.rules';
import { answerCorrection } from '~/features/support-requests/firm.commands.server';
import { correctionAnswerInput } from '~/features/support-requests/input';
import { problemText } from '~/features/support-requests/problem-text';
import { openCorrection, type RequestRecord } from '~/features/support-requests/request';
import { knownAnswers } from '~/features/support-requests/answers.rules';
import { filledIn, typedValues, type FieldErrors } from '~/features/support-requests/step-form.server';
import { discardFiles, readDocuments } from '~/features/support-requests/uploads.server';
import type { Language } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

interface CorrectionPost {
  request: Request;
  actor: FirmActor;
  record: RequestRecord;
  language: Language;
}

/** The firm's answer to a correction: changed fields, new files, a word. What was typed and what came in stays wherever it can't be taken. */
export async function postCorrection({ request, actor, record, language }: CorrectionPost) {
  const items = openCorrection(record)?.items ?? [];
  const { form, files, errors, status } = await readDocuments(request, actor.userId, record.form.documents.map(({ key }) => key));
  const values = typedValues(form);
  const stored = files.map(({ documentKey, storageKey, fileName, size }) => ({ documentKey, storageKey, fileName, size }));
  const answer = (found: FieldErrors, code: number, stale = false) => data({ errors: found, values, stored, stale }, { status: code });
  const submission = parseWithZod(filledIn(form), { schema: correctionAnswerInput });
  const found = submission.status === 'success' ? {} : Object.fromEntries(Object.entries(submission.error ?? {}).flatMap(([name, each]) => (each ? [[name, each]] : [])));
  if (submission.status !== 'success' || status !== 200) return answer({ ...errors, ...found }, status === 200 ? 400 : status);
  const { version, idempotencyKey, message, answers } = submission.value;
  const asked = record.form.questions.filter(({ key }) => targetKeys(items, 'question').includes(key));
  const result = await answerCorrection(db, actor, { requestId: record.id, version, idempotencyKey, language, answers: knownAnswers(asked, answers), files, message });
  if (result.ok) return redirect(localPath(language, `/support-requests/${record.reference}`), 303);
  if (result.error === 'not_found' || result.error === 'key_reused') await discardFiles(files);
  if (result.error === 'not_found') refuse('not_found');
  if (result.error === 'key_reused') refuse('unprocessable');
  if (result.error === 'too_many_files') return answer({ message: ['support-requests:error.too_many_files'] }, 400);
  const hub = localizedString(record.hub.name, language);
  const problems = Object.entries(result.details?.problems ?? {}).map(([key, problem]) => [`answers.${key}`, [problemText(problem, language, hub)]] as [string, string[]]);
  return problems.length > 0 ? answer(Object.fromEntries(problems), 400) : answer({}, 409, true);
}
