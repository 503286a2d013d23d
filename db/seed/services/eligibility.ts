import type { EligibilityQuestion } from '../../schema/hubs';
import { text } from '../text';

const taxArrears: EligibilityQuestion = {
  key: 'taxArrears',
  refusedBy: 'yes',
  text: text(
    '국세나 지방세를 체납하고 있습니까?', 'Does your firm have unpaid national or local taxes?', '国税または地方税を滞納していますか？',
    '贵公司是否拖欠国税或地方税？', 'Doanh nghiệp có đang nợ thuế quốc gia hoặc thuế địa phương không?', 'هل على شركتكم ضرائب وطنية أو محلية غير مسدّدة؟',
  ),
  remedy: text(
    '체납을 해소하거나 납부 유예를 승인받은 뒤 신청해 주세요.',
    'Please apply once the taxes are paid or a deferral has been approved.',
    '滞納を解消するか、納付猶予の承認を受けてから申請してください。',
    '请在缴清欠税或获准延期缴纳后再提交申请。',
    'Vui lòng đăng ký sau khi đã nộp đủ thuế hoặc được chấp thuận gia hạn nộp.',
    'يُرجى التقديم بعد سداد الضرائب أو الحصول على موافقة بتأجيلها.',
  ),
};

const duplicateAid: EligibilityQuestion = {
  key: 'duplicateAid',
  refusedBy: 'yes',
  text: text(
    '같은 내용으로 다른 정부 지원을 받고 있습니까?', 'Is your firm already receiving other government support for the same purpose?', '同じ内容で他の政府支援を受けていますか？',
    '贵公司是否正在就同一内容接受其他政府支持？', 'Doanh nghiệp có đang nhận hỗ trợ khác của chính phủ cho cùng nội dung không?', 'هل تتلقى شركتكم حاليًا دعمًا حكوميًا آخر للغرض نفسه؟',
  ),
  remedy: text(
    '받고 있는 지원이 끝난 뒤 신청하거나, 겹치지 않는 내용으로 신청해 주세요.',
    'Please apply after that support ends, or for something that it does not cover.',
    '現在の支援が終了してから申請するか、重複しない内容で申請してください。',
    '请在现有支持结束后申请，或就不重复的内容申请。',
    'Vui lòng đăng ký sau khi hỗ trợ đó kết thúc, hoặc đăng ký nội dung không trùng lặp.',
    'يُرجى التقديم بعد انتهاء ذلك الدعم، أو لغرض لا يشمله.',
  ),
};

export const localEntity: EligibilityQuestion = {
  key: 'localEntity',
  refusedBy: 'yes',
  text: text(
    '진출하려는 국가에 이미 현지 법인이 있습니까?', 'Does your firm already have a legal entity in the country that it wants to enter?', '進出を希望する国にすでに現地法人がありますか？',
    '贵公司在拟进入的国家是否已设有当地法人？', 'Doanh nghiệp đã có pháp nhân tại quốc gia muốn thâm nhập chưa?', 'هل لشركتكم كيان قانوني قائم في البلد الذي تريدون دخوله؟',
  ),
  remedy: text(
    '현지 법인이 있는 기업은 전문가 상담과 AI 테스트존을 이용할 수 있습니다. 해당 서비스로 신청해 주세요.',
    'Firms with a local entity are welcome to use expert consultation and the AI Test Zone. Please apply for those services.',
    '現地法人をお持ちの企業は、専門家相談とAIテストゾーンをご利用いただけます。該当するサービスからご申請ください。',
    '已设当地法人的企业可以使用专家咨询和AI测试区，请选择相应服务申请。',
    'Doanh nghiệp đã có pháp nhân tại chỗ có thể sử dụng dịch vụ tư vấn chuyên gia và Khu thử nghiệm AI. Vui lòng đăng ký các dịch vụ đó.',
    'يمكن للشركات التي لها كيان محلي الاستفادة من استشارات الخبراء ومنطقة اختبار الذكاء الاصطناعي. يُرجى التقديم على هاتين الخدمتين.',
  ),
};

const agencyOrDispute: EligibilityQuestion = {
  key: 'agencyOrDispute',
  refusedBy: 'yes',
  text: text(
    '업무 대행이나 법률 분쟁 해결을 맡기려는 신청입니까?', 'Do you want the hub to act as your agent or to settle a legal dispute?', '業務の代行や法的紛争の解決を依頼する申請ですか？',
    '您是否希望基地代办业务或解决法律纠纷？', 'Quý vị có muốn trung tâm làm thay công việc hoặc giải quyết tranh chấp pháp lý không?', 'هل تريدون أن يعمل المركز وكيلًا عنكم أو أن يحل نزاعًا قانونيًا؟',
  ),
  remedy: text(
    '대행과 법률 분쟁은 지원 범위가 아닙니다. 현지 법률사무소나 전문 기관에 문의해 주세요.',
    'Agency work and legal disputes are outside what we can support. Please contact a local law firm or a specialised agency.',
    '代行や法的紛争は支援の対象外です。現地の法律事務所または専門機関にお問い合わせください。',
    '代办业务和法律纠纷不在支持范围内，请咨询当地律师事务所或专业机构。',
    'Làm thay công việc và tranh chấp pháp lý nằm ngoài phạm vi hỗ trợ. Vui lòng liên hệ văn phòng luật hoặc cơ quan chuyên môn tại chỗ.',
    'أعمال الوكالة والنزاعات القانونية خارج نطاق الدعم. يُرجى التواصل مع مكتب محاماة محلي أو جهة متخصصة.',
  ),
};

/** Asked by every service that leads to a longer support. */
export const standardEligibility = [taxArrears, duplicateAid, agencyOrDispute];
/** Asked where the support is to enter a country for the first time. */
export const entryEligibility = [taxArrears, duplicateAid, localEntity, agencyOrDispute];
/** Asked where somebody is only advised or lent a place. */
export const lightEligibility = [taxArrears, agencyOrDispute];
