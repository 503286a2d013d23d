import type { LocalizedText } from '../../app/i18n/localized-text';
import type { programmeRegistrations } from '../schema/programme-registrations';
import type { ProgrammeQuestion, programmes } from '../schema/programmes';
import { text } from './text';

type NewProgramme = typeof programmes.$inferInsert;
type NewRegistration = typeof programmeRegistrations.$inferInsert;

export interface DemoProgramme {
  hub: string;
  kind: NewProgramme['kind'];
  service: string;
  title: LocalizedText;
  /** Days from the day of the seed, and the hour on the hub's clock. */
  startsIn: number;
  hours: number;
  /** Whole days between the deadline and the start. */
  closesBefore?: number;
  cancellation?: LocalizedText;
  intake?: Pick<NewProgramme, 'mode' | 'places' | 'waitingPlaces' | 'seatsPerFirm' | 'namesAsked' | 'questions'>;
  /** Who of the demo has registered, by the name before the @. */
  registrations?: (Pick<NewRegistration, 'state' | 'people' | 'attendees' | 'answers' | 'reason' | 'attendance'> & { who: 'firm' | 'firm2' })[];
}

const questions: ProgrammeQuestion[] = [
  { key: 'q1', kind: 'text', required: true, label: text('어떤 협력사를 만나고 싶습니까?', 'Which partners would you like to meet?', 'どのような協力会社に会いたいですか。', '您希望会见哪些合作伙伴？', 'Bạn muốn gặp đối tác nào?', 'من هم الشركاء الذين تودون مقابلتهم؟') },
  {
    key: 'q2', kind: 'choice', required: true, label: text('제품은 어느 단계입니까?', 'How far is your product?', '製品はどの段階ですか。', '产品处于哪个阶段？', 'Sản phẩm đang ở giai đoạn nào?', 'ما مرحلة منتجكم؟'),
    options: text('개발 중\n시범 운영\n출시', 'In development\nPilot\nOn the market', '開発中\n試験運用\n発売済み', '开发中\n试运行\n已上市', 'Đang phát triển\nThử nghiệm\nĐã ra mắt', 'قيد التطوير\nتجريبي\nفي السوق'),
  },
  { key: 'q3', kind: 'yes_no', required: false, label: text('통역이 필요합니까?', 'Do you need an interpreter?', '通訳が必要ですか。', '是否需要翻译？', 'Bạn có cần phiên dịch không?', 'هل تحتاجون إلى مترجم؟') },
];
const answers = { q1: '제조 현장을 가진 현지 기업', q2: '2', q3: 'yes' };

/** One of each kind; between them every state that a registration, and the room that is left, can be in. */
export const demoProgrammes: DemoProgramme[] = [
  { hub: 'silicon-valley', kind: 'forum', service: 'tech-networking', startsIn: 24, hours: 4, title: text('[시연] 실리콘밸리 AI 기술 포럼', '[Demo] Silicon Valley AI Technology Forum', '[デモ] シリコンバレーAI技術フォーラム', '[演示] 硅谷人工智能技术论坛', '[Minh họa] Diễn đàn công nghệ AI Thung lũng Silicon', '[تجريبي] منتدى تقنيات الذكاء الاصطناعي في وادي السيليكون'),
    intake: { mode: 'first_come', places: 30, waitingPlaces: 10, seatsPerFirm: 3, namesAsked: true, questions },
    registrations: [{ who: 'firm', state: 'accepted', people: 2, attendees: ['윤소담', '이도현'], answers }],
  },
  { hub: 'silicon-valley', kind: 'showcase', service: 'showcase', startsIn: 45, hours: 3, title: text('[시연] 미국 출시 발표회', '[Demo] US Launch Showcase', '[デモ] 米国ローンチ発表会', '[演示] 美国产品发布会', '[Minh họa] Buổi ra mắt tại Mỹ', '[تجريبي] عرض الإطلاق في الولايات المتحدة'),
    intake: { mode: 'first_come', places: 4, waitingPlaces: 0, seatsPerFirm: 3 },
    registrations: [{ who: 'firm2', state: 'accepted', people: 3 }],
  },
  { hub: 'silicon-valley', kind: 'exchange', service: 'business-matching', startsIn: 15, hours: 2, title: text('[시연] 파트너스 라운지 교류회', '[Demo] Partners Lounge Exchange', '[デモ] パートナーズラウンジ交流会', '[演示] 合作伙伴交流会', '[Minh họa] Giao lưu đối tác', '[تجريبي] لقاء ردهة الشركاء'),
    intake: { mode: 'first_come', places: 2, waitingPlaces: 4, seatsPerFirm: 2 },
    registrations: [{ who: 'firm2', state: 'accepted', people: 2 }, { who: 'firm', state: 'waiting', people: 1 }],
  },
  { hub: 'tokyo', kind: 'competition', service: 'korea-japan-competition', startsIn: 60, hours: 7, title: text('[시연] 한·일 AI 경진대회', '[Demo] Korea–Japan AI Competition', '[デモ] 日韓AIコンテスト', '[演示] 韩日人工智能竞赛', '[Minh họa] Cuộc thi AI Hàn–Nhật', '[تجريبي] مسابقة كوريا واليابان للذكاء الاصطناعي'),
    intake: { mode: 'selection', places: 10, seatsPerFirm: 5, questions },
    registrations: [{ who: 'firm', state: 'applied', people: 3, answers }, { who: 'firm2', state: 'applied', people: 2, answers: { q1: '물류 기업', q2: '3' } }],
  },
  { hub: 'tokyo', kind: 'local_poc', service: 'local-government-poc', startsIn: 38, hours: 3, title: text('[시연] 일본 지자체 PoC 설명회', '[Demo] Japanese Local-Government PoC Briefing', '[デモ] 自治体PoC説明会', '[演示] 日本地方政府概念验证说明会', '[Minh họa] Giới thiệu PoC chính quyền địa phương Nhật Bản', '[تجريبي] جلسة تعريفية بإثبات المفهوم مع الحكومات المحلية اليابانية') },
  { hub: 'tokyo', kind: 'joint_poc', service: 'joint-poc', startsIn: 30, hours: 2, title: text('[시연] 한·일 공동 PoC 공모', '[Demo] Korea–Japan Joint PoC Call', '[デモ] 日韓共同PoC公募', '[演示] 韩日联合概念验证征集', '[Minh họa] Kêu gọi PoC chung Hàn–Nhật', '[تجريبي] دعوة لإثبات مفهوم مشترك بين كوريا واليابان') },
  { hub: 'beijing', kind: 'delegation', service: 'physical-ai-benchmarking', startsIn: 52, hours: 8, title: text('[시연] 중국 피지컬 AI 방문단', '[Demo] China Physical-AI Delegation', '[デモ] 中国フィジカルAI視察団', '[演示] 中国具身智能考察团', '[Minh họa] Đoàn khảo sát AI vật lý Trung Quốc', '[تجريبي] وفد الذكاء الاصطناعي المادي إلى الصين') },
  { hub: 'beijing', kind: 'investment', service: 'investment-attraction', startsIn: 20, hours: 3, title: text('[시연] 베이징 투자 상담회', '[Demo] Beijing Investment Meetings', '[デモ] 北京投資商談会', '[演示] 北京投资洽谈会', '[Minh họa] Gặp gỡ đầu tư Bắc Kinh', '[تجريبي] لقاءات استثمارية في بكين'),
    intake: { mode: 'first_come', places: 1, waitingPlaces: 0, seatsPerFirm: 1 },
    registrations: [{ who: 'firm2', state: 'accepted', people: 1 }, { who: 'firm', state: 'withdrawn', people: 1 }],
  },
  { hub: 'dubai', kind: 'training', service: 'local-training', startsIn: 33, hours: 6, title: text('[시연] 두바이 현지 인력 양성 과정', '[Demo] Dubai Local Talent Training', '[デモ] ドバイ現地人材育成コース', '[演示] 迪拜当地人才培训班', '[Minh họa] Khóa đào tạo nhân lực Dubai', '[تجريبي] دورة تدريب الكفاءات في دبي') },
  {
    hub: 'tokyo', kind: 'training', service: 'joint-poc', startsIn: 9, hours: 4, closesBefore: 12,
    title: text('[시연] 도쿄 PoC 실무 교육', '[Demo] Tokyo PoC Workshop', '[デモ] 東京PoC実務研修', '[演示] 东京概念验证实务培训', '[Minh họa] Tập huấn PoC Tokyo', '[تجريبي] ورشة إثبات المفهوم في طوكيو'),
    intake: { mode: 'selection', places: 2, seatsPerFirm: 2 },
    registrations: [{ who: 'firm', state: 'declined', people: 2, reason: '이번 교육은 지자체 PoC를 앞둔 기업을 먼저 선정했습니다. 다음 회차에 다시 신청해 주십시오.' }, { who: 'firm2', state: 'accepted', people: 2 }],
  },
  {
    hub: 'tokyo', kind: 'exchange', service: 'korea-japan-competition', startsIn: -12, hours: 2,
    title: text('[시연] 도쿄 파트너 교류회', '[Demo] Tokyo Partner Exchange', '[デモ] 東京パートナー交流会', '[演示] 东京合作伙伴交流会', '[Minh họa] Giao lưu đối tác Tokyo', '[تجريبي] لقاء الشركاء في طوكيو'),
    intake: { mode: 'first_come', places: 20, waitingPlaces: 5, seatsPerFirm: 3 },
    registrations: [{ who: 'firm', state: 'accepted', people: 2, attendance: 'attended' }, { who: 'firm2', state: 'accepted', people: 1, attendance: 'absent' }],
  },
  {
    hub: 'beijing', kind: 'forum', service: 'investment-attraction', startsIn: 27, hours: 3, cancellation: text('행사장을 쓸 수 없게 되어 취소합니다. (시연)', 'The venue is no longer available. (demo)', '会場が使えなくなったため中止します。（デモ）', '因场地无法使用而取消。（演示）', 'Hủy vì địa điểm không còn sử dụng được. (minh họa)', 'أُلغي لتعذّر استخدام المكان. (تجريبي)'),
    title: text('[시연] 베이징 AI 포럼', '[Demo] Beijing AI Forum', '[デモ] 北京AIフォーラム', '[演示] 北京人工智能论坛', '[Minh họa] Diễn đàn AI Bắc Kinh', '[تجريبي] منتدى بكين للذكاء الاصطناعي'),
    intake: { mode: 'first_come', places: 40, waitingPlaces: 0, seatsPerFirm: 2 },
    registrations: [{ who: 'firm', state: 'accepted', people: 1 }],
  },
];
