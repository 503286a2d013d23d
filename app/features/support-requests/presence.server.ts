import { and, eq, sql } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import { localizedString, type LocalizedText } from '~/i18n/localized-text';
import type { Language } from '~/i18n/languages';
import { announce } from '~/platform/notices/notices.server';
import type { Database, Executor } from '~db/connect';
import { requestPresence } from '~db/schema/live';

type Activity = (typeof requestPresence.$inferSelect)['activity'];

/** Who else has the request open. */
export interface Presence {
  userId: string;
  name: string;
  /** Name of the officer's hub, where it is another than the reader's. */
  hub: string | null;
  activity: Activity;
}

/** Seconds that a page with scripts counts as open after it last said so; it says so every twelve. */
export const beatSeconds = 30;
/** Seconds that a page counts as open after it was loaded: without scripts it says nothing more. */
const loadSeconds = 120;

/** The hubs whose officers see each other: the one that holds the request and, while it is asked, the one that is to take it over. */
const parties = (requestId: string) => sql`(
  select r.holder_hub_id as hub_id from support_requests r where r.id = ${requestId} and r.state <> 'draft'
  union select h.to_hub_id from handovers h where h.request_id = ${requestId} and h.outcome is null)`;

/**
 * Notes that an officer of a party has the request open. Another officer's does nothing. What others see of it is announced only where
 * it is new; that somebody is still there is not.
 */
export async function noteHere(db: Database, actor: Actor, requestId: string, activity: Activity, seconds: number): Promise<void> {
  if (actor.managedHubIds.length === 0) return;
  await db.transaction(async (tx) => {
    const [noted] = await tx.execute<{ known: boolean }>(sql`
      with before as (select activity from request_presence where request_id = ${requestId} and user_id = ${actor.userId} and expires_at > now())
      insert into request_presence (request_id, user_id, activity, expires_at)
      select ${requestId}::uuid, ${actor.userId}::uuid, ${activity}::presence_activity, now() + make_interval(secs => ${seconds})
      where exists (select 1 from ${parties(requestId)} p join officer_roles o on o.hub_id = p.hub_id and o.role = 'hub_manager' and o.user_id = ${actor.userId})
      on conflict (request_id, user_id) do update set activity = excluded.activity, expires_at = excluded.expires_at
      returning exists (select 1 from before where before.activity = request_presence.activity) as known`);
    if (noted && !noted.known) await announce(tx, 'desk', { kind: 'presence', id: requestId });
  });
}

/** As {@link noteHere} for a page that is loaded, and who else is there. */
export async function openedBy(db: Database, actor: Actor, requestId: string, activity: Activity, language: Language): Promise<Presence[]> {
  await noteHere(db, actor, requestId, activity, loadSeconds);
  return listPresent(db, actor, requestId, language);
}

/** Notes that an officer closed the request. */
export async function noteGone(db: Database, actor: Actor, requestId: string): Promise<void> {
  await db.transaction(async (tx) => {
    const gone = await tx
      .delete(requestPresence)
      .where(and(eq(requestPresence.requestId, requestId), eq(requestPresence.userId, actor.userId)))
      .returning({ userId: requestPresence.userId });
    if (gone.length > 0) await announce(tx, 'desk', { kind: 'presence', id: requestId });
  });
}

/** Who else has the request open now, who answers first. Empty for whoever is no officer of a party, headquarters and firms included. */
export async function listPresent(db: Executor, actor: Actor, requestId: string, language: Language): Promise<Presence[]> {
  if (actor.managedHubIds.length === 0) return [];
  const rows = await db.execute<{ user_id: string; name: string; hub: LocalizedText | null; activity: Activity }>(sql`
    with party as materialized ${parties(requestId)},
      mine as (select o.hub_id from officer_roles o join party on party.hub_id = o.hub_id where o.user_id = ${actor.userId} and o.role = 'hub_manager')
    select distinct on (p.activity, p.user_id) p.user_id, u.name, p.activity, case when o.hub_id in (select hub_id from mine) then null else h.name end as hub
    from request_presence p
    join officer_roles o on o.user_id = p.user_id and o.role = 'hub_manager' and o.hub_id in (select hub_id from party)
    join users u on u.id = p.user_id join hubs h on h.id = o.hub_id
    where p.request_id = ${requestId} and p.user_id <> ${actor.userId} and p.expires_at > now() and exists (select 1 from mine)
    order by p.activity desc, p.user_id, (o.hub_id in (select hub_id from mine)) desc
    limit 20`);
  return rows.map(({ user_id: userId, name, hub, activity }) => ({ userId, name, activity, hub: hub && localizedString(hub, language) }));
}
