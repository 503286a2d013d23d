import { hashSync } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import type { Language } from '../../app/i18n/languages';
import type { Transaction } from '../connect';
import { credentials, officerRoles, users } from '../schema/accounts';
import { firmMembers, firms } from '../schema/firms';
import { hubs } from '../schema/hubs';
import { demoPassword, demoSignIns, type DemoSignIn } from './demo-sign-ins';

const demoFirms = [
  {
    businessNumber: '1248100998', nameKo: '주식회사 소담에이아이 (시연용)', nameEn: 'Sodam AI Inc. (demo)', representative: '윤소담', phone: '+82212345678',
    website: 'https://sodam-ai.example', productSummary: '제조 현장의 영상에서 불량을 찾아내는 소형 시각 모델',
  },
  {
    businessNumber: '2208162517', nameKo: '하늘로보틱스 주식회사 (시연용)', nameEn: 'Haneul Robotics Co., Ltd. (demo)', representative: '강하늘', phone: '+82317654321',
    website: 'https://haneul-robotics.example', productSummary: '물류 로봇의 동작을 현장에서 배우는 제어 소프트웨어',
  },
];

/** Two firms and an officer of each kind, all with one published password. Only for a portal to try. */
export async function seedDemoAccounts(tx: Transaction): Promise<void> {
  await tx.insert(firms).values(demoFirms.map((firm) => ({ ...firm, isDemo: true }))).onConflictDoNothing({ target: firms.businessNumber });
  let password: string | undefined;
  for (const person of demoSignIns) {
    const userId = await insertPerson(tx, person);
    if (!userId) continue;
    password ??= hashSync(demoPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    await tx.insert(credentials).values({ userId, accountId: userId, providerId: 'credential', password });
    await giveRole(tx, userId, person);
  }
}

async function insertPerson(tx: Transaction, { email, name, language }: { email: string; name: string; language: Language }): Promise<string | undefined> {
  const [user] = await tx
    .insert(users)
    .values({ email, name, language, emailVerified: true, isDemo: true })
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id });
  return user?.id;
}

async function giveRole(tx: Transaction, userId: string, { firm, role, hub }: DemoSignIn): Promise<void> {
  if (role === 'owner' || role === 'member') {
    const [row] = await tx.select().from(firms).where(eq(firms.businessNumber, firm ?? ''));
    if (row) await tx.insert(firmMembers).values({ firmId: row.id, userId, role, state: 'active' });
  } else if (role === 'hub_manager') {
    const [row] = await tx.select().from(hubs).where(eq(hubs.slug, hub ?? ''));
    if (row) await tx.insert(officerRoles).values({ userId, role, hubId: row.id });
  } else {
    await tx.insert(officerRoles).values({ userId, role, hubId: null });
  }
}
