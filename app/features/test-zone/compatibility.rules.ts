import type { precisions, purposes } from './booking';

/**
 * Whether a model will run on a card, by rule of thumb: reference/accelerators.md, "Model fit", as of 2026-11-22. Sizes in gigabytes (10^9).
 */
export type Precision = (typeof precisions)[number];
export type Purpose = (typeof purposes)[number];

/** How a model is built. */
export interface ModelBuild {
  /** Thousand million parameters that are loaded. */
  parametersB: number;
  /** What its cache of attention grows by; null where nobody knows, and then a tenth of the weights stands in for it. */
  attention: { layers: number; kvHeads: number; headDim: number; windowLayers: number; windowTokens: number | null } | null;
}

export interface Work {
  model: ModelBuild;
  precision: Precision;
  purpose: Purpose;
  /** People at once, and tokens that each one's conversation may have. */
  users: number;
  tokens: number;
}

/** What of a card decides. */
export interface Card {
  memoryGb: number;
  precisions: readonly string[];
  compilesAhead: boolean;
  trains: boolean;
  languageModels: boolean;
}

const bytes: Record<Precision, number> = { fp32: 4, tf32: 4, bf16: 2, fp16: 2, fp8: 1, int8: 1, fp4: 0.56, int4: 0.56 };
/** Weights, gradients and the optimiser's state of a full training with Adam. */
const trainingBytes = 16;
/** Half-precision weights that stand still, and a small adapter with its state: fine-tuning as most do it. */
const adapterShare = 1.3;
/** Cards that work together must divide a model's heads evenly. */
export const cardNumbers = [1, 2, 4, 8, 16] as const;
/** Of a card's memory that a model may fill. */
const usable = 0.9;

function cacheGb({ model: { attention, parametersB }, users, tokens, precision }: Work): number {
  if (!attention) return parametersB * bytes[precision] * 0.1;
  const { layers, kvHeads, headDim, windowLayers, windowTokens } = attention;
  const perToken = 2 * kvHeads * headDim * 2;
  const full = (layers - windowLayers) * tokens;
  const window = windowLayers * Math.min(tokens, windowTokens ?? tokens);
  return (perToken * users * (full + window)) / 1e9;
}

/** Gigabytes that the work needs on all its cards together. */
export function neededGb(work: Work): number {
  const { purpose, model, precision } = work;
  if (purpose === 'train') return model.parametersB * trainingBytes;
  if (purpose === 'fine_tune') return 1.2 * model.parametersB * bytes[precision] * adapterShare;
  return 1.2 * model.parametersB * bytes[precision] + cacheGb(work);
}

/** Why a card is out of the question. */
export type Misfit = 'no_language_models' | 'precision' | 'no_training' | 'memory';

export type Verdict =
  | { runs: true; cards: number; compile: boolean; neededGb: number }
  | { runs: false; why: Misfit; neededGb: number };

/** Whether a card knows a precision. A card that computes FP32 computes TF32's models too, only slower. */
export const knowsPrecision = (card: Pick<Card, 'precisions'>, precision: Precision): boolean => {
  const known = card.precisions.map((one) => one.toLowerCase());
  return known.includes(precision) || (precision === 'tf32' && known.includes('fp32'));
};

/** How many such cards the work needs, and whether its model must be compiled with the maker's software first; or why it can't be. */
export function judge(card: Card, work: Work): Verdict {
  const need = neededGb(work);
  const no = (why: Misfit): Verdict => ({ runs: false, why, neededGb: need });
  if (!card.languageModels) return no('no_language_models');
  if ((work.purpose === 'train' || work.purpose === 'fine_tune') && !card.trains) return no('no_training');
  if (!knowsPrecision(card, work.precision)) return no('precision');
  const cards = cardNumbers.find((number) => need <= usable * number * card.memoryGb);
  return cards === undefined ? no('memory') : { runs: true, cards, compile: card.compilesAhead, neededGb: need };
}
