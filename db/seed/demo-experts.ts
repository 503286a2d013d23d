import { inArray } from 'drizzle-orm';
import type { LocalizedText } from '../../app/i18n/localized-text';
import type { Language } from '../../app/i18n/languages';
import type { Transaction } from '../connect';
import { expertContacts, expertHubs, experts } from '../schema/experts';
import { hubs } from '../schema/hubs';
import { text } from './text';

/** Nobody real: the name says so, in every language. */
const demoName = (letter: string): LocalizedText =>
  text(`데모 전문가 ${letter}`, `Demo Expert ${letter}`, `デモ専門家 ${letter}`, `演示专家 ${letter}`, `Chuyên gia minh họa ${letter}`, `خبير تجريبي ${letter}`);

const affiliation = text(
  '가상의 자문 회사 (시연용)', 'A fictional advisory firm (demo)', '架空のアドバイザリー会社（デモ用）', '虚构的咨询公司（演示用）', 'Công ty tư vấn hư cấu (minh họa)', 'شركة استشارات خيالية (للعرض)',
);

const about: Record<string, LocalizedText> = {
  law: text(
    'AI 관련 법과 규제를 풀어 설명합니다.\n해외 진출 계약과 인허가 절차를 함께 살펴봅니다.', 'Explains AI laws and rules.\nGoes through contracts and permits for entering a market with you.',
    'AI関連の法律と規制を分かりやすく説明します。\n海外進出の契約と許認可手続きを一緒に確認します。', '讲解人工智能相关法律法规。\n协助梳理进入海外市场的合同与许可手续。',
    'Giải thích luật và quy định về AI.\nCùng xem xét hợp đồng và thủ tục cấp phép khi vào thị trường mới.', 'يشرح قوانين الذكاء الاصطناعي ولوائحه.\nويراجع معكم العقود والتراخيص اللازمة لدخول السوق.',
  ),
  market: text(
    '현지 시장 조사와 협력사 발굴을 돕습니다.\n제품을 현지 고객의 말로 설명하도록 함께 다듬습니다.', 'Helps with market research and finding partners.\nWorks with you on telling local customers what your product does.',
    '現地市場の調査と協力会社探しを支援します。\n製品を現地顧客の言葉で伝えられるよう一緒に磨きます。', '协助当地市场调研与合作伙伴开发。\n帮助您用当地客户的语言介绍产品。',
    'Hỗ trợ nghiên cứu thị trường và tìm đối tác.\nCùng quý vị diễn đạt sản phẩm theo ngôn ngữ của khách hàng tại chỗ.', 'يساعد في أبحاث السوق وإيجاد الشركاء.\nويعمل معكم على شرح منتجكم للعملاء المحليين.',
  ),
  technology: text(
    '모델 경량화와 NPU 이식, 성능 측정을 자문합니다.\n현지 언어 데이터로 모델을 다듬는 방법을 알려 드립니다.', 'Advises on model compression, porting to NPUs and benchmarking.\nShows how to tune a model with data in the local language.',
    'モデルの軽量化、NPUへの移植、性能測定を助言します。\n現地語データでモデルを調整する方法をご案内します。', '提供模型轻量化、NPU移植和性能测试方面的建议。\n讲解如何使用当地语言数据优化模型。',
    'Tư vấn nén mô hình, chuyển đổi sang NPU và đo hiệu năng.\nHướng dẫn tinh chỉnh mô hình bằng dữ liệu tiếng bản địa.', 'يقدّم المشورة في ضغط النماذج ونقلها إلى NPU وقياس الأداء.\nويوضّح كيفية ضبط النموذج ببيانات اللغة المحلية.',
  ),
};

interface DemoExpert {
  slug: string;
  home: string;
  also?: string[];
  about: keyof typeof about;
  fields: string[];
  languages: Language[];
  accepting?: boolean;
  /** Days from the day of the seed. */
  freeIn?: number;
  hours: number;
  state?: 'draft' | 'in_review';
}

const people: DemoExpert[] = [
  { slug: 'a', home: 'silicon-valley', about: 'law', fields: ['law', 'privacy'], languages: ['ko', 'en'], hours: 8 },
  { slug: 'b', home: 'silicon-valley', about: 'market', fields: ['market', 'investment'], languages: ['en'], hours: 6, freeIn: 21 },
  { slug: 'c', home: 'beijing', about: 'technology', fields: ['technology', 'localisation'], languages: ['ko', 'zh-hans'], hours: 10 },
  { slug: 'd', home: 'tokyo', about: 'law', fields: ['law', 'public_procurement'], languages: ['ko', 'ja'], hours: 6 },
  { slug: 'e', home: 'tokyo', about: 'market', fields: ['market', 'talent'], languages: ['ja', 'en'], hours: 4, accepting: false },
  { slug: 'f', home: 'singapore', also: ['hanoi', 'ho-chi-minh-city'], about: 'market', fields: ['market', 'investment'], languages: ['ko', 'en'], hours: 12 },
  { slug: 'g', home: 'singapore', about: 'law', fields: ['privacy', 'law'], languages: ['en', 'zh-hans'], hours: 5 },
  { slug: 'h', home: 'hanoi', also: ['ho-chi-minh-city'], about: 'technology', fields: ['technology', 'talent'], languages: ['ko', 'vi'], hours: 8 },
  { slug: 'i', home: 'ho-chi-minh-city', about: 'market', fields: ['market', 'localisation'], languages: ['vi', 'en'], hours: 6 },
  { slug: 'j', home: 'dubai', about: 'law', fields: ['law', 'public_procurement'], languages: ['ar', 'en'], hours: 8 },
  { slug: 'k', home: 'dubai', about: 'technology', fields: ['technology', 'localisation'], languages: ['ko', 'ar', 'en'], hours: 10 },
  { slug: 'l', home: 'singapore', about: 'technology', fields: ['technology'], languages: ['ko', 'en'], hours: 4 },
  { slug: 'm', home: 'beijing', about: 'law', fields: ['law', 'privacy'], languages: ['zh-hans', 'en'], hours: 4 },
  { slug: 'n', home: 'dubai', about: 'market', fields: ['market'], languages: ['en'], hours: 4, state: 'in_review' },
  { slug: 'o', home: 'singapore', about: 'market', fields: ['investment'], languages: ['en'], hours: 4, state: 'draft' },
];

/** A pool to try the portal with. Addresses lead nowhere. Slugs that are there are left alone. */
export async function seedDemoExperts(tx: Transaction): Promise<void> {
  const slugOf = ({ slug }: DemoExpert) => `demo-expert-${slug}`;
  const known = new Set((await tx.select({ slug: experts.slug }).from(experts).where(inArray(experts.slug, people.map(slugOf)))).map(({ slug }) => slug));
  const hubIds = new Map((await tx.select({ id: hubs.id, slug: hubs.slug }).from(hubs)).map(({ id, slug }) => [slug, id]));
  for (const person of people) {
    const homeHubId = hubIds.get(person.home);
    if (known.has(slugOf(person)) || !homeHubId) continue;
    const words = about[person.about];
    if (!words) continue;
    const { fields, languages, hours: hoursAMonth, accepting = true, freeIn, state = 'published' } = person;
    const nextAvailableOn = freeIn === undefined ? null : new Date(Date.now() + freeIn * 86_400_000).toISOString().slice(0, 10);
    const [expert] = await tx
      .insert(experts)
      .values({ slug: slugOf(person), homeHubId, name: demoName(person.slug.toUpperCase()), affiliation, summary: words, fields, languages, accepting, hoursAMonth, nextAvailableOn, state, isDemo: true })
      .returning({ id: experts.id });
    if (!expert) continue;
    const at = [person.home, ...(person.also ?? [])].flatMap((slug) => hubIds.get(slug) ?? []);
    await tx.insert(expertHubs).values(at.map((hubId) => ({ expertId: expert.id, hubId })));
    await tx.insert(expertContacts).values({ expertId: expert.id, email: `expert.${person.slug}@demo.kain.invalid`, language: languages[0] ?? 'ko' });
  }
}
