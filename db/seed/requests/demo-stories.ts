import type { Language } from '../../../app/i18n/languages';

/** A word of somebody, in the language it was written in; `ko` is a translation that stands beside it. */
export interface Words {
  body: string;
  language: Language;
  ko?: string;
}

/** What came of it, after the end. A confirmation is of the last one recorded. */
export type OutcomeHappening =
  | { what: 'outcome_recorded'; kind: 'contract' | 'mou' | 'poc'; money?: { amount: number; currency: string }; partner: string; note: string }
  | { what: 'outcome_confirmed' }
  | { what: 'satisfaction_given'; score: number; words: string };

/** What happened, and how many working hours of the hub ago. */
export type Happening = { ago: number } & (
  | { what: 'taken' | 'work_started' | 'withdrawn' }
  | { what: 'approved' | 'completed' | 'returned' | 'hub_message' | 'firm_message' | 'note'; words: Words }
  | { what: 'declined'; words: Words; remedy: Words }
  | { what: 'correction_requested'; question: number; days: number; words: Words }
  | { what: 'correction_answered'; words?: Words }
  /** Into the request of this title, of the same firm and hub, filed before. */
  | { what: 'merged'; into: string }
  | OutcomeHappening
);

export interface Story {
  /** Registration number. */
  firm: string;
  hub: string;
  service: string;
  title: string;
  /** Answers by the question's key; choices and dates that aren't named are chosen for it. */
  answers: Record<string, string>;
  /** Working hours ago that it was filed; null for a draft. */
  filed: number | null;
  after: Happening[];
}

const sodam = '1248100998';
const haneul = '2208162517';
const ko = (body: string): Words => ({ body, language: 'ko' });

/** Requests to try the portal with: each state once, at every hub at least one. Invented. */
export const demoStories: Story[] = [
  {
    firm: sodam, hub: 'dubai', service: 'model-localisation', title: '아랍어 불량 보고서 생성 모델 현지화', filed: 3, after: [],
    answers: {
      modelName: '소담 비전 리포트 3B', targetLanguage: '아랍어(걸프 방언 포함)', localData: 'collecting',
      localisationGoal: '두바이 금속 가공 공장에서 작업자가 아랍어로 받은 불량 보고서를 바로 이해하고 조치하도록 하려고 합니다.',
      successMetric: '현장 작업자 30명의 이해도 평가 5점 만점에 4.2점 이상을 목표로 합니다. 지금은 영어 보고서로 3.1점입니다.',
    },
  },
  {
    firm: haneul, hub: 'dubai', service: 'full-stack-package', title: 'UAE 물류센터용 로봇 제어 풀스택', filed: 12,
    answers: {
      package: '국산 NPU 서버에 당사 로봇 제어 모델과 창고 동작 데이터셋을 얹은 패키지입니다. 반도체는 협력사가 공급합니다.',
      endUser: '두바이 남부 물류 단지의 창고 운영사', deployment: 'on_premise', sovereignData: 'yes',
    },
    after: [{ ago: 10, what: 'taken' }, { ago: 6, what: 'note', words: { body: 'تواصلتُ مع سلطة المنطقة الحرة، وسيردّون يوم الأربعاء.', language: 'ar' } }],
  },
  {
    firm: sodam, hub: 'dubai', service: 'ax-project', title: '두바이 제조 단지 AI 품질 전환', filed: 34,
    answers: {
      projectGoal: '검사 공정을 AI로 바꾸어 불량률을 낮추고, 결과를 단지 운영기관과 함께 평가하려고 합니다.',
      client: '두바이 산업 단지의 중소 제조사 다섯 곳', projectStage: 'talks', budget: '120만 달러(USD)',
    },
    after: [
      { ago: 30, what: 'taken' },
      {
        ago: 20, what: 'correction_requested', question: 0, days: 6,
        words: { body: 'نرجو توضيح أسماء المصانع المشاركة ومكان معالجة بيانات الصور.', language: 'ar', ko: '참여 공장의 이름과 영상 데이터를 처리하는 장소를 밝혀 주시기 바랍니다.' },
      },
    ],
  },
  {
    firm: sodam, hub: 'tokyo', service: 'joint-poc', title: '일본 부품사와 외관 검사 공동 PoC', filed: 64,
    answers: {
      verification: '자동차 부품의 미세한 흠집을 8B 이하 모델로 찾아내고, 일본 공장의 조명 조건에서 정확도를 확인하려고 합니다.',
      successMetric: '흠집 검출 재현율을 지금의 94 %에서 98 % 이상으로 올립니다.', contribution: '실제 부품 영상과 검사원의 판정 기록', durationWeeks: '12',
    },
    after: [
      { ago: 60, what: 'taken' },
      { ago: 55, what: 'correction_requested', question: 0, days: 10, words: { body: '検証に使う画像の枚数と、正解データの作り方をご記入ください。', language: 'ja', ko: '검증에 쓸 영상의 수와 정답 데이터를 만드는 방법을 적어 주십시오.' } },
      { ago: 46, what: 'correction_answered', words: ko('영상 12,000장과 검사원 두 사람의 교차 판정 방법을 보충했습니다.') },
      { ago: 30, what: 'approved', words: { body: '承認いたします。テストゾーンのご予約後、愛知県の部品メーカーをご紹介します。', language: 'ja', ko: '승인합니다. 테스트존을 예약하시면 아이치현의 부품사를 소개해 드리겠습니다.' } },
    ],
  },
  {
    firm: sodam, hub: 'silicon-valley', service: 'business-matching', title: '미국 반도체 장비사 협력 상대 찾기', filed: 22,
    answers: {
      partnerProfile: '웨이퍼 표면 검사에 당사 모델을 넣을 장비 제조사를 찾습니다.', cooperation: 'joint_development',
      strength: '소형 시각 모델과 현장 설치 경험을 제공할 수 있습니다.',
    },
    after: [
      { ago: 20, what: 'taken' },
      { ago: 14, what: 'hub_message', words: { body: 'Thank you. We have two equipment makers in mind. Could you share a one-page summary in English?', language: 'en', ko: '감사합니다. 염두에 둔 장비사가 두 곳 있습니다. 한 장짜리 영문 요약을 보내 주시겠습니까?' } },
      { ago: 9, what: 'firm_message', words: ko('이번 주 안에 영문 요약을 보내 드리겠습니다.') },
    ],
  },
  {
    firm: sodam, hub: 'silicon-valley', service: 'business-matching', title: '반도체 검사 장비 협력사 소개 요청', filed: 8,
    answers: {
      partnerProfile: '북미의 웨이퍼 검사 장비 제조사를 소개받고 싶습니다.', cooperation: 'joint_development', strength: '소형 시각 모델을 현장에 설치해 왔습니다.',
    },
    after: [{ ago: 5, what: 'merged', into: '미국 반도체 장비사 협력 상대 찾기' }],
  },
  {
    firm: haneul, hub: 'silicon-valley', service: 'fund-linkage', title: '시리즈 A 미국 투자자 연결', filed: 5, after: [],
    answers: {
      fundingStage: 'series_a', fundingAmount: '500만 달러(USD)', useOfFunds: '물류 로봇이 새 창고의 동작을 하루 만에 배우게 하는 제어 소프트웨어의 북미 출시에 씁니다.',
      traction: '작년 매출 18억 원, 국내 물류센터 네 곳에서 쓰고 있으며 시드 투자 15억 원을 받았습니다.',
    },
  },
  {
    firm: haneul, hub: 'beijing', service: 'physical-ai-benchmarking', title: '중국 물류 로봇 실증 현장 조사', filed: 26, after: [],
    answers: {
      benchmarkTarget: '자율 이동 로봇의 군집 제어를 베이징과 선전의 자동화 창고 두 곳 이상과 비교하려고 합니다.',
      successMetric: '로봇 50대의 시간당 처리량과 교착 횟수를 같은 조건에서 잽니다.', ownMachine: 'no', attendees: '4',
    },
  },
  {
    firm: haneul, hub: 'singapore', service: 'local-training', title: '싱가포르 로봇 운영 인력 교육', filed: 130,
    answers: {
      curriculum: '현지 물류사 운영 인력 20명에게 로봇 이상 동작을 스스로 판단하고 복구하는 법을 이틀 동안 가르칩니다.', level: 'practitioner',
      teachingLanguage: '영어', trainingHours: '14', attendees: '20',
    },
    after: [
      { ago: 126, what: 'taken' },
      { ago: 110, what: 'approved', words: { body: 'Approved. The polytechnic has offered its lab for the course.', language: 'en', ko: '승인합니다. 폴리테크닉이 실습실을 내주기로 했습니다.' } },
      { ago: 90, what: 'work_started' },
      { ago: 40, what: 'hub_message', words: { body: 'Eighteen people have signed up so far.', language: 'en', ko: '지금까지 18명이 등록했습니다.' } },
    ],
  },
  {
    firm: haneul, hub: 'hanoi', service: 'model-localisation', title: '베트남어 음성 지시 모델 현지화', filed: 150,
    answers: {
      modelName: '하늘 커맨드 1.5B', targetLanguage: '베트남어', localisationGoal: '창고 작업자가 베트남어로 로봇에 지시하게 하려고 합니다.', adaptation: 'speech',
      successMetric: '북부와 남부 방언의 명령 인식률을 각각 95 % 이상으로 올립니다.',
    },
    after: [
      { ago: 146, what: 'taken' },
      {
        ago: 120, what: 'declined',
        words: { body: 'Dữ liệu giọng nói chưa có sự đồng ý của người lao động theo quy định bảo vệ dữ liệu cá nhân.', language: 'vi', ko: '음성 데이터에 대해 개인정보 보호 규정에 따른 근로자의 동의가 없습니다.' },
        remedy: { body: 'Vui lòng thu thập đồng ý bằng văn bản rồi đăng ký lại; trung tâm có thể cung cấp mẫu.', language: 'vi', ko: '서면 동의를 받은 뒤 다시 신청해 주십시오. 양식은 거점이 드릴 수 있습니다.' },
      },
    ],
  },
  {
    firm: sodam, hub: 'ho-chi-minh-city', service: 'local-training', title: '호찌민 검사 인력 양성 과정', filed: 90,
    answers: {
      curriculum: '현지 협력 공장의 품질 검사원에게 시각 모델의 판정 결과를 읽고 재학습 데이터를 고르는 법을 가르칩니다.', level: 'practitioner',
      teachingLanguage: '베트남어(통역)', trainingHours: '24', attendees: '15',
    },
    after: [
      { ago: 86, what: 'taken' },
      { ago: 70, what: 'returned', words: { body: 'Đối tượng học viên trùng với khóa đang mở. Vui lòng điều chỉnh và đăng ký lại.', language: 'vi', ko: '교육 대상이 진행 중인 과정과 겹칩니다. 조정해서 다시 신청해 주십시오.' } },
    ],
  },
  {
    firm: haneul, hub: 'tokyo', service: 'regulation-advice', title: '일본 AI 추진법과 로봇 안전 기준 자문', filed: 220,
    answers: {
      regulationQuestion: '일본에서 사람과 함께 일하는 자율 이동 로봇에 당사 모델을 쓸 때 지켜야 할 기준을 알고 싶습니다.', aiUse: 'control', personalData: 'no', launchTime: '2027년 상반기',
    },
    after: [
      { ago: 216, what: 'taken' },
      { ago: 200, what: 'approved', words: { body: '承認いたします。専門家との面談を調整します。', language: 'ja', ko: '승인합니다. 전문가 면담을 잡겠습니다.' } },
      { ago: 190, what: 'work_started' },
      { ago: 120, what: 'completed', words: { body: '報告書をお送りしました。ご利用ありがとうございました。', language: 'ja', ko: '보고서를 보내 드렸습니다. 이용해 주셔서 감사합니다.' } },
      { ago: 110, what: 'outcome_recorded', kind: 'mou', partner: '関西ロボット安全協会(架空)', note: '人と協働するロボットの安全基準について、共同で手引きを作る覚書を結びました。' },
      { ago: 104, what: 'outcome_confirmed' },
      { ago: 103, what: 'satisfaction_given', score: 5, words: '전문가 면담이 두 주 안에 잡혔고, 일본 기준을 항목별로 정리해 주셔서 제품 설계에 바로 반영했습니다.' },
    ],
  },
  {
    firm: sodam, hub: 'singapore', service: 'ax-project', title: '싱가포르 의료기기 공장 검사 AI 전환', filed: 260,
    answers: {
      projectGoal: '주사기 검사 공정을 시각 모델로 바꾸어 검사 시간을 절반으로 줄이려고 합니다.', client: '싱가포르의 의료기기 제조사 한 곳',
      projectStage: 'talks', budget: '40만 싱가포르 달러(SGD)',
    },
    after: [
      { ago: 256, what: 'taken' },
      { ago: 240, what: 'approved', words: { body: 'Approved. We will introduce the plant manager next week.', language: 'en', ko: '승인합니다. 다음 주에 공장 책임자를 소개해 드리겠습니다.' } },
      { ago: 230, what: 'work_started' },
      { ago: 30, what: 'completed', words: { body: 'The pilot line is running. Congratulations on the contract.', language: 'en', ko: '시범 라인이 돌아가고 있습니다. 계약을 축하드립니다.' } },
      { ago: 20, what: 'outcome_recorded', kind: 'contract', money: { amount: 38_500_000, currency: 'SGD' }, partner: 'Merlion Medical Devices (fictional)', note: 'A contract for the inspection of two lines over twelve months.' },
    ],
  },
  {
    firm: sodam, hub: 'singapore', service: 'ax-project', title: '싱가포르 전자 제조사 AI 전환', filed: 80,
    answers: { projectGoal: '검사 공정을 자동화하려고 합니다.', client: '전자 제조사 한 곳' },
    after: [{ ago: 76, what: 'taken' }, { ago: 60, what: 'withdrawn' }],
  },
  {
    firm: sodam, hub: 'dubai', service: 'expert-consultation', title: '걸프 지역 데이터 보관 규정 상담', filed: null, after: [],
    answers: { question: '두바이 데이터 보호법과 자유구역의 규정 가운데 어느 것을 따라야 하는지 알고 싶습니다.', consultLanguage: '영어' },
  },
];
