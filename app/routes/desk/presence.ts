import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { isOfficer } from '~/features/accounts/actor';
import { findActor } from '~/features/accounts/actor.server';
import { beatSeconds, noteGone, noteHere } from '~/features/support-requests/presence.server';
import { findRequestIdForOfficer } from '~/features/support-requests/queries.server';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

const input = z.object({ activity: z.enum(['looking', 'answering', 'gone']) });

/** There is nothing to see here. */
export const loader = () => refuse('not_found');

/** A page with scripts says that it is still open, that somebody types an answer, or that it was closed. */
export async function action({ request, params, context }: ActionFunctionArgs): Promise<Response> {
  const actor = await findActor(request, context);
  if (!actor || !isOfficer(actor)) return new Response(null, { status: 401 });
  const parsed = input.safeParse(Object.fromEntries(await readForm(request)));
  if (!parsed.success) return new Response(null, { status: 400 });
  const requestId = await findRequestIdForOfficer(db, actor, params.reference ?? '');
  if (!requestId) return new Response(null, { status: 404 });
  if (parsed.data.activity === 'gone') await noteGone(db, actor, requestId);
  else await noteHere(db, actor, requestId, parsed.data.activity, beatSeconds);
  return new Response(null, { status: 204 });
}
