import { text } from '../text';
import { closed, labourDay, madeUp, newYear, observed, provisionallyClosed, type Calendar } from './day';

const tet = text('뗏(설날)', 'Tết (Lunar New Year)', 'テト（旧正月）', '春节（越南新年）', 'Tết Nguyên đán', 'تيت (رأس السنة القمرية)');
const hungKings = text('훙 왕 기일', 'Hùng Kings’ Commemoration Day', 'フン王の命日', '雄王节', 'Giỗ Tổ Hùng Vương', 'يوم ذكرى ملوك هونغ');
const reunification = text('통일의 날', 'Reunification Day', '南部解放記念日', '南方解放日', 'Ngày Giải phóng miền Nam', 'يوم إعادة التوحيد');
const nationalDay = text('국경일', 'National Day', '建国記念日', '国庆节', 'Quốc khánh', 'العيد الوطني');
const cultureDay = text('베트남 문화의 날', 'Viet Nam Culture Day', 'ベトナム文化の日', '越南文化日', 'Ngày Văn hóa Việt Nam', 'يوم الثقافة الفيتنامية');
const swapped = text('조정 휴무일', 'Swapped day off', '振替休業日', '调休放假', 'Nghỉ hoán đổi', 'يوم عطلة مُبدَّل');
const makeUp = text('휴일 조정에 따른 근무일', 'Make-up workday', '振替出勤日', '调休上班', 'Ngày làm bù', 'يوم عمل تعويضي');

/**
 * In 2027 neither Tết's pattern (4–10 or 5–11 February) nor the second National Day (1 or 3 September) is published:
 * every day that may be off is provisionally closed, so that a promise is rather late than broken.
 */
export const vietNam: Calendar = {
  sources: { 2026: 'Viet Nam News, 17 October and 25 December 2025; Government Portal, 14 October 2025', 2027: 'Labour Code; notice of Tết and swapped days awaited' },
  confirmedYears: [2026],
  days: [
    ...closed(newYear, '2026-01-01', '2027-01-01'),
    ...closed(swapped, '2026-01-02', '2026-08-31'),
    ...madeUp(makeUp, '2026-01-10', '2026-08-22'),
    ...closed(tet, '2026-02-14..2026-02-22'),
    ...provisionallyClosed(tet, '2027-02-04..2027-02-11'),
    ...closed(observed(hungKings), '2026-04-27'),
    ...closed(hungKings, '2027-04-16'),
    ...closed(reunification, '2026-04-30', '2027-04-30'),
    ...closed(labourDay, '2026-05-01'),
    ...closed(observed(labourDay), '2027-05-03'),
    ...closed(nationalDay, '2026-09-01..2026-09-02', '2027-09-02'),
    ...provisionallyClosed(nationalDay, '2027-09-01', '2027-09-03'),
    ...provisionallyClosed(cultureDay, '2026-11-24', '2027-11-24'),
  ],
};
