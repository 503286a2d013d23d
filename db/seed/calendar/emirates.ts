import { text } from '../text';
import { closed, newYear, provisionallyClosed, shortHours, type Calendar } from './day';

const eidAlFitr = text('이드 알피트르', 'Eid al-Fitr', 'イード・アル＝フィトル', '开斋节', 'Lễ Eid al-Fitr', 'عيد الفطر');
const arafat = text('아라파트의 날', 'Arafat Day', 'アラファの日', '阿拉法特日', 'Ngày Arafat', 'يوم عرفة');
const eidAlAdha = text('이드 알아드하', 'Eid al-Adha', 'イード・アル＝アドハー', '宰牲节', 'Lễ Eid al-Adha', 'عيد الأضحى');
const hijriNewYear = text('이슬람력 새해', 'Islamic New Year', 'イスラム暦新年', '伊斯兰新年', 'Năm mới Hồi giáo', 'رأس السنة الهجرية');
const birthday = text('예언자 탄신일', 'Prophet’s Birthday', '預言者生誕祭', '圣纪节', 'Ngày sinh Nhà tiên tri', 'المولد النبوي الشريف');
const nationalDay = text('국경일', 'National Day (Eid Al Etihad)', '建国記念日', '国庆日', 'Quốc khánh', 'عيد الاتحاد');
const ramadan = text('라마단 단축 근무', 'Ramadan working hours', 'ラマダン期間の短縮勤務', '斋月缩短工时', 'Giờ làm việc tháng Ramadan', 'ساعات العمل في رمضان');

/** Two hours less than an eight-hour day, from 09:00 as the federal government; Friday stays a morning. */
const ramadanHours = { weekday: '15:00', friday: '12:00' };

/**
 * The Cabinet may move any but the Eids, never automatically; weekend days are not replaced. In 2027 Eid al-Fitr falls on
 * 9 or 10 March: both, and what follows either, are provisionally closed.
 */
export const emirates: Calendar = {
  sources: { 2026: 'UAE Cabinet Resolution 27/2024; FAHR, 11 February 2026', 2027: 'UAE Cabinet Resolution 27/2024; Islamic dates calculated' },
  confirmedYears: [2026],
  days: [
    ...closed(newYear, '2026-01-01', '2027-01-01'),
    ...shortHours(ramadan, '2026-02-18..2026-03-18', ramadanHours, false),
    ...closed(eidAlFitr, '2026-03-19..2026-03-22'),
    ...closed(arafat, '2026-05-26'),
    ...closed(eidAlAdha, '2026-05-27..2026-05-29'),
    ...provisionallyClosed(hijriNewYear, '2026-06-16', '2027-06-06'),
    ...provisionallyClosed(birthday, '2026-08-25', '2027-08-14..2027-08-15'),
    ...shortHours(ramadan, '2027-02-08..2027-03-08', ramadanHours, true),
    ...provisionallyClosed(eidAlFitr, '2027-03-09..2027-03-12'),
    ...provisionallyClosed(arafat, '2027-05-15'),
    ...provisionallyClosed(eidAlAdha, '2027-05-16..2027-05-18'),
    ...closed(nationalDay, '2026-12-02..2026-12-03', '2027-12-02..2027-12-03'),
  ],
};
