import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { LocalizedText } from '~/i18n/localized-text';
import { builtOnce, type Executor } from '~db/connect';
import { hubs } from '~db/schema/hubs';
import { acceleratorModels } from '~db/schema/accelerators';
import { resources } from '~db/schema/test-zone';

export interface Accelerator {
  slug: string;
  maker: string;
  model: string;
  kind: 'gpu' | 'npu';
  memoryGb: number;
  sdk: string;
  compilesAhead: boolean;
  /** Families that a search can ask for. */
  classes: string[];
}

/** One bookable unit of a hub. */
export interface Unit {
  id: string;
  hubId: string;
  kind: 'accelerator' | 'engineer' | 'room';
  name: LocalizedText;
  languages: string[];
  accelerator: Accelerator | null;
}

/** What the test zone's pages need of a hub. */
export interface TestZoneHub {
  id: string;
  slug: string;
  regionSlug: string;
  name: LocalizedText;
  timeZone: string;
}

const hubColumns = { id: hubs.id, slug: hubs.slug, regionSlug: hubs.regionSlug, name: hubs.name, timeZone: hubs.timeZone };

/** Hubs that take bookings, in the order of the map. */
export async function listTestZoneHubs(db: Executor): Promise<TestZoneHub[]> {
  return db.select(hubColumns).from(hubs).where(isNull(hubs.retiredAt)).orderBy(asc(hubs.position));
}

/** One hub that takes bookings, by its slug. */
export async function findTestZoneHub(db: Executor, slug: string): Promise<TestZoneHub | null> {
  const [hub] = await hubOfSlug(db).execute({ slug });
  return hub ?? null;
}

const hubOfSlug = builtOnce((db) => db.select(hubColumns).from(hubs).where(and(eq(hubs.slug, sql.placeholder('slug')), isNull(hubs.retiredAt))).prepare('test_zone_hub'));

export const unitColumns = {
  id: resources.id,
  hubId: resources.hubId,
  kind: resources.kind,
  name: resources.name,
  languages: resources.languages,
  accelerator: {
    slug: acceleratorModels.slug,
    maker: acceleratorModels.maker,
    model: acceleratorModels.model,
    kind: acceleratorModels.kind,
    memoryGb: acceleratorModels.memoryGb,
    sdk: acceleratorModels.sdk,
    compilesAhead: acceleratorModels.compilesAhead,
    classes: acceleratorModels.classes,
  },
};

/** The units in service of some hubs, in the order of the calendar's rows. */
export async function listUnits(db: Executor, hubIds: string[]): Promise<Unit[]> {
  if (hubIds.length === 0) return [];
  return db
    .select(unitColumns)
    .from(resources)
    .leftJoin(acceleratorModels, eq(acceleratorModels.slug, resources.acceleratorSlug))
    .where(and(inArray(resources.hubId, hubIds), isNull(resources.retiredAt)))
    .orderBy(asc(resources.hubId), asc(resources.position));
}

/** Kinds of card that some hub has, for the finder. */
export async function listOfferedAccelerators(db: Executor): Promise<Accelerator[]> {
  return db
    .selectDistinct(unitColumns.accelerator)
    .from(resources)
    .innerJoin(acceleratorModels, eq(acceleratorModels.slug, resources.acceleratorSlug))
    .innerJoin(hubs, eq(hubs.id, resources.hubId))
    .where(and(isNull(resources.retiredAt), isNull(hubs.retiredAt)))
    .orderBy(asc(acceleratorModels.kind), asc(acceleratorModels.maker), asc(acceleratorModels.model));
}
