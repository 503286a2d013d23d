import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { LocalizedText } from '~/i18n/localized-text';
import { refuse } from '~/platform/responses.server';
import type { Executor } from '~db/connect';
import { bulletins, bulletinSubscriptions, entryChecklistItems } from '~db/schema/bulletins';
import { hubs } from '~db/schema/hubs';
import type { Bulletin, ChecklistItem } from './bulletin';
import type { BulletinCountry } from './rules';

/** What is told of a bulletin: who wrote it isn't, who reviewed it is. */
const columns = {
  id: bulletins.id,
  slug: bulletins.slug,
  country: bulletins.country,
  kind: bulletins.kind,
  state: bulletins.state,
  originalTitle: bulletins.originalTitle,
  title: bulletins.title,
  summary: bulletins.summary,
  duties: bulletins.duties,
  milestones: bulletins.milestones,
  officialUrl: bulletins.officialUrl,
  officialCheck: bulletins.officialCheck,
  sources: bulletins.sources,
  confidence: bulletins.confidence,
  pending: bulletins.pending,
  compiledOn: bulletins.compiledOn,
  reviewedAt: bulletins.reviewedAt,
  reviewerName: bulletins.reviewerName,
  announcedAt: bulletins.announcedAt,
  version: bulletins.version,
  updatedAt: bulletins.updatedAt,
};

/** All bulletins that a condition lets through, by country and title. */
export async function selectBulletins(db: Executor, where: ReturnType<typeof and>, limit = 500): Promise<Bulletin[]> {
  const rows = await db
    .select(columns)
    .from(bulletins)
    .where(where)
    .orderBy(asc(bulletins.country), asc(bulletins.id))
    .limit(limit);
  return rows.map(({ officialUrl: url, officialCheck: check, reviewedAt, reviewerName: by, ...told }) => ({
    ...told,
    official: url && check ? { url, check } : null,
    review: reviewedAt && by ? { at: reviewedAt, by } : null,
  }));
}

/** Written as the index has it. */
const isPublic = sql`${bulletins.state} = 'published'`;

/** Bulletins that anybody may read, of one country or of all. */
export const listBulletins = (db: Executor, country?: BulletinCountry): Promise<Bulletin[]> =>
  selectBulletins(db, and(isPublic, country ? eq(bulletins.country, country) : undefined));

/** Those of the country that a hub is in. */
export const listBulletinsOfHub = (db: Executor, hubSlug: string): Promise<Bulletin[]> =>
  selectBulletins(
    db,
    and(isPublic, sql`${bulletins.country}::text = (select h.country from hubs h where h.slug = ${hubSlug})`),
  );

/** A bulletin that is public. @throws the 404 page where the country has none of that name */
export async function getBulletin(
  db: Executor,
  country: BulletinCountry | null,
  slug: string | null,
): Promise<Bulletin> {
  const [found] =
    country && slug
      ? await selectBulletins(db, and(isPublic, eq(bulletins.country, country), eq(bulletins.slug, slug)), 1)
      : [];
  return found ?? refuse('not_found');
}

/** What a firm needs before it enters a country, in order; a bulletin that isn't public is named to those only who keep it. */
export async function listChecklist(
  db: Executor,
  country: BulletinCountry,
  { kept = false } = {},
): Promise<ChecklistItem[]> {
  const rows = await db
    .select({ item: entryChecklistItems, bulletin: { id: bulletins.id, slug: bulletins.slug, title: bulletins.title } })
    .from(entryChecklistItems)
    .leftJoin(bulletins, and(eq(bulletins.id, entryChecklistItems.bulletinId), kept ? undefined : isPublic))
    .where(eq(entryChecklistItems.country, country))
    .orderBy(asc(entryChecklistItems.position), asc(entryChecklistItems.id))
    .limit(99);
  return rows.map(({ item: { id, position, words, version }, bulletin }) => ({ id, country, position, words, bulletin, version }));
}

export interface CountryHub {
  slug: string;
  name: LocalizedText;
  regionSlug: string;
}

/** Hubs that work in a country, in their order. */
export const listHubsIn = (db: Executor, country: BulletinCountry): Promise<CountryHub[]> =>
  db
    .select({ slug: hubs.slug, name: hubs.name, regionSlug: hubs.regionSlug })
    .from(hubs)
    .where(and(eq(hubs.country, country), isNull(hubs.retiredAt)))
    .orderBy(asc(hubs.position));

/** Countries whose changes a person is told of. */
export async function listSubscriptions(db: Executor, userId: string): Promise<BulletinCountry[]> {
  const rows = await db
    .select({ country: bulletinSubscriptions.country })
    .from(bulletinSubscriptions)
    .where(eq(bulletinSubscriptions.userId, userId))
    .orderBy(desc(bulletinSubscriptions.createdAt));
  return rows.map(({ country }) => country);
}
