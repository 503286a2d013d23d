import { text } from '../text';
import { closed, labourDay, madeUp, newYear, provisionallyClosed, type Calendar } from './day';

const springFestival = text('춘절', 'Spring Festival', '春節', '春节', 'Tết Nguyên đán', 'عيد الربيع');
const qingming = text('청명절', 'Qingming Festival', '清明節', '清明节', 'Tết Thanh minh', 'عيد تشينغمينغ');
const dragonBoat = text('단오절', 'Dragon Boat Festival', '端午節', '端午节', 'Tết Đoan ngọ', 'مهرجان قوارب التنين');
const midAutumn = text('중추절', 'Mid-Autumn Festival', '中秋節', '中秋节', 'Tết Trung thu', 'عيد منتصف الخريف');
const nationalDay = text('국경절', 'National Day', '国慶節', '国庆节', 'Quốc khánh', 'العيد الوطني');
const makeUp = text('휴일 조정에 따른 근무일', 'Make-up workday', '振替出勤日', '调休上班', 'Ngày làm bù', 'يوم عمل تعويضي');

/** 2027 is the statutory core only: the State Council's notice, with bridges and make-up days, isn't published yet. */
export const china: Calendar = {
  sources: { 2026: 'State Council General Office, 4 November 2025', 2027: 'Statutory days only; State Council notice awaited' },
  confirmedYears: [2026],
  days: [
    ...closed(newYear, '2026-01-01..2026-01-03'),
    ...closed(springFestival, '2026-02-15..2026-02-23'),
    ...closed(qingming, '2026-04-04..2026-04-06'),
    ...closed(labourDay, '2026-05-01..2026-05-05'),
    ...closed(dragonBoat, '2026-06-19..2026-06-21'),
    ...closed(midAutumn, '2026-09-25..2026-09-27'),
    ...closed(nationalDay, '2026-10-01..2026-10-07'),
    ...madeUp(makeUp, '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'),
    ...provisionallyClosed(newYear, '2027-01-01'),
    ...provisionallyClosed(springFestival, '2027-02-05..2027-02-08'),
    ...provisionallyClosed(qingming, '2027-04-05'),
    ...provisionallyClosed(labourDay, '2027-05-01..2027-05-02'),
    ...provisionallyClosed(dragonBoat, '2027-06-09'),
    ...provisionallyClosed(midAutumn, '2027-09-15'),
    ...provisionallyClosed(nationalDay, '2027-10-01..2027-10-03'),
  ],
};
