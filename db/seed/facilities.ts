import type { facilities } from '../schema/hubs';
import { text } from './text';

type Facility = Omit<typeof facilities.$inferInsert, 'hubId'>;

const testZone: Facility = {
  slug: 'ai-test-zone',
  kind: 'test_zone',
  position: 1,
  verified: true,
  name: text('AI 테스트존', 'AI Test Zone', 'AIテストゾーン', 'AI测试区', 'Khu thử nghiệm AI', 'منطقة اختبار الذكاء الاصطناعي'),
  description: text(
    'GPU와 NPU에서 모델을 시험하고 AI 엔지니어의 도움을 받을 수 있습니다.',
    'Test your models on GPUs and NPUs with help from an AI engineer.',
    'GPUとNPUでモデルを試し、AIエンジニアの支援を受けられます。',
    '您可以在GPU和NPU上测试模型，并获得AI工程师的协助。',
    'Quý vị có thể thử nghiệm mô hình trên GPU và NPU với sự hỗ trợ của kỹ sư AI.',
    'يمكنكم اختبار نماذجكم على وحدات GPU وNPU بمساعدة مهندس ذكاء اصطناعي.',
  ),
};

const siliconValley: Facility[] = [
  {
    slug: 'demo-space',
    kind: 'demo_space',
    position: 2,
    verified: true,
    name: text('데모 스페이스', 'Demo Space', 'デモスペース', '演示空间', 'Không gian trình diễn', 'مساحة العرض'),
    description: text(
      '기술과 제품을 전시하고 발표회를 여는 공간입니다.',
      'A space for exhibiting technology and products and holding launch presentations.',
      '技術や製品を展示し、発表会を開くためのスペースです。',
      '用于展示技术与产品、举办发布会的空间。',
      'Không gian để trưng bày công nghệ, sản phẩm và tổ chức buổi ra mắt.',
      'مساحة لعرض التقنيات والمنتجات وإقامة عروض الإطلاق.',
    ),
  },
  {
    slug: 'partners-lounge',
    kind: 'partners_lounge',
    position: 3,
    verified: true,
    name: text('파트너스 라운지', 'Partners Lounge', 'パートナーズラウンジ', '合作伙伴交流区', 'Khu giao lưu đối tác', 'ردهة الشركاء'),
    description: text(
      '국내외 AI 기업이 만나 교류하는 라운지입니다.',
      'A lounge where Korean and international AI companies meet.',
      '国内外のAI企業が出会い、交流するラウンジです。',
      '供韩国与各国AI企业会面交流的场所。',
      'Nơi doanh nghiệp AI Hàn Quốc và quốc tế gặp gỡ, giao lưu.',
      'ردهة تلتقي فيها شركات الذكاء الاصطناعي الكورية والدولية.',
    ),
  },
];

/** Only what the policy text gives: an AI test zone everywhere, demo space and partners lounge in Silicon Valley. */
export function facilitiesOf(hubSlug: string): Facility[] {
  return hubSlug === 'silicon-valley' ? [testZone, ...siliconValley] : [testZone];
}
