import { and, eq } from 'drizzle-orm';
import type { LocalizedText } from '../../app/i18n/localized-text';
import type { Transaction } from '../connect';
import { users } from '../schema/accounts';
import { firmMembers, firms } from '../schema/firms';
import { componentAccelerators, components } from '../schema/full-stack';
import { text } from './text';

const [sodam, haneul] = ['1248100998', '2208162517'];

const summary = text(
  '포털을 시험해 보기 위한 시연용 구성 요소이며 실제 제품이 아닙니다.', 'A component for trying the portal; it is no real product.', 'ポータルを試すためのデモ用の構成要素で、実在の製品ではありません。',
  '仅供试用门户的演示组成部分，并非真实产品。', 'Thành phần minh họa để dùng thử cổng thông tin, không phải sản phẩm thật.', 'مكوّن لتجربة البوابة فقط وليس منتجًا حقيقيًا.',
);
const terms = text('시연용: 이용할 수 없습니다.', 'Demo: not available.', 'デモ用：利用できません。', '演示用：不可使用。', 'Minh họa: không sử dụng được.', 'للعرض: غير متاح.');

interface DemoComponent {
  firm: string;
  kind: 'data_set' | 'model' | 'service';
  name: LocalizedText;
  languages: string[];
  worksWith?: string[];
  aiModelSlug?: string;
  waits?: true;
}

const all: DemoComponent[] = [
  { firm: sodam, kind: 'model', languages: ['ko', 'en'], worksWith: ['furiosaai-rngd'], aiModelSlug: 'llama-3-1-8b', name: text('[시연] 제조 상담 언어 모델', '[Demo] Language Model for Manufacturing', '[デモ] 製造業向け言語モデル', '[演示] 制造业语言模型', '[Minh họa] Mô hình ngôn ngữ cho sản xuất', '[تجريبي] نموذج لغوي للتصنيع') },
  { firm: sodam, kind: 'data_set', languages: ['ko', 'ar'], name: text('[시연] 한국어·아랍어 상담 자료', '[Demo] Korean–Arabic Dialogue Corpus', '[デモ] 韓国語・アラビア語対話コーパス', '[演示] 韩语－阿拉伯语对话语料库', '[Minh họa] Kho hội thoại Hàn–Ả Rập', '[تجريبي] مدوّنة حوارات كورية عربية') },
  { firm: haneul, kind: 'model', languages: [], worksWith: ['deepx-dx-m1'], name: text('[시연] 물류 로봇 시각 모델', '[Demo] Vision Model for Logistics Robots', '[デモ] 物流ロボット用画像モデル', '[演示] 物流机器人视觉模型', '[Minh họa] Mô hình thị giác cho robot kho vận', '[تجريبي] نموذج رؤية لروبوتات الخدمات اللوجستية') },
  { firm: haneul, kind: 'service', languages: ['ko', 'en', 'ar'], worksWith: ['furiosaai-rngd', 'deepx-dx-m1'], name: text('[시연] 현지 구축과 운영', '[Demo] Local Deployment and Operation', '[デモ] 現地構築と運用', '[演示] 本地部署与运营', '[Minh họa] Triển khai và vận hành tại chỗ', '[تجريبي] الإنشاء والتشغيل محليًا') },
  { firm: haneul, kind: 'data_set', languages: ['ko'], waits: true, name: text('[시연] 창고 동작 기록', '[Demo] Warehouse Motion Records', '[デモ] 倉庫動作記録', '[演示] 仓库动作记录', '[Minh họa] Dữ liệu chuyển động kho', '[تجريبي] سجلات الحركة في المستودعات') },
];

/** Components of the demo firms, each marked in its name, its text and its row; one that waits for the desk. What is there is left alone. */
export async function seedDemoComponents(tx: Transaction): Promise<void> {
  const known = new Set((await tx.select({ name: components.name }).from(components).where(eq(components.isDemo, true))).map(({ name }) => name.ko));
  const [reviewer] = await tx.select({ id: users.id }).from(users).where(eq(users.email, 'situation@demo.kain.invalid'));
  for (const { firm, waits, worksWith = [], ...words } of all) {
    if (known.has(words.name.ko) || !reviewer) continue;
    const [owner] = await tx
      .select({ firmId: firms.id, userId: firmMembers.userId })
      .from(firms)
      .innerJoin(firmMembers, and(eq(firmMembers.firmId, firms.id), eq(firmMembers.role, 'owner')))
      .where(eq(firms.businessNumber, firm));
    if (!owner) continue;
    const review = waits ? { state: 'in_review' as const } : { state: 'published' as const, reviewedBy: reviewer.id, reviewedAt: new Date() };
    const [added] = await tx
      .insert(components)
      .values({ ...words, summary, terms, firmId: owner.firmId, createdBy: owner.userId, isDemo: true, ...review })
      .returning({ id: components.id });
    if (added && worksWith.length > 0) await tx.insert(componentAccelerators).values(worksWith.map((acceleratorSlug) => ({ componentId: added.id, acceleratorSlug })));
  }
}
