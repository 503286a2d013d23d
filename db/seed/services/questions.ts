import type { LocalizedText } from '../../../app/i18n/localized-text';
import type { ServiceQuestion } from '../../schema/hubs';
import { text } from '../text';

export function longText(key: string, label: LocalizedText, hint?: LocalizedText): ServiceQuestion {
  return { key, kind: 'long_text', label, hint, required: true, maxLength: 2000 };
}

export function shortText(key: string, label: LocalizedText, required = true): ServiceQuestion {
  return { key, kind: 'short_text', label, required, maxLength: 200 };
}

/** A choice of one; the values stand in answers, so they never change. */
export function choice(key: string, label: LocalizedText, options: Record<string, LocalizedText>, hint?: LocalizedText): ServiceQuestion {
  return { key, kind: 'choice', label, hint, required: true, options: Object.entries(options).map(([value, name]) => ({ value, label: name })) };
}

export function yesNo(key: string, label: LocalizedText, hint?: LocalizedText): ServiceQuestion {
  return { key, kind: 'yes_no', label, hint, required: true };
}

export function numberOf(key: string, label: LocalizedText, required = true): ServiceQuestion {
  return { key, kind: 'number', label, required };
}

export const localPartner: ServiceQuestion = {
  key: 'localPartner',
  kind: 'choice',
  required: true,
  label: text('현지 파트너가 있습니까?', 'Do you have a local partner?', '現地パートナーはいますか？', '是否有当地合作伙伴？', 'Quý vị đã có đối tác tại chỗ chưa?', 'هل لديكم شريك محلي؟'),
  options: [
    {
      value: 'none',
      label: text('없음, 찾아 주세요', 'No, please help us find one', 'いない（紹介を希望）', '没有，希望协助寻找', 'Chưa có, nhờ trung tâm tìm giúp', 'لا، نرجو المساعدة في إيجاد شريك'),
    },
    { value: 'found', label: text('있음', 'Yes', 'いる', '有', 'Đã có', 'نعم') },
  ],
};

export const startDate: ServiceQuestion = {
  key: 'startDate',
  kind: 'date',
  required: true,
  label: text('희망 시작일', 'Preferred start date', '開始希望日', '希望开始日期', 'Ngày mong muốn bắt đầu', 'تاريخ البدء المفضّل'),
};

export const productStage: ServiceQuestion = {
  key: 'productStage',
  kind: 'choice',
  required: true,
  label: text('제품은 어느 단계입니까?', 'What stage is your product at?', '製品はどの段階ですか？', '产品处于哪个阶段？', 'Sản phẩm đang ở giai đoạn nào?', 'في أي مرحلة منتجكم؟'),
  options: [
    { value: 'prototype', label: text('시제품', 'Prototype', '試作品', '原型', 'Nguyên mẫu', 'نموذج أولي') },
    { value: 'pilot', label: text('시범 운영', 'Pilot', '試験運用', '试点运行', 'Vận hành thử', 'تشغيل تجريبي') },
    { value: 'commercial', label: text('상용화', 'On the market', '商用化', '已商用', 'Đã thương mại hóa', 'مطروح تجاريًا') },
  ],
};

export const personalData = yesNo(
  'personalData',
  text('개인정보를 처리합니까?', 'Does the product process personal data?', '個人情報を扱いますか？', '是否处理个人信息？', 'Sản phẩm có xử lý dữ liệu cá nhân không?', 'هل يعالج المنتج بيانات شخصية؟'),
  text(
    '얼굴 영상, 음성, 연락처처럼 사람을 알아볼 수 있는 정보를 말합니다.', 'Anything that identifies a person: faces, voices, contact details.', '顔画像、音声、連絡先など、個人を識別できる情報を指します。',
    '指可识别个人的信息，如人脸图像、语音、联系方式。', 'Là thông tin có thể nhận dạng một người: khuôn mặt, giọng nói, thông tin liên hệ.', 'أي معلومات تدل على شخص بعينه: الوجه أو الصوت أو بيانات الاتصال.',
  ),
);

export const durationWeeks = numberOf(
  'durationWeeks',
  text('예상 기간(주)', 'Expected duration (weeks)', '想定期間（週）', '预计时长（周）', 'Thời gian dự kiến (tuần)', 'المدة المتوقعة (بالأسابيع)'),
);

export const successMetric = longText(
  'successMetric',
  text('무엇이 확인되면 성공입니까?', 'What result would make it a success?', 'どのような結果が得られれば成功ですか？', '达到什么结果算成功？', 'Kết quả nào được coi là thành công?', 'ما النتيجة التي تُعدّ نجاحًا؟'),
  text(
    '지표와 지금의 값, 목표 값을 적어 주세요.', 'Name the metric, its value today and the target.', '指標と現在の値、目標値をご記入ください。',
    '请填写指标、当前值和目标值。', 'Vui lòng nêu chỉ số, giá trị hiện tại và mục tiêu.', 'يُرجى ذكر المؤشر وقيمته الحالية والقيمة المستهدفة.',
  ),
);

export const attendees: ServiceQuestion = {
  key: 'attendees',
  kind: 'number',
  required: false,
  label: text('예상 참석 인원', 'Expected number of people', '参加予定人数', '预计参加人数', 'Số người dự kiến tham gia', 'عدد المشاركين المتوقع'),
};

export const fundingStage: ServiceQuestion = {
  key: 'fundingStage',
  kind: 'choice',
  required: true,
  label: text('어느 투자 단계를 준비하고 있습니까?', 'Which funding round are you preparing?', 'どの投資ラウンドを準備していますか？', '正在筹备哪一轮融资？', 'Quý vị đang chuẩn bị vòng gọi vốn nào?', 'أي جولة تمويل تعدّون لها؟'),
  options: [
    { value: 'seed', label: text('시드', 'Seed', 'シード', '种子轮', 'Hạt giống', 'التمويل الأولي') },
    { value: 'series_a', label: text('시리즈 A', 'Series A', 'シリーズA', 'A轮', 'Vòng A', 'الجولة A') },
    { value: 'series_b_later', label: text('시리즈 B 이상', 'Series B or later', 'シリーズB以降', 'B轮及以后', 'Vòng B trở lên', 'الجولة B وما بعدها') },
  ],
};

export const fundingAmount = shortText(
  'fundingAmount',
  text('희망 투자 금액과 통화', 'Amount sought, with its currency', '希望する投資額と通貨', '期望融资金额及币种', 'Số vốn mong muốn và đơn vị tiền tệ', 'مبلغ الاستثمار المطلوب وعملته'),
);

export const modelName = shortText(
  'modelName',
  text('모델 이름과 크기', 'Name and size of the model', 'モデル名とサイズ', '模型名称与规模', 'Tên và kích thước mô hình', 'اسم النموذج وحجمه'),
);
