import { text } from './text';

/** Former names follow the pattern ○○ IT지원센터; which of them were official is unverified. */
export const formerName = {
  siliconValley: text('실리콘밸리 IT지원센터', 'Korea IT Center Silicon Valley', 'シリコンバレーIT支援センター', '硅谷IT支援中心', 'Trung tâm hỗ trợ CNTT Thung lũng Silicon', 'مركز دعم تقنية المعلومات في وادي السيليكون'),
  beijing: text('베이징 IT지원센터', 'Korea IT Center Beijing', '北京IT支援センター', '北京IT支援中心', 'Trung tâm hỗ trợ CNTT Bắc Kinh', 'مركز دعم تقنية المعلومات في بكين'),
  tokyo: text('도쿄 IT지원센터', 'Korea IT Center Tokyo', '東京IT支援センター', '东京IT支援中心', 'Trung tâm hỗ trợ CNTT Tokyo', 'مركز دعم تقنية المعلومات في طوكيو'),
  singapore: text('싱가포르 IT지원센터', 'Korea IT Center Singapore', 'シンガポールIT支援センター', '新加坡IT支援中心', 'Trung tâm hỗ trợ CNTT Singapore', 'مركز دعم تقنية المعلومات في سنغافورة'),
  hanoi: text('하노이 IT지원센터', 'Korea IT Center Hanoi', 'ハノイIT支援センター', '河内IT支援中心', 'Trung tâm hỗ trợ CNTT Hà Nội', 'مركز دعم تقنية المعلومات في هانوي'),
  hoChiMinhCity: text('호찌민 IT지원센터', 'Korea IT Center Ho Chi Minh City', 'ホーチミンIT支援センター', '胡志明市IT支援中心', 'Trung tâm hỗ trợ CNTT Thành phố Hồ Chí Minh', 'مركز دعم تقنية المعلومات في مدينة هو تشي منه'),
  dubai: text('두바이 IT지원센터', 'Korea IT Center Dubai', 'ドバイIT支援センター', '迪拜IT支援中心', 'Trung tâm hỗ trợ CNTT Dubai', 'مركز دعم تقنية المعلومات في دبي'),
};

export const cityName = {
  siliconValley: text('실리콘밸리', 'Silicon Valley', 'シリコンバレー', '硅谷', 'Thung lũng Silicon', 'وادي السيليكون'),
  sanJose: text('새너제이', 'San Jose', 'サンノゼ', '圣何塞', 'San Jose', 'سان خوسيه'),
  beijing: text('베이징', 'Beijing', '北京', '北京', 'Bắc Kinh', 'بكين'),
  tokyo: text('도쿄', 'Tokyo', '東京', '东京', 'Tokyo', 'طوكيو'),
  singapore: text('싱가포르', 'Singapore', 'シンガポール', '新加坡', 'Singapore', 'سنغافورة'),
  hanoi: text('하노이', 'Hanoi', 'ハノイ', '河内', 'Hà Nội', 'هانوي'),
  hoChiMinhCity: text('호찌민', 'Ho Chi Minh City', 'ホーチミン', '胡志明市', 'TP. Hồ Chí Minh', 'مدينة هو تشي منه'),
  dubai: text('두바이', 'Dubai', 'ドバイ', '迪拜', 'Dubai', 'دبي'),
};
