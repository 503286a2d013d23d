import { text } from '../text';
import { businessRegistration, companyProfile, dataDescription, financialStatements, investorDeck, projectPlan, technicalDocument } from './documents';
import { entryEligibility, standardEligibility } from './eligibility';
import {
  attendees, choice, durationWeeks, fundingAmount, fundingStage, localPartner, longText, numberOf, personalData, productStage, shortText, startDate, successMetric, yesNo,
} from './questions';
import { coGrowthHubs, type ServiceSeed } from './service';

const launchDate = shortText(
  'launchTime',
  text('현지 출시 예정 시기', 'Planned launch in the country', '現地での発売予定時期', '计划在当地上市的时间', 'Thời điểm dự kiến ra mắt tại chỗ', 'الموعد المخطط للإطلاق المحلي'),
  false,
);

/** Services of the China–Japan Co-growth Hub; investment attraction is given for Silicon Valley too. */
export const chinaJapanServices: ServiceSeed[] = [
  {
    slug: 'investment-attraction', category: 'investment', hubs: ['silicon-valley', ...coGrowthHubs], eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 120,
    name: text('투자 유치', 'Investment attraction', '投資誘致', '招商引资', 'Thu hút đầu tư', 'استقطاب الاستثمار'),
    summary: text(
      '현지 투자자에게 기업을 알리고 투자 상담을 잇습니다.', 'We introduce your company to local investors and arrange investment meetings.', '現地投資家に企業を紹介し、投資面談をつなぎます。',
      '向当地投资者推介贵公司并安排投资洽谈。', 'Chúng tôi giới thiệu doanh nghiệp với nhà đầu tư tại chỗ và kết nối các buổi trao đổi đầu tư.', 'نعرّف المستثمرين المحليين بشركتكم وننسّق لقاءات الاستثمار.',
    ),
    questions: [
      fundingStage,
      fundingAmount,
      longText('investorProfile', text('어떤 투자자를 만나고 싶습니까?', 'What kind of investors would you like to meet?', 'どのような投資家との面談を希望しますか？', '希望会见什么样的投资者？', 'Quý vị muốn gặp nhà đầu tư như thế nào?', 'أي نوع من المستثمرين تودّون لقاءه؟')),
      choice('investmentForm', text('어떤 투자를 원합니까?', 'What kind of investment do you want?', 'どのような投資を希望しますか？', '希望哪种投资？', 'Quý vị mong muốn hình thức đầu tư nào?', 'ما نوع الاستثمار المطلوب؟'), {
        financial: text('재무 투자', 'Financial investment', '財務投資', '财务投资', 'Đầu tư tài chính', 'استثمار مالي'),
        strategic: text('전략 투자', 'Strategic investment', '戦略投資', '战略投资', 'Đầu tư chiến lược', 'استثمار استراتيجي'),
        joint_venture: text('합작 법인', 'Joint venture', '合弁会社', '合资公司', 'Liên doanh', 'مشروع مشترك'),
      }),
    ],
    documents: [businessRegistration, { ...investorDeck, required: true }, financialStatements],
  },
  {
    slug: 'regulation-advice', category: 'regulation', hubs: coGrowthHubs, eligibility: entryEligibility, firstReplyHours: 8, decisionHours: 40,
    name: text('AI 법·제도 대응과 진입전략', 'AI regulation advice and entry strategy', 'AI法制度対応と参入戦略', 'AI法规应对与进入策略', 'Tư vấn pháp luật AI và chiến lược thâm nhập', 'الاستشارة في قوانين الذكاء الاصطناعي واستراتيجية الدخول'),
    summary: text(
      '현지 AI 법·제도를 확인하고 기업에 맞는 진입전략을 제공합니다.', 'We check the local AI laws and regulations and provide an entry strategy that fits your company.', '現地のAI法制度を確認し、企業に合った参入戦略を提供します。',
      '梳理当地AI法律法规，提供适合贵公司的进入策略。', 'Chúng tôi rà soát pháp luật về AI tại chỗ và cung cấp chiến lược thâm nhập phù hợp với doanh nghiệp.', 'نراجع قوانين الذكاء الاصطناعي المحلية ونقدّم استراتيجية دخول تلائم شركتكم.',
    ),
    questions: [
      longText(
        'regulationQuestion',
        text('어떤 규제나 제도가 궁금합니까?', 'Which rules would you like to know about?', 'どの規制や制度について知りたいですか？', '希望了解哪些法规或制度？', 'Quý vị muốn tìm hiểu quy định nào?', 'أي لوائح تودّون الاستفسار عنها؟'),
        text('제품이 다루는 데이터와 이용자를 함께 적어 주세요.', 'Please mention the data that your product handles and who uses it.', '製品が扱うデータと利用者もあわせてご記入ください。', '请一并说明产品处理的数据和使用者。', 'Vui lòng nêu cả dữ liệu mà sản phẩm xử lý và người sử dụng.', 'يُرجى ذكر البيانات التي يعالجها منتجكم ومن يستخدمه.'),
      ),
      productStage,
      choice('aiUse', text('AI가 무엇을 합니까?', 'What does the AI do?', 'AIは何を行いますか？', 'AI的用途是什么？', 'AI thực hiện việc gì?', 'ماذا يفعل الذكاء الاصطناعي؟'), {
        generate: text('글·그림·음성 생성', 'Generates text, images or voice', '文章・画像・音声の生成', '生成文本、图像或语音', 'Tạo văn bản, hình ảnh, giọng nói', 'يولّد نصوصًا أو صورًا أو أصواتًا'),
        assess_people: text('사람에 대한 평가·판단', 'Assesses or decides about people', '人に関する評価・判断', '对人进行评估或决策', 'Đánh giá, quyết định về con người', 'يقيّم الأشخاص أو يقرّر بشأنهم'),
        recognise: text('얼굴·음성 인식', 'Recognises faces or voices', '顔・音声の認識', '识别人脸或语音', 'Nhận dạng khuôn mặt, giọng nói', 'يتعرّف على الوجوه أو الأصوات'),
        control: text('기계·설비 제어', 'Controls machines or plants', '機械・設備の制御', '控制机器或设备', 'Điều khiển máy móc, thiết bị', 'يتحكم في آلات أو منشآت'),
        other: text('그 밖의 기능', 'Something else', 'その他', '其他', 'Chức năng khác', 'شيء آخر'),
      }),
      choice('dataPlace', text('데이터를 어디에 보관합니까?', 'Where is the data kept?', 'データはどこに保管しますか？', '数据存放在哪里？', 'Dữ liệu được lưu ở đâu?', 'أين تُحفظ البيانات؟'), {
        local: text('진출하려는 국가', 'In the country to be entered', '進出先の国', '拟进入的国家', 'Quốc gia muốn thâm nhập', 'في البلد المستهدف'),
        korea: text('한국', 'In Korea', '韓国', '韩国', 'Hàn Quốc', 'في كوريا'),
        elsewhere: text('다른 국가의 클라우드', 'In a cloud elsewhere', '他国のクラウド', '其他国家的云', 'Đám mây ở nước khác', 'في سحابة ببلد آخر'),
        undecided: text('정하지 않음', 'Not decided', '未定', '未定', 'Chưa quyết định', 'لم يُحدَّد'),
      }),
      personalData,
      launchDate,
    ],
    documents: [businessRegistration, companyProfile],
  },
  {
    slug: 'joint-poc', category: 'poc', hubs: coGrowthHubs, eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 80,
    name: text('공동 PoC', 'Joint PoC', '共同PoC', '联合概念验证', 'PoC chung', 'إثبات مفهوم مشترك'),
    summary: text(
      '현지 기업·기관과 함께 기술을 실증합니다.', 'Prove your technology together with local companies and institutions.', '現地の企業・機関とともに技術を実証します。',
      '与当地企业和机构共同验证您的技术。', 'Cùng doanh nghiệp, tổ chức tại chỗ kiểm chứng công nghệ.', 'أثبتوا جدوى تقنيتكم مع شركات ومؤسسات محلية.',
    ),
    questions: [
      longText(
        'verification',
        text('무엇을 함께 검증하고 싶습니까?', 'What would you like to verify together?', '何を共同で検証したいですか？', '希望共同验证什么？', 'Quý vị muốn cùng kiểm chứng điều gì?', 'ما الذي تريدون التحقق منه معًا؟'),
        text('검증할 기술과 현지에서 확인하려는 점을 적어 주세요. 영어나 현지어로 적어도 됩니다.', 'Describe the technology and what you want to find out locally. You may write in English or the local language.', '検証する技術と、現地で確認したい点をご記入ください。英語や現地語でも構いません。', '请说明要验证的技术以及希望在当地确认的事项，也可用英语或当地语言填写。', 'Vui lòng mô tả công nghệ và điều muốn xác nhận tại chỗ. Có thể viết bằng tiếng Anh hoặc tiếng địa phương.', 'صفوا التقنية وما تريدون التأكد منه محليًا. يمكنكم الكتابة بالإنجليزية أو باللغة المحلية.'),
      ),
      successMetric,
      shortText('contribution', text('현지 상대가 제공하기를 바라는 것', 'What the local partner should bring', '現地の相手に求めるもの', '希望当地合作方提供什么', 'Điều mong đối tác tại chỗ cung cấp', 'ما تنتظرونه من الشريك المحلي'), false),
      choice('resultUse', text('결과를 어떻게 쓸 계획입니까?', 'How will you use the result?', '結果をどのように活用しますか？', '计划如何使用成果？', 'Quý vị dự định dùng kết quả thế nào?', 'كيف ستستخدمون النتيجة؟'), {
        contract: text('바로 계약', 'Go straight to a contract', 'すぐに契約', '直接签约', 'Ký hợp đồng ngay', 'إبرام عقد مباشرة'),
        joint_product: text('공동 제품화', 'A joint product', '共同製品化', '共同产品化', 'Sản phẩm chung', 'منتج مشترك'),
        reference: text('실적으로 활용', 'As a reference', '実績として活用', '作为业绩案例', 'Làm hồ sơ năng lực', 'مرجعًا لأعمالنا'),
      }),
      durationWeeks,
      localPartner,
      startDate,
    ],
    documents: [businessRegistration, technicalDocument, dataDescription, companyProfile],
  },
  {
    slug: 'physical-ai-benchmarking', category: 'poc', hubs: ['beijing'], eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 80,
    name: text('피지컬 AI 벤치마킹', 'Physical-AI benchmarking', 'フィジカルAIベンチマーキング', '具身智能（物理AI）对标', 'Đối sánh AI vật lý', 'المقارنة المرجعية للذكاء الاصطناعي المادي'),
    summary: text(
      '중국의 피지컬 AI 현장을 살피고 기술을 비교합니다.', 'See physical AI at work in China and compare your technology with it.', '中国のフィジカルAIの現場を見て、技術を比較します。',
      '考察中国具身智能现场，并与您的技术进行对标。', 'Khảo sát thực tế AI vật lý tại Trung Quốc và so sánh công nghệ.', 'اطّلعوا على تطبيقات الذكاء الاصطناعي المادي في الصين وقارنوا تقنيتكم بها.',
    ),
    questions: [
      longText('benchmarkTarget', text('무엇을 비교하고 싶습니까?', 'What would you like to compare?', '何を比較したいですか？', '希望对标什么？', 'Quý vị muốn so sánh điều gì?', 'ما الذي تودّون مقارنته؟')),
      successMetric,
      {
        key: 'physicalField', kind: 'choice', required: true,
        label: text('어느 분야입니까?', 'Which field is it?', 'どの分野ですか？', '属于哪个领域？', 'Thuộc lĩnh vực nào?', 'في أي مجال؟'),
        options: [
          { value: 'robotics', label: text('로봇', 'Robotics', 'ロボット', '机器人', 'Robot', 'الروبوتات') },
          { value: 'mobility', label: text('자율주행·모빌리티', 'Autonomous driving and mobility', '自動運転・モビリティ', '自动驾驶与出行', 'Xe tự lái và di chuyển', 'القيادة الذاتية والتنقل') },
          { value: 'manufacturing', label: text('제조', 'Manufacturing', '製造', '制造', 'Sản xuất', 'التصنيع') },
          { value: 'other', label: text('그 밖의 분야', 'Other', 'その他', '其他', 'Lĩnh vực khác', 'مجال آخر') },
        ],
      },
      yesNo('ownMachine', text('비교할 장비를 가져갑니까?', 'Will you bring a machine of your own?', '比較する機器を持参しますか？', '是否自带设备进行对标？', 'Quý vị có mang theo thiết bị để đối sánh không?', 'هل ستحضرون جهازكم للمقارنة؟'), text(
        '통관과 전원 조건을 미리 확인해 드립니다.', 'We check customs and power in advance.', '通関と電源の条件を事前に確認します。', '我们会提前确认通关和供电条件。', 'Chúng tôi kiểm tra trước thủ tục hải quan và nguồn điện.', 'نتحقق مسبقًا من الجمارك والتيار الكهربائي.',
      )),
      attendees,
      startDate,
    ],
    documents: [businessRegistration, technicalDocument],
  },
  {
    slug: 'local-government-poc', category: 'poc', hubs: ['tokyo'], eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 120,
    name: text('일본 지자체 디지털 행정 실증', 'Local-government digital administration PoC', '自治体デジタル行政の実証', '日本地方政府数字行政实证', 'PoC hành chính số địa phương Nhật Bản', 'إثبات مفهوم الإدارة الرقمية للحكومات المحلية'),
    summary: text(
      '일본 지자체의 디지털 행정 등 공공 AI 프로젝트 실증을 연계합니다.', 'We link you with pilots of public AI projects such as the digital administration of Japanese local governments.', '日本の自治体デジタル行政など、公共AIプロジェクトの実証につなげます。',
      '为您对接日本地方政府数字行政等公共AI项目的实证。', 'Chúng tôi kết nối với các dự án thử nghiệm AI công như hành chính số của chính quyền địa phương Nhật Bản.', 'نربطكم بتجارب مشاريع الذكاء الاصطناعي العامة مثل الإدارة الرقمية للحكومات المحلية اليابانية.',
    ),
    questions: [
      longText('publicService', text('어떤 행정 업무를 개선합니까?', 'Which administrative work will it improve?', 'どの行政業務を改善しますか？', '将改进哪项行政业务？', 'Giải pháp sẽ cải thiện công việc hành chính nào?', 'أي عمل إداري سيحسّنه مشروعكم؟')),
      shortText('municipality', text('희망 지자체', 'Preferred local government', '希望する自治体', '希望合作的地方政府', 'Địa phương mong muốn', 'الحكومة المحلية المفضّلة'), false),
      choice('adminField', text('어느 행정 분야입니까?', 'Which field of administration?', 'どの行政分野ですか？', '属于哪个行政领域？', 'Thuộc lĩnh vực hành chính nào?', 'في أي مجال إداري؟'), {
        counter: text('민원·창구', 'Counter services and enquiries', '窓口・住民対応', '窗口与咨询服务', 'Dịch vụ một cửa, giải đáp', 'خدمات الجمهور والاستفسارات'),
        back_office: text('내부 업무', 'Back office', '内部事務', '内部事务', 'Nghiệp vụ nội bộ', 'الأعمال الداخلية'),
        welfare: text('복지·돌봄', 'Welfare and care', '福祉・介護', '福利与护理', 'Phúc lợi và chăm sóc', 'الرعاية الاجتماعية'),
        disaster: text('방재·안전', 'Disaster and safety', '防災・安全', '防灾与安全', 'Phòng chống thiên tai, an toàn', 'الكوارث والسلامة'),
        city: text('교통·시설 관리', 'Traffic and facilities', '交通・施設管理', '交通与设施管理', 'Giao thông và quản lý cơ sở', 'المرور والمرافق'),
      }),
      yesNo('japaneseReady', text('화면과 설명서가 일본어로 준비되어 있습니까?', 'Are the screens and manuals ready in Japanese?', '画面とマニュアルは日本語で用意されていますか？', '界面和说明书是否已有日语版？', 'Giao diện và tài liệu hướng dẫn đã có tiếng Nhật chưa?', 'هل الشاشات والأدلة جاهزة باليابانية؟')),
      personalData,
      successMetric,
      startDate,
    ],
    documents: [businessRegistration, technicalDocument, dataDescription],
  },
  {
    slug: 'korea-japan-competition', category: 'business', hubs: ['tokyo'], eligibility: standardEligibility, firstReplyHours: 16, decisionHours: 80,
    name: text('한·일 경진대회 참가', 'Korea–Japan competition', '韓日コンテストへの参加', '参加韩日竞赛', 'Tham gia cuộc thi Hàn – Nhật', 'المشاركة في المسابقة الكورية اليابانية'),
    summary: text(
      '한·일 기업이 함께 겨루는 경진대회 참가를 돕습니다.', 'We help you take part in competitions between Korean and Japanese companies.', '韓日の企業が競い合うコンテストへの参加を支援します。',
      '协助您参加韩日企业同台竞技的竞赛。', 'Chúng tôi hỗ trợ tham gia cuộc thi giữa doanh nghiệp Hàn Quốc và Nhật Bản.', 'نساعدكم على المشاركة في مسابقات تجمع الشركات الكورية واليابانية.',
    ),
    questions: [
      longText('entry', text('어떤 과제로 참가합니까?', 'What will you enter with?', 'どのような課題で参加しますか？', '以什么课题参赛？', 'Quý vị tham gia với đề tài gì?', 'بأي مشروع ستشاركون؟')),
      choice('team', text('어떻게 팀을 이룹니까?', 'How is the team formed?', 'チームの構成', '如何组队？', 'Đội được thành lập thế nào?', 'كيف يتكوّن الفريق؟'), {
        alone: text('우리 기업 단독', 'Our firm alone', '自社のみ', '仅我司', 'Chỉ doanh nghiệp chúng tôi', 'شركتنا وحدها'),
        joint: text('일본 기업과 공동', 'Together with a Japanese company', '日本企業と共同', '与日本企业联合', 'Cùng doanh nghiệp Nhật Bản', 'مع شركة يابانية'),
        seeking: text('일본 기업을 찾는 중', 'Looking for a Japanese company', '日本企業を探している', '正在寻找日本企业', 'Đang tìm doanh nghiệp Nhật Bản', 'نبحث عن شركة يابانية'),
      }),
      numberOf('teamSize', text('참가 인원', 'Number of people taking part', '参加人数', '参赛人数', 'Số người tham gia', 'عدد المشاركين')),
      productStage,
    ],
    documents: [businessRegistration, projectPlan],
  },
];
