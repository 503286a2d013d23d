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
