import { data, redirect } from '@remix-run/node';
import type { FirmActor } from '~/features/accounts/actor';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { attach, removeAttachment } from '~/features/support-requests/attachment.commands.server';
import { saveDraft } from '~/features/support-requests/draft.commands.server';
import { refusedQuestions } from '~/features/support-requests/eligibility.rules';
import { submitInput } from '~/features/support-requests/input';
import { draftValue, type DraftAnswer } from '~/features/support-requests/components/draft-answer';
import type { RequestRecord } from '~/features/support-requests/request';
import { partAfter, type DraftPart, type DraftStep } from '~/features/support-requests/stages.rules';
import { parseStep, typedValues } from '~/features/support-requests/step-form.server';
import { submit } from '~/features/support-requests/submit.commands.server';
import { discardFiles, readDocuments } from '~/features/support-requests/uploads.server';
import type { Language } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { isId } from '~/platform/ids';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { parseWithZod } from '@conform-to/zod/v4';

export interface StepPost {
  request: Request;
  /** The fields; those of a form with files are still to be read. */
  form: FormData;
  actor: FirmActor;
  draft: RequestRecord;
  step: DraftStep;
  language: Language;
}

const answer = (body: DraftAnswer, status: number) => data(body, { status });
const pathOf = ({ draft, language }: StepPost, step: DraftPart) => localPath(language, `/support-requests/drafts/${draft.id}/${step}`);

/** Adds headers, such as the cookie of a new session, to what an action answers. */
export function withHeaders<Answer extends Response | { init: ResponseInit | null }>(answered: Answer, headers: Headers): Answer {
  if (answered instanceof Response) for (const [name, value] of headers) answered.headers.append(name, value);
  else answered.init = { ...answered.init, headers };
  return answered;
}

/** Saves a step of text fields and goes on to the next one; errors and a stale tab keep what was typed. */
export async function postFields(post: StepPost, step: Exclude<DraftStep, 'check' | 'documents'>) {
  const { form, actor, draft, language } = post;
  const schedule = await findHubSchedule(db, draft.hub.id);
  if (!schedule) refuse('not_found');
  const parsed = parseStep(step, form, { draft, schedule, language, at: new Date() });
  const values = typedValues(form);
  if (!parsed.ok) return answer({ errors: parsed.errors, values }, 400);
  const refused = step === 'eligibility' && refusedQuestions(draft.form.eligibility, parsed.values.eligibility ?? {}).length > 0;
  const saved = await saveDraft(db, actor, { requestId: draft.id, revision: parsed.revision, step, values: parsed.values, forward: !refused });
  if (!saved.ok) return saved.error === 'not_found' ? refuse('not_found') : answer({ errors: {}, values, changed: changedSince(draft, values) }, 409);
  return redirect(pathOf(post, refused ? step : partAfter(step, draft.consortium !== null)), 303);
}

/** Fields in which what is kept differs from what was typed. */
function changedSince(draft: RequestRecord, values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, typed]) => {
    const kept = draftValue(draft, name);
    return kept === undefined || kept === typed ? [] : [[name, kept]];
  }));
}

/** Takes files in or out; good ones stay where others are refused. */
export async function postDocuments(post: StepPost) {
  const { request, actor, draft } = post;
  const keys = draft.form.documents.map(({ key }) => key);
  const { form, files, errors, status } = await readDocuments(request, actor.userId, keys).catch(tooLarge);
  const remove = form.get('remove');
  if (typeof remove === 'string') {
    await discardFiles(files);
    const removed = await removeAttachment(db, actor, { requestId: draft.id, attachmentId: remove });
    return removed.ok ? redirect(pathOf(post, 'documents'), 303) : refuse('not_found');
  }
  const attached = files.length > 0 ? await attach(db, actor, { requestId: draft.id, files }) : null;
  if (attached && !attached.ok) {
    await discardFiles(files);
    return answer({ errors: { 'file.other': [`support-requests:error.${attached.error}`] }, values: {} }, attached.error === 'too_many_files' ? 400 : 409);
  }
  if (status !== 200) return answer({ errors, values: {} }, status);
  if (form.get('intent') === 'upload') return redirect(pathOf(post, 'documents'), 303);
  const missing = draft.form.documents.filter(({ key, required }) => required && ![...draft.attachments, ...files].some(({ documentKey }) => documentKey === key));
  if (missing.length > 0) return answer({ errors: Object.fromEntries(missing.map(({ key }) => [`file.${key}`, ['validation:file_required']])), values: {} }, 400);
  const saved = await saveDraft(db, actor, { requestId: draft.id, revision: draft.draftRevision, step: 'documents', values: {}, forward: true });
  return saved.ok ? redirect(pathOf(post, 'consents'), 303) : answer({ errors: {}, values: {}, changed: {} }, 409);
}

/** A form that is too large as a whole leaves the page with its kept files, not an error page. */
function tooLarge(error: unknown): Awaited<ReturnType<typeof readDocuments>> {
  const status = (error as { init?: { status?: number } } | null)?.init?.status;
  if (status !== 413) throw error;
  return { form: new FormData(), files: [], errors: { 'file.other': ['support-requests:error.upload_too_large'] }, status: 413 };
}

/** Files the draft. */
export async function postSubmit({ form, actor, requestId, language }: Pick<StepPost, 'form' | 'actor' | 'language'> & { requestId: string }) {
  if (!isId(requestId)) refuse('not_found');
  const parsed = parseWithZod(form, { schema: submitInput });
  if (parsed.status !== 'success') refuse('bad_request');
  const result = await submit(db, actor, { ...parsed.value, requestId, language });
  if (result.ok) return redirect(localPath(language, `/support-requests/${result.value.reference}/submitted`), 303);
  if (result.error === 'not_found') refuse('not_found');
  if (result.error === 'key_reused') refuse('unprocessable');
  const status = result.error === 'stale' || result.error === 'not_allowed' || result.error === 'not_offered' ? 409 : 400;
  return answer({ errors: {}, values: {}, refusal: { error: result.error, step: result.details?.step } }, status);
}
