import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { requireFirm } from '~/features/accounts/actor.server';
import { getRequestForFirm } from '~/features/support-requests/queries.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { db } from '~/platform/pool.server';

/** A draft without a step is opened where it was left. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const draft = await getRequestForFirm(db, actor, params.id ?? '');
  return redirect(localPath(language, `/support-requests/drafts/${draft.id}/${draft.furthestStep}`));
}
