import type { acceleratorModels } from '../schema/accelerators';

type Model = typeof acceleratorModels.$inferInsert;

const cudaFrameworks = ['PyTorch 2.15.0', 'vLLM 0.33.0', 'TensorRT 11.4.0', 'TensorRT-LLM 1.2.1', 'ONNX Runtime 1.31.1', 'SGLang 0.5.23', 'Transformers 5.23.0'];
const cuda = { maker: 'NVIDIA', kind: 'gpu' as const, sdk: 'CUDA · PyTorch 2.15.0 · vLLM 0.33.0', compilesAhead: false, trains: true, frameworks: cudaFrameworks };
const npu = { kind: 'npu' as const, compilesAhead: true, trains: false };
const rebellions = { ...npu, maker: 'Rebellions', sdk: 'RBLN SDK 0.12.0', classes: ['rbln'], compiledFormat: '.rbln', frameworks: ['optimum-rbln', 'vllm-rbln', 'torch-rbln', 'PyTorch'] };
const furiosa = { ...npu, maker: 'FuriosaAI', sdk: 'Furiosa SDK 2026.4.0', classes: ['furiosa'], compiledFormat: '.fxb', frameworks: ['furiosa-llm', 'furiosa-torch'] };
const deepx = { ...npu, maker: 'DEEPX', sdk: 'DXNN SDK (DX-COM 2.5.0, DX-RT 3.x)', classes: ['edge-npu'], compiledFormat: '.dxnn', frameworks: ['ONNX', 'DX-RT 3.x'], languageModels: false };
/** What does what an H100 does, or more. */
const h100Class = { ...cuda, classes: ['h100-class'] };
/** One PCIe card with 48 GB or more that fine-tunes. */
const l40sClass = { ...cuda, classes: ['l40s-class'] };

const hardwareTable = 'ttsugriy.github.io hardware table, 2026-02; NVIDIA MIG guide';
const rebellionsDocs = 'docs.rbln.ai v0.12.0 support matrix and architecture; ascii.jp, 2026-03-09';

/**
 * reference/accelerators.md, as of 2026-11-22. `verified` where its confidence is H. Every GPU counts as able to train: whether
 * a model fits is another question. Mobilint REGULUS is left out: no source gives its memory. So is SAPEON X330: merged away.
 */
export const accelerators: Model[] = [
  { ...h100Class, slug: 'nvidia-h200', model: 'H200 SXM', memoryGb: 141, bandwidthGbs: 4800, precisions: ['FP32', 'TF32', 'BF16', 'FP16', 'FP8', 'INT8'], source: `${hardwareTable}; MLCommons H200 system file`, verified: true },
  { ...h100Class, slug: 'nvidia-h100', model: 'H100 SXM', memoryGb: 80, bandwidthGbs: 3350, precisions: ['FP32', 'TF32', 'BF16', 'FP16', 'FP8', 'INT8'], source: `${hardwareTable}; MLCommons H200 system file`, verified: true },
  { ...cuda, slug: 'nvidia-a100', model: 'A100 80GB', memoryGb: 80, bandwidthGbs: 2000, precisions: ['FP32', 'TF32', 'BF16', 'FP16', 'INT8', 'INT4'], source: hardwareTable, verified: true },
  { ...l40sClass, slug: 'nvidia-l40s', model: 'L40S', memoryGb: 48, bandwidthGbs: 864, precisions: ['FP32', 'TF32', 'BF16', 'FP16', 'FP8', 'INT8', 'INT4'], source: 'L40S data sheet tables (mullet.se, omegaco.ae)', verified: true },
  { ...cuda, slug: 'nvidia-l4', model: 'L4', memoryGb: 24, bandwidthGbs: 300, precisions: ['FP32', 'TF32', 'BF16', 'FP16', 'FP8', 'INT8'], source: 'L4 and L40S comparison (grokipedia)', verified: false },
  { ...l40sClass, slug: 'nvidia-rtx-pro-6000', model: 'RTX PRO 6000 Blackwell Server Edition', memoryGb: 96, bandwidthGbs: 1597, precisions: ['FP32', 'BF16', 'FP16', 'FP8', 'FP4', 'INT8'], source: 'NVIDIA MIG guide; GTC 2025 reports (topcpu.net, gpu.name)', verified: false },
  { ...h100Class, slug: 'nvidia-b200', model: 'B200 (HGX)', memoryGb: 180, bandwidthGbs: 8000, precisions: ['FP32', 'TF32', 'BF16', 'FP16', 'FP8', 'FP4', 'INT8'], source: 'NVIDIA MIG guide; glennklockwood.com, docs.vultr.com, 2026-03', verified: true },
  { ...rebellions, slug: 'rebellions-atom-plus', model: 'ATOM+ (RBLN-CA22)', memoryGb: 16, bandwidthGbs: 256, precisions: ['FP16', 'INT8', 'INT4'], source: rebellionsDocs, verified: false },
  { ...rebellions, slug: 'rebellions-atom-max', model: 'ATOM-Max (RBLN-CA25)', memoryGb: 64, bandwidthGbs: 1024, precisions: ['FP16', 'INT8', 'INT4'], source: `${rebellionsDocs}; public RBLN field notes`, verified: false },
  { ...rebellions, slug: 'rebellions-rebel100', compiledFormat: null, frameworks: ['vllm-rbln'], model: 'Rebel100 (RBLN-CR13)', memoryGb: 144, bandwidthGbs: 4800, precisions: ['FP32', 'BF16', 'FP16', 'FP8'], source: 'docs.rbln.ai v0.12.0 release notes; ISSCC 2026 report (aiwirenews.com)', verified: false },
  { ...furiosa, slug: 'furiosaai-rngd', model: 'RNGD', memoryGb: 48, bandwidthGbs: 1500, precisions: ['BF16', 'FP8', 'INT8', 'INT4'], source: 'developer.furiosa.ai RNGD page, v2026.5.0b0; chipcraft.tech, reportify.ai', verified: true },
  { ...furiosa, slug: 'furiosaai-warboy', model: 'Warboy', sdk: 'furiosa-sdk 0.10.2 (2024-05)', classes: ['edge-npu'], compiledFormat: '.enf', frameworks: ['ONNX', 'TFLite'], languageModels: false, memoryGb: 16, bandwidthGbs: 66, precisions: ['INT8'], source: 'furiosa-ai.github.io Warboy; public NPU survey 2026', verified: false },
  { ...npu, slug: 'mobilint-aries', maker: 'Mobilint', model: 'ARIES (MLA100)', sdk: 'qbcompiler · qb-runtime 1.5.0', classes: ['edge-npu'], compiledFormat: '.mxq', frameworks: ['qb-runtime 1.5.0', 'transformers-mblt 0.6.1', 'vllm-mblt 0.8.0'], memoryGb: 16, bandwidthGbs: 67, precisions: ['INT8'], source: 'public NPU survey 2026; PyPI qb-runtime, transformers-mblt, vllm-mblt', verified: false },
  { ...deepx, slug: 'deepx-dx-m1', model: 'DX-M1', memoryGb: 4, bandwidthGbs: null, precisions: ['INT8'], source: 'wiki.t-firefly.com, deepx.ai DXNN, docs.ultralytics.com', verified: true },
  { ...deepx, slug: 'deepx-dx-h1', model: 'DX-H1 (Quattro)', memoryGb: 16, bandwidthGbs: null, precisions: ['INT8'], source: 'deepx.ai DXNN; Nx documentation (experimental)', verified: false },
];
