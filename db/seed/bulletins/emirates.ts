import { text } from '../text';
import { both, controllers, deployers, duty, on, platforms, sites, type CountrySeed } from './entry';

/** No federal AI act is confirmed: claims of one of March 2026 conflict and give no number, so none is here. */
export const emirates: CountrySeed = {
  country: 'AE',
  entries: [
    {
      slug: 'ae-personal-data-45-2021',
      kind: 'act',
      originalTitle: 'مرسوم بقانون اتحادي رقم 45 لسنة 2021',
      title: text(
        '연방 개인정보보호법 (45/2021)',
        'Federal Decree-Law 45/2021 on personal data',
        '連邦個人データ保護法（45/2021）',
        '联邦个人数据保护法（45/2021）',
        'Luật liên bang về dữ liệu cá nhân (45/2021)',
        'مرسوم بقانون اتحادي 45 لسنة 2021 بشأن حماية البيانات الشخصية',
      ),
      summary: {
        ...both(
          '동의를 원칙으로 하며, 적정성이나 계약에 따른 국외 이전과 자동 처리에 대한 반대권을 정합니다.',
          'Consent-led processing, transfers by adequacy or contract, and a right to object to automated processing.',
        ),
        ar: 'معالجة قائمة على الموافقة، ونقل البيانات إلى الخارج بالملاءمة أو بالعقد، والحق في الاعتراض على المعالجة الآلية.',
      },
      duties: [
        duty(
          controllers,
          both(
            '동의를 받고, 적정성이나 계약으로 국외 이전하며, 자동 처리에 대한 반대를 받아 줍니다.',
            'Get consent, transfer by adequacy or contract, accept objections to automated processing.',
          ),
        ),
      ],
      milestones: [
        on('adopted', '2021-09-20'),
        on('in_force', '2022-01-02'),
        on(
          'stage',
          null,
          both('준수 기한: 시행규칙이 나온 뒤 6개월', 'Compliance: six months after the executive regulations'),
        ),
      ],
      official: { url: 'https://uaelegislation.gov.ae/en/legislations/1972', check: 'not_opened' },
      sources: sites('digitalpolicyalert.org', 'dataguidance.com'),
      pending: both(
        '시행규칙은 2026년 8월까지 나오지 않았습니다.',
        'The executive regulations were pending in August 2026.',
      ),
    },
    {
      slug: 'ae-difc-regulation-10',
      kind: 'regulation',
      originalTitle: 'DIFC Data Protection Regulations, Regulation 10 (autonomous and semi-autonomous systems)',
      title: text(
        'DIFC 데이터 보호 규정 제10조 (자율 시스템)',
        'DIFC Regulation 10 (autonomous systems)',
        'DIFCデータ保護規則10（自律システム）',
        'DIFC数据保护条例第10条（自主系统）',
        'Quy định 10 của DIFC (hệ thống tự động)',
        'اللائحة 10 لمركز دبي المالي العالمي (الأنظمة المستقلة)',
      ),
      summary: {
        ...both(
          'AI 사용을 알리고 설계 원칙을 지키게 하며, 고위험이면 인증과 책임자를 두어야 합니다.',
          'AI notices and design principles; high-risk use needs a certification and an officer.',
        ),
        ar: 'إشعارات باستخدام الذكاء الاصطناعي ومبادئ للتصميم؛ والاستخدام عالي المخاطر يتطلب شهادة ومسؤولًا.',
      },
      duties: [
        duty(
          deployers,
          both('AI 사용을 알리고 설계 원칙을 지킵니다.', 'Give notice of AI and keep the design principles.'),
        ),
        duty(
          both('고위험 이용자', 'High-risk users'),
          both('인증을 받고 책임자를 둡니다.', 'Obtain a certification and appoint an officer.'),
        ),
      ],
      milestones: [on('in_force', '2023-09-01'), on('deadline', '2026-01', both('집행 시작', 'Enforcement begins'))],
      sources: sites('mondaq.com', 'aurne.org'),
      confidence: 'medium',
      pending: both(
        '집행이 시작된 날과 채택일(한 자료는 9월 7일)을 확인해야 합니다.',
        'The day that enforcement began and the date of adoption (7 September in one source) are to be checked.',
      ),
    },
    {
      slug: 'ae-difc-law-1-2025',
      kind: 'act',
      originalTitle: 'DIFC Law No. 1 of 2025',
      title: text(
        'DIFC 법률 2025년 제1호 (데이터 보호법 개정)',
        'DIFC Law 1 of 2025 (data protection)',
        'DIFC法2025年第1号（データ保護法改正）',
        'DIFC 2025年第1号法（修订数据保护法）',
        'Luật DIFC số 1 năm 2025 (bảo vệ dữ liệu)',
        'قانون مركز دبي المالي العالمي رقم 1 لسنة 2025 (حماية البيانات)',
      ),
      summary: {
        ...both(
          '데이터 보호법의 적용 범위를 넓히고 개인이 소송을 낼 수 있게 합니다.',
          'Widens the reach of the Data Protection Law and lets people sue.',
        ),
        ar: 'يوسّع نطاق قانون حماية البيانات ويتيح للأفراد رفع الدعاوى.',
      },
      duties: [duty(controllers, both('DIFC 밖에서도 적용되는지 확인합니다.', 'Check whether it reaches you.'))],
      milestones: [on('adopted', '2025-07-08'), on('in_force', '2025-07-15')],
      sources: sites('kennedyslaw.com', 'hadefpartners.com'),
    },
    {
      slug: 'ae-adgm-data-protection-2021',
      kind: 'regulation',
      originalTitle: 'ADGM Data Protection Regulations 2021',
      title: text(
        'ADGM 데이터 보호 규정 2021',
        'ADGM Data Protection Regulations 2021',
        'ADGMデータ保護規則2021',
        'ADGM 2021年数据保护条例',
        'Quy định bảo vệ dữ liệu ADGM 2021',
        'لوائح حماية البيانات لسوق أبوظبي العالمي 2021',
      ),
      summary: {
        ...both('GDPR과 같은 방식의 의무를 정합니다.', 'Duties in the style of the GDPR.'),
        ar: 'التزامات على غرار اللائحة الأوروبية العامة لحماية البيانات.',
      },
      duties: [duty(controllers, both('GDPR과 같은 방식의 의무를 지킵니다.', 'Meet duties in the style of the GDPR.'))],
      milestones: [
        on('adopted', '2021-02-14'),
        on('in_force', '2021-08-14', both('새 기업', 'New firms')),
        on('stage', '2022-02-14', both('기존 기업', 'Existing firms')),
      ],
      sources: sites('dataguidance.com', 'mondaq.com'),
    },
    {
      slug: 'ae-cbuae-ai-guidance',
      kind: 'guideline',
      originalTitle: 'CBUAE Guidance Note on AI and Machine Learning',
      title: text(
        '중앙은행 AI·기계학습 안내서',
        'CBUAE guidance on AI and machine learning',
        '中央銀行AI・機械学習ガイダンス',
        '中央银行人工智能与机器学习指引',
        'Hướng dẫn AI và học máy của Ngân hàng Trung ương',
        'إرشادات المصرف المركزي للذكاء الاصطناعي والتعلم الآلي',
      ),
      summary: {
        ...both(
          '인가받은 금융기관의 AI는 관리되고, 설명할 수 있고, 감독되어야 합니다.',
          'AI for licensed institutions must be governed, explainable and overseen.',
        ),
        ar: 'يجب أن يكون الذكاء الاصطناعي لدى المؤسسات المرخصة محوكَمًا وقابلًا للتفسير وخاضعًا للإشراف.',
      },
      duties: [
        duty(
          both('금융기관과 그 공급자', 'Licensed institutions and their vendors'),
          both('관리, 설명, 감독의 체계를 갖춥니다.', 'Govern, explain and oversee.'),
        ),
      ],
      milestones: [on('published', '2026-02-23')],
      sources: sites('wam.ae', 'thenationalnews.com'),
    },
    {
      slug: 'ae-child-digital-safety',
      kind: 'act',
      originalTitle: 'مرسوم بقانون اتحادي رقم 26 لسنة 2025',
      title: text(
        '아동 디지털 안전법 (26/2025)',
        'Child digital safety (Decree-Law 26/2025)',
        '児童デジタル安全法（26/2025）',
        '儿童数字安全法（26/2025）',
        'Luật an toàn số cho trẻ em (26/2025)',
        'مرسوم بقانون اتحادي 26 لسنة 2025 بشأن السلامة الرقمية للطفل',
      ),
      summary: {
        ...both(
          '아랍에미리트 이용자를 대상으로 하는 플랫폼에 나이 확인과 콘텐츠 통제를 요구합니다.',
          'Platforms aimed at users in the UAE need age and content controls.',
        ),
        ar: 'على المنصات الموجهة لمستخدمي الإمارات توفير ضوابط للعمر والمحتوى.',
      },
      duties: [duty(platforms, both('나이와 콘텐츠를 통제하는 장치를 둡니다.', 'Have age and content controls.'))],
      milestones: [
        on('in_force', '2026-01-01'),
        on('stage', '2027-01', both('유예 기간이 끝남', 'The grace period ends')),
      ],
      sources: sites('hoganlovells.com'),
      confidence: 'medium',
    },
    {
      slug: 'ae-dubai-autonomous-vehicles',
      kind: 'act',
      originalTitle: 'قانون رقم 9 لسنة 2023، دبي',
      title: text(
        '두바이 자율주행차법 (9/2023)',
        'Dubai autonomous-vehicles law (9/2023)',
        'ドバイ自動運転車法（9/2023）',
        '迪拜自动驾驶车辆法（9/2023）',
        'Luật xe tự hành Dubai (9/2023)',
        'قانون دبي للمركبات ذاتية القيادة (9/2023)',
      ),
      summary: {
        ...both(
          '도로에서 쓰기 전에 RTA 면허, 시험, 보험을 갖추게 합니다.',
          'An RTA licence, tests and insurance come before road use.',
        ),
        ar: 'يلزم ترخيص من هيئة الطرق والمواصلات واختبارات وتأمين قبل السير على الطرق.',
      },
      duties: [
        duty(
          both('자율주행차 운영자', 'Operators of autonomous vehicles'),
          both(
            '도로에 나가기 전에 면허, 시험, 보험을 갖춥니다.',
            'Have the licence, tests and insurance before road use.',
          ),
        ),
      ],
      milestones: [on('adopted', '2023-04-06'), on('published', '2023-04-14'), on('in_force', '2023-07-13')],
      sources: sites('nortonrosefulbright.com'),
      confidence: 'medium',
    },
  ],
  checklist: [
    {
      words: {
        ...both(
          '어느 법역에 세울지 정합니다: 연방, DIFC, ADGM의 개인정보 규칙이 다릅니다.',
          'Choose where to settle: the federal, DIFC and ADGM rules on personal data differ.',
        ),
        ar: 'اختر أين تؤسس: تختلف قواعد البيانات الشخصية بين الاتحاد ومركز دبي المالي العالمي وسوق أبوظبي العالمي.',
      },
      rests: 'ae-personal-data-45-2021',
    },
    {
      words: {
        ...both(
          'DIFC에서 AI를 쓴다면 고지와 설계 원칙을 갖추고, 고위험인지 판단합니다.',
          'Using AI in the DIFC: prepare notices, keep the design principles, decide whether it is high-risk.',
        ),
        ar: 'عند استخدام الذكاء الاصطناعي في مركز دبي المالي العالمي: جهّز الإشعارات والتزم بمبادئ التصميم وحدد هل الاستخدام عالي المخاطر.',
      },
      rests: 'ae-difc-regulation-10',
    },
    {
      words: {
        ...both(
          '금융기관에 납품한다면 설명과 감독의 자료를 준비합니다.',
          'If you sell to banks: prepare for explanation and oversight.',
        ),
        ar: 'إن كنت تورّد للمؤسسات المالية: جهّز ما يلزم للتفسير والإشراف.',
      },
      rests: 'ae-cbuae-ai-guidance',
    },
    {
      words: {
        ...both(
          '아동이 쓸 수 있는 플랫폼이라면 2027년 1월까지 나이·콘텐츠 통제를 갖춥니다.',
          'If children can use your platform: have age and content controls by January 2027.',
        ),
        ar: 'إن كان بإمكان الأطفال استخدام منصتك: وفّر ضوابط العمر والمحتوى بحلول يناير 2027.',
      },
      rests: 'ae-child-digital-safety',
    },
    {
      words: {
        ...both(
          '자율주행이라면 RTA 면허, 시험, 보험을 먼저 갖춥니다.',
          'For autonomous vehicles: RTA licence, tests and insurance first.',
        ),
        ar: 'للمركبات ذاتية القيادة: ترخيص هيئة الطرق والمواصلات والاختبارات والتأمين أولًا.',
      },
      rests: 'ae-dubai-autonomous-vehicles',
    },
  ],
};
