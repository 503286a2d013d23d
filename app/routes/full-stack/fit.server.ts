import type { Component, PackageFit } from '~/features/full-stack/component';
import { findAcceleratorFacts, listKnownModels } from '~/features/test-zone/accelerators.queries.server';
import type { precisions } from '~/features/test-zone/booking';
import { judge, knowsPrecision } from '~/features/test-zone/compatibility.rules';
import { usualLoad } from '~/features/test-zone/compatibility.server';
import { db } from '~/platform/pool.server';

/** From the most exact to the smallest; what a language model is served in. */
const served = ['bf16', 'fp16', 'fp8', 'int8', 'int4'] as const satisfies readonly (typeof precisions)[number][];

/** Joins the catalogue's package with the test zone's rule of thumb; null where no chip of the portal's own list is in it. */
export async function fitOf(components: readonly Component[]): Promise<PackageFit | null> {
  const chip = components.find((one) => one.chip)?.chip;
  if (!chip) return null;
  const others = components.filter(({ kind }) => kind !== 'chip');
  // Data run on no chip: of a data set only what its firm says is told.
  const declared = others
    .map(({ slug, kind, name, worksWith }) => ({ slug, kind, name, says: worksWith.some((one) => one.slug === chip.slug) }))
    .filter(({ kind, says }) => says || kind !== 'data_set');
  const known = others.find(({ aiModel }) => aiModel)?.aiModel ?? null;
  return { chip: `${chip.maker} ${components.find((one) => one.chip)?.name.ko ?? ''}`, declared, model: known && (await thumb(chip.slug, known)) };
}

async function thumb(chipSlug: string, { slug, name }: { slug: string; name: string }): Promise<PackageFit['model']> {
  const [card, models] = await Promise.all([findAcceleratorFacts(db, chipSlug), listKnownModels(db)]);
  const model = models.find((one) => one.slug === slug);
  if (!card || !model) return null;
  const judged = served
    .filter((precision) => !card.languageModels || knowsPrecision(card, precision))
    .map((precision) => ({ precision, verdict: judge(card, { model, precision, purpose: 'inference', ...usualLoad }) }));
  const cards = judged.flatMap(({ precision, verdict }) => (verdict.runs ? [{ precision: precision.toUpperCase(), number: verdict.cards }] : []));
  const smallest = judged.at(-1)?.verdict;
  if (!smallest) return null;
  const misfit = cards.length > 0 ? null : card.languageModels ? 'memory' : 'no_language_models';
  return { name, cards, misfit, neededGb: Math.ceil(smallest.neededGb), compileWith: card.compilesAhead ? card.sdk : null };
}
