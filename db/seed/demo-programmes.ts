import { inArray } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { LocalizedText } from '../../app/i18n/localized-text';
import type { Transaction } from '../connect';
import { hubs, services } from '../schema/hubs';
import { programmes } from '../schema/programmes';
import { text } from './text';

const summary = text(
  '이 프로그램은 포털을 시험해 보기 위한 시연용이며 실제로 열리지 않습니다.\n참가 기업은 거점 담당자와 현지 협력사를 만나고, 제품을 소개할 시간을 얻습니다.',
  'This programme is for trying the portal; it does not take place.\nFirms would meet the hub’s officers and local partners, and have time to present their products.',
  'このプログラムはポータルを試すためのデモで、実際には開催されません。\n参加企業は拠点の担当者や現地の協力会社と会い、製品を紹介する時間を得られます。',
  '本项目活动仅供试用门户，并不会实际举行。\n参加企业可与基地负责人及当地合作伙伴会面，并获得介绍产品的时间。',
  'Chương trình này chỉ để dùng thử cổng thông tin và không diễn ra thật.\nDoanh nghiệp sẽ gặp cán bộ trung tâm, đối tác tại chỗ và có thời gian giới thiệu sản phẩm.',
  'هذا البرنامج لتجربة البوابة فقط ولن يُعقد فعليًا.\nتلتقي الشركات بمسؤولي المركز وشركاء محليين، وتحصل على وقت لعرض منتجاتها.',
);
const place = text('거점 데모 스페이스 (시연)', 'The hub’s demo space (demo)', '拠点のデモスペース（デモ）', '基地演示空间（演示）', 'Khu trình diễn của trung tâm (minh họa)', 'مساحة العرض في المركز (تجريبي)');

interface DemoProgramme {
  hub: string;
  kind: (typeof programmes.$inferInsert)['kind'];
  service: string;
  title: LocalizedText;
  /** Days from the day of the seed, and the hour on the hub's clock. */
  startsIn: number;
  hours: number;
}

const all: DemoProgramme[] = [
  { hub: 'silicon-valley', kind: 'forum', service: 'tech-networking', startsIn: 24, hours: 4, title: text('[시연] 실리콘밸리 AI 기술 포럼', '[Demo] Silicon Valley AI Technology Forum', '[デモ] シリコンバレーAI技術フォーラム', '[演示] 硅谷人工智能技术论坛', '[Minh họa] Diễn đàn công nghệ AI Thung lũng Silicon', '[تجريبي] منتدى تقنيات الذكاء الاصطناعي في وادي السيليكون') },
  { hub: 'silicon-valley', kind: 'showcase', service: 'showcase', startsIn: 45, hours: 3, title: text('[시연] 미국 출시 발표회', '[Demo] US Launch Showcase', '[デモ] 米国ローンチ発表会', '[演示] 美国产品发布会', '[Minh họa] Buổi ra mắt tại Mỹ', '[تجريبي] عرض الإطلاق في الولايات المتحدة') },
  { hub: 'silicon-valley', kind: 'exchange', service: 'business-matching', startsIn: 15, hours: 2, title: text('[시연] 파트너스 라운지 교류회', '[Demo] Partners Lounge Exchange', '[デモ] パートナーズラウンジ交流会', '[演示] 合作伙伴交流会', '[Minh họa] Giao lưu đối tác', '[تجريبي] لقاء ردهة الشركاء') },
  { hub: 'tokyo', kind: 'competition', service: 'korea-japan-competition', startsIn: 60, hours: 7, title: text('[시연] 한·일 AI 경진대회', '[Demo] Korea–Japan AI Competition', '[デモ] 日韓AIコンテスト', '[演示] 韩日人工智能竞赛', '[Minh họa] Cuộc thi AI Hàn–Nhật', '[تجريبي] مسابقة كوريا واليابان للذكاء الاصطناعي') },
  { hub: 'tokyo', kind: 'local_poc', service: 'local-government-poc', startsIn: 38, hours: 3, title: text('[시연] 일본 지자체 PoC 설명회', '[Demo] Japanese Local-Government PoC Briefing', '[デモ] 自治体PoC説明会', '[演示] 日本地方政府概念验证说明会', '[Minh họa] Giới thiệu PoC chính quyền địa phương Nhật Bản', '[تجريبي] تعريف بإثبات المفهوم مع الحكومات المحلية اليابانية') },
  { hub: 'tokyo', kind: 'joint_poc', service: 'joint-poc', startsIn: 30, hours: 2, title: text('[시연] 한·일 공동 PoC 공모', '[Demo] Korea–Japan Joint PoC Call', '[デモ] 日韓共同PoC公募', '[演示] 韩日联合概念验证征集', '[Minh họa] Kêu gọi PoC chung Hàn–Nhật', '[تجريبي] دعوة لإثبات مفهوم مشترك بين كوريا واليابان') },
  { hub: 'beijing', kind: 'delegation', service: 'physical-ai-benchmarking', startsIn: 52, hours: 8, title: text('[시연] 중국 피지컬 AI 방문단', '[Demo] China Physical-AI Delegation', '[デモ] 中国フィジカルAI視察団', '[演示] 中国具身智能考察团', '[Minh họa] Đoàn khảo sát AI vật lý Trung Quốc', '[تجريبي] وفد الذكاء الاصطناعي المادي إلى الصين') },
  { hub: 'beijing', kind: 'investment', service: 'investment-attraction', startsIn: 20, hours: 3, title: text('[시연] 베이징 투자 상담회', '[Demo] Beijing Investment Meetings', '[デモ] 北京投資商談会', '[演示] 北京投资洽谈会', '[Minh họa] Gặp gỡ đầu tư Bắc Kinh', '[تجريبي] لقاءات استثمارية في بكين') },
  { hub: 'dubai', kind: 'training', service: 'local-training', startsIn: 33, hours: 6, title: text('[시연] 두바이 현지 인력 양성 과정', '[Demo] Dubai Local Talent Training', '[デモ] ドバイ現地人材育成コース', '[演示] 迪拜当地人才培训班', '[Minh họa] Khóa đào tạo nhân lực Dubai', '[تجريبي] دورة تدريب الكفاءات في دبي') },
];

/** One programme of each kind to try the portal with, dated from the day of the seed; one that is there is left alone. */
export async function seedDemoProgrammes(tx: Transaction): Promise<void> {
  const slugOf = ({ hub, kind }: DemoProgramme) => `demo-${hub}-${kind.replace('_', '-')}`;
  const known = new Set((await tx.select({ slug: programmes.slug }).from(programmes).where(inArray(programmes.slug, all.map(slugOf)))).map(({ slug }) => slug));
  const hubOf = new Map((await tx.select().from(hubs)).map((hub) => [hub.slug, hub]));
  const serviceOf = new Map((await tx.select({ id: services.id, slug: services.slug }).from(services)).map(({ id, slug }) => [slug, id]));
  for (const demo of all) {
    const [hub, serviceId] = [hubOf.get(demo.hub), serviceOf.get(demo.service)];
    if (known.has(slugOf(demo)) || !hub || !serviceId) continue;
    const wished = Temporal.Now.plainDateISO(hub.timeZone).add({ days: demo.startsIn });
    // Nobody runs it on a weekend.
    const starts = wished.add({ days: wished.dayOfWeek > 5 ? 8 - wished.dayOfWeek : 0 }).toZonedDateTime({ timeZone: hub.timeZone, plainTime: '10:00' });
    const instant = (zoned: Temporal.ZonedDateTime) => new Date(zoned.epochMilliseconds);
    await tx.insert(programmes).values({
      slug: slugOf(demo), hubId: hub.id, serviceId, kind: demo.kind, state: 'published', title: demo.title, summary, place, isDemo: true,
      startsAt: instant(starts), endsAt: instant(starts.add({ hours: demo.hours })), applyUntil: instant(starts.subtract({ days: 10 }).with({ hour: 18 })),
    });
  }
}
