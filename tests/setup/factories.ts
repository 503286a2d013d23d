import { randomInt, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Executor } from '../../db/connect';
import { officerRoles, users } from '../../db/schema/accounts';
import { firmMembers, firms } from '../../db/schema/firms';
import { hubs } from '../../db/schema/hubs';

type NewUser = Partial<typeof users.$inferInsert>;
type NewFirm = Partial<typeof firms.$inferInsert>;

/** A person with a verified address and no password. */
export async function makeUser(db: Executor, values: NewUser = {}) {
  const [user] = await db.insert(users).values({ name: '김하늘', email: `${randomUUID()}@example.com`, emailVerified: true, ...values }).returning();
  if (!user) throw new Error('No user was inserted');
  return user;
}

/** A firm and its owner; the registration number's check digit is right. */
export async function makeFirm(db: Executor, values: NewFirm = {}, owner: NewUser = {}) {
  const [firm] = await db
    .insert(firms)
    .values({ businessNumber: businessNumber(), nameKo: '한빛인공지능', nameEn: 'Hanbit AI', representative: '김하늘', ...values })
    .returning();
  if (!firm) throw new Error('No firm was inserted');
  const member = await makeUser(db, owner);
  await db.insert(firmMembers).values({ firmId: firm.id, userId: member.id, role: 'owner', state: 'active' });
  return { firm, member };
}

/** Another active member of a firm. */
export async function makeMember(db: Executor, firmId: string, values: NewUser = {}) {
  const user = await makeUser(db, values);
  await db.insert(firmMembers).values({ firmId, userId: user.id, role: 'member', state: 'active' });
  return user;
}

/** A manager of one hub, named by its slug. */
export async function makeOfficer(db: Executor, hubSlug: string, values: NewUser = {}) {
  const [hub] = await db.select().from(hubs).where(eq(hubs.slug, hubSlug));
  if (!hub) throw new Error(`No hub ${hubSlug}`);
  const officer = await makeUser(db, values);
  await db.insert(officerRoles).values({ userId: officer.id, role: 'hub_manager', hubId: hub.id });
  return { officer, hub };
}

/** Ten digits with a right check digit (weights 1 3 7 1 3 7 1 3 5). */
function businessNumber(): string {
  const digits = Array.from({ length: 9 }, () => randomInt(10));
  const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5];
  const sum = digits.reduce((total, digit, i) => total + digit * (weights[i] ?? 0), Math.floor(((digits[8] ?? 0) * 5) / 10));
  return [...digits, (10 - (sum % 10)) % 10].join('');
}
