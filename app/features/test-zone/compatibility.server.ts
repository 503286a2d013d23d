import type { Executor } from '~db/connect';
import { findAcceleratorFacts, listKnownModels, type KnownModel } from './accelerators.queries.server';
import type { Booking } from './booking';
import { judge, type Work } from './compatibility.rules';
import type { StatementForm } from './input';

/** What a check reckons with where nobody says otherwise: four people with conversations of 8,192 tokens. */
export const usualLoad = { users: 4, tokens: 8_192 };

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The known model that a name means, `EXAONE-4.0-32B` as well as `EXAONE 4.0 32B`. */
export const modelNamed = (models: readonly KnownModel[], name: string): KnownModel | undefined => models.find((model) => plain(name).includes(plain(model.name)));

/**
 * Why the work that a statement describes is likely not to run on the cards of its booking, as the key of a sentence; null where it is. A rule of
 * thumb: the firm may say that it knows better.
 */
export async function misfitOf(db: Executor, booking: Booking | null, form: Pick<StatementForm, 'model' | 'modelSize' | 'precision' | 'purpose'>): Promise<string | null> {
  const cards = booking?.units.flatMap(({ accelerator }) => accelerator ?? []) ?? [];
  const [first] = cards;
  if (!first) return null;
  const [facts, models] = await Promise.all([findAcceleratorFacts(db, first.slug), listKnownModels(db)]);
  if (!facts) return null;
  const known = modelNamed(models, form.model);
  const work: Work = { model: { parametersB: form.modelSize, attention: known?.attention ?? null }, precision: form.precision, purpose: form.purpose, ...usualLoad };
  const verdict = judge(facts, work);
  const have = cards.filter(({ slug }) => slug === first.slug).length;
  const say = (why: string, more: Record<string, string> = {}) => {
    const key = `test-zone:compatibility.misfit.${why}`;
    return `${key}?${new URLSearchParams({ model: facts.model, precision: form.precision.toUpperCase(), need: String(Math.ceil(verdict.neededGb)), ...more }).toString()}`;
  };
  if (!verdict.runs) return say(verdict.why, { known: facts.precisions.join(', ') });
  return verdict.cards > have ? say('cards', { cards: String(verdict.cards), have: String(have) }) : null;
}
