import { text } from '../text';
import { businessRegistration, companyProfile, demoMaterial, financialStatements, investorDeck, projectPlan, technicalDocument } from './documents';
import { entryEligibility, lightEligibility, standardEligibility } from './eligibility';
import { attendees, choice, fundingAmount, fundingStage, localPartner, longText, numberOf, productStage, shortText, startDate, yesNo } from './questions';
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
      choice('cooperation', text('어떤 협력을 원합니까?', 'What kind of cooperation do you want?', 'どのような協業を希望しますか？', '希望怎样的合作形式？', 'Quý vị muốn hình thức hợp tác nào?', 'ما شكل التعاون المطلوب؟'), {
        customer: text('고객 확보', 'Customers', '顧客の獲得', '获取客户', 'Tìm khách hàng', 'الحصول على عملاء'),
        distribution: text('유통·판매', 'Distribution and sales', '流通・販売', '分销与销售', 'Phân phối và bán hàng', 'التوزيع والمبيعات'),
        joint_development: text('공동 개발', 'Joint development', '共同開発', '联合开发', 'Cùng phát triển', 'تطوير مشترك'),
        licence: text('기술 라이선스', 'Technology licence', '技術ライセンス', '技术许可', 'Cấp phép công nghệ', 'ترخيص التقنية'),
      }),
      longText('strength', text('상대 기업에 무엇을 제공할 수 있습니까?', 'What can you offer the other company?', '相手企業に何を提供できますか？', '能为对方企业提供什么？', 'Quý vị có thể mang lại gì cho đối tác?', 'ماذا تستطيعون أن تقدّموا للشركة الأخرى؟')),
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
      longText(
        'traction', text('지금까지의 실적을 알려 주세요.', 'What have you achieved so far?', 'これまでの実績をお聞かせください。', '请说明迄今的业绩。', 'Vui lòng cho biết kết quả đạt được đến nay.', 'ما الذي حققتموه حتى الآن؟'),
        text('매출, 고객, 이미 받은 투자를 적어 주세요.', 'Revenue, customers, and investment already received.', '売上、顧客、これまでに受けた投資をご記入ください。', '请填写营收、客户和已获投资。', 'Doanh thu, khách hàng và vốn đã nhận.', 'الإيرادات والعملاء والاستثمارات التي حصلتم عليها.'),
      ),
      yesNo('usEntity', text('투자를 위해 미국 법인을 세울 뜻이 있습니까?', 'Would you set up a US entity for the investment?', '投資を受けるために米国法人を設立する意向はありますか？', '是否愿意为融资设立美国法人？', 'Quý vị có sẵn sàng thành lập pháp nhân tại Mỹ để nhận đầu tư không?', 'هل أنتم مستعدون لتأسيس كيان أمريكي من أجل الاستثمار؟')),
    ],
    documents: [businessRegistration, { ...investorDeck, required: true }, financialStatements],
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
      choice('exchangeForm', text('교류의 형태', 'Form of the exchange', '交流の形', '交流形式', 'Hình thức trao đổi', 'شكل التبادل'), {
        hiring: text('현지 인재 채용', 'Hiring local people', '現地人材の採用', '招聘当地人才', 'Tuyển dụng nhân tài tại chỗ', 'توظيف كفاءات محلية'),
        secondment: text('직원 파견', 'Sending our people', '社員の派遣', '派遣员工', 'Cử nhân viên sang', 'إيفاد موظفينا'),
        research: text('공동 연구', 'Joint research', '共同研究', '联合研究', 'Nghiên cứu chung', 'بحث مشترك'),
        meeting: text('만남과 강연', 'Meetings and talks', '交流会・講演', '交流会与讲座', 'Gặp gỡ và diễn thuyết', 'لقاءات ومحاضرات'),
      }),
      shortText('roles', text('찾는 직무와 기술', 'Roles and skills sought', '求める職種とスキル', '所需岗位与技能', 'Vị trí và kỹ năng cần tìm', 'الوظائف والمهارات المطلوبة')),
      yesNo('visaHelp', text('비자 안내가 필요합니까?', 'Do you need guidance on visas?', 'ビザの案内が必要ですか？', '是否需要签证指引？', 'Quý vị có cần hướng dẫn về thị thực không?', 'هل تحتاجون إلى إرشاد بشأن التأشيرات؟')),
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
      choice('room', text('어느 공간이 필요합니까?', 'Which place do you need?', 'どのスペースが必要ですか？', '需要哪个场地？', 'Quý vị cần không gian nào?', 'أي مكان تحتاجون؟'), {
        demo_space: text('데모 스페이스', 'Demo Space', 'デモスペース', '演示空间', 'Không gian trình diễn', 'مساحة العرض'),
        partners_lounge: text('파트너스 라운지', 'Partners Lounge', 'パートナーズラウンジ', '合作伙伴交流区', 'Khu giao lưu đối tác', 'ردهة الشركاء'),
        both: text('두 곳 모두', 'Both', '両方', '两处均需', 'Cả hai', 'كلاهما'),
      }),
      shortText('equipment', text('필요한 장비와 전력·통신 조건', 'Equipment, power and network needed', '必要な機材と電源・通信条件', '所需设备及电力、网络条件', 'Thiết bị, nguồn điện và mạng cần thiết', 'المعدات والكهرباء والشبكة المطلوبة'), false),
      numberOf('durationHours', text('사용 시간', 'Hours of use', '利用時間（時間）', '使用时长（小时）', 'Số giờ sử dụng', 'عدد ساعات الاستخدام')),
      attendees,
      startDate,
    ],
    documents: [companyProfile, demoMaterial],
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
      choice('audience', text('누구에게 보이고 싶습니까?', 'Whom do you want to reach?', '誰に見せたいですか？', '希望向谁展示？', 'Quý vị muốn giới thiệu với ai?', 'إلى من تودّون العرض؟'), {
        customers: text('기업 고객', 'Business customers', '企業顧客', '企业客户', 'Khách hàng doanh nghiệp', 'عملاء من الشركات'),
        investors: text('투자자', 'Investors', '投資家', '投资者', 'Nhà đầu tư', 'المستثمرون'),
        press: text('언론', 'Press', 'メディア', '媒体', 'Báo chí', 'الصحافة'),
        developers: text('개발자·연구자', 'Developers and researchers', '開発者・研究者', '开发者与研究人员', 'Nhà phát triển và nghiên cứu', 'المطوّرون والباحثون'),
      }),
      choice('form', text('어떤 방식입니까?', 'In which form?', 'どのような形式ですか？', '采用哪种形式？', 'Theo hình thức nào?', 'بأي شكل؟'), {
        booth: text('전시 부스', 'Exhibition booth', '展示ブース', '展位', 'Gian trưng bày', 'جناح عرض'),
        launch: text('발표회', 'Launch presentation', '発表会', '发布会', 'Buổi ra mắt', 'تقديم الإطلاق'),
        both: text('전시와 발표 모두', 'Booth and presentation', '展示と発表の両方', '展示与发布', 'Cả trưng bày và ra mắt', 'الجناح والتقديم معًا'),
      }),
      yesNo('interpreter', text('통역이 필요합니까?', 'Do you need an interpreter?', '通訳が必要ですか？', '是否需要口译？', 'Quý vị có cần phiên dịch không?', 'هل تحتاجون إلى مترجم؟')),
      productStage,
      startDate,
    ],
    documents: [businessRegistration, companyProfile, demoMaterial],
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
      longText('sharing', text('역할과 비용, 지식재산권을 어떻게 나눌 계획입니까?', 'How will roles, costs and intellectual property be shared?', '役割、費用、知的財産権をどのように分担しますか？', '计划如何分担角色、费用和知识产权？', 'Vai trò, chi phí và quyền sở hữu trí tuệ sẽ được chia sẻ thế nào?', 'كيف ستُقسَّم الأدوار والتكاليف والملكية الفكرية؟')),
      localPartner,
      startDate,
    ],
    documents: [businessRegistration, projectPlan, technicalDocument],
  },
];
