import { redirect, type AppLoadContext } from '@remix-run/node';
import { localPath } from '~/i18n/links';
import type { Language } from '~/i18n/languages';
import { refuse } from '~/platform/responses.server';
import { db } from '~db/client.server';
import { actsForFirm, isOfficer, type Actor, type FirmActor, type OfficerActor } from './actor';
import { findSessionActor, renewSession } from './actor.queries.server';
import { signedSessionToken } from './session-cookie.server';

const found = new WeakMap<AppLoadContext, Promise<Actor | null>>();

/** Who is signed in; one query a request however many loaders ask. */
export function findActor(request: Request, context: AppLoadContext): Promise<Actor | null> {
  let actor = found.get(context);
  if (!actor) {
    actor = readActor(request);
    found.set(context, actor);
  }
  return actor;
}

/** Makes a session that this very request began its own, for all who ask from now on. @param cookies as they are set in the browser */
export function becomeActor(cookies: Headers, context: AppLoadContext): Promise<Actor | null> {
  const cookie = cookies.getSetCookie().map((each) => each.split(';', 1)[0]).join('; ');
  const actor = readActor(new Request('http://local.invalid', { headers: { cookie } }));
  found.set(context, actor);
  return actor;
}

async function readActor(request: Request): Promise<Actor | null> {
  const token = signedSessionToken(request);
  const session = token ? await findSessionActor(db, token) : null;
  if (session?.renewalDue) await renewSession(db, session.sessionId);
  return session?.actor ?? null;
}

/** Who is signed in at this moment: for answers that stay open. Asking is no activity, so it keeps no session alive. */
export async function findActorNow(request: Request): Promise<Actor | null> {
  const token = signedSessionToken(request);
  return token ? ((await findSessionActor(db, token))?.actor ?? null) : null;
}

/** The actor; a reader who isn't signed in is sent to do so and then back here, a sender gets a 401 page. @throws Response */
export async function requireActor(request: Request, context: AppLoadContext, language: Language): Promise<Actor> {
  const actor = await findActor(request, context);
  if (actor) return actor;
  if (!isRead(request)) refuse('signed_out');
  const { pathname, search } = new URL(request.url);
  throw redirect(`${localPath(language, '/sign-in')}?next=${encodeURIComponent(pathname + search)}`);
}

/** The actor as a member of a firm; without one the reader is told on the page of the firm how to get one. @throws Response */
export async function requireFirm(request: Request, context: AppLoadContext, language: Language): Promise<FirmActor> {
  const actor = await requireActor(request, context, language);
  if (actsForFirm(actor)) return actor;
  if (!isRead(request)) refuse('forbidden');
  throw redirect(localPath(language, '/account/firm'));
}

/** The actor as an officer of any kind. @throws Response, 403 without a role */
export async function requireOfficer(request: Request, context: AppLoadContext, language: Language): Promise<OfficerActor> {
  const actor = await requireActor(request, context, language);
  return isOfficer(actor) ? { ...actor, officer: true } : refuse('forbidden');
}

const isRead = (request: Request): boolean => request.method === 'GET' || request.method === 'HEAD';
