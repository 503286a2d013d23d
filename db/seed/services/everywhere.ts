import { text } from '../text';
import { companyProfile, technicalDocument } from './documents';
import { lightEligibility } from './eligibility';
import { choice, longText, modelName, numberOf, shortText, startDate } from './questions';
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
      choice('meeting', text('어떻게 상담하고 싶습니까?', 'How would you like to consult?', 'どのような方法で相談したいですか？', '希望以何种方式咨询？', 'Quý vị muốn được tư vấn bằng cách nào?', 'كيف تودّون إجراء الاستشارة؟'), {
        video: text('화상', 'By video', 'オンライン', '视频', 'Trực tuyến', 'عبر الفيديو'),
        in_person: text('거점에서 대면', 'In person at the hub', '拠点で対面', '在基地面谈', 'Trực tiếp tại trung tâm', 'حضوريًا في المركز'),
        written: text('서면', 'In writing', '書面', '书面', 'Bằng văn bản', 'كتابيًا'),
      }),
      shortText('consultLanguage', text('상담 언어', 'Language of the consultation', '相談言語', '咨询语言', 'Ngôn ngữ tư vấn', 'لغة الاستشارة')),
      shortText('rivals', text('이해관계로 피해야 할 상대', 'Anybody to avoid for a conflict of interest', '利害関係により避けるべき相手', '因利益冲突需回避的对象', 'Bên cần tránh do xung đột lợi ích', 'من ينبغي تجنّبه لتضارب المصالح'), false),
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
      choice('hardware', text('어느 장비를 대상으로 합니까?', 'For which hardware?', '対象とする機器', '面向哪种硬件？', 'Cho phần cứng nào?', 'لأي عتاد؟'), {
        gpu: text('GPU', 'GPU', 'GPU', 'GPU', 'GPU', 'GPU'),
        npu: text('국산 NPU', 'Korean NPU', '韓国製NPU', '韩国NPU', 'NPU Hàn Quốc', 'وحدات NPU كورية'),
        edge: text('엣지 기기', 'Edge device', 'エッジ機器', '边缘设备', 'Thiết bị biên', 'جهاز طرفي'),
        undecided: text('정하지 않음', 'Not decided', '未定', '未定', 'Chưa quyết định', 'لم يُحدَّد'),
      }),
      shortText('framework', text('프레임워크와 버전', 'Framework and version', 'フレームワークとバージョン', '框架与版本', 'Framework và phiên bản', 'إطار العمل وإصداره')),
      numberOf('engineerHours', text('필요한 지원 시간', 'Hours of support needed', '必要な支援時間（時間）', '所需支持时长（小时）', 'Số giờ hỗ trợ cần thiết', 'ساعات الدعم المطلوبة')),
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
