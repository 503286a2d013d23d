import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import type { OfficerActor } from '~/features/accounts/actor';
import { canManage, canSee } from '~/features/accounts/actor';
import { requireOfficer } from '~/features/accounts/actor.server';
import type { HubName } from '~/features/hubs/hub';
import { listHubNames } from '~/features/hubs/queries.server';
import type { Language } from '~/i18n/languages';
import { languageOf } from '~/i18n/route.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export interface Desk {
  language: Language;
  actor: OfficerActor;
  /** The hub whose desk it is. */
  hub: HubName;
  /** All hubs that the officer may look at. */
  hubs: HubName[];
  /** Whether the officer may act here, or only look. */
  manages: boolean;
}

const found = new WeakMap<AppLoadContext, Promise<Desk>>();

/**
 * The officer and the hub that `?hub=` names; without it the first hub that the officer manages. Read once a request, however many loaders ask.
 * @throws 403 for another hub, 404 for one that isn't there
 */
export function deskOf(args: LoaderFunctionArgs): Promise<Desk> {
  let desk = found.get(args.context);
  if (!desk) {
    desk = readDesk(args);
    found.set(args.context, desk);
  }
  return desk;
}

async function readDesk({ request, context, params }: LoaderFunctionArgs): Promise<Desk> {
  const language = languageOf(params);
  const actor = await requireOfficer(request, context, language);
  const all = await listHubNames(db);
  const hubs = all.filter(({ id }) => canSee(actor, id));
  const slug = new URL(request.url).searchParams.get('hub');
  const hub = slug ? all.find((one) => one.slug === slug) : (hubs.find(({ id }) => canManage(actor, id)) ?? hubs[0]);
  if (!hub) refuse(slug ? 'not_found' : 'forbidden');
  if (!canSee(actor, hub.id)) refuse('forbidden');
  return { language, actor, hub, hubs, manages: canManage(actor, hub.id) };
}
