import { and, asc, eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Transaction } from '../../connect';
import { officerRoles, users } from '../../schema/accounts';
import { firms } from '../../schema/firms';
import { hubs } from '../../schema/hubs';
import { chanceFrom } from './chance';
import { halfHoursOf } from './half-hours';
import { insertHistoryBookings } from './history-bookings';
import { insertHistoryRequests } from './history-requests';

const day = 86_400_000;
/** How far it reaches back, and where it ends: what the demo's own stories tell comes later. */
const [oldest, newest] = [480, 40];

const firmNames = ['가온데이터', '나래비전', '다온음성', '라온로보틱스', '마루반도체', '바른메디컬', '새봄교육', '아람물류', '자람팜', '가람에너지', '큰별미디어', '푸른모빌리티'];

/** Ten digits with a right check digit (weights 1 3 7 1 3 7 1 3 5). */
function businessNumber(index: number): string {
  const digits = [...`98765${String(4_000 + index * 7).padStart(4, '0')}`].map(Number);
  const sum = digits.reduce((total, digit, i) => total + digit * ([1, 3, 7, 1, 3, 7, 1, 3, 5][i] ?? 0), Math.floor(((digits[8] ?? 0) * 5) / 10));
  return [...digits, (10 - (sum % 10)) % 10].join('');
}

/**
 * A year of finished requests and bookings, so that the statistics have something to say. The firms are invented, nobody can sign in as one. Written
 * once, in a few large statements.
 */
export async function seedDemoHistory(tx: Transaction): Promise<void> {
  const [present] = await tx.select({ id: firms.id }).from(firms).where(eq(firms.businessNumber, businessNumber(0))).limit(1);
  if (present) return;
  const places = await tx
    .select({ id: hubs.id, slug: hubs.slug, timeZone: hubs.timeZone, officerId: sql<string>`min(${officerRoles.userId}::text)` })
    .from(hubs)
    .innerJoin(officerRoles, and(eq(officerRoles.hubId, hubs.id), eq(officerRoles.role, 'hub_manager')))
    .innerJoin(users, and(eq(users.id, officerRoles.userId), eq(users.isDemo, true)))
    .groupBy(hubs.id)
    .orderBy(asc(hubs.position));
  if (places.length === 0) return;
  const people = firmNames.map((name, index) => ({ firmId: v7(), userId: v7(), name, index }));
  await tx.insert(users).values(people.map(({ userId, index }) => ({ id: userId, name: '시연 담당자', email: `history-${index + 1}@demo.kain.invalid`, emailVerified: true, isDemo: true })));
  await tx.insert(firms).values(people.map(({ firmId, name, index }) => ({ id: firmId, businessNumber: businessNumber(index), nameKo: `${name} (시연용)`, nameEn: `Demo firm ${index + 1}`, representative: '시연', isDemo: true })));
  const now = Date.now();
  const hours = await halfHoursOf(tx, places, new Date(now - oldest * day), new Date(now - newest * day));
  const chance = chanceFrom(2026);
  await insertHistoryRequests(tx, { places, people, hours, chance });
  await insertHistoryBookings(tx, { places, people, hours, chance });
}
