import { text } from '../text';
import { christmas, closed, newYear, observed, type Calendar } from './day';

const juneteenth = text('준틴스(노예해방 기념일)', 'Juneteenth', 'ジューンティーンス', '六月节', 'Ngày Juneteenth', 'يوم جونتينث');
const independence = text('독립기념일', 'Independence Day', '独立記念日', '独立日', 'Ngày Độc lập', 'يوم الاستقلال');

/** Federal holidays; California's own list differs and is not followed. */
export const unitedStates: Calendar = {
  sources: { 2026: '5 U.S.C. 6103', 2027: '5 U.S.C. 6103' },
  confirmedYears: [2026, 2027],
  days: [
    ...closed(newYear, '2026-01-01', '2027-01-01'),
    ...closed(observed(newYear), '2027-12-31'),
    ...closed(text('마틴 루서 킹 데이', 'Martin Luther King Jr. Day', 'キング牧師記念日', '马丁·路德·金纪念日', 'Ngày Martin Luther King', 'يوم مارتن لوثر كينغ'), '2026-01-19', '2027-01-18'),
    ...closed(text('대통령의 날', 'Washington’s Birthday', 'ワシントン誕生日', '华盛顿诞辰纪念日', 'Ngày sinh Washington', 'عيد ميلاد واشنطن'), '2026-02-16', '2027-02-15'),
    ...closed(text('메모리얼 데이', 'Memorial Day', 'メモリアル・デー', '阵亡将士纪念日', 'Ngày Chiến sĩ trận vong', 'يوم الذكرى'), '2026-05-25', '2027-05-31'),
    ...closed(juneteenth, '2026-06-19'),
    ...closed(observed(juneteenth), '2027-06-18'),
    ...closed(observed(independence), '2026-07-03', '2027-07-05'),
    ...closed(text('노동절', 'Labor Day', 'レイバー・デー', '劳动节', 'Ngày Lễ Lao động', 'عيد العمل'), '2026-09-07', '2027-09-06'),
    ...closed(text('콜럼버스 데이', 'Columbus Day', 'コロンブス・デー', '哥伦布日', 'Ngày Columbus', 'يوم كولومبوس'), '2026-10-12', '2027-10-11'),
    ...closed(text('재향군인의 날', 'Veterans Day', '退役軍人の日', '退伍军人节', 'Ngày Cựu chiến binh', 'يوم المحاربين القدامى'), '2026-11-11', '2027-11-11'),
    ...closed(text('추수감사절', 'Thanksgiving Day', '感謝祭', '感恩节', 'Lễ Tạ ơn', 'عيد الشكر'), '2026-11-26', '2027-11-25'),
    ...closed(christmas, '2026-12-25'),
    ...closed(observed(christmas), '2027-12-24'),
  ],
};
