import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { requireFirm } from '~/features/accounts/actor.server';
import { noteChangedQuestions } from '~/features/support-requests/form-change.commands.server';
import { getRequestForFirm } from '~/features/support-requests/queries.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

/** A draft without a step is opened where it was left. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const draft = await getRequestForFirm(db, actor, params.id ?? '');
  return redirect(localPath(language, `/support-requests/drafts/${draft.id}/${draft.furthestStep}`));
}

/** The firm has seen that the questions of its draft changed, and goes on where they are. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  await readForm(request);
  const draft = await getRequestForFirm(db, actor, params.id ?? '');
  const seen = await noteChangedQuestions(db, actor, draft.id);
  return seen.ok ? redirect(localPath(language, `/support-requests/drafts/${draft.id}/content`), 303) : refuse('not_found');
}
