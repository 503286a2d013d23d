import { and, desc, eq, lt, sql, type SQL } from 'drizzle-orm';
import { refuse } from '~/platform/responses.server';
import type { Executor } from '~db/connect';
import { experts } from '~db/schema/experts';
import type { Expert, ExpertFilter, ExpertHub, PooledExpert } from './expert';
import type { ExpertField } from './rules';

const hubsOfExpert = sql<ExpertHub[]>`(
  select coalesce(json_agg(json_build_object('id', h.id, 'slug', h.slug, 'regionSlug', h.region_slug, 'name', h.name) order by h.position), '[]')
  from expert_hubs e join hubs h on h.id = e.hub_id where e.expert_id = "experts"."id" and h.retired_at is null)`;

/** Named one by one: how to reach an expert is in another table, which nothing here reads. */
export const expertColumns = {
  id: experts.id, slug: experts.slug, name: experts.name, affiliation: experts.affiliation, summary: experts.summary,
  fields: sql<ExpertField[]>`${experts.fields}`, languages: experts.languages, hubs: hubsOfExpert, accepting: experts.accepting,
  hoursAMonth: experts.hoursAMonth, nextAvailableOn: experts.nextAvailableOn, isDemo: experts.isDemo,
};

const load = sql<number>`(select count(*)::int from consultations c where c.expert_id = "experts"."id" and c.state in ('asked', 'accepted'))`;

/** Published profiles that a filter lets through. `today` is an ISO date. */
function matching({ field, language, hub, available }: ExpertFilter, today: string): SQL | undefined {
  return and(
    eq(experts.state, 'published'),
    field ? sql`${experts.fields} @> array[${field}]::text[]` : undefined,
    language ? sql`${experts.languages} @> array[${language}]::text[]` : undefined,
    hub ? sql`exists (select 1 from expert_hubs e join hubs h on h.id = e.hub_id where e.expert_id = "experts"."id" and h.slug = ${hub})` : undefined,
    available ? sql`${experts.accepting} and (${experts.nextAvailableOn} is null or ${experts.nextAvailableOn} <= ${today}::date)` : undefined,
  );
}

const pageLength = 12;

/** Experts whom anybody may read of, the newest first. `after` is the id of the last one shown; `today` an ISO date. */
export async function listExperts(
  db: Executor, filter: ExpertFilter, after: string | null, today: string,
): Promise<{ experts: Expert[]; nextCursor: string | null }> {
  const found = await db
    .select(expertColumns)
    .from(experts)
    .where(and(matching(filter, today), after ? lt(experts.id, after) : undefined))
    .orderBy(desc(experts.id))
    .limit(pageLength + 1);
  const page = found.slice(0, pageLength);
  return { experts: page, nextCursor: found.length > pageLength ? (page.at(-1)?.id ?? null) : null };
}

/** A published profile; null where there is none of that name, or none that is public. */
export async function findExpert(db: Executor, slug: string): Promise<Expert | null> {
  const [found] = await db.select(expertColumns).from(experts).where(and(eq(experts.slug, slug), eq(experts.state, 'published'))).limit(1);
  return found ?? null;
}

/** As {@link findExpert}. @throws the 404 page */
export async function getExpert(db: Executor, slug: string | null): Promise<Expert> {
  return (slug === null ? null : await findExpert(db, slug)) ?? refuse('not_found');
}

/** Whom an officer can ask: published and accepting, those with the least to do first; 30 at most. `today` is an ISO date. */
export function listPool(db: Executor, filter: ExpertFilter, today: string): Promise<PooledExpert[]> {
  return db
    .select({ ...expertColumns, load })
    .from(experts)
    .where(and(matching(filter, today), eq(experts.accepting, true)))
    .orderBy(load, desc(experts.id))
    .limit(30);
}
