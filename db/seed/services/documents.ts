import type { ServiceDocument } from '../../schema/hubs';
import { text } from '../text';

export const businessRegistration: ServiceDocument = {
  key: 'businessRegistration',
  required: true,
  label: text('사업자등록증', 'Business registration certificate', '事業者登録証', '营业执照（韩国事业者登记证）', 'Giấy đăng ký kinh doanh', 'شهادة تسجيل الأعمال'),
  hint: text(
    'PDF 파일로 올려 주세요.', 'Please upload a PDF file.', 'PDFファイルでアップロードしてください。', '请上传PDF文件。', 'Vui lòng tải lên tệp PDF.', 'يُرجى رفع ملف PDF.',
  ),
};

export const companyProfile: ServiceDocument = {
  key: 'companyProfile',
  required: false,
  label: text('회사·제품 소개서', 'Company and product profile', '会社・製品紹介資料', '公司与产品介绍', 'Hồ sơ giới thiệu công ty và sản phẩm', 'ملف تعريفي بالشركة والمنتج'),
  hint: text(
    '영어나 현지어 자료가 있으면 검토가 빨라집니다.', 'A version in English or the local language speeds up the review.', '英語または現地語の資料があると審査が早くなります。',
    '如有英语或当地语言的资料，审核会更快。', 'Tài liệu bằng tiếng Anh hoặc tiếng địa phương sẽ giúp xem xét nhanh hơn.', 'وجود نسخة بالإنجليزية أو باللغة المحلية يسرّع المراجعة.',
  ),
};

export const investorDeck: ServiceDocument = {
  key: 'investorDeck',
  required: false,
  label: text('투자 설명 자료(IR)', 'Investor presentation', '投資家向け説明資料（IR）', '投资者演示材料（IR）', 'Tài liệu giới thiệu cho nhà đầu tư (IR)', 'عرض تقديمي للمستثمرين'),
};

export const technicalDocument: ServiceDocument = {
  key: 'technicalDocument',
  required: false,
  label: text('기술 설명서', 'Technical description', '技術説明書', '技术说明书', 'Tài liệu mô tả kỹ thuật', 'وصف تقني'),
  hint: text(
    '모델 구조, 데이터, 성능 지표를 담아 주세요.', 'Please cover the model’s architecture, data and performance metrics.', 'モデル構造、データ、性能指標を記載してください。',
    '请说明模型结构、数据和性能指标。', 'Vui lòng nêu kiến trúc mô hình, dữ liệu và chỉ số hiệu năng.', 'يُرجى أن يتضمن بنية النموذج والبيانات ومؤشرات الأداء.',
  ),
};

export const projectPlan: ServiceDocument = {
  key: 'projectPlan',
  required: false,
  label: text('사업 계획서', 'Project plan', '事業計画書', '项目计划书', 'Kế hoạch dự án', 'خطة المشروع'),
};

export const financialStatements: ServiceDocument = {
  key: 'financialStatements',
  required: false,
  label: text('최근 2년 재무제표', 'Financial statements of the last two years', '直近2年の財務諸表', '近两年财务报表', 'Báo cáo tài chính hai năm gần nhất', 'القوائم المالية للعامين الأخيرين'),
};

export const demoMaterial: ServiceDocument = {
  key: 'demoMaterial',
  required: false,
  label: text('시연 자료', 'Demonstration material', 'デモ資料', '演示资料', 'Tài liệu trình diễn', 'مواد العرض'),
  hint: text(
    '제품 사진이나 화면, 배치도, 필요한 장비 목록을 담아 주세요.', 'Photos or screenshots of the product, a floor plan, a list of equipment.', '製品の写真や画面、配置図、必要な機材の一覧をまとめてください。',
    '请包含产品照片或界面、布置图和所需设备清单。', 'Gồm ảnh hoặc giao diện sản phẩm, sơ đồ bố trí và danh mục thiết bị cần thiết.', 'صور المنتج أو شاشاته، ومخطط التوزيع، وقائمة المعدات المطلوبة.',
  ),
};

export const dataDescription: ServiceDocument = {
  key: 'dataDescription',
  required: false,
  label: text('데이터 설명서', 'Description of the data', 'データ説明書', '数据说明书', 'Tài liệu mô tả dữ liệu', 'وصف البيانات'),
  hint: text(
    '출처와 규모, 개인정보 여부, 국외 반출 조건을 적어 주세요.', 'State origin, volume, personal data, and conditions for taking it abroad.', '出所と規模、個人情報の有無、国外持ち出しの条件を記載してください。',
    '请说明来源、规模、是否含个人信息以及出境条件。', 'Vui lòng nêu nguồn gốc, quy mô, dữ liệu cá nhân và điều kiện chuyển ra nước ngoài.', 'يُرجى ذكر المصدر والحجم ووجود بيانات شخصية وشروط نقلها إلى الخارج.',
  ),
};

export const trainingPlan: ServiceDocument = {
  key: 'trainingPlan',
  required: false,
  label: text('교육 계획서', 'Training plan', '研修計画書', '培训计划书', 'Kế hoạch đào tạo', 'خطة التدريب'),
  hint: text(
    '차시별 내용과 강사, 실습 환경을 적어 주세요.', 'Cover each session, the trainers and the practice environment.', '各回の内容、講師、実習環境を記載してください。',
    '请说明各课时内容、讲师和实训环境。', 'Vui lòng nêu nội dung từng buổi, giảng viên và môi trường thực hành.', 'يُرجى ذكر محتوى كل جلسة والمدربين وبيئة التطبيق العملي.',
  ),
};

export const introductionLetter: ServiceDocument = {
  key: 'introductionLetter',
  required: false,
  label: text('기관용 한 장 소개서', 'One-page brief for the institution', '機関向けの1ページ紹介資料', '面向机构的一页简介', 'Bản giới thiệu một trang dành cho cơ quan', 'ملخص من صفحة واحدة للجهة'),
  hint: text(
    '영어나 현지어로 써 주세요. 그대로 상대 기관에 전달합니다.', 'In English or the local language: it is passed on as it is.', '英語または現地語で作成してください。そのまま相手機関にお渡しします。',
    '请用英语或当地语言撰写，将原样转交对方机构。', 'Bằng tiếng Anh hoặc tiếng địa phương; tài liệu được chuyển nguyên văn.', 'بالإنجليزية أو باللغة المحلية؛ يُسلَّم إلى الجهة كما هو.',
  ),
};

export const consortiumAgreement: ServiceDocument = {
  key: 'consortiumAgreement',
  required: false,
  label: text('컨소시엄 협약서 또는 참여 의향서', 'Consortium agreement or letters of intent', 'コンソーシアム協定書または参加意向書', '联合体协议或参与意向书', 'Thỏa thuận liên danh hoặc thư bày tỏ ý định tham gia', 'اتفاق الائتلاف أو خطابات النوايا'),
};
