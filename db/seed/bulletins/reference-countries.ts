import { text } from '../text';
import { both, controllers, developers, duty, on, providers, sites, type CountrySeed } from './entry';

export const europe: CountrySeed = {
  country: 'EU',
  entries: [
    {
      slug: 'eu-ai-act',
      kind: 'regulation',
      originalTitle: 'Regulation (EU) 2024/1689 (Artificial Intelligence Act), as amended by Regulation (EU) 2026/1744',
      title: text(
        'EU AI법 (2024/1689, 2026/1744 개정)',
        'EU AI Act (2024/1689, amended by 2026/1744)',
        'EU AI法（2024/1689、2026/1744改正）',
        '欧盟人工智能法（2024/1689，经2026/1744修订）',
        'Đạo luật AI của EU (2024/1689, sửa đổi 2026/1744)',
        'قانون الاتحاد الأوروبي للذكاء الاصطناعي (2024/1689، المعدل بـ2026/1744)',
      ),
      summary: both(
        'EU에서 팔거나 결과물이 EU에서 쓰이면 EU 밖의 기업에도 적용됩니다. AI임을 밝히고, 생성물에 표식을 넣고, 범용 모델을 문서로 남기며, 나중에는 고위험 시스템의 적합성 평가를 받아야 합니다.',
        'Reaches non-EU firms that sell in the EU or whose output is used there: disclose AI, mark content, document general-purpose models; later, conformity of high-risk systems.',
      ),
      duties: [
        duty(providers, both('AI임을 밝히고 생성물에 표식을 넣습니다.', 'Disclose AI and mark content.')),
        duty(
          both('범용 AI 모델 제공자', 'Providers of general-purpose models'),
          both('모델을 문서로 남깁니다.', 'Document the models.'),
        ),
        duty(
          both('고위험 시스템 제공자', 'Providers of high-risk systems'),
          both('정해진 날까지 적합성 평가를 받습니다.', 'Have conformity assessed by the dates below.'),
        ),
      ],
      milestones: [
        on('adopted', '2024-06-13'),
        on('in_force', '2024-08-01'),
        on('stage', '2025-02-02', both('금지 행위', 'Bans')),
        on('stage', '2025-08-02', both('범용 AI 모델', 'General-purpose models')),
        on('adopted', '2026-07-08', both('디지털 옴니버스 개정', 'Digital Omnibus, the amendment')),
        on('published', '2026-07-24', both('디지털 옴니버스 개정', 'Digital Omnibus, the amendment')),
        on('stage', '2026-07-27', both('디지털 옴니버스 개정', 'Digital Omnibus, the amendment')),
        on(
          'stage',
          '2026-08-02',
          both('제50조(투명성)와 범용 모델의 집행', 'Article 50, and enforcement for general-purpose models'),
        ),
        on('stage', '2026-12-02', both('새 금지 행위, 이미 쓰던 시스템의 표식', 'New bans; marking by older systems')),
        on('stage', '2027-08-02', both('규제 샌드박스', 'Sandboxes')),
        on('stage', '2027-12-02', both('부속서 III 고위험', 'Annex III, high-risk')),
        on('stage', '2028-08-02', both('부속서 I 고위험', 'Annex I, high-risk')),
      ],
      official: { url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj', check: 'not_opened' },
      sources: [...sites('pubt.io (Council)', 'legal-skills-open (GitHub)')],
      pending: both(
        '2024년 6월 13일 채택일은 기억에 따른 것입니다. 2026년 7월 24일 이전에 쓰인 일정표는 맞지 않습니다. 개정 원문은 EUR-Lex의 OJ L 2026/1744입니다.',
        'The adoption on 13 June 2024 is from memory. Timelines written before 24 July 2026 are wrong. The amendment is at EUR-Lex, OJ L 2026/1744.',
      ),
    },
    {
      slug: 'eu-ai-content-code',
      kind: 'guideline',
      originalTitle: 'Code of Practice on AI-generated content',
      title: text(
        'AI 생성 콘텐츠 실천 규범',
        'Code of practice on AI-generated content',
        'AI生成コンテンツ行動規範',
        '人工智能生成内容行为准则',
        'Bộ quy tắc về nội dung do AI tạo',
        'مدونة ممارسات المحتوى المولّد بالذكاء الاصطناعي',
      ),
      summary: both(
        '표식 의무를 지켰음을 자발적으로 보이는 방법입니다.',
        'A voluntary way to prove that content is marked.',
      ),
      duties: [duty(providers, both('자발적으로 따릅니다.', 'Follow it voluntarily.'))],
      milestones: [on('published', '2026-06-10')],
      sources: sites('recordofrecord.com', 'trusq.io'),
      pending: both(
        '제50조 지침(2026년 7월 20일)은 한 자료에만 있습니다.',
        'Guidelines on Article 50 (20 July 2026) are in one source only.',
      ),
    },
    {
      slug: 'eu-gpai-code',
      kind: 'guideline',
      originalTitle: 'General-Purpose AI Code of Practice',
      title: text(
        '범용 AI 실천 규범',
        'General-purpose AI code of practice',
        '汎用AI行動規範',
        '通用人工智能行为准则',
        'Bộ quy tắc AI đa dụng',
        'مدونة ممارسات الذكاء الاصطناعي للأغراض العامة',
      ),
      summary: both(
        '문서화, 저작권, 안전에 관한 자발적인 규범입니다.',
        'Voluntary: documentation, copyright and safety.',
      ),
      duties: [duty(developers, both('자발적으로 따릅니다.', 'Follow it voluntarily.'))],
      milestones: [on('published', '2025-07-10')],
      sources: sites('trusq.io', 'scl.org'),
    },
  ],
  checklist: [
    {
      words: both(
        'EU에서 팔지 않더라도 결과물이 EU에서 쓰이는지 확인합니다.',
        'Check whether your output is used in the EU, even if you don’t sell there.',
      ),
      rests: 'eu-ai-act',
    },
    {
      words: both(
        'AI임을 밝히는 문구와 생성물의 표식을 갖춥니다.',
        'Have the disclosure of AI and the marks of content.',
      ),
      rests: 'eu-ai-content-code',
    },
    {
      words: both(
        '범용 모델이라면 문서, 저작권, 안전 자료를 준비합니다.',
        'For a general-purpose model: documentation, copyright and safety papers.',
      ),
      rests: 'eu-gpai-code',
    },
  ],
};

export const korea: CountrySeed = {
  country: 'KR',
  entries: [
    {
      slug: 'kr-ai-basic-act',
      kind: 'act',
      originalTitle: '인공지능 발전과 신뢰 기반 조성 등에 관한 기본법',
      title: text(
        '인공지능기본법과 시행령',
        'AI Basic Act and its decree',
        'AI基本法と施行令',
        '人工智能基本法及施行令',
        'Luật cơ bản về AI và nghị định',
        'القانون الأساسي للذكاء الاصطناعي ومرسومه',
      ),
      summary: both(
        'AI 고지와 표시, 고영향 AI의 의무, 연산량 10^26 이상 모델의 안전을 정하며, 대형 외국 기업은 국내 대리인을 두어야 합니다. 과태료(3천만 원 이하)와 조사는 적어도 1년간 유예됩니다.',
        'Notices and labels, duties for high-impact AI, safety at 10^26 FLOP; large foreign firms name a local agent. Fines (up to 30 million won) and probes are suspended for at least a year.',
      ),
      duties: [
        duty(
          both('인공지능사업자', 'AI businesses'),
          both(
            'AI임을 알리고 표시하며, 고영향이면 추가 의무를 지킵니다.',
            'Notify and label; more for high-impact AI.',
          ),
        ),
        duty(both('대형 외국 기업', 'Large foreign firms'), both('국내 대리인을 둡니다.', 'Name a local agent.')),
      ],
      milestones: [on('adopted', '2024-12-26'), on('published', '2025-01-21'), on('in_force', '2026-01-22')],
      official: { url: 'https://law.go.kr', check: 'recalled' },
      sources: sites('kimchang.com', 'etoday.co.kr'),
      pending: both('2027년 1월 이후의 유예를 확인해야 합니다.', 'The grace after January 2027 is to be checked.'),
    },
    {
      slug: 'kr-pipa-2026',
      kind: 'act',
      originalTitle: '개인정보 보호법 개정 (법률 제21445호)',
      title: text(
        '개인정보 보호법 개정 (법률 제21445호)',
        'Personal Information Protection Act, No. 21445',
        '個人情報保護法改正（法律第21445号）',
        '个人信息保护法修订（第21445号法律）',
        'Sửa đổi Luật bảo vệ thông tin cá nhân (số 21445)',
        'تعديل قانون حماية المعلومات الشخصية (رقم 21445)',
      ),
      summary: both(
        '대표이사의 책임을 정하고, 유출 가능성을 알리게 하며, 과징금을 매출의 10%까지 올립니다.',
        'The CEO is responsible, possible leaks are warned of, fines reach 10% of turnover.',
      ),
      duties: [
        duty(
          controllers,
          both('대표이사가 책임지고, 유출될 수 있을 때 알립니다.', 'The CEO answers for it; warn of possible leaks.'),
        ),
      ],
      milestones: [
        on('adopted', '2026-02-12'),
        on('published', '2026-03-10'),
        on('in_force', '2026-09-11'),
        on('deadline', '2027-07-01', both('ISMS-P 인증', 'ISMS-P certification')),
      ],
      sources: sites('donga.com', 'zdnet.co.kr'),
    },
  ],
  checklist: [],
};
