import { describe, expect, it } from 'vitest';
import { judge, neededGb, type Card, type Precision, type Work } from '~/features/test-zone/compatibility.rules';
import { accelerators } from '~db/seed/accelerators';
import { knownModels } from '~db/seed/ai-models';

const card = (slug: string): Card => {
  const found = accelerators.find((one) => one.slug === slug);
  if (!found) throw new Error(`No ${slug}`);
  return { memoryGb: found.memoryGb, precisions: found.precisions, compilesAhead: found.compilesAhead, trains: found.trains, languageModels: found.languageModels ?? true };
};

const work = (slug: string, precision: Precision, purpose: Work['purpose'] = 'inference'): Work => {
  const found = knownModels.find((one) => one.slug === slug);
  if (!found) throw new Error(`No ${slug}`);
  const { parametersB, layers, kvHeads, headDim, windowLayers = 0, windowTokens = null } = found;
  return { model: { parametersB, attention: { layers, kvHeads, headDim, windowLayers, windowTokens } }, precision, purpose, users: 4, tokens: 8_192 };
};

const cardsFor = (slug: string, model: string, precision: Precision) => {
  const verdict = judge(card(slug), work(model, precision));
  return verdict.runs ? verdict.cards : verdict.why;
};

// The figures of reference/accelerators.md, "Model fit": gigabytes at BF16, 8 bit and 4 bit, and cards of the H200, the H100, the L40S and the L4 at BF16.
const table: [model: string, need: [number, number, number], cards: [number, number, number, number]][] = [
  ['llama-3-1-8b', [24, 14, 10], [1, 1, 1, 2]],
  ['a-x-4-0-light', [19, 11, 7], [1, 1, 1, 1]],
  ['solar-10-7b', [32, 19, 14], [1, 1, 1, 2]],
  ['gemma-3-27b', [70, 37, 23], [1, 1, 2, 4]],
  ['exaone-3-5-32b', [85, 47, 30], [1, 2, 2, 4]],
  ['exaone-4-0-32b', [82, 44, 27], [1, 2, 2, 4]],
  ['qwen3-32b', [87, 48, 31], [1, 2, 4, 8]],
  ['llama-3-3-70b', [180, 96, 58], [2, 4, 8, 16]],
  ['solar-open-100b', [253, 130, 75], [2, 4, 8, 16]],
];

describe('what a model needs', () => {
  it.each(table)('%s: memory and cards as the reference has them', (model, need, cards) => {
    const needed = (['bf16', 'int8', 'int4'] as const).map((precision) => neededGb(work(model, precision)));
    needed.forEach((gigabytes, i) => expect(Math.abs(gigabytes - (need[i] ?? 0)), `${model} ${gigabytes}`).toBeLessThan(1));
    expect(['nvidia-h200', 'nvidia-h100', 'nvidia-l40s', 'nvidia-l4'].map((slug) => cardsFor(slug, model, 'bf16'))).toEqual(cards);
  });

  it('says what a card can’t do, and what must be compiled first', () => {
    expect(cardsFor('nvidia-a100', 'llama-3-1-8b', 'fp8')).toBe('precision');
    expect(cardsFor('rebellions-atom-max', 'llama-3-1-8b', 'bf16')).toBe('precision');
    expect(cardsFor('deepx-dx-m1', 'llama-3-1-8b', 'int8')).toBe('no_language_models');
    expect(judge(card('furiosaai-rngd'), work('llama-3-1-8b', 'bf16', 'train'))).toMatchObject({ runs: false, why: 'no_training' });
    expect(judge(card('furiosaai-rngd'), work('llama-3-1-8b', 'bf16'))).toMatchObject({ runs: true, cards: 1, compile: true });
    expect(judge(card('nvidia-h200'), work('llama-3-1-8b', 'bf16'))).toMatchObject({ runs: true, compile: false });
    expect(judge(card('nvidia-l4'), work('solar-open-100b', 'bf16', 'train'))).toMatchObject({ runs: false, why: 'memory' });
  });
});
