import type { ActionFunctionArgs } from '@remix-run/node';
import { actsForFirm } from '~/features/accounts/actor';
import { findActor } from '~/features/accounts/actor.server';
import { attach } from '~/features/support-requests/attachment.commands.server';
import { findRequestForFirm } from '~/features/support-requests/queries.server';
import { openCorrection } from '~/features/support-requests/request';
import { discardFiles, readDocuments } from '~/features/support-requests/uploads.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

/** There is nothing to see here. */
export const loader = () => refuse('not_found');

/**
 * Takes one file that a script sends by itself: into a draft at once, for a correction until its answer is sent. Answers JSON: what a
 * script asks, a script reads.
 */
export async function action({ params, request, context }: ActionFunctionArgs): Promise<Response> {
  const actor = await findActor(request, context);
  if (!actor || !actsForFirm(actor)) return Response.json({ error: 'signed_out' }, { status: 401 });
  const record = await findRequestForFirm(db, actor, params.reference ?? '');
  const isDraft = record?.state === 'draft';
  if (!record || !(isDraft || openCorrection(record))) return Response.json({ error: 'not_found' }, { status: 404 });
  const { files, errors, status } = await readDocuments(request, actor.userId, record.form.documents.map(({ key }) => key));
  const [file, ...others] = files;
  await discardFiles(others);
  if (!file) return Response.json({ errors: Object.values(errors).flat() }, { status: status === 200 ? 400 : status });
  if (isDraft) {
    const attached = await attach(db, actor, { requestId: record.id, files: [file] });
    if (!attached.ok) {
      await discardFiles([file]);
      return Response.json({ errors: [`support-requests:error.${attached.error}`] }, { status: attached.error === 'too_many_files' ? 400 : 409 });
    }
  }
  const { storageKey, fileName, size } = file;
  return Response.json({ file: { storageKey, fileName, size } });
}
