import type { regions as regionsTable } from '../schema/hubs';
import { text } from './text';

/** The three regions. Strategies are in the words of the policy text (reference/source.md, agenda item 7, 30 April 2026). */
export const regions: (typeof regionsTable.$inferInsert)[] = [
  {
    slug: 'us-innovation',
    quotation: [
      '미국 실리콘밸리에서는 AI 기술·자본·인재를 결집하여 AI 기업의 혁신 역량을 강화하고 글로벌 협력 네트워크를 구축하며, 기술·제품 전시와 투자유치, 공동 프로젝트 지원을 통해 북미 시장 경쟁력을 확보한다.',
      'AI 네트워크·기술·인재 중심의 ‘혁신 거점’ 구축',
      '데모 스페이스 및 파트너스 라운지 등의 기반 시설 구축을 통해 기술 포럼, 발표회, 교류회 등 국내외 AI 기업 간 네트워킹 활성화 추진',
      'AI 기술, 자본, 인재가 풍부한 실리콘밸리 생태계를 활용한 AI 기업의 비즈니스 협력 및 펀드연계, 인재교류 지원',
    ].join('\n'),
    position: 1,
    name: text(
      '미국 혁신 거점', 'US Innovation Hub', '米国イノベーション拠点', '美国创新基地',
      'Trung tâm đổi mới sáng tạo Hoa Kỳ', 'مركز الابتكار – الولايات المتحدة',
    ),
    summary: text(
      '기술·자본·인재가 모인 실리콘밸리에서 투자와 협력을 잇습니다.',
      'We connect you with investment and partners in Silicon Valley, where technology, capital and talent come together.',
      '技術・資本・人材が集まるシリコンバレーで、投資と協業をつなぎます。',
      '在技术、资本与人才汇聚的硅谷，为您对接投资与合作。',
      'Kết nối đầu tư và hợp tác tại Thung lũng Silicon, nơi hội tụ công nghệ, vốn và nhân tài.',
      'نربطكم بالاستثمار والشركاء في وادي السيليكون حيث تلتقي التقنية ورأس المال والمواهب.',
    ),
    strategy: text(
      '미국 실리콘밸리에서는 AI 기술·자본·인재를 결집하여 AI 기업의 혁신 역량을 강화하고 글로벌 협력 네트워크를 구축하며, 기술·제품 전시와 투자유치, 공동 프로젝트 지원을 통해 북미 시장 경쟁력을 확보합니다.',
      'In Silicon Valley, the network brings together AI technology, capital and talent to strengthen the innovative capacity of AI companies and to build a global network of cooperation, and secures competitiveness in the North American market through exhibitions of technology and products, investment attraction and support for joint projects.',
      '米国シリコンバレーでは、AIの技術・資本・人材を結集してAI企業のイノベーション力を高め、グローバルな協力ネットワークを築くとともに、技術・製品の展示、投資誘致、共同プロジェクトの支援を通じて北米市場での競争力を確保します。',
      '在美国硅谷，汇聚AI技术、资本与人才，增强AI企业的创新能力，构建全球合作网络，并通过技术与产品展示、招商引资及联合项目支持，确立在北美市场的竞争力。',
      'Tại Thung lũng Silicon, mạng lưới quy tụ công nghệ, vốn và nhân tài AI để nâng cao năng lực đổi mới sáng tạo của doanh nghiệp AI, xây dựng mạng lưới hợp tác toàn cầu, đồng thời bảo đảm năng lực cạnh tranh tại thị trường Bắc Mỹ thông qua trưng bày công nghệ và sản phẩm, thu hút đầu tư và hỗ trợ dự án chung.',
      'في وادي السيليكون، تُحشد تقنيات الذكاء الاصطناعي ورأس المال والمواهب لتعزيز القدرة الابتكارية لشركات الذكاء الاصطناعي وبناء شبكة تعاون عالمية، وتُكتسب القدرة التنافسية في سوق أمريكا الشمالية عبر عرض التقنيات والمنتجات واستقطاب الاستثمار ودعم المشاريع المشتركة.',
    ),
  },
  {
    slug: 'cn-jp-cogrowth',
    quotation: [
      '중국·일본 상생 거점에서는 현지 규제와 산업 수요에 맞춘 AI 법·제도 대응, 공동 PoC, 기술 벤치마킹을 통해 기업의 시장 진출과 기술 경쟁력 향상을 지원하다.',
      'AI 규제 대응·공동 성장을 위한 ‘상생 거점’ 구축',
      'AI 법·제도 모니터링을 통한 국가별 맞춤형 진입전략 제공, 한·일 간 경진대회, 투자 유치, 공동 실증 프로그램 기획·운영',
      '중국의 피지컬 AI 벤치마킹 및 일본 지자체 디지털 행정 등 공공 AI 프로젝트 실증 연계 지원',
    ].join('\n'),
    position: 2,
    name: text(
      '중·일 상생 거점', 'China–Japan Co-growth Hub', '中国・日本 共創拠点', '中日共赢基地',
      'Trung tâm cùng phát triển Trung Quốc – Nhật Bản', 'مركز النمو المشترك – الصين واليابان',
    ),
    summary: text(
      'AI 법·제도에 대응하고 공동 실증으로 함께 성장합니다.',
      'We help you meet AI laws and regulations, and grow together through joint pilots.',
      'AIの法制度に対応し、共同実証を通じてともに成長します。',
      '应对AI法律法规，通过联合实证共同成长。',
      'Đáp ứng pháp luật về AI và cùng phát triển qua các dự án thử nghiệm chung.',
      'نساعدكم على الامتثال لقوانين الذكاء الاصطناعي والنمو معًا عبر التجارب المشتركة.',
    ),
    strategy: text(
      '중국·일본 상생 거점에서는 현지 규제와 산업 수요에 맞춘 AI 법·제도 대응, 공동 PoC, 기술 벤치마킹을 통해 기업의 시장 진출과 기술 경쟁력 향상을 지원합니다. 국가별 맞춤형 진입전략을 제공하고, 한·일 간 경진대회와 투자 유치, 중국의 피지컬 AI 벤치마킹, 일본 지자체 디지털 행정 등 공공 AI 프로젝트 실증을 연계합니다.',
      'The Co-growth Hub in China and Japan supports market entry and technological competitiveness through responses to AI laws and regulations fitted to local rules and industrial demand, joint PoCs and technology benchmarking. It provides entry strategies tailored to each country and links companies with Korea–Japan competitions, investment attraction, physical-AI benchmarking in China, and pilots of public AI projects such as the digital administration of Japanese local governments.',
      '中国・日本の共創拠点では、現地の規制と産業需要に合わせたAI法制度への対応、共同PoC、技術ベンチマーキングを通じて、企業の市場進出と技術競争力の向上を支援します。国別の参入戦略を提供し、韓日間のコンテスト、投資誘致、中国のフィジカルAIベンチマーキング、日本の自治体デジタル行政をはじめとする公共AIプロジェクトの実証につなげます。',
      '中日共赢基地结合当地法规与产业需求，通过应对AI法律法规、联合概念验证和技术对标，支持企业进入市场并提升技术竞争力。基地提供因国制宜的进入策略，并衔接韩日竞赛、招商引资、中国的具身智能（物理AI）对标，以及日本地方政府数字行政等公共AI项目的实证。',
      'Trung tâm cùng phát triển tại Trung Quốc và Nhật Bản hỗ trợ doanh nghiệp gia nhập thị trường và nâng cao năng lực cạnh tranh công nghệ thông qua việc đáp ứng pháp luật về AI theo quy định và nhu cầu ngành tại chỗ, PoC chung và đối sánh công nghệ. Trung tâm cung cấp chiến lược thâm nhập riêng cho từng nước, kết nối các cuộc thi Hàn – Nhật, thu hút đầu tư, đối sánh AI vật lý tại Trung Quốc và thử nghiệm các dự án AI công như hành chính số của chính quyền địa phương Nhật Bản.',
      'يدعم مركز النمو المشترك في الصين واليابان دخول الشركات إلى السوق ورفع قدرتها التنافسية التقنية عبر الاستجابة لقوانين الذكاء الاصطناعي بما يلائم اللوائح المحلية واحتياجات الصناعة، وإثبات المفهوم المشترك، والمقارنة المرجعية للتقنيات. ويقدّم استراتيجيات دخول مخصّصة لكل بلد، ويربط الشركات بالمسابقات الكورية اليابانية واستقطاب الاستثمار والمقارنة المرجعية للذكاء الاصطناعي المادي في الصين وتجارب مشاريع الذكاء الاصطناعي العامة مثل الإدارة الرقمية للحكومات المحلية اليابانية.',
    ),
  },
  {
    slug: 'asean-mideast-expansion',
    quotation: [
      '아세안·중동 확산 거점에서는 K-AI 풀스택 모델 진출, AX 프로젝트 실증, 현지 인력 양성 및 정부 간 협력 네트워크 구축을 통해 K-AI 기술 확산을 가속화한다.',
      'AI 풀스택·산업 진출을 위한 ‘확산 거점’ 구축',
      '국산 AI 반도체·데이터셋·LLM을 결합한 ‘K-AI 풀스택’ 모델의 패키지형 진출 지원 및 현지 맞춤형 AI 모델 현지화 지원',
      'UAE AI 협력 TF 등 정부 간 협력 네트워크를 강화하여 대규모 AI 인프라 사업 및 AX 프로젝트 기획 확보',
    ].join('\n'),
    position: 3,
    name: text(
      '아세안·중동 확산 거점', 'ASEAN–Middle East Expansion Hub', 'ASEAN・中東 展開拠点', '东盟·中东推广基地',
      'Trung tâm lan tỏa ASEAN – Trung Đông', 'مركز التوسّع – آسيان والشرق الأوسط',
    ),
    summary: text(
      'K-AI 풀스택과 AX 프로젝트로 산업 진출을 넓힙니다.',
      'We widen your way into industry with the K-AI Full Stack and AI Transformation projects.',
      'K-AIフルスタックとAIトランスフォーメーション案件で、産業への進出を広げます。',
      '以K-AI全栈和人工智能转型项目拓展产业合作。',
      'Mở rộng con đường vào các ngành công nghiệp bằng K-AI trọn gói và dự án chuyển đổi AI.',
      'نوسّع حضوركم الصناعي عبر حزمة K-AI المتكاملة ومشاريع التحوّل بالذكاء الاصطناعي.',
    ),
    strategy: text(
      '아세안·중동 확산 거점에서는 K-AI 풀스택 모델 진출, AX 프로젝트 실증, 현지 인력 양성 및 정부 간 협력 네트워크 구축을 통해 K-AI 기술 확산을 가속화합니다. 국산 AI 반도체·데이터셋·LLM을 결합한 K-AI 풀스택 모델의 패키지형 진출과 현지 맞춤형 AI 모델 현지화를 지원하고, UAE AI 협력 TF 등 정부 간 협력 네트워크를 강화하여 대규모 AI 인프라 사업과 AX 프로젝트를 기획·확보합니다.',
      'The Expansion Hub in ASEAN and the Middle East accelerates the spread of K-AI technology by taking the K-AI Full Stack model abroad, piloting AI Transformation projects, training local talent and building networks of cooperation between governments. It supports packaged entry of the K-AI Full Stack, which combines Korean AI semiconductors, data sets and LLMs, and the localisation of AI models, and strengthens government-to-government networks such as the UAE AI Cooperation Task Force to plan and secure large-scale AI infrastructure and AI Transformation projects.',
      'ASEAN・中東の展開拠点では、K-AIフルスタックモデルの進出、AIトランスフォーメーション案件の実証、現地人材の育成、政府間協力ネットワークの構築を通じて、K-AI技術の普及を加速します。韓国製AI半導体・データセット・LLMを組み合わせたK-AIフルスタックモデルのパッケージ型進出と、現地に合わせたAIモデルのローカライズを支援し、UAE AI協力タスクフォースなどの政府間協力ネットワークを強化して、大規模AIインフラ事業とAIトランスフォーメーション案件を企画・確保します。',
      '东盟·中东推广基地通过K-AI全栈模式出海、人工智能转型项目实证、当地人才培养以及政府间合作网络建设，加速K-AI技术的推广。基地支持由韩国AI芯片、数据集与大语言模型组合而成的K-AI全栈模式以打包方式进入市场，支持AI模型的本地化，并加强阿联酋AI合作工作组等政府间合作网络，策划并争取大型AI基础设施和人工智能转型项目。',
      'Trung tâm lan tỏa ASEAN – Trung Đông đẩy nhanh việc phổ biến công nghệ K-AI thông qua đưa mô hình K-AI trọn gói ra nước ngoài, thử nghiệm các dự án chuyển đổi AI, đào tạo nhân lực tại chỗ và xây dựng mạng lưới hợp tác liên chính phủ. Trung tâm hỗ trợ đưa ra thị trường theo gói mô hình K-AI trọn gói kết hợp chip AI, tập dữ liệu và LLM của Hàn Quốc, bản địa hóa mô hình AI, đồng thời củng cố mạng lưới liên chính phủ như Nhóm đặc trách hợp tác AI với UAE để hoạch định và giành được các dự án hạ tầng AI quy mô lớn và dự án chuyển đổi AI.',
      'يسرّع مركز التوسّع في آسيان والشرق الأوسط انتشار تقنيات K-AI عبر تصدير نموذج حزمة K-AI المتكاملة، وتجربة مشاريع التحوّل بالذكاء الاصطناعي، وتدريب الكفاءات المحلية، وبناء شبكات التعاون بين الحكومات. ويدعم دخول السوق بحزمة واحدة تجمع أشباه الموصلات الكورية للذكاء الاصطناعي ومجموعات البيانات والنماذج اللغوية الكبيرة، وتوطين النماذج محليًا، ويعزّز شبكات التعاون الحكومي مثل فريق عمل التعاون في الذكاء الاصطناعي مع الإمارات للتخطيط لمشاريع البنية التحتية الكبرى ومشاريع التحوّل والفوز بها.',
    ),
  },
];
