import { text } from '../text';
import { businessRegistration, companyProfile, investorDeck, projectPlan, technicalDocument } from './documents';
import { entryEligibility, lightEligibility, standardEligibility } from './eligibility';
import { attendees, fundingAmount, fundingStage, localPartner, longText, productStage, startDate } from './questions';
import type { ServiceSeed } from './service';

const hubs = ['silicon-valley'];

/** Services of the US Innovation Hub. */
export const unitedStatesServices: ServiceSeed[] = [
  {
    slug: 'business-matching', category: 'business', hubs, eligibility: entryEligibility, firstReplyHours: 16, decisionHours: 80,
    name: text('비즈니스 협력 연계', 'Business matching', 'ビジネス協力マッチング', '商务合作对接', 'Kết nối hợp tác kinh doanh', 'الربط للتعاون التجاري'),
    summary: text(
      '현지 기업과 협력할 수 있도록 상대를 찾고 만남을 잇습니다.', 'We find local companies to work with and arrange the meetings.', '協業相手となる現地企業を探し、面談をつなぎます。',
      '为您寻找可合作的当地企业并安排会面。', 'Chúng tôi tìm doanh nghiệp tại chỗ phù hợp và kết nối các buổi gặp.', 'نبحث لكم عن شركات محلية للتعاون وننسّق اللقاءات.',
    ),
    questions: [
      longText(
        'partnerProfile',
        text('어떤 기업과 협력하고 싶습니까?', 'What kind of company would you like to work with?', 'どのような企業との協業を希望しますか？', '希望与什么样的企业合作？', 'Quý vị muốn hợp tác với doanh nghiệp như thế nào?', 'مع أي نوع من الشركات تودّون التعاون؟'),
        text('업종, 규모, 기대하는 협력 방식을 적어 주세요.', 'Tell us the industry, the size and the kind of cooperation you expect.', '業種、規模、期待する協業の形をご記入ください。', '请填写行业、规模和期望的合作方式。', 'Vui lòng nêu ngành nghề, quy mô và hình thức hợp tác mong muốn.', 'يُرجى ذكر القطاع والحجم وشكل التعاون المتوقع.'),
      ),
      productStage,
      localPartner,
    ],
    documents: [businessRegistration, companyProfile],
  },
  {
    slug: 'fund-linkage', category: 'investment', hubs, eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 120,
    name: text('펀드 연계', 'Fund linkage', 'ファンド連携', '基金对接', 'Kết nối quỹ đầu tư', 'الربط بالصناديق'),
    summary: text(
      '실리콘밸리의 펀드와 만날 수 있도록 연결합니다.', 'We connect you with funds in Silicon Valley.', 'シリコンバレーのファンドとの面談をつなぎます。',
      '为您对接硅谷的投资基金。', 'Chúng tôi kết nối quý vị với các quỹ tại Thung lũng Silicon.', 'نربطكم بصناديق الاستثمار في وادي السيليكون.',
    ),
    questions: [
      fundingStage,
      fundingAmount,
      longText('useOfFunds', text('투자금을 어디에 쓸 계획입니까?', 'How will you use the funds?', '資金を何に使う計画ですか？', '计划如何使用资金？', 'Quý vị dự định sử dụng vốn vào việc gì?', 'كيف ستستخدمون التمويل؟')),
    ],
    documents: [businessRegistration, investorDeck],
  },
  {
    slug: 'talent-exchange', category: 'talent', hubs, eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 80,
    name: text('인재 교류', 'Talent exchange', '人材交流', '人才交流', 'Trao đổi nhân tài', 'تبادل المواهب'),
    summary: text(
      '현지 AI 인재와 만나고 함께 일할 기회를 마련합니다.', 'We create opportunities to meet and work with local AI talent.', '現地のAI人材と出会い、ともに働く機会を設けます。',
      '为您创造与当地AI人才见面与共事的机会。', 'Chúng tôi tạo cơ hội gặp gỡ và làm việc cùng nhân tài AI tại chỗ.', 'نتيح لكم فرص لقاء مواهب الذكاء الاصطناعي المحلية والعمل معها.',
    ),
    questions: [
      longText('exchangeGoal', text('어떤 교류를 원합니까?', 'What kind of exchange do you want?', 'どのような交流を希望しますか？', '希望进行怎样的交流？', 'Quý vị mong muốn hình thức trao đổi nào?', 'أي نوع من التبادل تريدون؟')),
      attendees,
      startDate,
    ],
    documents: [businessRegistration, companyProfile],
  },
  {
    slug: 'tech-networking', category: 'business', hubs, eligibility: lightEligibility, firstReplyHours: 8, decisionHours: 40,
    name: text('기술 포럼·교류회', 'Tech forums and exchange meetings', '技術フォーラム・交流会', '技术论坛与交流会', 'Diễn đàn công nghệ và giao lưu', 'المنتديات التقنية ولقاءات التواصل'),
    summary: text(
      '국내외 AI 기업이 모이는 포럼과 교류회에 참가하거나 함께 엽니다.', 'Join or co-host forums and meetings where Korean and international AI companies come together.', '国内外のAI企業が集まるフォーラムや交流会に参加、または共催できます。',
      '参加或共同举办韩国与各国AI企业汇聚的论坛和交流会。', 'Tham gia hoặc đồng tổ chức diễn đàn, giao lưu của doanh nghiệp AI Hàn Quốc và quốc tế.', 'شاركوا في المنتديات واللقاءات التي تجمع شركات الذكاء الاصطناعي الكورية والدولية أو نظّموها معنا.',
    ),
    questions: [
      longText('topic', text('어떤 주제로 교류하고 싶습니까?', 'What topic would you like to exchange on?', 'どのようなテーマで交流したいですか？', '希望就什么主题交流？', 'Quý vị muốn giao lưu về chủ đề gì?', 'ما الموضوع الذي تودّون التواصل حوله؟')),
      attendees,
      startDate,
    ],
    documents: [companyProfile],
  },
  {
    slug: 'demo-space', category: 'facility', hubs, eligibility: lightEligibility, firstReplyHours: 8, decisionHours: 24,
    name: text('데모 스페이스·파트너스 라운지 이용', 'Use of the Demo Space and Partners Lounge', 'デモスペース・パートナーズラウンジの利用', '使用演示空间与合作伙伴交流区', 'Sử dụng không gian trình diễn và khu giao lưu đối tác', 'استخدام مساحة العرض وردهة الشركاء'),
    summary: text(
      '제품을 시연하고 현지 파트너를 만날 공간을 내어 드립니다.', 'We offer you a place to demonstrate your product and meet local partners.', '製品の実演や現地パートナーとの面談に使えるスペースを提供します。',
      '提供产品演示和会见当地合作伙伴的空间。', 'Chúng tôi cung cấp nơi trình diễn sản phẩm và gặp gỡ đối tác tại chỗ.', 'نوفّر لكم مكانًا لعرض منتجكم ولقاء الشركاء المحليين.',
    ),
    questions: [
      longText('use', text('공간을 어떻게 사용할 계획입니까?', 'How will you use the space?', 'スペースをどのように使う予定ですか？', '计划如何使用场地？', 'Quý vị dự định sử dụng không gian như thế nào?', 'كيف ستستخدمون المكان؟')),
      attendees,
      startDate,
    ],
    documents: [companyProfile],
  },
  {
    slug: 'showcase', category: 'facility', hubs, eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 80,
    name: text('기술·제품 전시와 발표회', 'Exhibition and launch presentation', '技術・製品の展示と発表会', '技术与产品展示及发布会', 'Trưng bày và buổi ra mắt sản phẩm', 'عرض المنتجات وتقديم الإطلاق'),
    summary: text(
      '기술과 제품을 현지 고객과 투자자 앞에서 선보입니다.', 'Present your technology and product to local customers and investors.', '技術や製品を現地の顧客や投資家に披露できます。',
      '向当地客户和投资者展示您的技术与产品。', 'Giới thiệu công nghệ và sản phẩm trước khách hàng, nhà đầu tư tại chỗ.', 'قدّموا تقنيتكم ومنتجكم أمام العملاء والمستثمرين المحليين.',
    ),
    questions: [
      longText('exhibit', text('무엇을 전시하거나 발표합니까?', 'What will you exhibit or present?', '何を展示または発表しますか？', '将展示或发布什么？', 'Quý vị sẽ trưng bày hoặc giới thiệu gì?', 'ماذا ستعرضون أو تقدّمون؟')),
      productStage,
      startDate,
    ],
    documents: [businessRegistration, companyProfile],
  },
  {
    slug: 'joint-project', category: 'business', hubs, eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 120,
    name: text('공동 프로젝트 지원', 'Joint project support', '共同プロジェクト支援', '联合项目支持', 'Hỗ trợ dự án chung', 'دعم المشاريع المشتركة'),
    summary: text(
      '북미 기업과 함께하는 공동 프로젝트의 기획과 추진을 돕습니다.', 'We help you plan and run joint projects with North American companies.', '北米企業との共同プロジェクトの企画と推進を支援します。',
      '协助您与北美企业策划并推进联合项目。', 'Chúng tôi giúp hoạch định và triển khai dự án chung với doanh nghiệp Bắc Mỹ.', 'نساعدكم على تخطيط وتنفيذ مشاريع مشتركة مع شركات أمريكا الشمالية.',
    ),
    questions: [
      longText('projectGoal', text('공동으로 무엇을 이루고 싶습니까?', 'What do you want to achieve together?', '共同で何を実現したいですか？', '希望共同实现什么？', 'Quý vị muốn cùng nhau đạt được điều gì?', 'ما الذي تريدون تحقيقه معًا؟')),
      localPartner,
      startDate,
    ],
    documents: [businessRegistration, projectPlan, technicalDocument],
  },
];
