import { text } from '../text';
import {
  both,
  controllers,
  deployers,
  developers,
  duty,
  exporters,
  on,
  platforms,
  sites,
  type CheckEntry,
  type Entry,
} from './entry';

const frontier = both('프런티어 모델 개발사', 'Frontier-model developers');

export const federal: Entry[] = [
  {
    slug: 'us-eo-14365',
    kind: 'executive_order',
    originalTitle: 'Executive Order 14365, Ensuring a National Policy Framework for Artificial Intelligence',
    title: text(
      '국가 AI 정책 체계 확립에 관한 행정명령 14365호',
      'Executive Order 14365: a national policy framework for AI',
      '大統領令14365号：AIの国家政策枠組み',
      '第14365号行政令：人工智能国家政策框架',
      'Sắc lệnh 14365: Khung chính sách quốc gia về AI',
      'الأمر التنفيذي 14365: إطار وطني لسياسة الذكاء الاصطناعي',
    ),
    summary: both(
      '연방 기관이 부담이 크다고 보는 주(州) AI 법에 이의를 제기하도록 합니다. 주법은 법원이나 의회가 달리 정할 때까지 그대로 유효합니다.',
      'Has federal agencies challenge state AI laws that they hold to be onerous. State laws stay valid until a court or Congress says otherwise.',
    ),
    duties: [
      duty(
        both('외국 기업', 'Foreign firms'),
        both(
          '직접 지는 의무는 없습니다. 주법을 계속 지켜야 합니다.',
          'No direct duty. State laws must still be obeyed.',
        ),
      ),
    ],
    milestones: [
      on('adopted', '2025-12-11'),
      on('published', '2025-12-16', both('연방관보 90 FR 58499', 'Federal Register, 90 FR 58499')),
    ],
    official: { url: 'https://govinfo.gov/content/pkg/FR-2025-12-16/html/2025-23092.htm', check: 'read' },
    sources: [{ name: 'govinfo.gov', url: 'https://govinfo.gov/content/pkg/FR-2025-12-16/html/2025-23092.htm' }],
    pending: both(
      '연방거래위원회(FTC)의 주법 우선 적용 성명은 2026년 7월 1일 제안되었고 9월 5일까지 확정되지 않았습니다. 주법을 3년간 멈추자는 Great American AI Act는 2026년 6월 4일의 초안일 뿐입니다.',
      'The FTC statement on pre-emption was proposed on 1 July 2026 and not final on 5 September. The Great American AI Act, a three-year freeze of state laws, is only a draft of 4 June 2026.',
    ),
  },
  {
    slug: 'us-eo-advanced-ai-2026',
    kind: 'executive_order',
    originalTitle: 'Executive Order, Promoting Advanced Artificial Intelligence Innovation and Security',
    title: text(
      '첨단 AI 혁신과 보안 촉진 행정명령',
      'Executive order on advanced AI innovation and security',
      '先端AIの革新とセキュリティ促進に関する大統領令',
      '促进先进人工智能创新与安全行政令',
      'Sắc lệnh thúc đẩy đổi mới và an ninh AI tiên tiến',
      'أمر تنفيذي بشأن الابتكار والأمن في الذكاء الاصطناعي المتقدم',
    ),
    summary: both(
      '출시 전 모델을 정부가 자발적 협력으로 살펴볼 수 있게 합니다. 허가 제도는 두지 않습니다.',
      'Provides for voluntary access of the government to models before their release. There is no licensing.',
    ),
    duties: [
      duty(
        developers,
        both('출시 전 모델 접근 제공은 자발적입니다.', 'Giving access to a model before its release is voluntary.'),
      ),
    ],
    milestones: [on('adopted', '2026-06-02')],
    sources: sites('maynardnexsen.com', 'thefuture.im'),
    pending: both(
      '행정명령 번호(14409호로 알려짐)와 적용 기준을 확인해야 합니다.',
      'Its number (said to be 14409) and its criteria are to be checked.',
    ),
  },
  {
    slug: 'us-bis-advanced-chips-2026',
    kind: 'regulation',
    originalTitle: 'BIS, Revision to License Review Policy for Advanced Computing Commodities',
    title: text(
      '첨단 컴퓨팅 품목 수출 허가 심사 정책 개정 (BIS)',
      'BIS licence review policy for advanced chips',
      '先端コンピューティング品目の輸出許可審査方針の改定（BIS）',
      '先进计算产品出口许可审查政策修订（BIS）',
      'Sửa đổi chính sách xét cấp phép chip tiên tiến (BIS)',
      'مراجعة سياسة تراخيص الرقائق المتقدمة (BIS)',
    ),
    summary: both(
      'H200급 반도체를 중국·마카오로 보내려면 허가가 필요하며, 공급·보안·미국 내 시험소 시험 인증을 갖추면 사안별로 심사합니다. 제3국에서의 재수출은 거부를 원칙으로 합니다.',
      'H200-class chips to China and Macau need a licence, decided case by case with supply, security and US lab-test certifications. Re-exports from third countries are presumptively denied.',
    ),
    duties: [
      duty(
        exporters,
        both(
          '중국·마카오로 보내기 전에 허가를 받고 세 가지 인증을 갖춥니다.',
          'Obtain a licence with the three certifications before supplying China or Macau.',
        ),
      ),
      duty(
        both('재수출자', 'Re-exporters'),
        both(
          '제3국에서의 재수출은 거부될 것으로 보아야 합니다.',
          'Expect re-exports from third countries to be denied.',
        ),
      ),
    ],
    milestones: [
      on('published', '2026-01-15', both('연방관보 91 FR 1684', 'Federal Register, 91 FR 1684')),
      on('in_force', '2026-01-15'),
    ],
    official: { url: 'https://govinfo.gov/content/pkg/FR-2026-01-15/html/2026-00789.htm', check: 'read' },
    sources: [
      { name: 'govinfo.gov', url: 'https://govinfo.gov/content/pkg/FR-2026-01-15/html/2026-00789.htm' },
      ...sites('cov.com'),
    ],
    pending: both(
      '같은 날 정해진 25% 반도체 관세를 함께 확인해야 합니다.',
      'A 25% chip tariff of the same date is to be checked with it.',
    ),
  },
  {
    slug: 'us-bis-hq-guidance',
    kind: 'guideline',
    originalTitle: 'BIS guidance on entities headquartered in Country Group D:5 or Macau',
    title: text(
      'D:5 국가·마카오에 본사를 둔 기업에 대한 BIS 지침',
      'BIS guidance on firms headquartered in D:5 countries or Macau',
      'D:5諸国・マカオに本社を置く企業に関するBIS指針',
      'BIS关于总部位于D:5国家及澳门实体的指南',
      'Hướng dẫn của BIS về doanh nghiệp có trụ sở tại nước D:5 hoặc Ma Cao',
      'إرشادات BIS بشأن الشركات التي مقرها دول D:5 أو ماكاو',
    ),
    summary: both(
      '최종 모기업이 중국·마카오·D:5 국가에 있으면 세계 어느 곳의 사업장이든 첨단 반도체를 공급할 때 허가가 필요합니다.',
      'A licence is needed to supply advanced chips to any site in the world whose ultimate parent is in China, Macau or a D:5 country.',
    ),
    duties: [
      duty(
        both('반도체 공급자와 시험 공간 운영자', 'Suppliers and those who run test facilities'),
        both(
          '테스트존 이용사와 협력사의 최종 모기업을 확인합니다.',
          'Screen the ultimate parents of partners and users of a test zone.',
        ),
      ),
    ],
    milestones: [
      on('in_force', '2023-11-17', both('근거 규정의 시행', 'The rule that it explains')),
      on('published', '2026-05-31'),
    ],
    sources: sites('hoganlovells.com', 'hklaw.com'),
    pending: both(
      '2025년 AI 확산 규칙은 집행되지 않으나 공식 폐지되지 않았습니다(2026년 6월 5일 기준). 2026년 7월 10일 아랍에미리트에 대한 완화는 확인되지 않았습니다.',
      'The 2025 AI Diffusion Rule is not enforced but not formally rescinded (5 June 2026). An easing for the UAE on 10 July 2026 is unverified.',
    ),
  },
  {
    slug: 'us-doj-data-security',
    kind: 'regulation',
    originalTitle: 'DOJ Data Security Program, 28 CFR Part 202',
    title: text(
      '법무부 데이터 보안 프로그램 (28 CFR 202)',
      'DOJ Data Security Program (28 CFR 202)',
      '司法省データセキュリティ・プログラム（28 CFR 202）',
      '司法部数据安全计划（28 CFR 202）',
      'Chương trình an ninh dữ liệu của Bộ Tư pháp (28 CFR 202)',
      'برنامج أمن البيانات لوزارة العدل (28 CFR 202)',
    ),
    summary: both(
      '미국의 민감한 대량 데이터를 중국과 연계된 “대상자”에게 넘기는 것을 금지하고, 일부 거래에는 통제와 감사를 요구합니다.',
      'Bars bulk sensitive US data from going to China-linked “covered persons”; some deals need controls and audits.',
    ),
    duties: [
      duty(
        controllers,
        both(
          '대상자에게 미국의 대량 민감 데이터를 넘기지 않고, 해당하는 거래는 감사를 받습니다.',
          'Give no bulk sensitive US data to covered persons; have the deals concerned audited.',
        ),
      ),
    ],
    milestones: [
      on('adopted', '2024-12-27'),
      on('in_force', '2025-04-08'),
      on('deadline', '2025-10-06', both('감사·보고 의무 시작', 'Audits and reports begin')),
    ],
    sources: sites('wilmerhale.com', 'dlapiper.com'),
    pending: both(
      '중국인 주주가 있는 경우와 재이전 금지 조항을 확인해야 합니다.',
      'Chinese shareholders and onward-transfer clauses are to be checked.',
    ),
  },
  {
    slug: 'us-take-it-down-act',
    kind: 'act',
    originalTitle: 'TAKE IT DOWN Act (Public Law 119-12)',
    title: text(
      '테이크 잇 다운 법 (비동의 성적 이미지 삭제)',
      'TAKE IT DOWN Act',
      'TAKE IT DOWN法（同意のない性的画像の削除）',
      'TAKE IT DOWN法（删除未经同意的私密影像）',
      'Đạo luật TAKE IT DOWN',
      'قانون TAKE IT DOWN',
    ),
    summary: both(
      '이용자가 올린 동의 없는 성적 이미지를 AI 딥페이크까지 포함하여 48시간 안에 지우게 합니다.',
      'Non-consensual intimate images, AI deepfakes among them, are to be taken down within 48 hours.',
    ),
    duties: [
      duty(
        platforms,
        both('요청을 받으면 48시간 안에 삭제합니다.', 'Remove such images within 48 hours of a request.'),
      ),
    ],
    milestones: [
      on('adopted', '2025-05-19'),
      on('stage', '2026-05-19', both('플랫폼의 삭제 의무', 'The duty of platforms')),
    ],
    sources: sites('theleveragedyears.com', 'aipolicydesk.com'),
  },
];

export const states: Entry[] = [
  {
    slug: 'us-ca-sb-53',
    kind: 'act',
    originalTitle: 'California SB 53, Transparency in Frontier Artificial Intelligence Act',
    title: text(
      '캘리포니아 프런티어 AI 투명성법 (SB 53)',
      'California SB 53: frontier AI transparency',
      'カリフォルニア州フロンティアAI透明性法（SB 53）',
      '加利福尼亚州前沿人工智能透明法（SB 53）',
      'California SB 53: Minh bạch AI tiên phong',
      'كاليفورنيا SB 53: شفافية الذكاء الاصطناعي المتقدم',
    ),
    summary: both(
      '프런티어 모델 개발사에 안전 체계 공개와 중대 사고 보고를 요구하며, 매출 5억 달러를 넘으면 의무가 늘어납니다.',
      'Frontier developers publish a safety framework and report critical incidents; there is more to do above 500 million dollars of revenue.',
    ),
    duties: [
      duty(
        frontier,
        both(
          '안전 체계를 공개하고 중대한 사고를 보고합니다.',
          'Publish a safety framework and report critical incidents.',
        ),
      ),
    ],
    milestones: [on('adopted', '2025-09-29'), on('in_force', '2026-01-01')],
    official: { url: 'https://leginfo.legislature.ca.gov', check: 'recalled' },
    sources: sites('metaverselaw.com', 'chatforest.com'),
    pending: both(
      '학습 연산량 기준(10^26회)은 기억에 따른 것입니다.',
      'The threshold of 10^26 operations is from memory.',
    ),
  },
  {
    slug: 'us-ca-sb-942',
    kind: 'act',
    originalTitle: 'California SB 942, AI Transparency Act, as amended by AB 853',
    title: text(
      '캘리포니아 AI 투명성법 (SB 942, AB 853 개정)',
      'California AI Transparency Act (SB 942, AB 853)',
      'カリフォルニア州AI透明性法（SB 942、AB 853改正）',
      '加利福尼亚州人工智能透明法（SB 942，经AB 853修订）',
      'Đạo luật minh bạch AI California (SB 942, AB 853)',
      'قانون كاليفورنيا لشفافية الذكاء الاصطناعي (SB 942، AB 853)',
    ),
    summary: both(
      '월 이용자 100만 명을 넘는 생성형 AI는 무료 판별 도구, 보이는 표시를 고를 수 있는 기능, 내장 표식을 제공해야 합니다.',
      'Generative AI with more than a million monthly users offers a free detector, an option for a visible label, and embedded marks.',
    ),
    duties: [
      duty(
        both('월 이용자 100만 명을 넘는 생성형 AI 제공자', 'Generative AI with more than a million monthly users'),
        both(
          '무료 판별 도구, 보이는 표시의 선택, 내장 표식을 제공합니다.',
          'Offer a free detector, a visible-label option and embedded marks.',
        ),
      ),
    ],
    milestones: [
      on('adopted', '2024-09-19', both('SB 942', 'SB 942')),
      on('adopted', '2025-10-13', both('AB 853 개정', 'AB 853, the amendment')),
      on('in_force', '2026-08-02', both('제공자', 'Providers')),
      on('stage', '2027-01-01', both('대형 플랫폼과 모델 호스팅', 'Large platforms and model hosts')),
      on('stage', '2028-01-01', both('카메라 등 촬영 기기', 'Cameras')),
    ],
    official: {
      url: 'https://leginfo.legislature.ca.gov/faces/billTextClient.xhtml?bill_id=202520260AB853',
      check: 'not_opened',
    },
    sources: sites('policywindow.org', 'fastdemocracy.com'),
    pending: both('2026년 회기에 바뀐 것이 있는지 확인해야 합니다.', 'Changes of the 2026 session are to be checked.'),
  },
  {
    slug: 'us-ca-ab-2013',
    kind: 'act',
    originalTitle: 'California AB 2013, Generative AI: training data transparency',
    title: text(
      '캘리포니아 학습 데이터 투명성법 (AB 2013)',
      'California AB 2013: training-data transparency',
      'カリフォルニア州学習データ透明性法（AB 2013）',
      '加利福尼亚州训练数据透明法（AB 2013）',
      'California AB 2013: Minh bạch dữ liệu huấn luyện',
      'كاليفورنيا AB 2013: شفافية بيانات التدريب',
    ),
    summary: both(
      '생성형 AI 개발사가 학습 데이터의 요약을 공개하게 합니다.',
      'Developers of generative AI post a summary of their training data.',
    ),
    duties: [duty(developers, both('학습 데이터의 요약을 누리집에 올립니다.', 'Post a summary of the training data.'))],
    milestones: [on('adopted', '2024-09-28'), on('in_force', '2026-01-01')],
    sources: sites('burns-media.com', 'stackcyber.com'),
  },
  {
    slug: 'us-ca-sb-243',
    kind: 'act',
    originalTitle: 'California SB 243, Companion chatbots',
    title: text(
      '캘리포니아 동반자 챗봇법 (SB 243)',
      'California SB 243: companion chatbots',
      'カリフォルニア州コンパニオンチャットボット法（SB 243）',
      '加利福尼亚州陪伴聊天机器人法（SB 243）',
      'California SB 243: Chatbot bầu bạn',
      'كاليفورنيا SB 243: روبوتات المحادثة المرافقة',
    ),
    summary: both(
      '동반자 챗봇은 AI임을 밝히고, 미성년자에게 3시간마다 알리며, 자해 대응 절차를 두어야 합니다. 개인이 소송을 낼 수 있습니다.',
      'Companion chatbots say that they are AI, remind minors every three hours and have a self-harm protocol. People can sue.',
    ),
    duties: [
      duty(
        both('동반자 챗봇 운영자', 'Operators of companion chatbots'),
        both(
          'AI임을 알리고 미성년자에게 3시간마다 다시 알리며 자해 대응 절차를 둡니다.',
          'Disclose AI, remind minors every three hours, keep a self-harm protocol.',
        ),
      ),
    ],
    milestones: [
      on('adopted', '2025-10-13'),
      on('in_force', '2026-01-01'),
      on('stage', '2027-07-01', both('보고 의무', 'Reports')),
    ],
    sources: sites('qlikey.com', 'app-store-compliance (GitHub)'),
  },
  {
    slug: 'us-ca-ccpa-admt',
    kind: 'regulation',
    originalTitle: 'CCPA regulations on automated decision-making technology and risk assessment',
    title: text(
      '캘리포니아 자동화 의사결정·위험 평가 규정 (CCPA)',
      'California CCPA rules on automated decisions and risk',
      'カリフォルニア州CCPA自動意思決定・リスク評価規則',
      '加利福尼亚州CCPA自动化决策与风险评估规则',
      'Quy định CCPA về quyết định tự động và đánh giá rủi ro',
      'لوائح CCPA بشأن القرارات الآلية وتقييم المخاطر',
    ),
    summary: both(
      '중요한 결정을 자동으로 내리는 기업은 미리 알리고, 거부와 열람을 보장하며, 위험 평가를 해야 합니다.',
      'Covered firms give notice of significant automated decisions, let people opt out and have access, and assess risks.',
    ),
    duties: [
      duty(
        deployers,
        both(
          '중요한 자동 결정을 알리고 거부와 열람의 길을 둡니다.',
          'Give notice, opt-out and access for significant automated decisions.',
        ),
      ),
    ],
    milestones: [
      on('adopted', '2025-07-24'),
      on('published', '2025-09-23', both('승인', 'Approved')),
      on('in_force', '2026-01-01'),
      on('stage', '2027-01-01', both('자동화 의사결정 규정', 'Automated decisions')),
      on('deadline', '2027-12-31', both('이전부터 하던 처리의 위험 평가', 'Assessments of earlier processing')),
      on('deadline', '2028-04-01', both('평가 제출', 'Filing')),
    ],
    official: { url: 'https://cppa.ca.gov/regulations/', check: 'not_opened' },
    sources: sites('alstonprivacy.com', 'mondaq.com'),
  },
  {
    slug: 'us-co-sb-26-189',
    kind: 'act',
    originalTitle: 'Colorado SB 26-189, Automated Decision-Making Technology',
    title: text(
      '콜로라도 자동화 의사결정 기술법 (SB 26-189)',
      'Colorado SB 26-189: automated decision-making',
      'コロラド州自動意思決定技術法（SB 26-189）',
      '科罗拉多州自动化决策技术法（SB 26-189）',
      'Colorado SB 26-189: Công nghệ ra quyết định tự động',
      'كولورادو SB 26-189: تقنيات اتخاذ القرار الآلي',
    ),
    summary: both(
      '개발사는 시스템을 문서로 남기고, 쓰는 기업은 알리고 불리한 결과를 설명하며 정정과 재검토를 받아 줍니다. SB 24-205를 대신하며, 그 법은 적용된 적이 없습니다.',
      'Developers document their systems; deployers notify, explain adverse outcomes, allow correction and review. It replaces SB 24-205, which never applied.',
    ),
    duties: [
      duty(developers, both('시스템을 문서로 남깁니다.', 'Document the system.')),
      duty(
        deployers,
        both(
          '알리고, 불리한 결과를 설명하며, 정정과 재검토를 받아 줍니다.',
          'Notify, explain adverse outcomes, allow correction and review.',
        ),
      ),
    ],
    milestones: [
      on('adopted', '2026-05-14'),
      on('in_force', '2027-01-01'),
      on(
        'deadline',
        '2027-01-01',
        both('주 법무장관의 규칙이 나와야 하는 날', 'Rules of the Attorney General are due'),
      ),
    ],
    official: { url: 'https://coag.gov/resources/ai/', check: 'read' },
    sources: [{ name: 'coag.gov', url: 'https://coag.gov/resources/ai/' }, ...sites('licentium.io')],
    pending: both(
      '주 법무장관의 규칙은 2027년 1월 1일까지 나와야 합니다.',
      'Rules of the Attorney General are due by 1 January 2027.',
    ),
  },
  {
    slug: 'us-tx-hb-149',
    kind: 'act',
    originalTitle: 'Texas HB 149, Responsible Artificial Intelligence Governance Act',
    title: text(
      '텍사스 책임 있는 AI 거버넌스법 (HB 149)',
      'Texas HB 149: responsible AI governance',
      'テキサス州責任あるAIガバナンス法（HB 149）',
      '得克萨斯州负责任人工智能治理法（HB 149）',
      'Texas HB 149: Quản trị AI có trách nhiệm',
      'تكساس HB 149: الحوكمة المسؤولة للذكاء الاصطناعي',
    ),
    summary: both(
      '불법 차별, 위해 선동, 불법 딥페이크를 목적으로 한 AI를 금지하며, 주 규제 샌드박스를 둡니다.',
      'No AI intended to discriminate unlawfully, incite harm or make illegal deepfakes; there is a state sandbox.',
    ),
    duties: [
      duty(
        both('개발사와 이용 기업', 'Developers and deployers'),
        both('금지된 목적의 AI를 만들거나 쓰지 않습니다.', 'Neither make nor use AI for a forbidden purpose.'),
      ),
    ],
    milestones: [on('adopted', '2025-06-22'), on('in_force', '2026-01-01')],
    official: { url: 'https://capitol.texas.gov', check: 'recalled' },
    sources: sites('aiwiki.ai', 'kesslercollins.com'),
  },
  {
    slug: 'us-ny-raise-act',
    kind: 'act',
    originalTitle: 'New York RAISE Act (General Business Law, Article 44-B)',
    title: text(
      '뉴욕 RAISE법 (프런티어 AI 안전)',
      'New York RAISE Act',
      'ニューヨーク州RAISE法（フロンティアAIの安全）',
      '纽约州RAISE法（前沿人工智能安全）',
      'Đạo luật RAISE của New York',
      'قانون RAISE في نيويورك',
    ),
    summary: both(
      '매출 5억 달러를 넘는 대형 프런티어 개발사는 안전 체계를 공개하고, 프런티어 개발사는 사고를 72시간 안에 보고합니다.',
      'Large frontier developers (above 500 million dollars) publish a framework; frontier developers report incidents within 72 hours.',
    ),
    duties: [
      duty(
        both('대형 프런티어 개발사', 'Large frontier developers'),
        both('안전 체계를 공개합니다.', 'Publish a framework.'),
      ),
      duty(frontier, both('사고를 72시간 안에 보고합니다.', 'Report incidents within 72 hours.')),
    ],
    milestones: [
      on('adopted', '2025-12-19'),
      on('adopted', '2026-03-27', both('개정 (제96장)', 'Amended, Chapter 96')),
      on('in_force', '2027-01-01'),
    ],
    sources: sites('nyweekly.com', 'nysgpt.com'),
    pending: both('연방의 이의 제기 여부를 확인해야 합니다.', 'A federal challenge is to be watched.'),
  },
  {
    slug: 'us-ny-ai-companion',
    kind: 'act',
    originalTitle: 'New York AI Companion Models (General Business Law, Article 47)',
    title: text(
      '뉴욕 AI 동반자 모델법',
      'New York AI companion models law',
      'ニューヨーク州AIコンパニオン法',
      '纽约州人工智能陪伴模型法',
      'Luật mô hình AI bầu bạn của New York',
      'قانون نماذج الرفقة بالذكاء الاصطناعي في نيويورك',
    ),
    summary: both(
      'AI 동반자는 시작할 때와 3시간마다 사람이 아님을 알리고 위기 대응 절차를 두어야 합니다.',
      'AI companions say that they are not human at the start and every three hours, and have a crisis protocol.',
    ),
    duties: [
      duty(
        both('AI 동반자 운영자', 'Operators of AI companions'),
        both(
          '시작할 때와 3시간마다 사람이 아님을 알리고 위기 대응 절차를 둡니다.',
          'Say “not human” at the start and every three hours; keep a crisis protocol.',
        ),
      ),
    ],
    milestones: [on('adopted', '2025-05-09'), on('in_force', '2025-11-05')],
    sources: sites('nope.net', 'msussmanlaw.com'),
  },
];

export const checklist: CheckEntry[] = [
  {
    words: both(
      '진출할 주를 정하고 그 주의 AI 법부터 확인합니다. 연방 행정명령이 있어도 주법은 유효합니다.',
      'Choose your states and look at their AI laws first: they stay valid despite the federal order.',
    ),
    rests: 'us-eo-14365',
  },
  {
    words: both(
      '생성형 AI라면 학습 데이터 요약을 준비합니다(캘리포니아).',
      'For generative AI: have a summary of your training data ready (California).',
    ),
    rests: 'us-ca-ab-2013',
  },
  {
    words: both(
      '월 이용자가 100만 명을 넘을 서비스라면 판별 도구와 표시 기능을 갖춥니다(캘리포니아).',
      'Above a million monthly users: have a detector and labels (California).',
    ),
    rests: 'us-ca-sb-942',
  },
  {
    words: both(
      '채용·대출처럼 중요한 결정을 자동으로 내린다면 알림, 설명, 정정, 재검토 절차를 설계합니다(콜로라도·캘리포니아).',
      'For significant automated decisions: design notice, explanation, correction and review (Colorado, California).',
    ),
    rests: 'us-co-sb-26-189',
  },
  {
    words: both(
      '미국의 민감한 데이터를 다룬다면 주주와 데이터 이전처를 점검합니다.',
      'With sensitive US data: check your shareholders and where data goes.',
    ),
    rests: 'us-doj-data-security',
  },
  {
    words: both(
      '첨단 반도체를 쓰거나 함께 쓰게 한다면 협력사의 최종 모기업을 확인합니다.',
      'When using or sharing advanced chips: check the ultimate parents of partners.',
    ),
    rests: 'us-bis-hq-guidance',
  },
];
