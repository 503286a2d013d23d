import { z } from 'zod';
import type { Executor } from '~db/connect';
import { listAcceleratorFacts, listKnownModels, type AcceleratorFacts, type KnownModel } from './accelerators.queries.server';
import { precisions, purposes } from './booking';
import { judge, type Verdict, type Work } from './compatibility.rules';
import { usualLoad } from './compatibility.server';

const count = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).catch(usual);

/** What the address of the check asks. What can't be read is as if it weren't there. */
const checkQuery = z.object({
  model: z.string().regex(/^[a-z0-9-]{1,60}$/).catch('exaone-4-0-32b'),
  /** Of a model that isn't in the list: thousand million parameters. */
  size: z.coerce.number().positive().max(10_000).optional().catch(undefined),
  precision: z.enum(precisions).catch('bf16'),
  purpose: z.enum(purposes).catch('inference'),
  users: count(10_000, usualLoad.users),
  tokens: count(2_000_000, usualLoad.tokens),
});
export type CheckValues = z.infer<typeof checkQuery>;

export interface CheckedCard {
  card: AcceleratorFacts;
  verdict: Verdict;
}

export interface CheckPage {
  values: CheckValues;
  models: Pick<KnownModel, 'slug' | 'name'>[];
  /** The model in words: its name, or null where only a size was given. */
  modelName: string | null;
  parametersB: number;
  cards: CheckedCard[];
}

const rank = ({ verdict, card }: CheckedCard): number => (verdict.runs ? 0 : 2) + (card.hubs.length > 0 ? 0 : 1);

/** Every kind of card with what the check says of it: what some hub has and what runs comes first. */
export async function readCheckPage(db: Executor, query: URLSearchParams): Promise<CheckPage> {
  const values = checkQuery.parse(Object.fromEntries(query));
  const [cards, models] = await Promise.all([listAcceleratorFacts(db), listKnownModels(db)]);
  const known = values.size ? undefined : (models.find(({ slug }) => slug === values.model) ?? models[0]);
  const build = known ?? { parametersB: values.size ?? 8, attention: null };
  const work: Work = { model: build, precision: values.precision, purpose: values.purpose, users: values.users, tokens: values.tokens };
  return {
    values: { ...values, model: known?.slug ?? values.model }, models: models.map(({ slug, name }) => ({ slug, name })),
    modelName: known?.name ?? null, parametersB: build.parametersB,
    cards: cards.map((card) => ({ card, verdict: judge(card, work) })).sort((a, b) => rank(a) - rank(b)),
  };
}
