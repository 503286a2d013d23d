import { text } from '../text';
import { businessRegistration, companyProfile, investorDeck, projectPlan, technicalDocument } from './documents';
import { entryEligibility, standardEligibility } from './eligibility';
import { fundingAmount, fundingStage, localPartner, longText, productStage, shortText, startDate } from './questions';
import { coGrowthHubs, type ServiceSeed } from './service';

/** Services of the China–Japan Co-growth Hub; investment attraction is given for Silicon Valley too. */
export const chinaJapanServices: ServiceSeed[] = [
  {
    slug: 'investment-attraction', category: 'investment', hubs: ['silicon-valley', ...coGrowthHubs], eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 120,
    name: text('투자 유치', 'Investment attraction', '投資誘致', '招商引资', 'Thu hút đầu tư', 'استقطاب الاستثمار'),
    summary: text(
      '현지 투자자에게 기업을 알리고 투자 상담을 잇습니다.', 'We introduce your company to local investors and arrange investment meetings.', '現地投資家に企業を紹介し、投資面談をつなぎます。',
      '向当地投资者推介贵公司并安排投资洽谈。', 'Chúng tôi giới thiệu doanh nghiệp với nhà đầu tư tại chỗ và kết nối các buổi trao đổi đầu tư.', 'نعرّف المستثمرين المحليين بشركتكم وننسّق لقاءات الاستثمار.',
    ),
    questions: [
      fundingStage,
      fundingAmount,
      longText('investorProfile', text('어떤 투자자를 만나고 싶습니까?', 'What kind of investors would you like to meet?', 'どのような投資家との面談を希望しますか？', '希望会见什么样的投资者？', 'Quý vị muốn gặp nhà đầu tư như thế nào?', 'أي نوع من المستثمرين تودّون لقاءه؟')),
    ],
    documents: [businessRegistration, investorDeck],
  },
  {
    slug: 'regulation-advice', category: 'regulation', hubs: coGrowthHubs, eligibility: entryEligibility, firstReplyHours: 8, decisionHours: 40,
    name: text('AI 법·제도 대응과 진입전략', 'AI regulation advice and entry strategy', 'AI法制度対応と参入戦略', 'AI法规应对与进入策略', 'Tư vấn pháp luật AI và chiến lược thâm nhập', 'الاستشارة في قوانين الذكاء الاصطناعي واستراتيجية الدخول'),
    summary: text(
      '현지 AI 법·제도를 확인하고 기업에 맞는 진입전략을 제공합니다.', 'We check the local AI laws and regulations and provide an entry strategy that fits your company.', '現地のAI法制度を確認し、企業に合った参入戦略を提供します。',
      '梳理当地AI法律法规，提供适合贵公司的进入策略。', 'Chúng tôi rà soát pháp luật về AI tại chỗ và cung cấp chiến lược thâm nhập phù hợp với doanh nghiệp.', 'نراجع قوانين الذكاء الاصطناعي المحلية ونقدّم استراتيجية دخول تلائم شركتكم.',
    ),
    questions: [
      longText(
        'regulationQuestion',
        text('어떤 규제나 제도가 궁금합니까?', 'Which rules would you like to know about?', 'どの規制や制度について知りたいですか？', '希望了解哪些法规或制度？', 'Quý vị muốn tìm hiểu quy định nào?', 'أي لوائح تودّون الاستفسار عنها؟'),
        text('제품이 다루는 데이터와 이용자를 함께 적어 주세요.', 'Please mention the data that your product handles and who uses it.', '製品が扱うデータと利用者もあわせてご記入ください。', '请一并说明产品处理的数据和使用者。', 'Vui lòng nêu cả dữ liệu mà sản phẩm xử lý và người sử dụng.', 'يُرجى ذكر البيانات التي يعالجها منتجكم ومن يستخدمه.'),
      ),
      productStage,
      {
        key: 'personalData', kind: 'choice', required: true,
        label: text('개인정보를 처리합니까?', 'Does the product process personal data?', '個人情報を扱いますか？', '是否处理个人信息？', 'Sản phẩm có xử lý dữ liệu cá nhân không?', 'هل يعالج المنتج بيانات شخصية؟'),
        options: [
          { value: 'yes', label: text('예', 'Yes', 'はい', '是', 'Có', 'نعم') },
          { value: 'no', label: text('아니요', 'No', 'いいえ', '否', 'Không', 'لا') },
        ],
      },
    ],
    documents: [businessRegistration, companyProfile],
  },
  {
    slug: 'joint-poc', category: 'poc', hubs: coGrowthHubs, eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 80,
    name: text('공동 PoC', 'Joint PoC', '共同PoC', '联合概念验证', 'PoC chung', 'إثبات مفهوم مشترك'),
    summary: text(
      '현지 기업·기관과 함께 기술을 실증합니다.', 'Prove your technology together with local companies and institutions.', '現地の企業・機関とともに技術を実証します。',
      '与当地企业和机构共同验证您的技术。', 'Cùng doanh nghiệp, tổ chức tại chỗ kiểm chứng công nghệ.', 'أثبتوا جدوى تقنيتكم مع شركات ومؤسسات محلية.',
    ),
    questions: [
      longText(
        'verification',
        text('무엇을 함께 검증하고 싶습니까?', 'What would you like to verify together?', '何を共同で検証したいですか？', '希望共同验证什么？', 'Quý vị muốn cùng kiểm chứng điều gì?', 'ما الذي تريدون التحقق منه معًا؟'),
        text('검증할 기술과 현지에서 확인하려는 점을 적어 주세요. 영어나 현지어로 적어도 됩니다.', 'Describe the technology and what you want to find out locally. You may write in English or the local language.', '検証する技術と、現地で確認したい点をご記入ください。英語や現地語でも構いません。', '请说明要验证的技术以及希望在当地确认的事项，也可用英语或当地语言填写。', 'Vui lòng mô tả công nghệ và điều muốn xác nhận tại chỗ. Có thể viết bằng tiếng Anh hoặc tiếng địa phương.', 'صفوا التقنية وما تريدون التأكد منه محليًا. يمكنكم الكتابة بالإنجليزية أو باللغة المحلية.'),
      ),
      localPartner,
      startDate,
    ],
    documents: [businessRegistration, technicalDocument, companyProfile],
  },
  {
    slug: 'physical-ai-benchmarking', category: 'poc', hubs: ['beijing'], eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 80,
    name: text('피지컬 AI 벤치마킹', 'Physical-AI benchmarking', 'フィジカルAIベンチマーキング', '具身智能（物理AI）对标', 'Đối sánh AI vật lý', 'المقارنة المرجعية للذكاء الاصطناعي المادي'),
    summary: text(
      '중국의 피지컬 AI 현장을 살피고 기술을 비교합니다.', 'See physical AI at work in China and compare your technology with it.', '中国のフィジカルAIの現場を見て、技術を比較します。',
      '考察中国具身智能现场，并与您的技术进行对标。', 'Khảo sát thực tế AI vật lý tại Trung Quốc và so sánh công nghệ.', 'اطّلعوا على تطبيقات الذكاء الاصطناعي المادي في الصين وقارنوا تقنيتكم بها.',
    ),
    questions: [
      longText('benchmarkTarget', text('무엇을 비교하고 싶습니까?', 'What would you like to compare?', '何を比較したいですか？', '希望对标什么？', 'Quý vị muốn so sánh điều gì?', 'ما الذي تودّون مقارنته؟')),
      {
        key: 'physicalField', kind: 'choice', required: true,
        label: text('어느 분야입니까?', 'Which field is it?', 'どの分野ですか？', '属于哪个领域？', 'Thuộc lĩnh vực nào?', 'في أي مجال؟'),
        options: [
          { value: 'robotics', label: text('로봇', 'Robotics', 'ロボット', '机器人', 'Robot', 'الروبوتات') },
          { value: 'mobility', label: text('자율주행·모빌리티', 'Autonomous driving and mobility', '自動運転・モビリティ', '自动驾驶与出行', 'Xe tự lái và di chuyển', 'القيادة الذاتية والتنقل') },
          { value: 'manufacturing', label: text('제조', 'Manufacturing', '製造', '制造', 'Sản xuất', 'التصنيع') },
          { value: 'other', label: text('그 밖의 분야', 'Other', 'その他', '其他', 'Lĩnh vực khác', 'مجال آخر') },
        ],
      },
      startDate,
    ],
    documents: [businessRegistration, technicalDocument],
  },
  {
    slug: 'local-government-poc', category: 'poc', hubs: ['tokyo'], eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 120,
    name: text('일본 지자체 디지털 행정 실증', 'Local-government digital administration PoC', '自治体デジタル行政の実証', '日本地方政府数字行政实证', 'PoC hành chính số địa phương Nhật Bản', 'إثبات مفهوم الإدارة الرقمية للحكومات المحلية'),
    summary: text(
      '일본 지자체의 디지털 행정 등 공공 AI 프로젝트 실증을 연계합니다.', 'We link you with pilots of public AI projects such as the digital administration of Japanese local governments.', '日本の自治体デジタル行政など、公共AIプロジェクトの実証につなげます。',
      '为您对接日本地方政府数字行政等公共AI项目的实证。', 'Chúng tôi kết nối với các dự án thử nghiệm AI công như hành chính số của chính quyền địa phương Nhật Bản.', 'نربطكم بتجارب مشاريع الذكاء الاصطناعي العامة مثل الإدارة الرقمية للحكومات المحلية اليابانية.',
    ),
    questions: [
      longText('publicService', text('어떤 행정 업무를 개선합니까?', 'Which administrative work will it improve?', 'どの行政業務を改善しますか？', '将改进哪项行政业务？', 'Giải pháp sẽ cải thiện công việc hành chính nào?', 'أي عمل إداري سيحسّنه مشروعكم؟')),
      shortText('municipality', text('희망 지자체', 'Preferred local government', '希望する自治体', '希望合作的地方政府', 'Địa phương mong muốn', 'الحكومة المحلية المفضّلة'), false),
      startDate,
    ],
    documents: [businessRegistration, technicalDocument],
  },
  {
    slug: 'korea-japan-competition', category: 'business', hubs: ['tokyo'], eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 80,
    name: text('한·일 경진대회 참가', 'Korea–Japan competition', '韓日コンテストへの参加', '参加韩日竞赛', 'Tham gia cuộc thi Hàn – Nhật', 'المشاركة في المسابقة الكورية اليابانية'),
    summary: text(
      '한·일 기업이 함께 겨루는 경진대회 참가를 돕습니다.', 'We help you take part in competitions between Korean and Japanese companies.', '韓日の企業が競い合うコンテストへの参加を支援します。',
      '协助您参加韩日企业同台竞技的竞赛。', 'Chúng tôi hỗ trợ tham gia cuộc thi giữa doanh nghiệp Hàn Quốc và Nhật Bản.', 'نساعدكم على المشاركة في مسابقات تجمع الشركات الكورية واليابانية.',
    ),
    questions: [
      longText('entry', text('어떤 과제로 참가합니까?', 'What will you enter with?', 'どのような課題で参加しますか？', '以什么课题参赛？', 'Quý vị tham gia với đề tài gì?', 'بأي مشروع ستشاركون؟')),
      productStage,
    ],
    documents: [businessRegistration, projectPlan],
  },
];
