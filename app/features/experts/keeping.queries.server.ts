import { and, desc, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import { canManage, type Actor } from '~/features/accounts/actor';
import { recordAccess } from '~/features/privacy/commands.server';
import { isId } from '~/platform/ids';
import { refuse } from '~/platform/responses.server';
import type { Executor } from '~db/connect';
import { expertContacts, experts } from '~db/schema/experts';
import type { ExpertContact, KeptExpert, Moderation } from './expert';
import { expertColumns } from './queries.server';
import { expertRoles, type ExpertRole } from './rules';

type RawModeration = Omit<Moderation, 'at'> & { at: string };

const moderations = sql<RawModeration[]>`(
  select coalesce(json_agg(json_build_object('state', m.state, 'reason', m.reason, 'language', m.language, 'by', u.name, 'at', m.at) order by m.at desc, m.id desc), '[]')
  from expert_moderations m join users u on u.id = m.actor_id where m.expert_id = "experts"."id")`;

const keptColumns = {
  ...expertColumns, homeHubId: experts.homeHubId, state: experts.state, version: experts.version, updatedAt: experts.updatedAt, moderations,
};

/** In which roles an actor stands to a profile of a hub. */
export function expertRolesOf(actor: Actor, homeHubId: string): ExpertRole[] {
  const has = { keeper: canManage(actor, homeHubId), moderator: actor.situationRoom || actor.administrator };
  return expertRoles.filter((role) => has[role]);
}

/** Profiles that an actor keeps; for moderators also what was handed in or published, of every hub. */
export function keptBy(actor: Actor): SQL | undefined {
  const own = actor.managedHubIds.length > 0 ? inArray(experts.homeHubId, actor.managedHubIds) : undefined;
  const moderated = actor.situationRoom || actor.administrator ? sql`true` : undefined;
  return own || moderated ? or(own, moderated) : sql`false`;
}

const revive = <Row extends { moderations: RawModeration[] }>(row: Row) =>
  ({ ...row, moderations: row.moderations.map((one) => ({ ...one, at: new Date(one.at) })) });

/** Profiles of a hub, those that wait for moderation first; 200 at most. */
export async function listKeptExperts(db: Executor, actor: Actor, hubId: string): Promise<KeptExpert[]> {
  const rows = await db.select(keptColumns).from(experts).where(and(eq(experts.homeHubId, hubId), keptBy(actor))).orderBy(sql`${experts.state} = 'in_review' desc`, desc(experts.id)).limit(200);
  return rows.map(revive);
}

/** What waits for the word of a moderator, of all hubs; nothing for anybody else. */
export async function listExpertsInReview(db: Executor, actor: Actor): Promise<KeptExpert[]> {
  if (!actor.situationRoom && !actor.administrator) return [];
  const rows = await db.select(keptColumns).from(experts).where(eq(experts.state, 'in_review')).orderBy(experts.updatedAt).limit(200);
  return rows.map(revive);
}

/** A profile that the actor keeps or moderates. @throws the 404 page for any other */
export async function getKeptExpert(db: Executor, actor: Actor, id: string): Promise<KeptExpert> {
  if (!isId(id)) return refuse('not_found');
  const [row] = await db.select(keptColumns).from(experts).where(and(eq(experts.id, id), keptBy(actor))).limit(1);
  return row ? revive(row) : refuse('not_found');
}

/** How to reach an expert, for a manager of the home hub; who looks is noted. Null for anybody else. */
export async function readExpertContact(db: Executor, actor: Actor, expert: KeptExpert, ipAddress: string | null): Promise<ExpertContact | null> {
  if (!canManage(actor, expert.homeHubId)) return null;
  const [contact] = await db
    .select({ email: expertContacts.email, phone: expertContacts.phone, language: expertContacts.language })
    .from(expertContacts)
    .where(eq(expertContacts.expertId, expert.id));
  if (!contact) return null;
  await recordAccess(db, { actorId: actor.userId, ipAddress, firmId: null, action: 'expert-contact.view', subjectId: expert.id });
  return contact;
}
