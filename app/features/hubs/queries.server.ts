import { asc, eq, isNotNull, sql, type SQL } from 'drizzle-orm';
import type { Executor } from '~db/connect';
import { hubs, regions } from '~db/schema/hubs';
import { refuse } from '~/platform/responses.server';
import { sizesOfPhoto } from './photo.queries.server';
import type { AcceleratorGroup, HubEngineer, HubFacility, HubName, HubPerson, HubProfile, HubSummary, RegionWithHubs } from './hub';

const nameColumns = {
  id: hubs.id, slug: hubs.slug, regionSlug: hubs.regionSlug, name: hubs.name, timeZone: hubs.timeZone,
  retired: sql<boolean>`${isNotNull(hubs.retiredAt)}`,
};

/** All hubs' names in their order, retired ones too (their requests stay readable). */
export function listHubNames(db: Executor): Promise<HubName[]> {
  return db.select(nameColumns).from(hubs).orderBy(asc(hubs.position));
}

async function findHubName(db: Executor, where: SQL): Promise<HubName | null> {
  const [found] = await db.select(nameColumns).from(hubs).where(where).limit(1);
  return found ?? null;
}

/** A hub by its slug, retired or not; null where there is none. */
export function findHubBySlug(db: Executor, slug: string): Promise<HubName | null> {
  return findHubName(db, eq(hubs.slug, slug));
}

/** A hub by its id, retired or not; null where there is none. The id must be a UUID. */
export function findHubById(db: Executor, id: string): Promise<HubName | null> {
  return findHubName(db, eq(hubs.id, id));
}

/** The regions in their order, each with the hubs that work today. */
export async function listRegionsWithHubs(db: Executor): Promise<RegionWithHubs[]> {
  // Names of tables are written out: drizzle leaves them off where one table is selected from.
  const members = sql<HubSummary[]>`(
    select coalesce(json_agg(json_build_object(
      'id', h.id, 'slug', h.slug, 'regionSlug', h.region_slug, 'name', h.name, 'timeZone', h.time_zone, 'retired', false,
      'city', h.city, 'country', h.country, 'longitude', h.longitude, 'latitude', h.latitude, 'workingLanguages', h.working_languages
    ) order by h.position), '[]') from hubs h where h.region_slug = regions.slug and h.retired_at is null)`;
  return db
    .select({ slug: regions.slug, name: regions.name, summary: regions.summary, strategy: regions.strategy, hubs: members })
    .from(regions)
    .orderBy(asc(regions.position));
}

const photosOfFacility = sql`(
  select coalesce(json_agg(json_build_object(
    'id', p.id, 'alt', p.alt, 'caption', p.caption, 'credit', p.credit, 'takenOn', p.taken_on, 'sizes', ${sizesOfPhoto}
  ) order by p.position, p.id), '[]') from facility_photos p where p.facility_id = f.id)`;

const facilitiesOfHub = sql<HubFacility[]>`(
  select coalesce(json_agg(json_build_object(
    'id', f.id, 'kind', f.kind, 'name', f.name, 'description', f.description, 'verified', f.verified, 'photos', ${photosOfFacility}
  ) order by f.position, f.id), '[]') from facilities f where f.hub_id = hubs.id and f.retired_at is null)`;

const peopleOfHub = sql<HubPerson[]>`(
  select coalesce(json_agg(json_build_object(
    'id', p.id, 'role', p.role, 'name', p.name, 'languages', p.languages, 'isDemo', p.is_demo
  ) order by p.position, p.id), '[]') from hub_people p where p.hub_id = hubs.id and p.retired_at is null)`;

const acceleratorsOfHub = sql<AcceleratorGroup[]>`(
  select coalesce(json_agg(g order by g.first), '[]') from (
    select m.model, m.maker, m.kind, count(*)::int as count, m.memory_gb as "memoryGb", m.precisions, m.sdk,
      m.compiles_ahead as "compilesAhead", m.trains, m.verified, bool_or(r.is_demo) as "isDemo", min(r.position) as first
    from resources r join accelerator_models m on m.slug = r.accelerator_slug
    where r.hub_id = hubs.id and r.retired_at is null group by m.slug) g)`;

const engineersOfHub = sql<HubEngineer[]>`(
  select coalesce(json_agg(json_build_object(
    'id', r.id, 'name', r.name, 'languages', r.languages, 'fields', r.fields, 'isDemo', r.is_demo
  ) order by r.position), '[]') from resources r where r.hub_id = hubs.id and r.kind = 'engineer' and r.retired_at is null)`;

const roomsOfHub = sql<HubProfile['rooms']>`(
  select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name) order by r.position), '[]')
  from resources r where r.hub_id = hubs.id and r.kind = 'room' and r.retired_at is null)`;

const regionOfHub = sql<HubProfile['region']>`(
  select json_build_object('slug', g.slug, 'name', g.name, 'strategy', g.strategy, 'quotation', g.quotation) from regions g where g.slug = hubs.region_slug)`;

/** All that a hub's page says, in one round trip; null where there is no such hub. Retired hubs too. */
export async function findHub(db: Executor, slug: string): Promise<HubProfile | null> {
  const [found] = await db
    .select({
      ...nameColumns,
      city: hubs.city, longitude: hubs.longitude, latitude: hubs.latitude, workingLanguages: hubs.workingLanguages,
      description: hubs.description, country: hubs.country, formerName: hubs.formerName, operator: hubs.operator,
      address: hubs.address, email: hubs.email, phone: hubs.phone, facts: hubs.facts,
      strategyNote: hubs.strategyNote, directions: hubs.directions, transport: hubs.transport, positionExact: hubs.positionExact,
      region: regionOfHub, facilities: facilitiesOfHub, people: peopleOfHub, accelerators: acceleratorsOfHub, engineers: engineersOfHub, rooms: roomsOfHub,
    })
    .from(hubs)
    .where(eq(hubs.slug, slug))
    .limit(1);
  return found ?? null;
}

/** As {@link findHub}. @throws the 404 page where there is no such hub */
export async function getHub(db: Executor, slug: string): Promise<HubProfile> {
  return (await findHub(db, slug)) ?? refuse('not_found');
}

/** How much there is to use today: services on offer and accelerator cards in service. */
export async function countOffer(db: Executor): Promise<{ services: number; accelerators: number }> {
  const [row] = await db.execute<{ services: number; accelerators: number }>(sql`select
    (select count(*)::int from services s where s.retired_at is null and exists (
      select from hub_services o join hubs h on h.id = o.hub_id
      where o.service_id = s.id and o.retired_at is null and h.retired_at is null)) as services,
    (select count(*)::int from resources r join hubs h on h.id = r.hub_id
      where r.kind = 'accelerator' and r.retired_at is null and h.retired_at is null) as accelerators`);
  return row ?? { services: 0, accelerators: 0 };
}
