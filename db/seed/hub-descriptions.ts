import { text } from './text';

const expansion = 'K-AI 풀스택 패키지 진출, AI 모델 현지화, AX 프로젝트 기획과 현지 인력 양성을 지원합니다.';

/** What each hub is for, after the annex of reference/source.md. */
export const hubDescription = {
  siliconValley: text(
    '데모 스페이스와 파트너스 라운지를 갖추고 기술 포럼·발표회·교류회를 열며, 실리콘밸리 생태계 안에서 비즈니스 협력, 펀드 연계, 인재 교류를 지원합니다.',
    'With a Demo Space and a Partners Lounge, this hub holds tech forums, launch presentations and exchange meetings, and supports business cooperation, fund linkage and talent exchange in the Silicon Valley ecosystem.',
    'デモスペースとパートナーズラウンジを備え、技術フォーラム・発表会・交流会を開くとともに、シリコンバレーのエコシステムの中で事業協力、ファンド連携、人材交流を支援します。',
    '基地设有演示空间和合作伙伴交流区，举办技术论坛、发布会与交流会，并依托硅谷生态支持商务合作、基金对接和人才交流。',
    'Với không gian trình diễn và khu giao lưu đối tác, trung tâm tổ chức diễn đàn công nghệ, buổi ra mắt và giao lưu, đồng thời hỗ trợ hợp tác kinh doanh, kết nối quỹ và trao đổi nhân tài trong hệ sinh thái Thung lũng Silicon.',
    'يضم المركز مساحة العرض وردهة الشركاء، وينظّم منتديات تقنية وعروض إطلاق ولقاءات تواصل، ويدعم التعاون التجاري والربط بالصناديق وتبادل المواهب ضمن بيئة وادي السيليكون.',
  ),
  beijing: text(
    '중국의 AI 법·제도를 살펴 맞춤형 진입전략을 제공하고, 피지컬 AI 벤치마킹과 공동 PoC, 투자 유치를 지원합니다.',
    'This hub follows AI laws and regulations in China, provides tailored entry strategies, and supports physical-AI benchmarking, joint PoCs and investment attraction.',
    '中国のAI法制度を継続的に確認して参入戦略を提供し、フィジカルAIのベンチマーキング、共同PoC、投資誘致を支援します。',
    '基地跟踪中国的AI法律法规，提供量身定制的进入策略，并支持具身智能（物理AI）对标、联合概念验证和招商引资。',
    'Trung tâm theo dõi pháp luật về AI của Trung Quốc, cung cấp chiến lược thâm nhập phù hợp và hỗ trợ đối sánh AI vật lý, PoC chung và thu hút đầu tư.',
    'يتابع المركز قوانين الذكاء الاصطناعي في الصين ويقدّم استراتيجيات دخول مخصّصة، ويدعم المقارنة المرجعية للذكاء الاصطناعي المادي وإثبات المفهوم المشترك واستقطاب الاستثمار.',
  ),
  tokyo: text(
    '일본의 AI 법·제도에 대응하도록 돕고, 지자체 디지털 행정 등 공공 AI 프로젝트 실증과 한·일 경진대회, 공동 PoC, 투자 유치를 지원합니다.',
    'This hub helps companies respond to AI laws and regulations in Japan and supports pilots of public AI projects such as local-government digital administration, Korea–Japan competitions, joint PoCs and investment attraction.',
    '日本のAI法制度への対応を支え、自治体デジタル行政をはじめとする公共AIプロジェクトの実証、韓日コンテスト、共同PoC、投資誘致を支援します。',
    '基地协助企业应对日本的AI法律法规，支持地方政府数字行政等公共AI项目实证、韩日竞赛、联合概念验证和招商引资。',
    'Trung tâm giúp doanh nghiệp đáp ứng pháp luật về AI của Nhật Bản, hỗ trợ thử nghiệm các dự án AI công như hành chính số địa phương, cuộc thi Hàn – Nhật, PoC chung và thu hút đầu tư.',
    'يساعد المركز الشركات على الاستجابة لقوانين الذكاء الاصطناعي في اليابان، ويدعم تجارب مشاريع الذكاء الاصطناعي العامة مثل الإدارة الرقمية للحكومات المحلية، والمسابقات الكورية اليابانية، وإثبات المفهوم المشترك، واستقطاب الاستثمار.',
  ),
  singapore: text(
    `싱가포르와 주변 아세안 시장을 향한 ${expansion}`,
    'For Singapore and the ASEAN markets around it, this hub supports packaged entry with the K-AI Full Stack, localisation of AI models, planning of AI Transformation projects and training of local talent.',
    'シンガポールと周辺のASEAN市場に向けて、K-AIフルスタックのパッケージ型進出、AIモデルのローカライズ、AIトランスフォーメーション案件の企画、現地人材の育成を支援します。',
    '面向新加坡及周边东盟市场，支持K-AI全栈打包出海、AI模型本地化、人工智能转型项目策划和当地人才培养。',
    'Hướng tới Singapore và các thị trường ASEAN lân cận, trung tâm hỗ trợ đưa K-AI trọn gói ra thị trường, bản địa hóa mô hình AI, hoạch định dự án chuyển đổi AI và đào tạo nhân lực tại chỗ.',
    'يخدم المركز سنغافورة وأسواق آسيان المحيطة، ويدعم دخول السوق بحزمة K-AI المتكاملة وتوطين نماذج الذكاء الاصطناعي وتخطيط مشاريع التحوّل بالذكاء الاصطناعي وتدريب الكفاءات المحلية.',
  ),
  hanoi: text(
    `베트남 북부의 공공·산업 수요에 맞춘 ${expansion}`,
    'For public and industrial demand in northern Viet Nam, this hub supports packaged entry with the K-AI Full Stack, localisation of AI models, planning of AI Transformation projects and training of local talent.',
    'ベトナム北部の公共・産業需要に合わせて、K-AIフルスタックのパッケージ型進出、AIモデルのローカライズ、AIトランスフォーメーション案件の企画、現地人材の育成を支援します。',
    '面向越南北部的公共与产业需求，支持K-AI全栈打包出海、AI模型本地化、人工智能转型项目策划和当地人才培养。',
    'Đáp ứng nhu cầu của khu vực công và ngành công nghiệp miền Bắc Việt Nam, trung tâm hỗ trợ đưa K-AI trọn gói ra thị trường, bản địa hóa mô hình AI, hoạch định dự án chuyển đổi AI và đào tạo nhân lực tại chỗ.',
    'يلبّي المركز احتياجات القطاع العام والصناعة في شمال فيتنام، ويدعم دخول السوق بحزمة K-AI المتكاملة وتوطين نماذج الذكاء الاصطناعي وتخطيط مشاريع التحوّل بالذكاء الاصطناعي وتدريب الكفاءات المحلية.',
  ),
  hoChiMinhCity: text(
    `베트남 남부의 산업 현장에 맞춘 ${expansion}`,
    'For the industries of southern Viet Nam, this hub supports packaged entry with the K-AI Full Stack, localisation of AI models, planning of AI Transformation projects and training of local talent.',
    'ベトナム南部の産業現場に合わせて、K-AIフルスタックのパッケージ型進出、AIモデルのローカライズ、AIトランスフォーメーション案件の企画、現地人材の育成を支援します。',
    '面向越南南部的产业一线，支持K-AI全栈打包出海、AI模型本地化、人工智能转型项目策划和当地人才培养。',
    'Gắn với các ngành công nghiệp miền Nam Việt Nam, trung tâm hỗ trợ đưa K-AI trọn gói ra thị trường, bản địa hóa mô hình AI, hoạch định dự án chuyển đổi AI và đào tạo nhân lực tại chỗ.',
    'يخدم المركز صناعات جنوب فيتنام، ويدعم دخول السوق بحزمة K-AI المتكاملة وتوطين نماذج الذكاء الاصطناعي وتخطيط مشاريع التحوّل بالذكاء الاصطناعي وتدريب الكفاءات المحلية.',
  ),
  dubai: text(
    'UAE AI 협력 TF 등 정부 간 협력 네트워크를 바탕으로 대규모 AI 인프라 사업과 AX 프로젝트를 기획하고, K-AI 풀스택 진출과 모델 현지화, 현지 인력 양성을 지원합니다.',
    'Building on government-to-government networks such as the UAE AI Cooperation Task Force, this hub plans large-scale AI infrastructure and AI Transformation projects and supports K-AI Full Stack entry, model localisation and training of local talent.',
    'UAE AI協力タスクフォースなどの政府間協力ネットワークを基盤に、大規模AIインフラ事業とAIトランスフォーメーション案件を企画し、K-AIフルスタックの進出、モデルのローカライズ、現地人材の育成を支援します。',
    '以阿联酋AI合作工作组等政府间合作网络为基础，策划大型AI基础设施与人工智能转型项目，并支持K-AI全栈出海、模型本地化和当地人才培养。',
    'Dựa trên mạng lưới hợp tác liên chính phủ như Nhóm đặc trách hợp tác AI với UAE, trung tâm hoạch định các dự án hạ tầng AI quy mô lớn và chuyển đổi AI, hỗ trợ đưa K-AI trọn gói ra thị trường, bản địa hóa mô hình và đào tạo nhân lực tại chỗ.',
    'استنادًا إلى شبكات التعاون بين الحكومات مثل فريق عمل التعاون في الذكاء الاصطناعي مع الإمارات، يخطّط المركز لمشاريع البنية التحتية الكبرى والتحوّل بالذكاء الاصطناعي، ويدعم دخول حزمة K-AI المتكاملة وتوطين النماذج وتدريب الكفاءات المحلية.',
  ),
};
