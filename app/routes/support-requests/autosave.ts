import type { ActionFunctionArgs } from '@remix-run/node';
import { actsForFirm } from '~/features/accounts/actor';
import { findActor } from '~/features/accounts/actor.server';
import { saveDraft } from '~/features/support-requests/draft.commands.server';
import { findRequestForFirm } from '~/features/support-requests/queries.server';
import { parseAutosave } from '~/features/support-requests/step-form.server';
import { formatTime, seoulZone } from '~/i18n/format';
import { languageOf } from '~/i18n/route.server';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

/** There is nothing to see here. */
export const loader = () => refuse('not_found');

/** Saves a draft in the background. Answers JSON: what a script asks, a script reads. */
export async function action({ params, request, context }: ActionFunctionArgs): Promise<Response> {
  const language = languageOf(params);
  const actor = await findActor(request, context);
  if (!actor) return Response.json({ error: 'signed_out' }, { status: 401 });
  const form = await readForm(request);
  const person = form.get('person');
  // Somebody else signed in since the page came: one person's words never go into another's draft.
  if (!actsForFirm(actor) || (person !== null && person !== actor.userId)) return Response.json({ error: 'other_person' }, { status: 403 });
  const draft = await findRequestForFirm(db, actor, params.id ?? '');
  if (!draft) return Response.json({ error: 'not_found' }, { status: 404 });
  const parsed = parseAutosave(form, draft);
  if (!parsed.ok) return Response.json({ errors: parsed.errors }, { status: 400 });
  const saved = await saveDraft(db, actor, {
    requestId: draft.id, revision: parsed.revision, step: draft.furthestStep, values: parsed.values, forward: false,
  });
  if (!saved.ok) return Response.json({ error: saved.error }, { status: saved.error === 'not_found' ? 404 : 409 });
  return Response.json({ revision: saved.value.revision, savedAt: formatTime(language, saved.value.savedAt, seoulZone) });
}
