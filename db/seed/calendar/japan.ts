import { text } from '../text';
import { closed, newYear, observed, type Calendar } from './day';

const constitution = text('헌법기념일', 'Constitution Memorial Day', '憲法記念日', '宪法纪念日', 'Ngày Hiến pháp', 'يوم الدستور');
const equinox = text('춘분의 날', 'Vernal Equinox Day', '春分の日', '春分日', 'Ngày Xuân phân', 'يوم الاعتدال الربيعي');
const yearEnd = text('연말연시 휴무', 'Year-end and New Year closure', '年末年始休業', '年末年初休假', 'Nghỉ cuối năm và đầu năm', 'عطلة نهاية السنة ورأسها');

/** The Cabinet's list, and the closure of public offices from 29 December to 3 January. */
export const japan: Calendar = {
  sources: { 2026: 'Cabinet Office of Japan', 2027: 'Cabinet Office of Japan' },
  confirmedYears: [2026, 2027],
  days: [
    ...closed(newYear, '2026-01-01', '2027-01-01'),
    ...closed(yearEnd, '2026-01-02..2026-01-03', '2026-12-29..2026-12-31', '2027-01-02..2027-01-03', '2027-12-29..2027-12-31'),
    ...closed(text('성인의 날', 'Coming of Age Day', '成人の日', '成人日', 'Ngày Lễ thành nhân', 'يوم بلوغ الرشد'), '2026-01-12', '2027-01-11'),
    ...closed(text('건국기념일', 'National Foundation Day', '建国記念の日', '建国纪念日', 'Ngày Kỷ niệm lập quốc', 'يوم تأسيس الدولة'), '2026-02-11', '2027-02-11'),
    ...closed(text('일왕 생일', 'Emperor’s Birthday', '天皇誕生日', '天皇诞辰', 'Sinh nhật Thiên hoàng', 'عيد ميلاد الإمبراطور'), '2026-02-23', '2027-02-23'),
    ...closed(equinox, '2026-03-20', '2027-03-21'),
    ...closed(observed(equinox), '2027-03-22'),
    ...closed(text('쇼와의 날', 'Shōwa Day', '昭和の日', '昭和之日', 'Ngày Chiêu Hòa', 'يوم شووا'), '2026-04-29', '2027-04-29'),
    ...closed(constitution, '2026-05-03', '2027-05-03'),
    ...closed(text('녹색의 날', 'Greenery Day', 'みどりの日', '绿之日', 'Ngày Xanh', 'يوم الخضرة'), '2026-05-04', '2027-05-04'),
    ...closed(text('어린이날', 'Children’s Day', 'こどもの日', '儿童节', 'Ngày Trẻ em', 'يوم الأطفال'), '2026-05-05', '2027-05-05'),
    ...closed(observed(constitution), '2026-05-06'),
    ...closed(text('바다의 날', 'Marine Day', '海の日', '海之日', 'Ngày của Biển', 'يوم البحر'), '2026-07-20', '2027-07-19'),
    ...closed(text('산의 날', 'Mountain Day', '山の日', '山之日', 'Ngày của Núi', 'يوم الجبل'), '2026-08-11', '2027-08-11'),
    ...closed(text('경로의 날', 'Respect for the Aged Day', '敬老の日', '敬老日', 'Ngày Kính lão', 'يوم احترام المسنين'), '2026-09-21', '2027-09-20'),
    ...closed(text('국민의 휴일', 'Citizens’ Holiday', '国民の休日', '国民休息日', 'Ngày nghỉ của người dân', 'عطلة المواطنين'), '2026-09-22'),
    ...closed(text('추분의 날', 'Autumnal Equinox Day', '秋分の日', '秋分日', 'Ngày Thu phân', 'يوم الاعتدال الخريفي'), '2026-09-23', '2027-09-23'),
    ...closed(text('스포츠의 날', 'Sports Day', 'スポーツの日', '体育日', 'Ngày Thể thao', 'يوم الرياضة'), '2026-10-12', '2027-10-11'),
    ...closed(text('문화의 날', 'Culture Day', '文化の日', '文化日', 'Ngày Văn hóa', 'يوم الثقافة'), '2026-11-03', '2027-11-03'),
    ...closed(text('근로감사의 날', 'Labour Thanksgiving Day', '勤労感謝の日', '勤劳感谢日', 'Ngày Tạ ơn lao động', 'يوم شكر العمل'), '2026-11-23', '2027-11-23'),
  ],
};
