import { asc, sql } from 'drizzle-orm';
import type { LocalizedText } from '~/i18n/localized-text';
import type { Executor } from '~db/connect';
import { acceleratorModels, aiModels } from '~db/schema/accelerators';
import type { ModelBuild } from './compatibility.rules';

/** A kind of card with everything that is known of it, and the hubs that have it. */
export type AcceleratorFacts = typeof acceleratorModels.$inferSelect & { hubs: { slug: string; name: LocalizedText; count: number }[] };

const hubsOf = sql<AcceleratorFacts['hubs']>`(select coalesce(jsonb_agg(jsonb_build_object('slug', h.slug, 'name', h.name, 'count', h.cards) order by h.position), '[]') from (
  select h.slug, h.name, h.position, count(*)::int as cards from resources r join hubs h on h.id = r.hub_id and h.retired_at is null
  where r.accelerator_slug = accelerator_models.slug and r.retired_at is null group by 1, 2, 3) h)`;

const columns = {
  slug: acceleratorModels.slug, maker: acceleratorModels.maker, model: acceleratorModels.model, kind: acceleratorModels.kind, memoryGb: acceleratorModels.memoryGb,
  bandwidthGbs: acceleratorModels.bandwidthGbs, precisions: acceleratorModels.precisions, sdk: acceleratorModels.sdk, compilesAhead: acceleratorModels.compilesAhead,
  trains: acceleratorModels.trains, classes: acceleratorModels.classes, frameworks: acceleratorModels.frameworks, compiledFormat: acceleratorModels.compiledFormat,
  languageModels: acceleratorModels.languageModels, asOf: acceleratorModels.asOf, source: acceleratorModels.source, verified: acceleratorModels.verified, hubs: hubsOf,
};

/** Every kind of card, GPUs first; one query. */
export const listAcceleratorFacts = (db: Executor): Promise<AcceleratorFacts[]> =>
  db.select(columns).from(acceleratorModels).orderBy(asc(acceleratorModels.kind), asc(acceleratorModels.maker), asc(acceleratorModels.model));

/** One kind of card; null where nobody knows it. */
export async function findAcceleratorFacts(db: Executor, slug: string): Promise<AcceleratorFacts | null> {
  const [found] = await db.select(columns).from(acceleratorModels).where(sql`${acceleratorModels.slug} = ${slug}`);
  return found ?? null;
}

/** A model whose build is known. */
export interface KnownModel extends ModelBuild {
  slug: string;
  name: string;
  verified: boolean;
}

/** Models whose build is known, the smallest first. */
export async function listKnownModels(db: Executor): Promise<KnownModel[]> {
  const rows = await db.select().from(aiModels).orderBy(asc(aiModels.parametersB), asc(aiModels.slug));
  return rows.map(({ slug, name, verified, parametersB, ...attention }) => ({ slug, name, verified, parametersB, attention }));
}
