import { and, asc, desc, eq, inArray, lt, or, sql, type SQL } from 'drizzle-orm';
import { refuse } from '~/platform/responses.server';
import type { Executor } from '~db/connect';
import { acceleratorModels, aiModels } from '~db/schema/accelerators';
import { firms } from '~db/schema/firms';
import { componentAccelerators, components } from '~db/schema/full-stack';
import type { ChipFacts, Component, ComponentChoices, ComponentFilter, NamedChip } from './component';
import { readComponentId } from './input';
import type { ComponentKind } from './rules';

const worksWith = sql<NamedChip[]>`(
  select coalesce(json_agg(json_build_object('slug', a.slug, 'name', a.maker || ' ' || a.model) order by a.maker, a.model), '[]')
  from component_accelerators w join accelerator_models a on a.slug = w.accelerator_slug where w.component_id = "components"."id")`;

const chip = sql<ChipFacts | null>`case when "components"."accelerator_slug" is null then null else (
  select json_build_object('slug', a.slug, 'maker', a.maker, 'memoryGb', a.memory_gb, 'precisions', a.precisions, 'sdk', a.sdk,
    'languageModels', a.language_models, 'verified', a.verified, 'asOf', a.as_of)
  from accelerator_models a where a.slug = "components"."accelerator_slug") end`;

const aiModel = sql<Component['aiModel']>`(select json_build_object('slug', m.slug, 'name', m.name) from ai_models m where m.slug = "components"."ai_model_slug")`;

const firm = sql<Component['firm']>`(select json_build_object('nameKo', f.name_ko, 'nameEn', f.name_en) from firms f where f.id = "components"."firm_id")`;

export const componentColumns = {
  id: components.id, slug: sql<string>`coalesce(${components.acceleratorSlug}, ${components.id}::text)`, kind: components.kind, name: components.name,
  summary: components.summary, terms: components.terms, languages: components.languages, link: components.link, source: components.source,
  firm, chip, worksWith, aiModel, isDemo: components.isDemo,
};

/** A text as a pattern of `ilike`. */
const containing = (text: string) => `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;

/** Words in any language of the name and the summary, or in who makes it. */
const saying = (text: string): SQL => sql`(
  exists (select from jsonb_each_text(${components.name} - 'origin') n where n.value ilike ${containing(text)})
  or exists (select from jsonb_each_text(${components.summary} - 'origin') s where s.value ilike ${containing(text)})
  or exists (select from ${firms} where ${firms.id} = ${components.firmId} and (${firms.nameKo} ilike ${containing(text)} or ${firms.nameEn} ilike ${containing(text)}))
  or exists (select from ${acceleratorModels} where ${acceleratorModels.slug} = ${components.acceleratorSlug} and ${acceleratorModels.maker} ilike ${containing(text)}))`;

const isPublished = eq(components.state, 'published');

const matching = ({ language, worksWith: slug, text }: ComponentFilter): SQL | undefined =>
  and(
    isPublished,
    language ? sql`${components.languages} @> array[${language}]::text[]` : undefined,
    slug
      ? or(
          eq(components.acceleratorSlug, slug),
          sql`exists (select from ${componentAccelerators} where ${componentAccelerators.componentId} = ${components.id} and ${componentAccelerators.acceleratorSlug} = ${slug})`,
        )
      : undefined,
    text ? saying(text) : undefined,
  );

export interface ComponentSection {
  kind: ComponentKind;
  components: Component[];
  /** Id after which the list of this kind goes on; null on its last page. */
  next: string | null;
}

/** Published components of one kind, the newest first; `after` is the id of the last one shown. */
export async function listComponents(db: Executor, kind: ComponentKind, filter: ComponentFilter, after: string | null, limit: number): Promise<ComponentSection> {
  const found = await db
    .select(componentColumns)
    .from(components)
    .where(and(matching(filter), eq(components.kind, kind), after ? lt(components.id, after) : undefined))
    .orderBy(desc(components.id))
    .limit(limit + 1);
  const page = found.slice(0, limit);
  return { kind, components: page, next: found.length > limit ? (page.at(-1)?.id ?? null) : null };
}

const named = (slugs: readonly string[]): SQL | undefined => {
  const ids = slugs.filter((slug) => readComponentId(slug) !== null);
  return or(inArray(components.acceleratorSlug, [...slugs]), ids.length > 0 ? inArray(components.id, ids) : undefined);
};

/** A published component. @throws the 404 page for whatever isn't one */
export async function getComponent(db: Executor, slug: string | null): Promise<Component> {
  const [found] = slug === null ? [] : await db.select(componentColumns).from(components).where(and(named([slug]), isPublished)).limit(1);
  return found ?? refuse('not_found');
}

/** The published ones among some components, in the order of the kinds. */
export const findChosen = (db: Executor, slugs: readonly string[]): Promise<Component[]> =>
  slugs.length === 0 ? Promise.resolve([]) : db.select(componentColumns).from(components).where(and(named(slugs), isPublished)).orderBy(asc(components.kind), asc(components.id));

/** Korean NPUs of the catalogue and models whose build is known: what a firm's component can name. */
export async function listChoices(db: Executor): Promise<ComponentChoices> {
  const [chips, known] = await Promise.all([
    db
      .select({ slug: acceleratorModels.slug, name: sql<string>`${acceleratorModels.maker} || ' ' || ${acceleratorModels.model}` })
      .from(components)
      .innerJoin(acceleratorModels, eq(acceleratorModels.slug, components.acceleratorSlug))
      .where(isPublished)
      .orderBy(asc(acceleratorModels.maker), asc(acceleratorModels.model)),
    db.select({ slug: aiModels.slug, name: aiModels.name }).from(aiModels).orderBy(asc(aiModels.parametersB), asc(aiModels.slug)),
  ]);
  return { chips, aiModels: known };
}
