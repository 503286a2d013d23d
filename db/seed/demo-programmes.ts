import { eq, inArray } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../connect';
import { users } from '../schema/accounts';
import { firmMembers } from '../schema/firms';
import { hubs, services } from '../schema/hubs';
import { programmeRegistrations } from '../schema/programme-registrations';
import { programmes } from '../schema/programmes';
import { demoProgrammes, type DemoProgramme } from './demo-programme-list';
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

/** Programmes to try the portal with, dated from the day of the seed, and who registered; one that is there is left alone. */
export async function seedDemoProgrammes(tx: Transaction): Promise<void> {
  const slugOf = ({ hub, kind }: DemoProgramme) => `demo-${hub}-${kind.replace('_', '-')}`;
  const known = new Set((await tx.select({ slug: programmes.slug }).from(programmes).where(inArray(programmes.slug, demoProgrammes.map(slugOf)))).map(({ slug }) => slug));
  const hubOf = new Map((await tx.select().from(hubs)).map((hub) => [hub.slug, hub]));
  const serviceOf = new Map((await tx.select({ id: services.id, slug: services.slug }).from(services)).map(({ id, slug }) => [slug, id]));
  for (const demo of demoProgrammes) {
    const [hub, serviceId] = [hubOf.get(demo.hub), serviceOf.get(demo.service)];
    if (known.has(slugOf(demo)) || !hub || !serviceId) continue;
    const wished = Temporal.Now.plainDateISO(hub.timeZone).add({ days: demo.startsIn });
    // Nobody runs it on a weekend.
    const starts = wished.add({ days: wished.dayOfWeek > 5 ? 8 - wished.dayOfWeek : 0 }).toZonedDateTime({ timeZone: hub.timeZone, plainTime: '10:00' });
    const instant = (zoned: Temporal.ZonedDateTime) => new Date(zoned.epochMilliseconds);
    const applyUntil = instant(starts.subtract({ days: demo.closesBefore ?? 10 }).with({ hour: 18 }));
    const [made] = await tx.insert(programmes).values({
      slug: slugOf(demo), hubId: hub.id, serviceId, kind: demo.kind, title: demo.title, summary, place, isDemo: true,
      startsAt: instant(starts), endsAt: instant(starts.add({ hours: demo.hours })), applyUntil, intake: demo.intake ? 'registration' : 'support_request', ...demo.intake,
      ...(demo.cancellation ? { state: 'cancelled', cancellation: demo.cancellation } : { state: 'published' }),
    }).returning({ id: programmes.id });
    if (made) await seedRegistrations(tx, made.id, demo.registrations ?? [], new Date(Math.min(Date.now(), applyUntil.getTime()) - 2 * 86_400_000));
  }
}

async function seedRegistrations(tx: Transaction, programmeId: string, registrations: NonNullable<DemoProgramme['registrations']>, first: Date): Promise<void> {
  for (const [index, { who, ...registration }] of registrations.entries()) {
    const [contact] = await tx
      .select({ userId: users.id, firmId: firmMembers.firmId })
      .from(users)
      .innerJoin(firmMembers, eq(firmMembers.userId, users.id))
      .where(eq(users.email, `${who}@demo.kain.invalid`));
    if (!contact) continue;
    const at = new Date(first.getTime() + index * 3_600_000);
    await tx.insert(programmeRegistrations).values({
      programmeId, firmId: contact.firmId, contactId: contact.userId, ...registration, queuedAt: at, acceptedAt: registration.state === 'accepted' ? at : null, createdAt: at, updatedAt: at,
    });
  }
}
