import { text } from '../text';
import { both, controllers, duty, on, platforms, providers, sites, type CountrySeed } from './entry';

export const vietNam: CountrySeed = {
  country: 'VN',
  entries: [
    {
      slug: 'vn-ai-law-134-2025',
      kind: 'act',
      originalTitle: 'Luật Trí tuệ nhân tạo, số 134/2025/QH15',
      title: text(
        '인공지능법 (134/2025/QH15)',
        'AI Law (134/2025/QH15)',
        '人工知能法（134/2025/QH15）',
        '人工智能法（134/2025/QH15）',
        'Luật Trí tuệ nhân tạo (134/2025/QH15)',
        'قانون الذكاء الاصطناعي (134/2025/QH15)',
      ),
      summary: {
        ...both(
          '위험을 분류하고 표시하고 알리게 하며, 고위험 시스템은 적합성 평가와 현지 연락처가 필요합니다. 이미 쓰던 시스템에는 유예 기간이 있습니다.',
          'Classify risk, label, notify; high-risk systems need a conformity assessment and a local contact. Older systems have time to adapt.',
        ),
        vi: 'Phân loại rủi ro, gắn nhãn và thông báo; hệ thống rủi ro cao cần đánh giá sự phù hợp và đầu mối tại chỗ. Hệ thống có trước được chuyển tiếp.',
      },
      duties: [
        duty(providers, both('위험을 분류하고, 표시하고, 알립니다.', 'Classify the risk, label and notify.')),
        duty(
          both('고위험 시스템 제공자', 'Providers of high-risk systems'),
          both('적합성 평가를 받고 현지 연락처를 둡니다.', 'Have a conformity assessment and a local contact.'),
        ),
      ],
      milestones: [
        on('adopted', '2025-12-10'),
        on('in_force', '2026-03-01'),
        on('stage', '2027-03-01', both('이미 쓰던 시스템', 'Older systems')),
        on(
          'stage',
          '2027-09-01',
          both('의료·교육·금융의 이미 쓰던 시스템', 'Older systems in health, education and finance'),
        ),
      ],
      official: { url: 'https://vanban.chinhphu.vn/?pageid=27160&docid=216334', check: 'not_opened' },
      sources: sites('tilleke.com', 'digitalpolicyalert.org'),
      pending: both(
        '과징금과, 고위험 시스템의 적합성 평가·현지 연락처(기억에 따른 것)를 확인해야 합니다. 법률 71/2025의 AI 부분은 대부분 폐지되었습니다.',
        'Fines are to be checked, and the conformity assessment and local contact (from memory). The AI part of Law 71/2025 is mostly repealed.',
      ),
    },
    {
      slug: 'vn-decree-142-2026',
      kind: 'decree',
      originalTitle: 'Nghị định 142/2026/NĐ-CP',
      title: text(
        '인공지능법 시행령 (142/2026/NĐ-CP)',
        'AI Law decree (142/2026/NĐ-CP)',
        '人工知能法施行令（142/2026/NĐ-CP）',
        '人工智能法实施法令（142/2026/NĐ-CP）',
        'Nghị định hướng dẫn Luật Trí tuệ nhân tạo (142/2026/NĐ-CP)',
        'مرسوم قانون الذكاء الاصطناعي (142/2026/NĐ-CP)',
      ),
      summary: {
        ...both(
          '위험 기준, 포털 등록, 표시, 샌드박스를 정합니다.',
          'Sets the risk criteria, registration on the portal, labels and the sandbox.',
        ),
        vi: 'Quy định tiêu chí rủi ro, đăng ký trên cổng, gắn nhãn và cơ chế thử nghiệm.',
      },
      duties: [
        duty(
          providers,
          both(
            '위험 기준으로 분류하고 포털에 등록하고 표시합니다.',
            'Classify by its criteria, register on the portal, label.',
          ),
        ),
      ],
      milestones: [on('adopted', '2026-04-30'), on('in_force', '2026-05-01')],
      official: { url: 'https://chinhphu.vn/?pageid=27160&docid=218029', check: 'not_opened' },
      sources: sites('tilleke.com', 'aplawjapan.com'),
    },
    {
      slug: 'vn-decision-33-2026',
      kind: 'decree',
      originalTitle: 'Quyết định 33/2026/QĐ-TTg',
      title: text(
        '고위험 AI 목록 결정 (33/2026/QĐ-TTg)',
        'List of high-risk AI (33/2026/QĐ-TTg)',
        '高リスクAI一覧決定（33/2026/QĐ-TTg）',
        '高风险人工智能清单决定（33/2026/QĐ-TTg）',
        'Quyết định danh mục AI rủi ro cao (33/2026/QĐ-TTg)',
        'قرار قائمة الذكاء الاصطناعي عالي المخاطر (33/2026/QĐ-TTg)',
      ),
      summary: {
        ...both(
          '고위험 AI 시스템의 목록입니다. 46개로 알려져 있습니다.',
          'The list of high-risk AI systems; 46 are reported.',
        ),
        vi: 'Danh mục hệ thống AI rủi ro cao, được cho là gồm 46 hệ thống.',
      },
      duties: [
        duty(providers, both('자기 시스템이 목록에 있는지 확인합니다.', 'Check whether your system is on the list.')),
      ],
      milestones: [on('adopted', '2026-06-30'), on('in_force', '2026-08-15')],
      official: {
        url: 'https://congbao.chinhphu.vn/van-ban/quyet-dinh-so-33-2026-qd-ttg-469951.htm',
        check: 'not_opened',
      },
      sources: sites('public repositories that cite it'),
      confidence: 'medium',
      pending: both('7월 이전의 자료는 아직 나오지 않았다고 적습니다.', 'Pages from before July call it pending.'),
    },
    {
      slug: 'vn-personal-data-law-91-2025',
      kind: 'act',
      originalTitle: 'Luật Bảo vệ dữ liệu cá nhân, số 91/2025/QH15; Nghị định 356/2025',
      title: text(
        '개인정보보호법 (91/2025/QH15)과 시행령 356/2025',
        'Personal Data Protection Law (91/2025/QH15) and Decree 356/2025',
        '個人データ保護法（91/2025/QH15）と政令356/2025',
        '个人数据保护法（91/2025/QH15）及356/2025号法令',
        'Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15) và Nghị định 356/2025',
        'قانون حماية البيانات الشخصية (91/2025/QH15) والمرسوم 356/2025',
      ),
      summary: {
        ...both(
          '개인정보를 처음 국외로 옮긴 날부터 60일 안에 이전 영향 평가서를 내야 합니다.',
          'A transfer impact dossier is due within 60 days of the first transfer abroad.',
        ),
        vi: 'Phải nộp hồ sơ đánh giá tác động trong 60 ngày kể từ lần chuyển dữ liệu ra nước ngoài đầu tiên.',
      },
      duties: [
        duty(
          controllers,
          both(
            '첫 국외 이전 뒤 60일 안에 이전 영향 평가서를 제출합니다.',
            'File the transfer impact dossier within 60 days of the first transfer abroad.',
          ),
        ),
      ],
      milestones: [
        on('adopted', '2025-06-26', both('법률', 'The law')),
        on('adopted', '2025-12-31', both('시행령 356/2025', 'Decree 356/2025')),
        on('in_force', '2026-01-01'),
      ],
      sources: sites('rajahtannasia.com', 'morihamada.com'),
      pending: both(
        '과징금 시행령 330/2026(2026년 8월)을 확인해야 합니다.',
        'The fines decree 330/2026 (August 2026) is to be checked.',
      ),
    },
    {
      slug: 'vn-cybersecurity-law-116-2025',
      kind: 'act',
      originalTitle: 'Luật An ninh mạng, số 116/2025/QH15',
      title: text(
        '사이버보안법 (116/2025/QH15)',
        'Cybersecurity Law (116/2025/QH15)',
        'サイバーセキュリティ法（116/2025/QH15）',
        '网络安全法（116/2025/QH15）',
        'Luật An ninh mạng (116/2025/QH15)',
        'قانون الأمن السيبراني (116/2025/QH15)',
      ),
      summary: {
        ...both(
          '콘텐츠를 24시간(긴급한 경우 6시간) 안에 지우게 하고, 요구되면 현지 저장과 사무소를 두어야 하며, AI로 남을 사칭하는 것을 금지합니다.',
          'Content is removed within 24 hours (6 when urgent); local storage and an office if required; no impersonation by AI.',
        ),
        vi: 'Gỡ nội dung trong 24 giờ (khẩn cấp 6 giờ); lưu trữ và đặt văn phòng trong nước nếu được yêu cầu; cấm dùng AI để giả mạo.',
      },
      duties: [
        duty(
          platforms,
          both('24시간(긴급 6시간) 안에 콘텐츠를 지웁니다.', 'Remove content within 24 hours (6 when urgent).'),
        ),
        duty(
          both('현지 저장을 요구받은 기업', 'Firms of which it is required'),
          both('데이터를 현지에 두고 사무소를 엽니다.', 'Store data locally and open an office.'),
        ),
      ],
      milestones: [on('adopted', '2025-12-10'), on('in_force', '2026-07-01')],
      sources: sites('allenandgledhill.com', 'mondaq.com'),
      pending: both(
        '현지화 시행령을 확인해야 합니다. 데이터법 60/2024(2025년 7월 1일 시행)는 핵심·중요 데이터의 국외 이전 규칙을 더합니다.',
        'The localisation decree is to be checked. Data Law 60/2024 (in force on 1 July 2025) adds rules on the export of core and important data.',
      ),
    },
  ],
  checklist: [
    {
      words: {
        ...both(
          '시스템이 고위험 목록에 있는지 확인하고 위험을 분류합니다.',
          'Check the high-risk list and classify your system.',
        ),
        vi: 'Kiểm tra hệ thống có trong danh mục rủi ro cao không và phân loại rủi ro.',
      },
      rests: 'vn-decision-33-2026',
    },
    {
      words: {
        ...both('포털에 등록하고 표시를 붙입니다.', 'Register on the portal and label.'),
        vi: 'Đăng ký trên cổng và gắn nhãn.',
      },
      rests: 'vn-decree-142-2026',
    },
    {
      words: {
        ...both(
          '고위험이라면 적합성 평가와 현지 연락처를 준비합니다.',
          'If high-risk: prepare the conformity assessment and a local contact.',
        ),
        vi: 'Nếu rủi ro cao: chuẩn bị đánh giá sự phù hợp và đầu mối tại chỗ.',
      },
      rests: 'vn-ai-law-134-2025',
    },
    {
      words: {
        ...both(
          '개인정보를 처음 한국으로 옮긴 날부터 60일 안에 이전 영향 평가서를 냅니다.',
          'File the transfer impact dossier within 60 days of the first transfer to Korea.',
        ),
        vi: 'Nộp hồ sơ đánh giá tác động trong 60 ngày kể từ lần đầu chuyển dữ liệu cá nhân sang Hàn Quốc.',
      },
      rests: 'vn-personal-data-law-91-2025',
    },
    {
      words: {
        ...both(
          '콘텐츠 삭제 요구에 24시간 안에 답할 담당자를 둡니다.',
          'Have somebody who can remove content within 24 hours.',
        ),
        vi: 'Có người phụ trách gỡ nội dung trong 24 giờ khi có yêu cầu.',
      },
      rests: 'vn-cybersecurity-law-116-2025',
    },
  ],
};
