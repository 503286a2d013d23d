import { text } from '../text';
import { both, controllers, duty, on, providers, sites, type CountrySeed } from './entry';

export const china: CountrySeed = {
  country: 'CN',
  entries: [
    {
      slug: 'cn-generative-ai-measures',
      kind: 'regulation',
      originalTitle: '生成式人工智能服务管理暂行办法',
      title: text(
        '생성형 AI 서비스 관리 잠정 조치',
        'Interim Measures for Generative AI Services',
        '生成AIサービス管理暫定弁法',
        '生成式人工智能服务管理暂行办法',
        'Biện pháp tạm thời quản lý dịch vụ AI tạo sinh',
        'التدابير المؤقتة لخدمات الذكاء الاصطناعي التوليدي',
      ),
      summary: {
        ...both(
          '적법한 학습 데이터와 콘텐츠 관리를 요구하며, 여론에 영향을 주는 서비스는 평가와 등록을 거쳐야 합니다.',
          'Asks for lawful training data and content control; services that shape opinion need an assessment and a filing.',
        ),
        'zh-hans': '要求训练数据合法并管理内容；具有舆论属性的服务须进行评估和备案。',
      },
      duties: [
        duty(
          providers,
          both('적법한 데이터로 학습하고 콘텐츠를 관리합니다.', 'Train on lawful data and control content.'),
        ),
        duty(
          both('여론에 영향을 주는 서비스', 'Services that shape opinion'),
          both('안전 평가와 등록(备案)을 마칩니다.', 'Complete the assessment and the filing.'),
        ),
      ],
      milestones: [on('adopted', '2023-07-10'), on('in_force', '2023-08-15')],
      sources: sites('anuragverma.co', 'aicomply.dev'),
      pending: both(
        '본토의 대중에게 제공하는 해외 서비스에도 미친다는 점은 기억에 따른 것입니다.',
        'That it reaches offshore services to the mainland public is from memory.',
      ),
    },
    {
      slug: 'cn-gbt-45654-2025',
      kind: 'standard',
      originalTitle: 'GB/T 45654-2025 网络安全技术 生成式人工智能服务安全基本要求',
      title: text(
        '생성형 AI 서비스 안전 기본 요구 (GB/T 45654-2025)',
        'GB/T 45654-2025: generative AI service security',
        '生成AIサービスの安全基本要求（GB/T 45654-2025）',
        '生成式人工智能服务安全基本要求（GB/T 45654-2025）',
        'GB/T 45654-2025: Yêu cầu an toàn dịch vụ AI tạo sinh',
        'GB/T 45654-2025: أمن خدمات الذكاء الاصطناعي التوليدي',
      ),
      summary: {
        ...both(
          '권고 표준이지만 등록 심사의 사실상 시험 기준입니다.',
          'A recommended standard, and in practice the basis on which filings are tested.',
        ),
        'zh-hans': '推荐性标准，实际上是备案审查的测试依据。',
      },
      duties: [duty(providers, both('등록하기 전에 이 기준으로 시험합니다.', 'Test against it before you file.'))],
      milestones: [on('published', '2025-04-25'), on('in_force', '2025-11-01')],
      sources: sites('cset.georgetown.edu', 'toolnavs.com'),
    },
    {
      slug: 'cn-algorithm-deep-synthesis',
      kind: 'regulation',
      originalTitle: '互联网信息服务算法推荐管理规定 / 互联网信息服务深度合成管理规定',
      title: text(
        '알고리즘 추천·딥페이크(심층 합성) 관리 규정',
        'Algorithm recommendation and deep synthesis provisions',
        'アルゴリズム推薦・深層合成の管理規定',
        '算法推荐与深度合成管理规定',
        'Quy định về thuật toán đề xuất và tổng hợp sâu',
        'أحكام خوارزميات التوصية والتوليف العميق',
      ),
      summary: {
        ...both(
          '추천 알고리즘은 등록하고 이용자가 끌 수 있게 하며, 합성 매체에는 표시를 붙입니다.',
          'Algorithms are filed and can be opted out of; synthetic media are labelled.',
        ),
        'zh-hans': '算法须备案并允许用户关闭；合成内容须加标识。',
      },
      duties: [
        duty(
          providers,
          both(
            '알고리즘을 등록하고 이용자가 끌 수 있게 하며, 합성 매체에 표시합니다.',
            'File algorithms, allow opt-out, label synthetic media.',
          ),
        ),
      ],
      milestones: [
        on('adopted', '2021-12-31', both('알고리즘 추천 규정', 'Algorithm recommendation')),
        on('in_force', '2022-03-01', both('알고리즘 추천 규정', 'Algorithm recommendation')),
        on('adopted', '2022-11-25', both('심층 합성 규정', 'Deep synthesis')),
        on('in_force', '2023-01-10', both('심층 합성 규정', 'Deep synthesis')),
      ],
      sources: sites('anuragverma.co'),
      confidence: 'medium',
    },
    {
      slug: 'cn-ai-labelling-measures',
      kind: 'regulation',
      originalTitle: '人工智能生成合成内容标识办法、GB 45438-2025',
      title: text(
        'AI 생성·합성 콘텐츠 표시 조치 (GB 45438-2025)',
        'AI content labelling measures (GB 45438-2025)',
        'AI生成・合成コンテンツ表示弁法（GB 45438-2025）',
        '人工智能生成合成内容标识办法（GB 45438-2025）',
        'Biện pháp gắn nhãn nội dung AI (GB 45438-2025)',
        'تدابير وسم محتوى الذكاء الاصطناعي (GB 45438-2025)',
      ),
      summary: {
        ...both(
          '눈에 보이는 표시와 메타데이터 표식을 함께 요구하는 조치와 강제 표준입니다. 플랫폼과 앱 마켓도 확인합니다.',
          'Measures and a mandatory standard: visible labels and marks in the metadata. Platforms and app stores check, too.',
        ),
        'zh-hans': '办法与强制性标准要求显式标识和元数据隐式标识，平台和应用商店须核验。',
      },
      duties: [
        duty(providers, both('보이는 표시와 메타데이터 표식을 넣습니다.', 'Add visible labels and metadata marks.')),
        duty(
          both('플랫폼과 앱 마켓', 'Platforms and app stores'),
          both('표시 여부를 확인합니다.', 'Check the labels.'),
        ),
      ],
      milestones: [on('published', '2025-03-14'), on('in_force', '2025-09-01')],
      official: { url: 'https://cac.gov.cn/2025-03/14/c_1743654684782215.htm', check: 'not_opened' },
      sources: sites('udn.com', 'anuragverma.co'),
    },
    {
      slug: 'cn-anthropomorphic-ai',
      kind: 'regulation',
      originalTitle: '人工智能拟人化互动服务管理暂行办法（国家互联网信息办公室令第21号）',
      title: text(
        '의인화 AI 상호작용 서비스 관리 잠정 조치',
        'Anthropomorphic AI interaction measures',
        '擬人化AI対話サービス管理暫定弁法',
        '人工智能拟人化互动服务管理暂行办法',
        'Biện pháp tạm thời về dịch vụ AI nhân hóa',
        'تدابير خدمات التفاعل المؤنسنة بالذكاء الاصطناعي',
      ),
      summary: {
        ...both(
          '동반자형 AI는 AI임을 밝히고 미성년자를 보호하며, 민감한 대화로 학습하려면 별도 동의를 받아야 합니다.',
          'Companion AI discloses that it is AI, protects minors, and needs a separate consent to train on sensitive chats.',
        ),
        'zh-hans': '陪伴类人工智能须告知其为AI、保护未成年人；使用敏感对话训练须取得单独同意。',
      },
      duties: [
        duty(
          both('동반자형 AI 제공자', 'Providers of companion AI'),
          both(
            'AI임을 알리고 미성년자를 보호하며 민감한 대화의 학습에 별도 동의를 받습니다.',
            'Disclose AI, protect minors, get a separate consent to train on sensitive chats.',
          ),
        ),
      ],
      milestones: [on('adopted', '2026-04-10'), on('published', '2026-04-10'), on('in_force', '2026-07-15')],
      official: { url: 'https://cac.gov.cn/2026-04/10/c_1777558395078289.htm', check: 'not_opened' },
      sources: sites('digitalpolicyalert.org', 'app-store-compliance (GitHub)'),
    },
    {
      slug: 'cn-ai-agents-opinions',
      kind: 'guideline',
      originalTitle: '智能体规范应用与创新发展实施意见',
      title: text(
        'AI 에이전트의 규범적 활용과 혁신 발전 의견',
        'Opinions on AI agents',
        'AIエージェントの規範的応用に関する意見',
        '智能体规范应用与创新发展实施意见',
        'Ý kiến về tác nhân AI',
        'آراء بشأن وكلاء الذكاء الاصطناعي',
      ),
      summary: {
        ...both(
          '정책 문서로, 에이전트의 결정 범위와 민감 분야의 단계별 통제 방향을 담았습니다. 구속력은 없습니다.',
          'Policy only: limits of decisions, tiered control of sensitive sectors. It does not bind.',
        ),
        'zh-hans': '政策性文件，提出智能体决策边界和敏感领域分级管理方向，不具约束力。',
      },
      duties: [
        duty(
          both('에이전트 개발사', 'Developers of agents'),
          both('정책 문서일 뿐 의무는 없습니다.', 'Policy only: no duty.'),
        ),
      ],
      milestones: [on('published', '2026-05-08')],
      sources: sites('stdaily.com', 'nyu.edu'),
      pending: both(
        '7월부터 구속력이 있다고 잘못 적은 자료가 있습니다.',
        'Some trackers wrongly call it binding from July.',
      ),
    },
    {
      slug: 'cn-cross-border-data',
      kind: 'regulation',
      originalTitle: '促进和规范数据跨境流动规定、个人信息出境认证办法',
      title: text(
        '데이터 국외 이전 규정과 개인정보 국외 이전 인증 조치',
        'Data flow provisions and export certification',
        'データ越境規定・個人情報越境認証弁法',
        '数据跨境流动规定与个人信息出境认证办法',
        'Quy định luồng dữ liệu và chứng nhận chuyển dữ liệu ra nước ngoài',
        'أحكام تدفق البيانات واعتماد نقلها إلى الخارج',
      ),
      summary: {
        ...both(
          '10만~100만 명(민감 정보는 1만 명 미만)의 개인정보를 국외로 보내려면 표준계약이나 인증이, 그보다 많으면 안전 평가가 필요합니다.',
          'Exporting the data of 100,000 to a million people (or sensitive data of fewer than 10,000) needs a contract or a certification; above that, a security assessment.',
        ),
        'zh-hans': '出境10万至100万人个人信息（或不满1万人敏感信息）须签订标准合同或取得认证，超出者须通过安全评估。',
      },
      duties: [
        duty(
          controllers,
          both(
            '인원수에 따라 표준계약, 인증, 안전 평가 중 하나를 갖춥니다.',
            'By the number of people: a contract, a certification or a security assessment.',
          ),
        ),
      ],
      milestones: [
        on('published', '2024-03-22', both('데이터 이전 규정', 'Data flow provisions')),
        on('in_force', '2024-03-22', both('데이터 이전 규정', 'Data flow provisions')),
        on('in_force', '2026-01-01', both('인증 조치', 'Export certification')),
      ],
      sources: sites('haynesboone.com', 'digitalpolicyalert.org'),
      pending: both('예외에 해당하는지 확인해야 합니다.', 'Exemptions are to be checked.'),
    },
  ],
  checklist: [
    {
      words: {
        ...both(
          '여론에 영향을 줄 수 있는 생성형 AI 서비스인지 판단하고, 그렇다면 평가와 등록 일정을 잡습니다.',
          'Decide whether your generative service can shape opinion; if so, plan the assessment and the filing.',
        ),
        'zh-hans': '判断生成式服务是否具有舆论属性；如有，安排评估和备案的时间。',
      },
      rests: 'cn-generative-ai-measures',
    },
    {
      words: {
        ...both('등록 전에 국가 표준으로 안전 시험을 합니다.', 'Test against the national standard before you file.'),
        'zh-hans': '备案前按国家标准进行安全测试。',
      },
      rests: 'cn-gbt-45654-2025',
    },
    {
      words: {
        ...both(
          '생성물에 보이는 표시와 메타데이터 표식을 넣습니다.',
          'Put visible labels and metadata marks on what you generate.',
        ),
        'zh-hans': '在生成内容中加入显式标识和元数据隐式标识。',
      },
      rests: 'cn-ai-labelling-measures',
    },
    {
      words: {
        ...both(
          '추천 알고리즘을 등록하고 이용자가 끌 수 있게 합니다.',
          'File your recommendation algorithms and let people opt out.',
        ),
        'zh-hans': '备案推荐算法，并允许用户关闭。',
      },
      rests: 'cn-algorithm-deep-synthesis',
    },
    {
      words: {
        ...both(
          '개인정보를 한국으로 가져올 인원수를 세어 계약, 인증, 평가 중 무엇이 필요한지 정합니다.',
          'Count whose data will leave China, and so whether a contract, a certification or an assessment is due.',
        ),
        'zh-hans': '统计将出境的个人信息涉及人数，确定须签合同、取得认证还是通过安全评估。',
      },
      rests: 'cn-cross-border-data',
    },
    {
      words: {
        ...both(
          '동반자형 AI라면 AI 고지, 미성년자 보호, 별도 동의를 갖춥니다.',
          'For companion AI: disclosure, protection of minors and separate consent.',
        ),
        'zh-hans': '陪伴类人工智能须具备AI告知、未成年人保护和单独同意。',
      },
      rests: 'cn-anthropomorphic-ai',
    },
  ],
};
