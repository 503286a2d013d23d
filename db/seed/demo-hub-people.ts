import { isNull } from 'drizzle-orm';
import type { Transaction } from '../connect';
import { hubPeople } from '../schema/hub-pages';
import { hubs } from '../schema/hubs';
import { text } from './text';

const roles = [
  text('거점 담당자 (시연)', 'Hub manager (demo)', '拠点担当者（デモ）', '基地负责人（演示）', 'Cán bộ quản lý trung tâm (minh họa)', 'مدير المركز (تجريبي)'),
  text('AI 테스트존 담당자 (시연)', 'AI Test Zone officer (demo)', 'AIテストゾーン担当者（デモ）', 'AI测试区负责人（演示）', 'Cán bộ Khu thử nghiệm AI (minh họa)', 'مسؤول منطقة اختبار الذكاء الاصطناعي (تجريبي)'),
];

/** Roles at each hub to try the portal with; nobody is named. Hubs that have people are left alone. */
export async function seedDemoHubPeople(tx: Transaction): Promise<void> {
  const known = new Set((await tx.select({ hubId: hubPeople.hubId }).from(hubPeople)).map(({ hubId }) => hubId));
  const all = await tx.select({ id: hubs.id, languages: hubs.workingLanguages }).from(hubs).where(isNull(hubs.retiredAt));
  const rows = all.filter(({ id }) => !known.has(id)).flatMap(({ id: hubId, languages }) =>
    roles.map((role, position) => ({ hubId, role, languages, position: position + 1, isDemo: true })));
  if (rows.length > 0) await tx.insert(hubPeople).values(rows);
}
