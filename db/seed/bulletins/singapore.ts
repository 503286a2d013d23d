import { text } from '../text';
import { both, controllers, duty, on, platforms, sites, type CountrySeed } from './entry';

export const singapore: CountrySeed = {
  country: 'SG',
  entries: [
    {
      slug: 'sg-agentic-ai-framework',
      kind: 'guideline',
      originalTitle: 'Model AI Governance Framework for Agentic AI',
      title: text(
        '에이전트 AI 거버넌스 모델 체계',
        'Model AI Governance Framework for Agentic AI',
        'エージェント型AIガバナンス・モデル枠組み',
        '智能体人工智能治理示范框架',
        'Khung quản trị mẫu cho AI tác nhân',
        'إطار حوكمة نموذجي للذكاء الاصطناعي الوكيل',
      ),
      summary: both(
        '자발적인 체계로, 에이전트의 권한을 제한하고 책임자를 정하며 시험하도록 권합니다.',
        'Voluntary: bound agents, name accountable people, test.',
      ),
      duties: [
        duty(
          both('에이전트 개발·이용 기업', 'Firms that make or use agents'),
          both(
            '자발적으로 권한을 제한하고 책임자를 정하고 시험합니다.',
            'Voluntarily bound agents, name accountable people, and test.',
          ),
        ),
      ],
      milestones: [on('published', '2026-01-22'), on('published', '2026-05-20', both('1.5판', 'Version 1.5'))],
      official: { url: 'https://imda.gov.sg', check: 'read' },
      sources: [{ name: 'imda.gov.sg (factsheet, 20 May 2026)' }],
    },
    {
      slug: 'sg-pdpc-ai-guidelines',
      kind: 'guideline',
      originalTitle: 'PDPC Advisory Guidelines on use of Personal Data in AI Recommendation and Decision Systems',
      title: text(
        'AI 추천·결정 시스템의 개인정보 지침 (PDPC)',
        'PDPC guidelines on personal data in AI systems',
        'AI推薦・意思決定システムの個人データ指針（PDPC）',
        'PDPC人工智能推荐与决策系统个人数据指南',
        'Hướng dẫn PDPC về dữ liệu cá nhân trong hệ thống AI',
        'إرشادات PDPC بشأن البيانات الشخصية في أنظمة الذكاء الاصطناعي',
      ),
      summary: both(
        '개인정보보호법(PDPA)의 동의, 예외, 고지가 AI에 어떻게 적용되는지 설명합니다.',
        'How consent, exceptions and notice of the PDPA apply to AI.',
      ),
      duties: [
        duty(
          controllers,
          both(
            '동의나 예외의 근거를 정하고 이용자에게 알립니다.',
            'Settle on consent or an exception, and give notice.',
          ),
        ),
      ],
      milestones: [on('published', '2024-03-01')],
      sources: sites('dataguidance.com', 'sgai.md'),
    },
    {
      slug: 'sg-mas-ai-risk',
      kind: 'guideline',
      originalTitle: 'MAS Guidelines on Artificial Intelligence Risk Management',
      title: text(
        'AI 위험 관리 지침 (MAS, 안)',
        'MAS guidelines on AI risk management (proposed)',
        'AIリスク管理ガイドライン（MAS、案）',
        '人工智能风险管理指南（MAS，征求意见）',
        'Hướng dẫn quản lý rủi ro AI của MAS (đề xuất)',
        'إرشادات MAS لإدارة مخاطر الذكاء الاصطناعي (مقترحة)',
      ),
      summary: both(
        '금융기관의 AI 위험 관리에 관한 제안입니다. 확정되면 12개월의 전환 기간이 있습니다.',
        'Proposed for financial institutions; twelve months of transition after it is issued.',
      ),
      duties: [
        duty(
          both('은행에 납품하는 기업', 'Vendors to banks'),
          both(
            'AI 목록, 시험, 감독을 요구받을 것으로 보고 준비합니다.',
            'Expect to be asked for inventories, testing and oversight.',
          ),
        ),
      ],
      milestones: [
        on('proposed', '2025-11-13', both('의견 수렴 시작', 'Consultation opens')),
        on('deadline', '2026-01-31', both('의견 수렴 마감', 'Consultation closes')),
        on('published', null, both('최종 지침', 'The final guidelines')),
      ],
      sources: sites('apacfinstab.com'),
      confidence: 'medium',
      pending: both('최종 지침은 찾지 못했습니다.', 'A final issue was not found.'),
    },
    {
      slug: 'sg-online-safety-relief',
      kind: 'act',
      originalTitle: 'Online Safety (Relief and Accountability) Act 2025',
      title: text(
        '온라인 안전(구제·책임)법 2025',
        'Online Safety (Relief and Accountability) Act 2025',
        'オンライン安全（救済・責任）法2025',
        '2025年网络安全（救济与问责）法',
        'Đạo luật An toàn trực tuyến (Cứu trợ và Trách nhiệm) 2025',
        'قانون السلامة على الإنترنت (الإنصاف والمساءلة) 2025',
      ),
      summary: both(
        '삭제 명령과 신원 공개 명령을 따르게 합니다. 먼저 다섯 가지 피해에 적용되며 딥페이크는 나중에 더해집니다.',
        'Takedown and identity orders are to be obeyed. It applies to five harms first; deepfakes are to follow.',
      ),
      duties: [duty(platforms, both('삭제 명령과 신원 공개 명령을 따릅니다.', 'Obey takedown and identity orders.'))],
      milestones: [
        on('adopted', '2025-11-05'),
        on('in_force', '2026-06-29', both('다섯 가지 피해', 'Five harms')),
        on('stage', null, both('딥페이크 항목', 'The deepfake category')),
      ],
      official: { url: 'https://mddi.gov.sg', check: 'not_opened' },
      sources: sites('laws.sg'),
    },
  ],
  checklist: [
    {
      words: both(
        '개인정보를 쓰는 추천·결정 시스템이라면 동의나 예외의 근거를 정합니다.',
        'For recommendation and decision systems: settle on consent or an exception.',
      ),
      rests: 'sg-pdpc-ai-guidelines',
    },
    {
      words: both(
        '에이전트라면 권한의 한계와 책임자, 시험 결과를 문서로 준비합니다.',
        'For agents: have limits, accountable people and tests in writing.',
      ),
      rests: 'sg-agentic-ai-framework',
    },
    {
      words: both(
        '은행에 납품한다면 AI 목록과 시험·감독 자료를 미리 만듭니다.',
        'If you sell to banks: have an inventory, tests and oversight ready.',
      ),
      rests: 'sg-mas-ai-risk',
    },
    {
      words: both(
        '이용자 콘텐츠를 싣는다면 삭제 명령을 받을 창구를 둡니다.',
        'With user content: have a way to receive takedown orders.',
      ),
      rests: 'sg-online-safety-relief',
    },
  ],
};
