import type { aiModels } from '../schema/accelerators';

type Model = typeof aiModels.$inferInsert;

/**
 * reference/accelerators.md, "Model fit", as of 2026-11-22: builds from the models' configurations on Hugging Face and the Transformers documentation.
 * `verified` where its confidence is H.
 */
export const knownModels: Model[] = [
  { slug: 'llama-3-1-8b', name: 'Llama 3.1 8B', parametersB: 8, layers: 32, kvHeads: 8, headDim: 128, verified: true },
  { slug: 'a-x-4-0-light', name: 'A.X 4.0 Light', parametersB: 7.3, layers: 28, kvHeads: 4, headDim: 128 },
  { slug: 'solar-10-7b', name: 'Solar 10.7B', parametersB: 10.7, layers: 48, kvHeads: 8, headDim: 128, verified: true },
  { slug: 'hyperclova-x-seed-think-14b', name: 'HyperCLOVA X SEED Think 14B', parametersB: 14.74, layers: 38, kvHeads: 8, headDim: 128 },
  { slug: 'gemma-3-27b', name: 'Gemma 3 27B', parametersB: 27.4, layers: 62, kvHeads: 16, headDim: 128, windowLayers: 52, windowTokens: 1024 },
  { slug: 'qwen3-30b-a3b', name: 'Qwen3 30B-A3B', parametersB: 30.5, layers: 48, kvHeads: 4, headDim: 128 },
  { slug: 'exaone-3-5-32b', name: 'EXAONE 3.5 32B', parametersB: 32, layers: 64, kvHeads: 8, headDim: 128, verified: true },
  { slug: 'exaone-4-0-32b', name: 'EXAONE 4.0 32B', parametersB: 32, layers: 64, kvHeads: 8, headDim: 128, windowLayers: 48, windowTokens: 4096 },
  { slug: 'qwen3-32b', name: 'Qwen3 32B', parametersB: 32.8, layers: 64, kvHeads: 8, headDim: 128 },
  { slug: 'llama-3-3-70b', name: 'Llama 3.3 70B', parametersB: 70.6, layers: 80, kvHeads: 8, headDim: 128, verified: true },
  { slug: 'a-x-4-0-72b', name: 'A.X 4.0 72B', parametersB: 71.9, layers: 80, kvHeads: 8, headDim: 128 },
  { slug: 'solar-open-100b', name: 'Solar Open 100B', parametersB: 102.6, layers: 48, kvHeads: 8, headDim: 128 },
];
