import type { LocalizedText } from '../../app/i18n/localized-text';
import type { HubFact } from '../schema/hubs';
import { text } from './text';

const asOf = '2026-11-22';

interface Proof {
  verified: boolean;
  source: LocalizedText;
}

const unverified = (...words: Parameters<typeof text>): Proof => ({ verified: false, source: text(...words) });
const official = (...words: Parameters<typeof text>): Proof => ({ verified: true, source: text(...words) });

/** What is known of the hubs' places, from the policy text or from the centres' openings. */
export const place = {
  siliconValley: unverified(
    '제8회 과학기술관계장관회의 안건7(2026년 4월 30일)에 실리콘밸리로 적혀 있으며, 새너제이로 추정합니다.',
    'Agenda item 7 of the 8th Science & Technology Ministers’ Meeting (30 April 2026) names Silicon Valley; San Jose is an assumption.',
    '第8回科学技術関係閣僚会議の案件7（2026年4月30日）にシリコンバレーと記載があり、サンノゼは推定です。',
    '第8次科学技术部长会议第7项议题（2026年4月30日）写明硅谷，圣何塞为推测。',
    'Mục 7 của Hội nghị Bộ trưởng Khoa học và Công nghệ lần thứ 8 (30/4/2026) nêu Thung lũng Silicon; San Jose là phỏng đoán.',
    'يذكر البند 7 من الاجتماع الثامن لوزراء العلوم والتقنية (30 أبريل 2026) وادي السيليكون، أما سان خوسيه فتقدير.',
  ),
  country: unverified(
    '제8회 과학기술관계장관회의 안건7(2026년 4월 30일)에 국가만 적혀 있으며, 도시는 추정합니다.',
    'Agenda item 7 of the 8th Science & Technology Ministers’ Meeting (30 April 2026) names only the country; the city is an assumption.',
    '第8回科学技術関係閣僚会議の案件7（2026年4月30日）には国のみ記載があり、都市は推定です。',
    '第8次科学技术部长会议第7项议题（2026年4月30日）只写明国家，城市为推测。',
    'Mục 7 của Hội nghị Bộ trưởng Khoa học và Công nghệ lần thứ 8 (30/4/2026) chỉ nêu quốc gia; thành phố là phỏng đoán.',
    'يذكر البند 7 من الاجتماع الثامن لوزراء العلوم والتقنية (30 أبريل 2026) الدولة فقط، أما المدينة فتقدير.',
  ),
  singapore: official('2014년 개소', 'Opened in 2014', '2014年開所', '2014年成立', 'Khai trương năm 2014', 'افتُتح عام 2014'),
  hanoi: official('2017년 11월 개소', 'Opened in November 2017', '2017年11月開所', '2017年11月成立', 'Khai trương tháng 11/2017', 'افتُتح في نوفمبر 2017'),
  hoChiMinhCity: official('2019년 5월 개소', 'Opened in May 2019', '2019年5月開所', '2019年5月成立', 'Khai trương tháng 5/2019', 'افتُتح في مايو 2019'),
  dubai: official('2024년 10월 15일 개소', 'Opened on 15 October 2024', '2024年10月15日開所', '2024年10月15日成立', 'Khai trương ngày 15/10/2024', 'افتُتح في 15 أكتوبر 2024'),
};

/** What the hubs' holidays rest on. */
export const holidays = {
  us: official('미국 연방법 5 U.S.C. 6103', '5 U.S.C. 6103, federal holidays', '米国連邦法 5 U.S.C. 6103', '美国联邦法 5 U.S.C. 6103', 'Luật liên bang Hoa Kỳ 5 U.S.C. 6103', 'القانون الفيدرالي الأمريكي 5 U.S.C. 6103'),
  china: official(
    '중국 국무원 판공청, 2025년 11월 4일', 'State Council General Office of China, 4 November 2025', '中国国務院弁公庁、2025年11月4日',
    '国务院办公厅，2025年11月4日', 'Văn phòng Quốc vụ viện Trung Quốc, 4/11/2025', 'المكتب العام لمجلس الدولة الصيني، 4 نوفمبر 2025',
  ),
  japan: official('일본 내각부', 'Cabinet Office of Japan', '内閣府', '日本内阁府', 'Văn phòng Nội các Nhật Bản', 'مكتب مجلس الوزراء الياباني'),
  singapore: official(
    '싱가포르 인력부, 2026년 6월', 'Ministry of Manpower of Singapore, June 2026', 'シンガポール人材開発省、2026年6月',
    '新加坡人力部，2026年6月', 'Bộ Nhân lực Singapore, tháng 6/2026', 'وزارة القوى العاملة في سنغافورة، يونيو 2026',
  ),
  vietNam: official(
    '베트남 정부 포털 2025년 10월 14일, 비엣남뉴스 2025년 10월 17일과 12월 25일',
    'Viet Nam Government Portal, 14 October 2025; Viet Nam News, 17 October and 25 December 2025',
    'ベトナム政府ポータル2025年10月14日、ベトナムニュース2025年10月17日・12月25日',
    '越南政府门户网站2025年10月14日，越南新闻2025年10月17日和12月25日',
    'Cổng Thông tin Chính phủ 14/10/2025; Việt Nam News 17/10 và 25/12/2025',
    'بوابة الحكومة الفيتنامية 14 أكتوبر 2025، وفيتنام نيوز 17 أكتوبر و25 ديسمبر 2025',
  ),
  emirates: unverified(
    'UAE 내각 결의 27/2024. 이슬람 공휴일은 임박하여 확정됩니다.', 'UAE Cabinet Resolution 27/2024; Islamic dates are confirmed shortly before.',
    'UAE内閣決議27/2024。イスラム暦の祝日は直前に確定します。', '阿联酋内阁第27/2024号决议，伊斯兰节日临近时确定。',
    'Nghị quyết Nội các UAE 27/2024; các ngày lễ Hồi giáo chỉ được xác nhận sát ngày.', 'قرار مجلس الوزراء الإماراتي 27/2024، وتُؤكَّد المناسبات الإسلامية قبيل حلولها.',
  ),
};

const announced = unverified(
  '개소 때 발표된 주소이며, 그 뒤로는 확인되지 않았습니다.', 'Announced at the opening; not confirmed since.', '開所時に発表された住所で、その後は確認できていません。',
  '成立时公布的地址，此后未再确认。', 'Địa chỉ công bố khi khai trương; từ đó chưa được xác nhận lại.', 'أُعلن عند الافتتاح ولم يُؤكَّد بعد ذلك.',
);
const assumedHours = unverified(
  '공개된 자료가 없어 통상적인 근무시간으로 정했습니다.', 'Not published; usual office hours are assumed.', '公開資料がないため、一般的な勤務時間としています。',
  '没有公开资料，按通常办公时间设定。', 'Chưa công bố; tạm lấy giờ hành chính thông thường.', 'غير منشورة، وقد افتُرضت ساعات العمل المعتادة.',
);
const notPublished = unverified('공개된 자료가 없습니다.', 'Not published.', '公開資料がありません。', '没有公开资料。', 'Chưa công bố.', 'غير منشور.');

/** All facts of a hub with their state of proof; whatever is not listed as verified is shown as unverified. */
export function facts(city: Proof, days: Proof, { address = false } = {}): HubFact[] {
  const proofs: [HubFact['field'], Proof][] = [
    ['city', city],
    ...(address ? [['address', announced] satisfies [HubFact['field'], Proof]] : []),
    ['opening_hours', assumedHours], ['holidays', days], ['operator', notPublished], ['equipment', notPublished], ['contact', notPublished],
  ];
  return proofs.map(([field, proof]) => ({ field, ...proof, asOf }));
}
