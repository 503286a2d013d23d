import { text } from '../text';
import { forHubs, type GuideOptionSeed } from './option';

/** Where the firm wants to go. The hubs that a market's rules name are the ones that serve it. */
export const markets: GuideOptionSeed[] = [
  {
    value: 'united-states',
    label: text('미국·북미', 'United States and North America', '米国・北米', '美国与北美', 'Hoa Kỳ và Bắc Mỹ', 'الولايات المتحدة وأمريكا الشمالية'),
    rules: [
      forHubs(3, ['silicon-valley'], text(
        '미국·북미 시장을 맡은 거점입니다.', 'This hub serves the United States and North America.', '米国・北米市場を担当する拠点です。',
        '该基地负责美国与北美市场。', 'Trung tâm này phụ trách thị trường Hoa Kỳ và Bắc Mỹ.', 'يخدم هذا المركز سوق الولايات المتحدة وأمريكا الشمالية.',
      )),
    ],
  },
  {
    value: 'china',
    label: text('중국', 'China', '中国', '中国', 'Trung Quốc', 'الصين'),
    rules: [
      forHubs(3, ['beijing'], text(
        '중국 시장을 맡은 거점입니다.', 'This hub serves China.', '中国市場を担当する拠点です。',
        '该基地负责中国市场。', 'Trung tâm này phụ trách thị trường Trung Quốc.', 'يخدم هذا المركز سوق الصين.',
      )),
    ],
  },
  {
    value: 'japan',
    label: text('일본', 'Japan', '日本', '日本', 'Nhật Bản', 'اليابان'),
    rules: [
      forHubs(3, ['tokyo'], text(
        '일본 시장을 맡은 거점입니다.', 'This hub serves Japan.', '日本市場を担当する拠点です。',
        '该基地负责日本市场。', 'Trung tâm này phụ trách thị trường Nhật Bản.', 'يخدم هذا المركز سوق اليابان.',
      )),
    ],
  },
  {
    value: 'asean',
    label: text('싱가포르·아세안', 'Singapore and ASEAN', 'シンガポール・ASEAN', '新加坡与东盟', 'Singapore và ASEAN', 'سنغافورة ودول الآسيان'),
    rules: [
      forHubs(3, ['singapore'], text(
        '싱가포르와 아세안 시장을 맡은 거점입니다.', 'This hub serves Singapore and ASEAN.', 'シンガポールとASEAN市場を担当する拠点です。',
        '该基地负责新加坡与东盟市场。', 'Trung tâm này phụ trách thị trường Singapore và ASEAN.', 'يخدم هذا المركز سوق سنغافورة ودول الآسيان.',
      )),
      forHubs(2, ['hanoi', 'ho-chi-minh-city'], text(
        '아세안 회원국 베트남의 거점입니다.', 'This hub is in Viet Nam, a member of ASEAN.', 'ASEAN加盟国ベトナムの拠点です。',
        '该基地位于东盟成员国越南。', 'Trung tâm ở Việt Nam, một nước thành viên ASEAN.', 'مركز في فيتنام، وهي من دول الآسيان.',
      )),
    ],
  },
  {
    value: 'viet-nam',
    label: text('베트남', 'Viet Nam', 'ベトナム', '越南', 'Việt Nam', 'فيتنام'),
    rules: [
      forHubs(3, ['hanoi', 'ho-chi-minh-city'], text(
        '베트남 시장을 맡은 거점입니다.', 'This hub serves Viet Nam.', 'ベトナム市場を担当する拠点です。',
        '该基地负责越南市场。', 'Trung tâm này phụ trách thị trường Việt Nam.', 'يخدم هذا المركز سوق فيتنام.',
      )),
    ],
  },
  {
    value: 'middle-east',
    label: text('아랍에미리트·중동', 'United Arab Emirates and the Middle East', 'アラブ首長国連邦・中東', '阿联酋与中东', 'UAE và Trung Đông', 'الإمارات والشرق الأوسط'),
    rules: [
      forHubs(3, ['dubai'], text(
        '아랍에미리트와 중동 시장을 맡은 거점입니다.', 'This hub serves the Emirates and the Middle East.', 'アラブ首長国連邦と中東市場を担当する拠点です。',
        '该基地负责阿联酋与中东市场。', 'Trung tâm này phụ trách thị trường UAE và Trung Đông.', 'يخدم هذا المركز سوق الإمارات والشرق الأوسط.',
      )),
      {
        services: ['government-introduction'], hubs: ['dubai'], weight: 2,
        reason: text(
          'UAE AI 협력 TF로 현지 기관과 잇습니다.', 'The UAE AI Cooperation Task Force opens the way to institutions there.', 'UAE AI協力タスクフォースを通じて現地機関につなぎます。',
          '通过阿联酋AI合作工作组对接当地机构。', 'Kết nối với cơ quan tại chỗ qua Nhóm đặc trách hợp tác AI với UAE.', 'يفتح فريق عمل التعاون مع الإمارات في الذكاء الاصطناعي الطريق إلى الجهات هناك.',
        ),
      },
    ],
  },
];
