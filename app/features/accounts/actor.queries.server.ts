import { and, eq, gt, lt, sql } from 'drizzle-orm';
import { builtOnce, type Executor } from '~db/connect';
import { sessions, users, type officerRoles } from '~db/schema/accounts';
import { firmMembers, firms } from '~db/schema/firms';
import type { Actor } from './actor';
import { idleDays, renewAfterDays } from './rules';

interface RoleRow {
  role: (typeof officerRoles.$inferSelect)['role'];
  hubId: string | null;
}

const roles = sql<RoleRow[]>`coalesce((
  select json_agg(json_build_object('role', r.role, 'hubId', r.hub_id) order by r.id) from officer_roles r where r.user_id = ${users.id}
), '[]'::json)`;
const pending = sql<boolean>`exists (select 1 from firm_members p where p.user_id = ${users.id} and p.state = 'pending')`;
const renewalDue = sql<boolean>`${sessions.expiresAt} < now() + make_interval(days => ${idleDays - renewAfterDays})`;

/**
 * The person behind a session token, with firm and roles, in one round trip. Null where the session has
 * ended or the address isn't verified.
 */
export async function findSessionActor(db: Executor, token: string): Promise<{ actor: Actor; sessionId: string; renewalDue: boolean } | null> {
  const [row] = await sessionActor(db).execute({ token });
  return row ? { actor: toActor(row), sessionId: row.sessionId, renewalDue: row.renewalDue } : null;
}

/** A person with firm and roles as they are now, for work that goes on without a session. Null where the address isn't verified. */
export async function findActorById(db: Executor, userId: string): Promise<Actor | null> {
  const [row] = await db
    .select(actorColumns)
    .from(users)
    .leftJoin(firmMembers, and(eq(firmMembers.userId, users.id), eq(firmMembers.state, 'active')))
    .leftJoin(firms, eq(firms.id, firmMembers.firmId))
    .where(and(eq(users.id, userId), eq(users.emailVerified, true)))
    .limit(1);
  return row ? toActor(row) : null;
}

const actorColumns = {
  userId: users.id, name: users.name, email: users.email, language: users.language,
  firmId: firms.id, firmName: firms.nameKo, firmRole: firmMembers.role, pending, roles,
};

const sessionActor = builtOnce((db) =>
  db
    .select({ ...actorColumns, renewalDue, sessionId: sessions.id })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(firmMembers, and(eq(firmMembers.userId, users.id), eq(firmMembers.state, 'active')))
    .leftJoin(firms, eq(firms.id, firmMembers.firmId))
    .where(and(eq(sessions.token, sql.placeholder('token')), gt(sessions.expiresAt, sql`now()`), eq(users.emailVerified, true)))
    .limit(1)
    .prepare('session_actor'),
);

type ActorRow = Omit<Actor, 'firm' | 'pendingFirm' | 'managedHubIds' | 'situationRoom' | 'administrator'> & {
  firmId: string | null; firmName: string | null; firmRole: 'owner' | 'member' | null; pending: boolean; roles: RoleRow[];
};

function toActor(row: ActorRow): Actor {
  const firm = row.firmId && row.firmName && row.firmRole ? { id: row.firmId, nameKo: row.firmName, role: row.firmRole } : null;
  return {
    userId: row.userId,
    name: row.name,
    email: row.email,
    language: row.language,
    firm,
    pendingFirm: row.pending,
    managedHubIds: row.roles.flatMap(({ role, hubId }) => (role === 'hub_manager' && hubId ? [hubId] : [])),
    situationRoom: row.roles.some(({ role }) => role === 'situation_room'),
    administrator: row.roles.some(({ role }) => role === 'administrator'),
  };
}

/** Moves the idle end of a session on; at most once a day a session, whatever the number of requests. */
export async function renewSession(db: Executor, sessionId: string, at = new Date()): Promise<void> {
  const until = new Date(at.getTime() + idleDays * 86_400_000);
  await db.update(sessions).set({ expiresAt: until, updatedAt: at }).where(and(eq(sessions.id, sessionId), lt(sessions.expiresAt, until)));
}
