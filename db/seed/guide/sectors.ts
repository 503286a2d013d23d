import { text } from '../text';
import { forHubs, forServices, type GuideOptionSeed } from './option';

/** What kind of AI the firm makes. */
export const sectors: GuideOptionSeed[] = [
  {
    value: 'language',
    label: text('언어 모델·생성형 AI', 'Language models and generative AI', '言語モデル・生成AI', '语言模型与生成式AI', 'Mô hình ngôn ngữ và AI tạo sinh', 'النماذج اللغوية والذكاء الاصطناعي التوليدي'),
    rules: [
      forServices(2, ['model-localisation'], text(
        '언어 모델은 현지 언어와 데이터에 맞게 다듬어야 합니다.', 'A language model has to be adapted to the local language and data.', '言語モデルは現地の言語とデータに合わせた調整が必要です。',
        '语言模型需要根据当地语言和数据进行调整。', 'Mô hình ngôn ngữ cần được điều chỉnh theo ngôn ngữ và dữ liệu tại chỗ.', 'تحتاج النماذج اللغوية إلى مواءمة مع اللغة والبيانات المحلية.',
      )),
      forServices(1, ['full-stack-package'], text(
        '언어 모델은 K-AI 풀스택을 이루는 한 축입니다.', 'A language model is one part of the K-AI Full Stack.', '言語モデルはK-AIフルスタックを構成する柱の一つです。',
        '语言模型是K-AI全栈的组成部分之一。', 'Mô hình ngôn ngữ là một phần của giải pháp K-AI trọn gói.', 'النموذج اللغوي جزء من حزمة K-AI المتكاملة.',
      )),
      forServices(1, ['regulation-advice'], text(
        '생성형 AI에는 나라마다 다른 법·제도가 적용됩니다.', 'The rules for generative AI differ from country to country.', '生成AIに適用される法制度は国ごとに異なります。',
        '各国针对生成式AI的法规各不相同。', 'Mỗi nước có quy định riêng đối với AI tạo sinh.', 'تختلف القواعد المطبّقة على الذكاء الاصطناعي التوليدي من بلد إلى آخر.',
      )),
    ],
  },
  {
    value: 'physical',
    label: text('로봇·자율주행 등 피지컬 AI', 'Physical AI: robots, autonomous driving', 'ロボット・自動運転などのフィジカルAI', '机器人、自动驾驶等具身智能（物理AI）', 'AI vật lý: robot, xe tự lái', 'الذكاء الاصطناعي المادي: الروبوتات والقيادة الذاتية'),
    rules: [
      forServices(3, ['physical-ai-benchmarking'], text(
        '중국의 피지컬 AI 현장과 귀사의 기술을 비교합니다.', 'It compares your technology with physical AI at work in China.', '中国のフィジカルAIの現場と貴社の技術を比較します。',
        '将贵公司的技术与中国具身智能现场进行对标。', 'So sánh công nghệ của quý vị với thực tế AI vật lý tại Trung Quốc.', 'تقارن تقنيتكم بتطبيقات الذكاء الاصطناعي المادي في الصين.',
      )),
      forServices(1, ['joint-poc'], text(
        '피지컬 AI는 현장에서 실증해야 가치를 보여 줄 수 있습니다.', 'Physical AI shows its worth when it is tried on site.', 'フィジカルAIは現場で実証してこそ価値を示せます。',
        '具身智能需要在现场验证才能体现价值。', 'AI vật lý thể hiện giá trị khi được kiểm chứng tại hiện trường.', 'تظهر قيمة الذكاء الاصطناعي المادي عند تجربته في الموقع.',
      )),
      forHubs(1, ['beijing'], text(
        '피지컬 AI 벤치마킹을 잇는 거점입니다.', 'This hub gives access to physical-AI benchmarking.', 'フィジカルAIのベンチマーキングにつなぐ拠点です。',
        '该基地可对接具身智能对标。', 'Trung tâm này kết nối đối sánh AI vật lý.', 'يتيح هذا المركز المقارنة المرجعية للذكاء الاصطناعي المادي.',
      )),
    ],
  },
  {
    value: 'chips',
    label: text('AI 반도체·인프라', 'AI chips and infrastructure', 'AI半導体・インフラ', 'AI芯片与基础设施', 'Chip AI và hạ tầng', 'رقائق الذكاء الاصطناعي وبنيته التحتية'),
    rules: [
      forServices(2, ['full-stack-package'], text(
        '국산 AI 반도체는 K-AI 풀스택의 바탕입니다.', 'Korean AI chips are the base of the K-AI Full Stack.', '韓国製AI半導体はK-AIフルスタックの土台です。',
        '韩国AI芯片是K-AI全栈的基础。', 'Chip AI của Hàn Quốc là nền tảng của K-AI trọn gói.', 'رقائق الذكاء الاصطناعي الكورية أساس حزمة K-AI المتكاملة.',
      )),
      forServices(2, ['ax-project'], text(
        '대규모 AI 인프라 사업에는 반도체와 설비가 필요합니다.', 'Large AI infrastructure projects need chips and equipment.', '大規模なAIインフラ事業には半導体と設備が必要です。',
        '大型AI基础设施项目需要芯片和设备。', 'Dự án hạ tầng AI quy mô lớn cần chip và thiết bị.', 'تحتاج مشاريع البنية التحتية الكبيرة إلى الرقائق والمعدات.',
      )),
      forServices(1, ['test-zone-support'], text(
        '테스트존에서 성능을 직접 재고 비교할 수 있습니다.', 'You can measure and compare performance in the test zone.', 'テストゾーンで性能を測定し、比較できます。',
        '可在测试区直接测量并比较性能。', 'Có thể đo và so sánh hiệu năng ngay tại khu thử nghiệm.', 'يمكنكم قياس الأداء ومقارنته في منطقة الاختبار.',
      )),
    ],
  },
  {
    value: 'public-services',
    label: text('공공·행정 AI', 'AI for public administration', '公共・行政向けAI', '公共与行政AI', 'AI cho khu vực công', 'الذكاء الاصطناعي للإدارة العامة'),
    rules: [
      forServices(3, ['local-government-poc'], text(
        '일본 지자체의 행정 업무에서 실증할 수 있습니다.', 'You can try it in the work of Japanese local governments.', '日本の自治体の行政業務で実証できます。',
        '可在日本地方政府的行政业务中进行实证。', 'Có thể kiểm chứng trong công việc hành chính của địa phương Nhật Bản.', 'يمكنكم تجربته في أعمال الحكومات المحلية اليابانية.',
      )),
      forServices(2, ['government-introduction'], text(
        '공공 AI는 현지 기관과의 연결에서 시작됩니다.', 'AI for the public sector starts with a link to local institutions.', '公共AIは現地機関とのつながりから始まります。',
        '公共AI始于与当地机构的对接。', 'AI cho khu vực công bắt đầu từ kết nối với cơ quan tại chỗ.', 'يبدأ الذكاء الاصطناعي للقطاع العام بالتواصل مع الجهات المحلية.',
      )),
      forServices(1, ['ax-project'], text(
        '공공 부문의 AX 프로젝트를 함께 기획합니다.', 'We help plan AI Transformation projects of the public sector.', '公共部門のAIトランスフォーメーション案件をともに企画します。',
        '共同策划公共部门的人工智能转型项目。', 'Cùng hoạch định dự án chuyển đổi AI của khu vực công.', 'نخطّط معكم لمشاريع التحوّل بالذكاء الاصطناعي في القطاع العام.',
      )),
      forHubs(1, ['tokyo'], text(
        '지자체 디지털 행정 실증을 잇는 거점입니다.', 'This hub gives access to local-government pilots.', '自治体デジタル行政の実証につなぐ拠点です。',
        '该基地可对接地方政府数字行政实证。', 'Trung tâm này kết nối thử nghiệm hành chính số của địa phương.', 'يتيح هذا المركز تجارب الإدارة الرقمية للحكومات المحلية.',
      )),
    ],
  },
  {
    value: 'industry',
    label: text('제조·의료·금융 등 산업 AI', 'AI for industry: manufacturing, health, finance', '製造・医療・金融などの産業AI', '制造、医疗、金融等产业AI', 'AI cho ngành: sản xuất, y tế, tài chính', 'الذكاء الاصطناعي للصناعة والصحة والمالية'),
    rules: [
      forServices(2, ['joint-poc'], text(
        '산업 AI는 현지 기업과 함께 검증할 때 설득력이 큽니다.', 'AI for industry convinces most when a local company verifies it with you.', '産業AIは現地企業と共同で検証すると説得力が増します。',
        '产业AI与当地企业共同验证更有说服力。', 'AI cho ngành thuyết phục hơn khi được kiểm chứng cùng doanh nghiệp tại chỗ.', 'يكون الذكاء الاصطناعي للصناعة أكثر إقناعًا حين تتحقق منه شركة محلية معكم.',
      )),
      forServices(1, ['business-matching', 'joint-project'], text(
        '같은 산업의 현지 기업을 찾아 잇습니다.', 'We find local companies in your industry.', '同じ産業の現地企業を探してつなぎます。',
        '为您寻找同行业的当地企业。', 'Chúng tôi tìm doanh nghiệp tại chỗ cùng ngành.', 'نبحث لكم عن شركات محلية في قطاعكم.',
      )),
      forServices(1, ['ax-project'], text(
        '현지 산업의 AI 전환 프로젝트에 참여할 수 있습니다.', 'You can take part in the AI transformation of local industry.', '現地産業のAI転換プロジェクトに参加できます。',
        '可参与当地产业的AI转型项目。', 'Có thể tham gia dự án chuyển đổi AI của ngành tại chỗ.', 'يمكنكم المشاركة في تحوّل الصناعة المحلية بالذكاء الاصطناعي.',
      )),
    ],
  },
  {
    value: 'data',
    label: text('데이터·AI 플랫폼', 'Data and AI platforms', 'データ・AIプラットフォーム', '数据与AI平台', 'Dữ liệu và nền tảng AI', 'البيانات ومنصات الذكاء الاصطناعي'),
    rules: [
      forServices(2, ['full-stack-package'], text(
        '데이터셋은 K-AI 풀스택을 이루는 한 축입니다.', 'Data sets are one part of the K-AI Full Stack.', 'データセットはK-AIフルスタックを構成する柱の一つです。',
        '数据集是K-AI全栈的组成部分之一。', 'Tập dữ liệu là một phần của K-AI trọn gói.', 'مجموعات البيانات جزء من حزمة K-AI المتكاملة.',
      )),
      forServices(1, ['model-localisation'], text(
        '모델 현지화에는 현지 데이터가 필요합니다.', 'Localising a model takes local data.', 'モデルのローカライズには現地データが必要です。',
        '模型本地化需要当地数据。', 'Bản địa hóa mô hình cần dữ liệu tại chỗ.', 'يتطلب توطين النماذج بيانات محلية.',
      )),
      forServices(1, ['regulation-advice'], text(
        '데이터의 수집과 국외 이전에는 현지 규제가 따릅니다.', 'Local rules govern how data is collected and taken abroad.', 'データの収集と国外移転には現地の規制があります。',
        '数据的收集和出境受当地法规约束。', 'Việc thu thập và chuyển dữ liệu ra nước ngoài chịu quy định tại chỗ.', 'يخضع جمع البيانات ونقلها إلى الخارج للوائح المحلية.',
      )),
    ],
  },
];
