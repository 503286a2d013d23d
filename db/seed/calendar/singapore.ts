import { text } from '../text';
import { christmas, closed, labourDay, newYear, observed, type Calendar } from './day';

const lunarNewYear = text('음력설', 'Chinese New Year', '旧正月', '农历新年', 'Tết Nguyên đán', 'رأس السنة الصينية');
const vesak = text('부처님 오신 날', 'Vesak Day', 'ベサック・デー', '卫塞节', 'Lễ Phật đản', 'يوم فيساك');
const nationalDay = text('국경일', 'National Day', 'ナショナル・デー', '国庆日', 'Quốc khánh', 'اليوم الوطني');
const deepavali = text('디파발리', 'Deepavali', 'ディーパバリ', '屠妖节', 'Lễ Deepavali', 'عيد ديبافالي');

/** The Ministry of Manpower's list: a Sunday moves to Monday, a Saturday isn't moved. */
export const singapore: Calendar = {
  sources: { 2026: 'Ministry of Manpower of Singapore', 2027: 'Ministry of Manpower of Singapore, June 2026' },
  confirmedYears: [2026, 2027],
  days: [
    ...closed(newYear, '2026-01-01', '2027-01-01'),
    ...closed(lunarNewYear, '2026-02-17..2026-02-18', '2027-02-06'),
    ...closed(observed(lunarNewYear), '2027-02-08'),
    ...closed(text('하리 라야 푸아사', 'Hari Raya Puasa', 'ハリ・ラヤ・プアサ', '开斋节', 'Lễ Hari Raya Puasa', 'عيد الفطر'), '2026-03-21', '2027-03-10'),
    ...closed(text('성금요일', 'Good Friday', '聖金曜日', '耶稣受难日', 'Thứ Sáu Tuần Thánh', 'الجمعة العظيمة'), '2026-04-03', '2027-03-26'),
    ...closed(labourDay, '2026-05-01', '2027-05-01'),
    ...closed(text('하리 라야 하지', 'Hari Raya Haji', 'ハリ・ラヤ・ハジ', '哈芝节', 'Lễ Hari Raya Haji', 'عيد الأضحى'), '2026-05-27', '2027-05-17'),
    ...closed(observed(vesak), '2026-06-01'),
    ...closed(vesak, '2027-05-20'),
    ...closed(observed(nationalDay), '2026-08-10'),
    ...closed(nationalDay, '2027-08-09'),
    ...closed(observed(deepavali), '2026-11-09'),
    ...closed(deepavali, '2027-10-28'),
    ...closed(christmas, '2026-12-25', '2027-12-25'),
  ],
};
