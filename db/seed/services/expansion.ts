import { text } from '../text';
import {
  businessRegistration, companyProfile, consortiumAgreement, dataDescription, introductionLetter, projectPlan, technicalDocument, trainingPlan,
} from './documents';
import { entryEligibility, standardEligibility } from './eligibility';
import { attendees, choice, localPartner, longText, modelName, numberOf, shortText, startDate, successMetric, yesNo } from './questions';
import { expansionHubs, type ServiceSeed } from './service';

/** Services of the ASEAN–Middle East Expansion Hub. */
export const expansionServices: ServiceSeed[] = [
  {
    slug: 'full-stack-package', category: 'full_stack', hubs: expansionHubs, eligibility: entryEligibility, firstReplyHours: 16, decisionHours: 120,
    name: text('K-AI 풀스택 패키지 진출', 'K-AI Full Stack package', 'K-AIフルスタックのパッケージ型進出', 'K-AI全栈打包出海', 'Gói giải pháp K-AI trọn gói', 'دخول الأسواق بحزمة K-AI المتكاملة'),
    summary: text(
      '국산 AI 반도체·데이터셋·LLM을 결합한 패키지로 현지에 진출하도록 돕습니다.', 'We help you enter the market with a package of Korean AI semiconductors, data sets and LLMs.', '韓国製AI半導体・データセット・LLMを組み合わせたパッケージでの進出を支援します。',
      '支持您以韩国AI芯片、数据集与大语言模型组合的套件进入当地市场。', 'Chúng tôi hỗ trợ đưa ra thị trường gói kết hợp chip AI, tập dữ liệu và LLM của Hàn Quốc.', 'نساعدكم على دخول السوق بحزمة تجمع أشباه الموصلات الكورية ومجموعات البيانات والنماذج اللغوية الكبيرة.',
    ),
    questions: [
      longText('package', text('어떤 패키지로 진출합니까?', 'What package will you enter with?', 'どのようなパッケージで進出しますか？', '将以怎样的套件进入市场？', 'Quý vị sẽ thâm nhập bằng gói giải pháp nào?', 'بأي حزمة ستدخلون السوق؟'), text(
        '반도체, 데이터셋, 모델 가운데 맡은 부분과 함께할 기업을 적어 주세요.', 'Tell us which part is yours (semiconductor, data set or model) and which companies join you.', '半導体、データセット、モデルのうち担当する部分と、連携する企業をご記入ください。',
        '请说明您负责芯片、数据集、模型中的哪一部分，以及合作企业。', 'Vui lòng nêu phần quý vị đảm nhận (chip, tập dữ liệu hay mô hình) và doanh nghiệp cùng tham gia.', 'يُرجى ذكر الجزء الذي تتولونه (أشباه الموصلات أو البيانات أو النموذج) والشركات المشاركة معكم.',
      )),
      shortText('endUser', text('현지 수요처', 'Who will use it locally', '現地の利用者', '当地用户', 'Bên sử dụng tại chỗ', 'الجهة المستفيدة محليًا')),
      choice('deployment', text('어디에 설치합니까?', 'Where will it run?', 'どこに設置しますか？', '部署在哪里？', 'Hệ thống sẽ được đặt ở đâu?', 'أين سيعمل النظام؟'), {
        data_centre: text('현지 데이터센터', 'A local data centre', '現地データセンター', '当地数据中心', 'Trung tâm dữ liệu tại chỗ', 'مركز بيانات محلي'),
        on_premise: text('고객사 전산실', 'On the customer’s premises', '顧客の施設内', '客户机房', 'Tại cơ sở của khách hàng', 'في مقر العميل'),
        edge: text('현장 기기(엣지)', 'Devices on site (edge)', '現場の機器（エッジ）', '现场设备（边缘）', 'Thiết bị tại hiện trường (biên)', 'أجهزة ميدانية (طرفية)'),
        undecided: text('정하지 않음', 'Not decided', '未定', '未定', 'Chưa quyết định', 'لم يُحدَّد'),
      }),
      yesNo('sovereignData', text('데이터가 현지를 벗어나면 안 됩니까?', 'Must the data stay in the country?', 'データを国外に出せない条件がありますか？', '数据是否不得出境？', 'Dữ liệu có bắt buộc lưu trong nước không?', 'هل يجب أن تبقى البيانات داخل البلد؟')),
      localPartner,
      startDate,
    ],
    documents: [businessRegistration, projectPlan, consortiumAgreement, technicalDocument],
  },
  {
    slug: 'model-localisation', category: 'localisation', hubs: expansionHubs, eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 80,
    name: text('AI 모델 현지화', 'AI model localisation', 'AIモデルのローカライズ', 'AI模型本地化', 'Bản địa hóa mô hình AI', 'توطين نماذج الذكاء الاصطناعي'),
    summary: text(
      '현지 언어와 제도, 데이터에 맞게 AI 모델을 다듬도록 돕습니다.', 'We help you adapt your AI model to the local language, rules and data.', '現地の言語・制度・データに合わせたAIモデルの調整を支援します。',
      '协助您根据当地语言、制度和数据调整AI模型。', 'Chúng tôi giúp điều chỉnh mô hình AI theo ngôn ngữ, quy định và dữ liệu tại chỗ.', 'نساعدكم على تكييف نموذجكم مع اللغة واللوائح والبيانات المحلية.',
    ),
    questions: [
      modelName,
      shortText('targetLanguage', text('현지화할 언어', 'Language to localise into', '対象言語', '目标语言', 'Ngôn ngữ cần bản địa hóa', 'اللغة المستهدفة')),
      longText('localisationGoal', text('현지에서 어떤 일에 쓰입니까?', 'What will it be used for locally?', '現地でどのように使われますか？', '在当地用于什么业务？', 'Mô hình sẽ được dùng vào việc gì tại chỗ?', 'فيمَ سيُستخدم النموذج محليًا؟')),
      choice('adaptation', text('무엇을 현지에 맞춥니까?', 'What has to be adapted?', '何を現地に合わせますか？', '需要对哪些方面进行本地化？', 'Cần điều chỉnh điều gì cho phù hợp?', 'ما الذي يجب تكييفه؟'), {
        language: text('언어와 방언', 'Language and dialects', '言語・方言', '语言与方言', 'Ngôn ngữ và phương ngữ', 'اللغة واللهجات'),
        knowledge: text('업무 지식·용어', 'Domain knowledge and terms', '業務知識・用語', '业务知识与术语', 'Kiến thức và thuật ngữ chuyên ngành', 'المعرفة والمصطلحات المهنية'),
        culture: text('문화·안전 기준', 'Culture and safety rules', '文化・安全基準', '文化与安全标准', 'Văn hóa và chuẩn an toàn', 'الثقافة ومعايير السلامة'),
        speech: text('음성', 'Speech', '音声', '语音', 'Giọng nói', 'الكلام'),
      }),
      choice('localData', text('현지 데이터가 있습니까?', 'Do you have local data?', '現地のデータはありますか？', '是否拥有当地数据？', 'Quý vị đã có dữ liệu tại chỗ chưa?', 'هل لديكم بيانات محلية؟'), {
        ready: text('있음', 'Yes', 'ある', '有', 'Đã có', 'نعم'),
        collecting: text('모으는 중', 'Being collected', '収集中', '正在收集', 'Đang thu thập', 'قيد الجمع'),
        none: text('없음, 확보를 도와 주세요', 'No, please help us obtain it', 'ない（確保の支援を希望）', '没有，希望协助获取', 'Chưa có, nhờ trung tâm hỗ trợ', 'لا، نرجو المساعدة في الحصول عليها'),
      }),
      successMetric,
      startDate,
    ],
    documents: [businessRegistration, technicalDocument, dataDescription],
  },
  {
    slug: 'ax-project', category: 'transformation', hubs: expansionHubs, eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 120,
    name: text('AX 프로젝트·AI 인프라 사업', 'AI Transformation and infrastructure projects', 'AIトランスフォーメーション・AIインフラ事業', '人工智能转型与AI基础设施项目', 'Dự án chuyển đổi AI và hạ tầng AI', 'مشاريع التحوّل بالذكاء الاصطناعي وبنيته التحتية'),
    summary: text(
      'AX 프로젝트와 대규모 AI 인프라 사업의 기획과 실증을 돕습니다.', 'We help plan and pilot AI Transformation projects and large-scale AI infrastructure.', 'AIトランスフォーメーション案件と大規模AIインフラ事業の企画・実証を支援します。',
      '支持人工智能转型项目和大型AI基础设施项目的策划与实证。', 'Chúng tôi hỗ trợ hoạch định và thử nghiệm dự án chuyển đổi AI, hạ tầng AI quy mô lớn.', 'ندعم تخطيط وتجربة مشاريع التحوّل بالذكاء الاصطناعي والبنية التحتية الكبرى.',
    ),
    questions: [
      longText('projectGoal', text('어떤 사업을 기획합니까?', 'What project are you planning?', 'どのような事業を企画していますか？', '正在策划什么项目？', 'Quý vị đang hoạch định dự án gì?', 'ما المشروع الذي تخطّطون له؟')),
      shortText('client', text('수요 기관이나 고객', 'Client or demanding institution', '発注機関または顧客', '需求机构或客户', 'Cơ quan hoặc khách hàng có nhu cầu', 'الجهة الطالبة أو العميل'), false),
      choice('industry', text('어느 산업입니까?', 'Which industry?', 'どの産業ですか？', '属于哪个行业？', 'Thuộc ngành nào?', 'في أي قطاع؟'), {
        manufacturing: text('제조', 'Manufacturing', '製造', '制造', 'Sản xuất', 'التصنيع'),
        energy: text('에너지·플랜트', 'Energy and plants', 'エネルギー・プラント', '能源与工厂', 'Năng lượng và nhà máy', 'الطاقة والمنشآت'),
        public: text('공공·도시', 'Public sector and cities', '公共・都市', '公共与城市', 'Khu vực công và đô thị', 'القطاع العام والمدن'),
        health: text('의료', 'Health', '医療', '医疗', 'Y tế', 'الصحة'),
        finance: text('금융', 'Finance', '金融', '金融', 'Tài chính', 'المالية'),
        logistics: text('물류·유통', 'Logistics and retail', '物流・流通', '物流与流通', 'Logistics và bán lẻ', 'اللوجستيات والتجزئة'),
        infrastructure: text('AI 데이터센터·인프라', 'AI data centres and infrastructure', 'AIデータセンター・インフラ', 'AI数据中心与基础设施', 'Trung tâm dữ liệu và hạ tầng AI', 'مراكز بيانات الذكاء الاصطناعي وبنيته التحتية'),
        other: text('그 밖의 산업', 'Other', 'その他', '其他', 'Ngành khác', 'قطاع آخر'),
      }),
      choice('projectStage', text('사업은 어느 단계입니까?', 'How far has the project come?', '事業はどの段階ですか？', '项目处于哪个阶段？', 'Dự án đang ở giai đoạn nào?', 'إلى أي مرحلة وصل المشروع؟'), {
        idea: text('구상', 'An idea', '構想', '构想', 'Ý tưởng', 'فكرة'),
        talks: text('수요처와 협의 중', 'In talks with the client', '顧客と協議中', '正与需求方洽谈', 'Đang trao đổi với bên có nhu cầu', 'محادثات مع العميل'),
        agreed: text('협약·의향서 체결', 'Letter of intent signed', '覚書・意向書を締結', '已签意向书', 'Đã ký thư ý định', 'وُقّع خطاب نوايا'),
        tender: text('입찰 준비', 'Preparing a tender', '入札準備', '准备投标', 'Chuẩn bị đấu thầu', 'إعداد عطاء'),
      }),
      shortText('budget', text('예상 사업비와 통화', 'Expected budget, with its currency', '想定事業費と通貨', '预计项目经费及币种', 'Kinh phí dự kiến và đơn vị tiền tệ', 'الميزانية المتوقعة وعملتها'), false),
      localPartner,
      startDate,
    ],
    documents: [businessRegistration, projectPlan, technicalDocument],
  },
  {
    slug: 'local-training', category: 'talent', hubs: expansionHubs, eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 80,
    name: text('현지 인력 양성', 'Local talent training', '現地人材の育成', '当地人才培养', 'Đào tạo nhân lực tại chỗ', 'تدريب الكفاءات المحلية'),
    summary: text(
      '현지 인력이 K-AI 기술을 익히도록 교육을 함께 마련합니다.', 'We set up training with you so that local people learn K-AI technology.', '現地の人材がK-AI技術を身につけられるよう、研修をともに準備します。',
      '与您共同开设培训，帮助当地人才掌握K-AI技术。', 'Chúng tôi cùng quý vị tổ chức đào tạo để nhân lực tại chỗ nắm vững công nghệ K-AI.', 'نُعدّ معكم برامج تدريب ليتقن الكوادر المحليون تقنيات K-AI.',
    ),
    questions: [
      longText('curriculum', text('무엇을 누구에게 가르칩니까?', 'What will you teach, and to whom?', '何を誰に教えますか？', '教授什么内容，对象是谁？', 'Quý vị sẽ đào tạo nội dung gì, cho ai?', 'ماذا ستدرّسون ولمن؟')),
      choice('level', text('교육생의 수준', 'Level of the trainees', '受講者のレベル', '学员水平', 'Trình độ học viên', 'مستوى المتدربين'), {
        beginner: text('처음 배우는 사람', 'Beginners', '初学者', '初学者', 'Người mới bắt đầu', 'مبتدئون'),
        practitioner: text('현업 실무자', 'Practitioners', '実務者', '在职人员', 'Người đang làm nghề', 'ممارسون'),
        engineer: text('AI 개발자', 'AI developers', 'AI開発者', 'AI开发者', 'Nhà phát triển AI', 'مطوّرو الذكاء الاصطناعي'),
        manager: text('관리자·공무원', 'Managers and officials', '管理者・公務員', '管理人员与公务员', 'Nhà quản lý, công chức', 'مديرون وموظفون حكوميون'),
      }),
      shortText('teachingLanguage', text('강의 언어', 'Language of teaching', '講義言語', '授课语言', 'Ngôn ngữ giảng dạy', 'لغة التدريس')),
      numberOf('trainingHours', text('총 교육 시간', 'Hours of training in total', '総研修時間（時間）', '培训总时长（小时）', 'Tổng số giờ đào tạo', 'مجموع ساعات التدريب')),
      yesNo('practice', text('AI 테스트존에서 실습합니까?', 'Will they practise in the AI Test Zone?', 'AIテストゾーンで実習しますか？', '是否在AI测试区实训？', 'Học viên có thực hành tại Khu thử nghiệm AI không?', 'هل سيتدربون في منطقة اختبار الذكاء الاصطناعي؟')),
      attendees,
      startDate,
    ],
    documents: [businessRegistration, trainingPlan, companyProfile],
  },
  {
    slug: 'government-introduction', category: 'government', hubs: ['dubai', 'singapore', 'hanoi', 'ho-chi-minh-city'], eligibility: standardEligibility, firstReplyHours: 24, decisionHours: 160,
    name: text('정부 간 협력 연계', 'Government-to-government introduction', '政府間協力の連携', '政府间合作对接', 'Kết nối hợp tác liên chính phủ', 'الربط عبر التعاون بين الحكومات'),
    summary: text(
      'UAE AI 협력 TF 등 정부 간 협력 네트워크로 현지 기관과 잇습니다.', 'We introduce you to local institutions through government-to-government networks such as the UAE AI Cooperation Task Force.', 'UAE AI協力タスクフォースなどの政府間協力ネットワークを通じて、現地機関とつなぎます。',
      '通过阿联酋AI合作工作组等政府间合作网络，为您对接当地机构。', 'Chúng tôi kết nối quý vị với cơ quan tại chỗ qua mạng lưới liên chính phủ như Nhóm đặc trách hợp tác AI với UAE.', 'نعرّفكم بالجهات المحلية عبر شبكات التعاون الحكومي مثل فريق عمل التعاون في الذكاء الاصطناعي مع الإمارات.',
    ),
    questions: [
      shortText('institution', text('만나고 싶은 기관', 'Institution that you would like to meet', '面談を希望する機関', '希望会见的机构', 'Cơ quan muốn gặp', 'الجهة التي تودّون لقاءها')),
      longText('agenda', text('무엇을 협의하고 싶습니까?', 'What would you like to discuss?', '何を協議したいですか？', '希望商讨什么？', 'Quý vị muốn trao đổi về vấn đề gì?', 'ما الذي تودّون مناقشته؟')),
      choice('aim', text('만남으로 무엇을 얻고자 합니까?', 'What should the meeting lead to?', '面談で何を得たいですか？', '希望通过会面达成什么？', 'Quý vị mong đạt được điều gì từ buổi gặp?', 'إلامَ ينبغي أن يؤدي اللقاء؟'), {
        information: text('정책·사업 정보', 'Information on policy and projects', '政策・事業の情報', '政策与项目信息', 'Thông tin chính sách, dự án', 'معلومات عن السياسات والمشاريع'),
        pilot: text('공공 실증', 'A public pilot', '公共実証', '公共试点', 'Thử nghiệm công', 'تجربة حكومية'),
        agreement: text('협약', 'An agreement', '協定', '签署协议', 'Thỏa thuận hợp tác', 'اتفاق'),
        tender: text('조달·입찰', 'Procurement', '調達・入札', '采购与投标', 'Mua sắm, đấu thầu', 'المشتريات والعطاءات'),
      }),
      yesNo('contacted', text('이미 그 기관과 연락한 적이 있습니까?', 'Have you been in touch with that institution before?', 'その機関と連絡を取ったことがありますか？', '此前是否联系过该机构？', 'Quý vị đã từng liên hệ với cơ quan đó chưa?', 'هل سبق أن تواصلتم مع هذه الجهة؟')),
      shortText('delegation', text('참석자와 직함', 'Who will attend, with titles', '出席者と役職', '出席人员及职务', 'Người tham dự và chức danh', 'المشاركون ومناصبهم')),
      startDate,
    ],
    documents: [businessRegistration, introductionLetter, companyProfile],
  },
];
