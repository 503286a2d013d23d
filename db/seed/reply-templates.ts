import type { Transaction } from '../connect';
import { replyTemplates } from '../schema/desk';
import { text } from './text';

/** Reply templates of every hub. The ids are fixed, so that one which staff retired doesn't come back. */
const templates: (typeof replyTemplates.$inferInsert)[] = [
  {
    id: '019aa000-0000-7000-8000-000000000001',
    title: text('검토를 시작했습니다', 'We have begun our review', '検討を始めました', '我们已开始审核', 'Chúng tôi đã bắt đầu xem xét', 'بدأنا المراجعة'),
    body: text(
      '{{firm}} 귀중\n{{service}} 신청({{reference}})을 잘 받아 검토하고 있습니다. 늦어도 {{promise}}까지 답을 드리겠습니다.\n{{hub}} 거점 {{officer}} 드림',
      'Dear {{firm}},\nThank you for your {{service}} request ({{reference}}). We are reviewing it and will answer by {{promise}} at the latest.\n{{officer}}, {{hub}} hub',
      '{{firm}} 御中\n{{service}}の申請（{{reference}}）を確かに受け取り、検討しております。遅くとも{{promise}}までにお答えします。\n{{hub}}拠点 {{officer}}',
      '{{firm}}：\n我们已收到贵公司的{{service}}申请（{{reference}}），正在审核，最迟于{{promise}}前答复。\n{{hub}}基地 {{officer}}',
      'Kính gửi {{firm}},\nChúng tôi đã nhận được hồ sơ {{service}} ({{reference}}) và đang xem xét. Chúng tôi sẽ trả lời chậm nhất vào {{promise}}.\n{{officer}}, trung tâm {{hub}}',
      'السادة {{firm}}،\nتسلمنا طلب {{service}} ({{reference}}) ونعمل على مراجعته، وسنرد عليكم في موعد أقصاه {{promise}}.\n{{officer}}، مركز {{hub}}',
    ),
  },
  {
    id: '019aa000-0000-7000-8000-000000000002',
    title: text('온라인 회의를 제안합니다', 'An online meeting', 'オンライン会議のご提案', '建议召开线上会议', 'Đề nghị họp trực tuyến', 'اقتراح اجتماع عبر الإنترنت'),
    body: text(
      '{{firm}} 귀중\n{{service}} 신청({{reference}})을 더 잘 돕기 위해 30분쯤 온라인으로 말씀을 나누고 싶습니다. 가능하신 시간 두세 개를 서울 시각으로 알려 주십시오.\n{{hub}} 거점 {{officer}} 드림',
      'Dear {{firm}},\nTo help you better with {{service}} ({{reference}}) we would like to talk online for about half an hour. Please send us two or three times that suit you, in Seoul time.\n{{officer}}, {{hub}} hub',
      '{{firm}} 御中\n{{service}}の申請（{{reference}}）をよりよくお手伝いするため、30分ほどオンラインでお話ししたく存じます。ご都合のよい時間を二、三、ソウル時間でお知らせください。\n{{hub}}拠点 {{officer}}',
      '{{firm}}：\n为更好地协助{{service}}申请（{{reference}}），我们希望进行约30分钟的线上沟通。请告知两三个方便的时间（首尔时间）。\n{{hub}}基地 {{officer}}',
      'Kính gửi {{firm}},\nĐể hỗ trợ tốt hơn hồ sơ {{service}} ({{reference}}), chúng tôi muốn trao đổi trực tuyến khoảng 30 phút. Vui lòng cho biết hai, ba thời điểm phù hợp theo giờ Seoul.\n{{officer}}, trung tâm {{hub}}',
      'السادة {{firm}}،\nلمساعدتكم على نحو أفضل في طلب {{service}} ({{reference}}) نود التحدث معكم عبر الإنترنت نحو نصف ساعة. يرجى إرسال موعدين أو ثلاثة تناسبكم بتوقيت سول.\n{{officer}}، مركز {{hub}}',
    ),
  },
  {
    id: '019aa000-0000-7000-8000-000000000003',
    title: text('현지 기관의 답을 기다립니다', 'Waiting for a local body', '現地機関の回答を待っています', '等待当地机构答复', 'Đang chờ cơ quan sở tại', 'بانتظار رد جهة محلية'),
    body: text(
      '{{firm}} 귀중\n{{service}} 신청({{reference}})과 관련하여 현지 기관에 문의했고 답을 기다리고 있습니다. 답이 오는 대로 알려 드리겠습니다.\n{{hub}} 거점 {{officer}} 드림',
      'Dear {{firm}},\nWe have asked a local body about {{service}} ({{reference}}) and are waiting for its answer. We will write as soon as it arrives.\n{{officer}}, {{hub}} hub',
      '{{firm}} 御中\n{{service}}の申請（{{reference}}）について現地の機関に問い合わせ、回答を待っております。届き次第お知らせします。\n{{hub}}拠点 {{officer}}',
      '{{firm}}：\n就{{service}}申请（{{reference}}），我们已咨询当地机构，正在等待答复，收到后将立即告知。\n{{hub}}基地 {{officer}}',
      'Kính gửi {{firm}},\nChúng tôi đã hỏi cơ quan sở tại về hồ sơ {{service}} ({{reference}}) và đang chờ trả lời. Chúng tôi sẽ thông báo ngay khi có kết quả.\n{{officer}}, trung tâm {{hub}}',
      'السادة {{firm}}،\nاستفسرنا لدى جهة محلية بشأن طلب {{service}} ({{reference}}) وننتظر ردها، وسنبلغكم فور وصوله.\n{{officer}}، مركز {{hub}}',
    ),
  },
];

/** Writes those that were never there. */
export async function seedReplyTemplates(tx: Transaction): Promise<void> {
  await tx.insert(replyTemplates).values(templates).onConflictDoNothing();
}
