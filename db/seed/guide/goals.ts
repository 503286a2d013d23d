import { text } from '../text';
import { forHubs, forServices, type GuideOptionSeed } from './option';

/** What the firm wants to achieve. */
export const goals: GuideOptionSeed[] = [
  {
    value: 'customers',
    label: text('고객과 협력사를 찾습니다', 'Find customers and partners', '顧客や協力企業を見つける', '寻找客户与合作伙伴', 'Tìm khách hàng và đối tác', 'إيجاد عملاء وشركاء'),
    rules: [
      forServices(3, ['business-matching'], text(
        '협력할 현지 기업을 찾아 드립니다.', 'We look for local companies to work with.', '協業相手となる現地企業を探します。',
        '为您寻找可合作的当地企业。', 'Chúng tôi tìm doanh nghiệp tại chỗ để hợp tác.', 'نبحث لكم عن شركات محلية للتعاون.',
      )),
      forServices(2, ['showcase', 'demo-space'], text(
        '현지 고객 앞에서 제품을 보여 줄 수 있습니다.', 'You can show your product to local customers.', '現地の顧客に製品を披露できます。',
        '可向当地客户展示产品。', 'Có thể giới thiệu sản phẩm trước khách hàng tại chỗ.', 'يمكنكم عرض منتجكم أمام العملاء المحليين.',
      )),
      forServices(2, ['tech-networking', 'korea-japan-competition'], text(
        '현지 기업에 귀사를 알리는 자리입니다.', 'Local companies get to know you there.', '現地企業に貴社を知ってもらう場です。',
        '这是让当地企业了解贵公司的场合。', 'Đây là dịp để doanh nghiệp tại chỗ biết đến quý vị.', 'فرصة لتتعرف عليكم الشركات المحلية.',
      )),
      forServices(2, ['joint-poc'], text(
        '함께 실증한 기업이 고객이 될 수 있습니다.', 'A company that tests with you can become a customer.', '共に実証した企業が顧客になる可能性があります。',
        '共同实证的企业可能成为客户。', 'Doanh nghiệp cùng kiểm chứng có thể trở thành khách hàng.', 'قد تصبح الشركة التي تجرّب معكم عميلًا لكم.',
      )),
      forServices(2, ['full-stack-package'], text(
        '반도체·데이터·모델을 묶어 현지 고객에게 제안합니다.', 'Chips, data and models are offered to local customers as one package.', '半導体・データ・モデルを一つにまとめて現地の顧客に提案します。',
        '将芯片、数据与模型打包，向当地客户提案。', 'Kết hợp chip, dữ liệu và mô hình để đề xuất với khách hàng tại chỗ.', 'تُعرض الرقائق والبيانات والنماذج على العملاء المحليين في حزمة واحدة.',
      )),
    ],
  },
  {
    value: 'investment',
    label: text('투자를 유치합니다', 'Raise investment', '投資を誘致する', '吸引投资', 'Thu hút đầu tư', 'استقطاب الاستثمار'),
    rules: [
      forServices(4, ['fund-linkage'], text(
        '실리콘밸리의 펀드와 이어 드립니다.', 'We connect you with funds in Silicon Valley.', 'シリコンバレーのファンドにつなぎます。',
        '为您对接硅谷的投资基金。', 'Chúng tôi kết nối quý vị với các quỹ tại Thung lũng Silicon.', 'نربطكم بصناديق الاستثمار في وادي السيليكون.',
      )),
      forServices(4, ['investment-attraction'], text(
        '현지 투자자와의 투자 상담을 잇습니다.', 'We arrange meetings with local investors.', '現地投資家との投資面談をつなぎます。',
        '为您安排与当地投资者的洽谈。', 'Chúng tôi thu xếp trao đổi với nhà đầu tư tại chỗ.', 'ننسّق لكم لقاءات مع المستثمرين المحليين.',
      )),
      forServices(2, ['showcase'], text(
        '현지 투자자 앞에서 기술과 제품을 선보입니다.', 'You present your technology to local investors.', '現地投資家に技術と製品を披露します。',
        '向当地投资者展示技术与产品。', 'Giới thiệu công nghệ và sản phẩm trước nhà đầu tư tại chỗ.', 'تقدّمون تقنيتكم ومنتجكم أمام المستثمرين المحليين.',
      )),
      forHubs(1, ['silicon-valley'], text(
        '기술·자본·인재가 모인 실리콘밸리의 거점입니다.', 'This hub is in Silicon Valley, where technology, capital and talent meet.', '技術・資本・人材が集まるシリコンバレーの拠点です。',
        '该基地位于技术、资本与人才汇聚的硅谷。', 'Trung tâm ở Thung lũng Silicon, nơi hội tụ công nghệ, vốn và nhân tài.', 'مركز في وادي السيليكون حيث تلتقي التقنية ورأس المال والمواهب.',
      )),
    ],
  },
  {
    value: 'proof',
    label: text('기술을 현지에서 실증합니다', 'Prove our technology locally', '技術を現地で実証する', '在当地验证技术', 'Kiểm chứng công nghệ tại chỗ', 'إثبات تقنيتنا محليًا'),
    rules: [
      forServices(4, ['joint-poc'], text(
        '현지 기업·기관과 함께 기술을 실증합니다.', 'You prove your technology together with local companies and institutions.', '現地の企業・機関とともに技術を実証します。',
        '与当地企业和机构共同验证技术。', 'Cùng doanh nghiệp, tổ chức tại chỗ kiểm chứng công nghệ.', 'تثبتون جدوى تقنيتكم مع شركات ومؤسسات محلية.',
      )),
      forServices(3, ['local-government-poc'], text(
        '일본의 공공 AI 프로젝트에서 실증합니다.', 'You take part in pilots of public AI projects in Japan.', '日本の公共AIプロジェクトで実証します。',
        '在日本的公共AI项目中进行实证。', 'Kiểm chứng trong dự án AI công của Nhật Bản.', 'تشاركون في تجارب مشاريع الذكاء الاصطناعي العامة في اليابان.',
      )),
      forServices(3, ['physical-ai-benchmarking'], text(
        '현장의 기술과 비교하여 수준을 확인합니다.', 'You see where you stand by comparing on site.', '現場の技術と比較して水準を確認します。',
        '通过与现场技术对标确认水平。', 'So sánh với công nghệ tại hiện trường để biết vị trí của mình.', 'تعرفون مستواكم بالمقارنة في الموقع.',
      )),
      forServices(2, ['ax-project'], text(
        'AX 프로젝트의 실증을 함께 준비합니다.', 'We prepare the pilot of an AI Transformation project with you.', 'AIトランスフォーメーション案件の実証をともに準備します。',
        '共同准备人工智能转型项目的实证。', 'Cùng chuẩn bị thử nghiệm dự án chuyển đổi AI.', 'نُعدّ معكم تجربة مشروع التحوّل بالذكاء الاصطناعي.',
      )),
      forServices(2, ['joint-project'], text(
        '북미 기업과의 공동 프로젝트로 검증합니다.', 'You verify it in a joint project with a North American company.', '北米企業との共同プロジェクトで検証します。',
        '通过与北美企业的联合项目进行验证。', 'Kiểm chứng qua dự án chung với doanh nghiệp Bắc Mỹ.', 'تتحققون منها في مشروع مشترك مع شركة من أمريكا الشمالية.',
      )),
      forServices(2, ['test-zone-support'], text(
        '테스트존에서 성능을 먼저 확인합니다.', 'You check the performance in the test zone first.', 'まずテストゾーンで性能を確認します。',
        '先在测试区确认性能。', 'Kiểm tra hiệu năng trước tại khu thử nghiệm.', 'تتحققون من الأداء أولًا في منطقة الاختبار.',
      )),
    ],
  },
  {
    value: 'entry',
    label: text('법·제도를 확인하고 진출을 준비합니다', 'Check the rules and prepare to enter', '法制度を確認して進出を準備する', '了解法规并筹备进入市场', 'Tìm hiểu quy định và chuẩn bị thâm nhập', 'معرفة القوانين والاستعداد للدخول'),
    rules: [
      forServices(4, ['regulation-advice'], text(
        '현지 AI 법·제도에 맞춘 진입전략을 드립니다.', 'You get an entry strategy that fits the local AI rules.', '現地のAI法制度に合わせた参入戦略を提供します。',
        '提供符合当地AI法规的进入策略。', 'Quý vị nhận được chiến lược thâm nhập phù hợp với pháp luật AI tại chỗ.', 'نقدّم استراتيجية دخول تلائم قوانين الذكاء الاصطناعي المحلية.',
      )),
      forServices(3, ['expert-consultation'], text(
        '현지 사정을 아는 전문가와 상담합니다.', 'You talk to an expert who knows the country.', '現地事情に詳しい専門家に相談できます。',
        '可咨询熟悉当地情况的专家。', 'Trao đổi với chuyên gia am hiểu tình hình tại chỗ.', 'تستشيرون خبيرًا يعرف البلد.',
      )),
      forServices(2, ['full-stack-package'], text(
        '반도체·데이터셋·모델을 묶어 진출하는 길입니다.', 'It is a way in with chips, data sets and models combined.', '半導体・データセット・モデルをまとめて進出する道です。',
        '这是以芯片、数据集与模型组合进入市场的途径。', 'Đây là con đường thâm nhập bằng gói chip, tập dữ liệu và mô hình.', 'طريق للدخول بحزمة من الرقائق والبيانات والنماذج.',
      )),
    ],
  },
  {
    value: 'large-projects',
    label: text('대형 사업이나 공공 사업에 참여합니다', 'Join large or public projects', '大型事業や公共事業に参加する', '参与大型或公共项目', 'Tham gia dự án lớn hoặc dự án công', 'المشاركة في مشاريع كبيرة أو عامة'),
    rules: [
      forServices(4, ['ax-project'], text(
        '대규모 AI 인프라와 AX 사업의 기획을 돕습니다.', 'We help plan large AI infrastructure and AI Transformation projects.', '大規模なAIインフラとAIトランスフォーメーション事業の企画を支援します。',
        '协助策划大型AI基础设施与人工智能转型项目。', 'Hỗ trợ hoạch định hạ tầng AI quy mô lớn và dự án chuyển đổi AI.', 'نساعد في تخطيط البنية التحتية الكبيرة ومشاريع التحوّل بالذكاء الاصطناعي.',
      )),
      forServices(3, ['government-introduction'], text(
        '사업을 맡는 현지 정부와 기관을 소개합니다.', 'We introduce you to the governments and institutions behind such projects.', '事業を担う現地の政府や機関を紹介します。',
        '为您介绍负责项目的当地政府与机构。', 'Chúng tôi giới thiệu chính phủ, cơ quan tại chỗ phụ trách dự án.', 'نعرّفكم بالحكومات والجهات القائمة على هذه المشاريع.',
      )),
      forServices(3, ['full-stack-package'], text(
        '대형 사업에 필요한 구성을 한 묶음으로 제안합니다.', 'A large project is offered everything it needs as one package.', '大型事業に必要な構成を一つのパッケージで提案します。',
        '以一个套件满足大型项目所需。', 'Đề xuất trọn gói những gì dự án lớn cần.', 'تُقدَّم للمشروع الكبير كل احتياجاته في حزمة واحدة.',
      )),
      forServices(3, ['joint-project'], text(
        '북미 기업과의 공동 프로젝트를 함께 추진합니다.', 'We help you run a joint project with a North American company.', '北米企業との共同プロジェクトをともに進めます。',
        '协助推进与北美企业的联合项目。', 'Hỗ trợ triển khai dự án chung với doanh nghiệp Bắc Mỹ.', 'نساعدكم على تنفيذ مشروع مشترك مع شركة من أمريكا الشمالية.',
      )),
      forServices(3, ['local-government-poc'], text(
        '지자체 실증은 공공 사업의 첫걸음입니다.', 'A pilot with a local government is the first step into public projects.', '自治体での実証は公共事業への第一歩です。',
        '与地方政府的实证是进入公共项目的第一步。', 'Thử nghiệm với địa phương là bước đầu đến dự án công.', 'التجربة مع حكومة محلية خطوة أولى نحو المشاريع العامة.',
      )),
    ],
  },
  {
    value: 'people',
    label: text('인재를 만나고 기릅니다', 'Meet and train talent', '人材と出会い、育てる', '结识并培养人才', 'Gặp gỡ và đào tạo nhân lực', 'لقاء المواهب وتدريبها'),
    rules: [
      forServices(4, ['talent-exchange'], text(
        '현지 AI 인재와 만나고 함께 일할 기회입니다.', 'It is a chance to meet and work with local AI talent.', '現地のAI人材と出会い、ともに働く機会です。',
        '可与当地AI人才见面并共事。', 'Đây là cơ hội gặp gỡ và làm việc cùng nhân tài AI tại chỗ.', 'فرصة للقاء مواهب الذكاء الاصطناعي المحلية والعمل معها.',
      )),
      forServices(4, ['local-training'], text(
        '현지 인력이 K-AI 기술을 익히게 합니다.', 'Local people learn K-AI technology from you.', '現地の人材がK-AI技術を身につけます。',
        '让当地人才掌握K-AI技术。', 'Giúp nhân lực tại chỗ nắm vững công nghệ K-AI.', 'يتقن الكوادر المحليون تقنيات K-AI.',
      )),
      forServices(2, ['tech-networking'], text(
        '국내외 AI 기업과 사람이 모이는 자리입니다.', 'Korean and international AI companies and their people meet there.', '国内外のAI企業と人が集まる場です。',
        '这是韩国与各国AI企业和人员汇聚的场合。', 'Đây là nơi doanh nghiệp và người làm AI trong, ngoài nước gặp nhau.', 'ملتقى لشركات الذكاء الاصطناعي الكورية والدولية والعاملين فيها.',
      )),
    ],
  },
  {
    value: 'product',
    label: text('제품을 현지에 맞게 다듬습니다', 'Adapt our product to the market', '製品を現地に合わせて調整する', '使产品适应当地市场', 'Điều chỉnh sản phẩm cho thị trường', 'مواءمة منتجنا مع السوق'),
    rules: [
      forServices(4, ['model-localisation'], text(
        '현지 언어와 제도, 데이터에 맞게 모델을 다듬습니다.', 'Your model is adapted to the local language, rules and data.', '現地の言語・制度・データに合わせてモデルを調整します。',
        '根据当地语言、制度和数据调整模型。', 'Điều chỉnh mô hình theo ngôn ngữ, quy định và dữ liệu tại chỗ.', 'يُكيَّف نموذجكم مع اللغة واللوائح والبيانات المحلية.',
      )),
      forServices(3, ['ai-engineer'], text(
        'AI 엔지니어가 이식과 최적화를 함께합니다.', 'An AI engineer works with you on porting and optimising.', 'AIエンジニアが移植と最適化に伴走します。',
        'AI工程师与您一起完成移植与优化。', 'Kỹ sư AI cùng quý vị chuyển đổi và tối ưu.', 'يعمل معكم مهندس ذكاء اصطناعي على النقل والتحسين.',
      )),
      forServices(3, ['test-zone-support'], text(
        '다듬은 모델을 GPU·NPU에서 시험할 수 있습니다.', 'You can test the adapted model on GPUs and NPUs.', '調整したモデルをGPU・NPUで試験できます。',
        '可在GPU、NPU上测试调整后的模型。', 'Có thể thử mô hình đã điều chỉnh trên GPU, NPU.', 'يمكنكم اختبار النموذج المعدّل على وحدات GPU وNPU.',
      )),
      forServices(2, ['physical-ai-benchmarking'], text(
        '무엇을 개선할지 현장에서 확인합니다.', 'You see on site what to improve.', '何を改善すべきかを現場で確認します。',
        '在现场确认需要改进之处。', 'Tận mắt thấy điều cần cải thiện tại hiện trường.', 'ترون في الموقع ما ينبغي تحسينه.',
      )),
    ],
  },
];
