import type { LoaderFunctionArgs } from '@remix-run/node';
import { canSee, isOfficer } from '~/features/accounts/actor';
import { findActor, findActorNow } from '~/features/accounts/actor.server';
import { listHubNames } from '~/features/hubs/queries.server';
import { deskEvents } from '~/features/support-requests/desk-events.server';
import { liveDesk } from '~/features/support-requests/live-desk.server';
import { findRequestIdForOfficer } from '~/features/support-requests/queries.server';
import { languageOf } from '~/i18n/route.server';
import { eventStream } from '~/platform/event-stream.server';
import { db } from '~/platform/pool.server';

const nothing = (status: number, headers?: Record<string, string>) => new Response(null, { status, headers: { 'Cache-Control': 'no-store', ...headers } });

/** News of the desk for an open page, as server-sent events. Scripts ask for it: refusals are bare, and 204 says not to ask again. */
export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<Response> {
  const language = languageOf(params);
  const query = new URL(request.url).searchParams;
  const actor = await findActor(request, context);
  if (!actor || !isOfficer(actor)) return nothing(204);
  const hub = (await listHubNames(db)).find(({ slug }) => slug === query.get('hub'));
  if (!hub) return nothing(404);
  if (!canSee(actor, hub.id)) return nothing(403);
  const requestId = query.has('request') ? await findRequestIdForOfficer(db, actor, query.get('request') ?? '') : null;
  const signal = context.keepOpen();
  if (!signal) return nothing(503, { 'Retry-After': '20' });
  const since = Number(request.headers.get('Last-Event-ID') || query.get('since')) || 0;
  const reader = () => findActorNow(request);
  return eventStream(deskEvents(db, liveDesk(), { userId: actor.userId, hubId: hub.id, requestId, language, since, reader, signal }), context.hasRoom);
}
