import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireActor } from '~/features/accounts/actor.server';
import { openAttachment } from '~/features/support-requests/attachment.queries.server';
import { languageOf } from '~/i18n/route.server';
import { downloadResponse } from '~/platform/downloads.server';
import { db } from '~/platform/pool.server';
import { withRefusalPage } from '~/platform/refusal-page.server';
import { refuse } from '~/platform/responses.server';

/** A file of a request, for its firm and its hub's officers; who takes it is noted. */
export const loader = ({ params, request, context }: LoaderFunctionArgs): Promise<Response> => withRefusalPage(request, async () => {
  const actor = await requireActor(request, context, languageOf(params));
  const file = await openAttachment(db, actor, params.reference ?? '', params.id ?? '', context.clientAddress);
  return file ? downloadResponse(file, request, context.hasRoom) : refuse('not_found');
});
