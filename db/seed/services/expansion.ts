import { text } from '../text';
import { businessRegistration, companyProfile, projectPlan, technicalDocument } from './documents';
import { entryEligibility, standardEligibility } from './eligibility';
import { attendees, localPartner, longText, modelName, shortText, startDate } from './questions';
import { expansionHubs, type ServiceSeed } from './service';

/** Services of the ASEAN–Middle East Expansion Hub. */
export const expansionServices: ServiceSeed[] = [
  {
    slug: 'full-stack-package', category: 'full_stack', hubs: expansionHubs, eligibility: entryEligibility, firstReplyHours: 16, decisionHours: 120,
    name: text('K-AI 풀스택 패키지 진출', 'K-AI Full Stack package', 'K-AIフルスタックのパッケージ型進出', 'K-AI全栈打包出海', 'Gói giải pháp K-AI trọn gói', 'حزمة K-AI المتكاملة'),
    summary: text(
      '국산 AI 반도체·데이터셋·LLM을 결합한 패키지로 현지에 진출하도록 돕습니다.', 'We help you enter the market with a package of Korean AI semiconductors, data sets and LLMs.', '韓国製AI半導体・データセット・LLMを組み合わせたパッケージでの進出を支援します。',
      '支持您以韩国AI芯片、数据集与大语言模型组合的套件进入当地市场。', 'Chúng tôi hỗ trợ đưa ra thị trường gói kết hợp chip AI, tập dữ liệu và LLM của Hàn Quốc.', 'نساعدكم على دخول السوق بحزمة تجمع أشباه الموصلات الكورية ومجموعات البيانات والنماذج اللغوية الكبيرة.',
    ),
    questions: [
      longText('package', text('어떤 패키지로 진출합니까?', 'What package will you enter with?', 'どのようなパッケージで進出しますか？', '将以怎样的套件进入市场？', 'Quý vị sẽ thâm nhập bằng gói giải pháp nào?', 'بأي حزمة ستدخلون السوق؟'), text(
        '반도체, 데이터셋, 모델 가운데 맡은 부분과 함께할 기업을 적어 주세요.', 'Tell us which part is yours (semiconductor, data set or model) and which companies join you.', '半導体、データセット、モデルのうち担当する部分と、連携する企業をご記入ください。',
        '请说明您负责芯片、数据集、模型中的哪一部分，以及合作企业。', 'Vui lòng nêu phần quý vị đảm nhận (chip, tập dữ liệu hay mô hình) và doanh nghiệp cùng tham gia.', 'يُرجى ذكر الجزء الذي تتولونه (أشباه الموصلات أو البيانات أو النموذج) والشركات المشاركة معكم.',
      )),
      localPartner,
      startDate,
    ],
    documents: [businessRegistration, projectPlan, technicalDocument],
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
      startDate,
    ],
    documents: [businessRegistration, technicalDocument],
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
      localPartner,
      startDate,
    ],
    documents: [businessRegistration, projectPlan],
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
      attendees,
      startDate,
    ],
    documents: [businessRegistration, companyProfile],
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
      startDate,
    ],
    documents: [businessRegistration, companyProfile],
  },
];
