import { text } from '../text';
import { companyProfile, technicalDocument } from './documents';
import { lightEligibility } from './eligibility';
import { longText, modelName, startDate } from './questions';
import { allHubs, type ServiceSeed } from './service';

/** What every hub offers: the expert pool, AI engineers and the AI Test Zone. */
export const everywhereServices: ServiceSeed[] = [
  {
    slug: 'expert-consultation', category: 'expert', hubs: allHubs, eligibility: lightEligibility, firstReplyHours: 8, decisionHours: 24,
    name: text('전문가 상담', 'Expert consultation', '専門家相談', '专家咨询', 'Tư vấn chuyên gia', 'استشارة الخبراء'),
    summary: text(
      '현지 전문가 풀에서 알맞은 전문가를 찾아 상담을 잇습니다.', 'We find the right expert in the local Expert Pool for you.', '現地の専門家プールから適切な専門家を探し、相談をつなぎます。',
      '从当地专家库中为您寻找合适的专家并安排咨询。', 'Chúng tôi tìm chuyên gia phù hợp trong Mạng lưới chuyên gia tại chỗ cho quý vị.', 'نختار لكم الخبير المناسب من قاعدة الخبراء المحلية.',
    ),
    questions: [
      longText('question', text('무엇을 상담하고 싶습니까?', 'What would you like to consult on?', '何を相談したいですか？', '希望咨询什么？', 'Quý vị muốn được tư vấn về vấn đề gì?', 'ما الذي تودّون الاستشارة بشأنه؟')),
      {
        key: 'field', kind: 'choice', required: true,
        label: text('어느 분야입니까?', 'Which field is it?', 'どの分野ですか？', '属于哪个领域？', 'Thuộc lĩnh vực nào?', 'في أي مجال؟'),
        options: [
          { value: 'law', label: text('법률·규제', 'Law and regulation', '法律・規制', '法律法规', 'Pháp luật và quy định', 'القانون واللوائح') },
          { value: 'market', label: text('시장·마케팅', 'Market and marketing', '市場・マーケティング', '市场与营销', 'Thị trường và tiếp thị', 'السوق والتسويق') },
          { value: 'technology', label: text('기술', 'Technology', '技術', '技术', 'Công nghệ', 'التقنية') },
          { value: 'finance', label: text('투자·재무', 'Investment and finance', '投資・財務', '投资与财务', 'Đầu tư và tài chính', 'الاستثمار والمالية') },
        ],
      },
    ],
    documents: [companyProfile],
  },
  {
    slug: 'ai-engineer', category: 'engineering', hubs: allHubs, eligibility: lightEligibility, firstReplyHours: 8, decisionHours: 24,
    name: text('AI 엔지니어 지원', 'AI engineer support', 'AIエンジニア支援', 'AI工程师支持', 'Hỗ trợ kỹ sư AI', 'دعم مهندسي الذكاء الاصطناعي'),
    summary: text(
      'AI 엔지니어가 모델 이식과 최적화, 시험을 함께합니다.', 'An AI engineer works with you on porting, optimising and testing your model.', 'AIエンジニアがモデルの移植、最適化、試験に伴走します。',
      'AI工程师与您一起完成模型移植、优化和测试。', 'Kỹ sư AI cùng quý vị chuyển đổi, tối ưu và thử nghiệm mô hình.', 'يعمل معكم مهندس ذكاء اصطناعي على نقل نموذجكم وتحسينه واختباره.',
    ),
    questions: [
      modelName,
      longText('task', text('어떤 기술 지원이 필요합니까?', 'What technical support do you need?', 'どのような技術支援が必要ですか？', '需要怎样的技术支持？', 'Quý vị cần hỗ trợ kỹ thuật gì?', 'ما الدعم التقني الذي تحتاجونه؟')),
      startDate,
    ],
    documents: [technicalDocument],
  },
  {
    slug: 'test-zone-support', category: 'engineering', hubs: allHubs, eligibility: lightEligibility, firstReplyHours: 8, decisionHours: 40,
    name: text('AI 테스트존 이용 지원', 'AI Test Zone support', 'AIテストゾーン利用支援', 'AI测试区使用支持', 'Hỗ trợ sử dụng Khu thử nghiệm AI', 'دعم استخدام منطقة اختبار الذكاء الاصطناعي'),
    summary: text(
      'GPU·NPU 장비를 골라 시험을 준비하고 예약까지 돕습니다.', 'We help you choose GPUs or NPUs, prepare the test and book it.', 'GPU・NPUの選定から試験の準備、予約まで支援します。',
      '协助您选择GPU或NPU、准备测试并完成预约。', 'Chúng tôi giúp chọn GPU, NPU, chuẩn bị thử nghiệm và đặt lịch.', 'نساعدكم على اختيار وحدات GPU أو NPU وتحضير الاختبار وحجزه.',
    ),
    questions: [
      modelName,
      {
        key: 'workload', kind: 'choice', required: true,
        label: text('무엇을 시험합니까?', 'What will you test?', '何を試験しますか？', '要测试什么？', 'Quý vị muốn thử nghiệm gì?', 'ماذا ستختبرون؟'),
        options: [
          { value: 'inference', label: text('추론', 'Inference', '推論', '推理', 'Suy luận', 'الاستدلال') },
          { value: 'fine_tune', label: text('미세 조정', 'Fine-tuning', 'ファインチューニング', '微调', 'Tinh chỉnh', 'الضبط الدقيق') },
          { value: 'train', label: text('학습', 'Training', '学習', '训练', 'Huấn luyện', 'التدريب') },
          { value: 'benchmark', label: text('성능 측정', 'Benchmarking', '性能測定', '性能测试', 'Đo hiệu năng', 'قياس الأداء') },
        ],
      },
      longText('metric', text('어떤 지표로 성공을 판단합니까?', 'By which metric will you judge success?', 'どの指標で成否を判断しますか？', '以什么指标判断成功？', 'Quý vị đánh giá thành công bằng chỉ số nào?', 'بأي مؤشر ستقيسون النجاح؟')),
      startDate,
    ],
    documents: [technicalDocument],
  },
];
