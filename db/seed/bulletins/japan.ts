import { text } from '../text';
import { both, controllers, duty, on, sites, type CountrySeed } from './entry';

export const japan: CountrySeed = {
  country: 'JP',
  entries: [
    {
      slug: 'jp-ai-promotion-act',
      kind: 'act',
      originalTitle: '人工知能関連技術の研究開発及び活用の推進に関する法律（令和7年法律第53号）',
      title: text(
        'AI 추진법 (2025년 법률 제53호)',
        'AI Promotion Act (2025, No. 53)',
        'AI推進法（令和7年法律第53号）',
        '人工智能推进法（2025年第53号法律）',
        'Luật thúc đẩy AI (2025, số 53)',
        'قانون تعزيز الذكاء الاصطناعي (2025، رقم 53)',
      ),
      summary: {
        ...both(
          '정부의 AI 정책에 협력할 것을 정하며 벌금은 없습니다. 적정성 지침과 기본계획이 2025년 12월에 나왔습니다.',
          'Asks for cooperation with the government; there are no fines. A guideline on appropriateness and a Basic Plan followed in December 2025.',
        ),
        ja: '政府のAI施策への協力を定めるもので、罰金はありません。適正性に関する指針と基本計画が2025年12月に示されました。',
      },
      duties: [
        duty(
          both('AI를 활용하는 사업자', 'Firms that use AI'),
          both('정부의 조사와 시책에 협력합니다.', 'Cooperate with the government.'),
        ),
      ],
      milestones: [
        on('adopted', '2025-05-28'),
        on('published', '2025-06-04'),
        on('in_force', '2025-06-04', both('일부', 'In part')),
        on('stage', '2025-09-01', both('전부', 'Fully')),
        on('published', '2025-12-19', both('적정성 지침', 'Guideline on appropriateness')),
        on('published', '2025-12-23', both('AI 기본계획', 'Basic Plan')),
      ],
      official: { url: 'https://laws.e-gov.go.jp/law/507AC0000000053', check: 'recalled' },
      sources: sites('policywindow.org', 'monolith.law'),
    },
    {
      slug: 'jp-ai-business-guidelines-1-2',
      kind: 'guideline',
      originalTitle: 'AI事業者ガイドライン 第1.2版',
      title: text(
        'AI 사업자 가이드라인 제1.2판',
        'AI Guidelines for Business 1.2',
        'AI事業者ガイドライン第1.2版',
        '人工智能经营者指南1.2版',
        'Hướng dẫn AI cho doanh nghiệp 1.2',
        'إرشادات الذكاء الاصطناعي للأعمال 1.2',
      ),
      summary: {
        ...both(
          '자발적인 지침으로, 에이전트, 사람의 판단, 추적 가능성을 다룹니다.',
          'Voluntary; it covers agents, human judgement and traceability.',
        ),
        ja: '任意の指針で、エージェント、人の判断、追跡可能性を扱います。',
      },
      duties: [
        duty(
          both('AI 개발·제공·이용 사업자', 'Firms that develop, provide or use AI'),
          both('자발적으로 따릅니다.', 'Follow it voluntarily.'),
        ),
      ],
      milestones: [on('published', '2026-03-31')],
      sources: sites('yorozuipsc.com'),
      confidence: 'medium',
    },
    {
      slug: 'jp-appi-amendment-2026',
      kind: 'act',
      originalTitle: '個人情報保護法 令和8年改正',
      title: text(
        '개인정보보호법 2026년 개정',
        'APPI amendment of 2026',
        '個人情報保護法 令和8年改正',
        '个人信息保护法2026年修订',
        'Sửa đổi Luật bảo vệ thông tin cá nhân 2026',
        'تعديل قانون حماية المعلومات الشخصية 2026',
      ),
      summary: {
        ...both(
          '통계와 AI 학습에 조건부로 동의를 면제하고, 처음으로 과징금을 도입하며, 16세 미만과 얼굴 데이터에 관한 규칙을 둡니다.',
          'Waives consent for statistics and AI training on conditions, brings the first surcharges, and rules on under-16s and face data.',
        ),
        ja: '統計・AI学習について条件付きで同意を不要とし、初の課徴金、16歳未満や顔データに関する規律を設けます。',
      },
      duties: [
        duty(
          controllers,
          both(
            '동의 면제의 조건을 갖추고, 16세 미만과 얼굴 데이터의 처리를 고칩니다.',
            'Meet the conditions of the waiver; adapt what you do with data of under-16s and of faces.',
          ),
        ),
      ],
      milestones: [
        on('proposed', '2026-04-07'),
        on('adopted', '2026-07-10'),
        on('published', '2026-07-17'),
        on('in_force', '2028-07-16', both('늦어도 이날까지', 'By this day at the latest')),
      ],
      official: { url: 'https://ppc.go.jp/personalinfo/legal/r8kaiseihogohou/', check: 'not_opened' },
      sources: sites('app-store-compliance (GitHub)', 'abe-legal.jp'),
      confidence: 'medium',
      pending: both(
        '채택일은 한 자료에 따른 것이며, 오래된 자료는 아직 “법안”이라고 적습니다. 하위 법령이 나오지 않았습니다.',
        'The date of adoption is from one source; older pages still say “bill”. The orders are pending.',
      ),
    },
  ],
  checklist: [
    {
      words: {
        ...both(
          'AI 사업자 가이드라인에 비추어 사람의 판단과 추적 가능성을 문서로 남깁니다.',
          'Document human judgement and traceability along the AI Guidelines for Business.',
        ),
        ja: 'AI事業者ガイドラインに沿って、人の判断と追跡可能性を文書に残します。',
      },
      rests: 'jp-ai-business-guidelines-1-2',
    },
    {
      words: {
        ...both(
          '벌금은 없으나 정부 조사에 협력할 담당자를 정합니다.',
          'There are no fines, but name somebody who answers the government.',
        ),
        ja: '罰金はありませんが、政府の調査に対応する担当者を決めます。',
      },
      rests: 'jp-ai-promotion-act',
    },
    {
      words: {
        ...both(
          '개인정보로 학습한다면 2028년까지 시행될 개정의 조건에 맞추어 계획합니다.',
          'If you train on personal data: plan for the amendment that applies by 2028.',
        ),
        ja: '個人データで学習する場合は、2028年までに施行される改正の条件に合わせて計画します。',
      },
      rests: 'jp-appi-amendment-2026',
    },
  ],
};
