import { eq } from 'drizzle-orm';
import type { Transaction } from '../connect';
import { acceleratorModels } from '../schema/accelerators';
import { components } from '../schema/full-stack';
import { sameText, text } from './text';

/** Makers in Korea, of which reference/accelerators.md gives the facts. */
const koreanMakers = new Set(['Rebellions', 'FuriosaAI', 'Mobilint', 'DEEPX']);

/**
 * The catalogue's Korean NPUs, made of nothing but what the accelerators' table knows from its sources. Licence and terms are in none of them,
 * so they are left empty. One that is there is left alone.
 */
export async function seedChips(tx: Transaction): Promise<void> {
  const chips = await tx.select().from(acceleratorModels).where(eq(acceleratorModels.kind, 'npu'));
  const rows = chips.filter(({ maker }) => koreanMakers.has(maker)).map((chip) => ({
    kind: 'chip' as const, state: 'published' as const, acceleratorSlug: chip.slug, name: sameText(chip.model), summary: summaryOf(chip), source: chip.source,
  }));
  if (rows.length > 0) await tx.insert(components).values(rows).onConflictDoNothing({ target: components.acceleratorSlug });
}

function summaryOf({ memoryGb, precisions, sdk, languageModels }: typeof acceleratorModels.$inferSelect) {
  const [memory, known] = [`${memoryGb} GB`, precisions.join(', ')];
  return languageModels
    ? text(
        `국산 NPU입니다. 메모리 ${memory}, 정밀도 ${known}, 소프트웨어 ${sdk}. 언어 모델을 돌릴 수 있습니다.`,
        `A Korean NPU: ${memory} of memory, precisions ${known}, software ${sdk}. Language models run on it.`,
        `韓国製NPUです。メモリ${memory}、精度${known}、ソフトウェア${sdk}。言語モデルが動作します。`,
        `韩国NPU：内存${memory}，精度${known}，软件${sdk}。可运行语言模型。`,
        `NPU của Hàn Quốc: bộ nhớ ${memory}, độ chính xác ${known}, phần mềm ${sdk}. Chạy được mô hình ngôn ngữ.`,
        `وحدة NPU كورية: الذاكرة ${memory}، الدقة الحسابية ${known}، البرمجيات ${sdk}. يمكنها تشغيل النماذج اللغوية.`,
      )
    : text(
        `국산 NPU입니다. 메모리 ${memory}, 정밀도 ${known}, 소프트웨어 ${sdk}. 비전 모델만 돌립니다.`,
        `A Korean NPU: ${memory} of memory, precisions ${known}, software ${sdk}. It runs vision models only.`,
        `韓国製NPUです。メモリ${memory}、精度${known}、ソフトウェア${sdk}。画像モデルのみ動作します。`,
        `韩国NPU：内存${memory}，精度${known}，软件${sdk}。仅运行视觉模型。`,
        `NPU của Hàn Quốc: bộ nhớ ${memory}, độ chính xác ${known}, phần mềm ${sdk}. Chỉ chạy mô hình thị giác.`,
        `وحدة NPU كورية: الذاكرة ${memory}، الدقة الحسابية ${known}، البرمجيات ${sdk}. تشغّل نماذج الرؤية فقط.`,
      );
}
