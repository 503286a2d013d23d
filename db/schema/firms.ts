import { sql } from 'drizzle-orm';
import { boolean, char, check, integer, pgEnum, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { createdAt, id, instant } from './columns';

/** A Korean AI company, known by its business registration number (사업자등록번호, ten digits without hyphens). */
export const firms = pgTable(
  'firms',
  {
    id: id(),
    businessNumber: char({ length: 10 }).notNull().unique(),
    nameKo: text().notNull(),
    nameEn: text(),
    representative: text().notNull(),
    /** E.164. */
    phone: text(),
    website: text(),
    productSummary: text(),
    isDemo: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [check('firms_business_number', sql`${t.businessNumber} ~ '^[0-9]{10}$'`)],
);

export const firmMemberRole = pgEnum('firm_member_role', ['owner', 'member']);
/** Somebody who names an existing firm at sign-up waits until one of its owners lets them in. */
export const firmMemberState = pgEnum('firm_member_state', ['pending', 'active', 'removed']);

export const firmMembers = pgTable(
  'firm_members',
  {
    firmId: uuid().notNull().references(() => firms.id, { onDelete: 'cascade' }),
    userId: uuid().notNull().references(() => users.id, { onDelete: 'cascade' }),
    role: firmMemberRole().notNull(),
    state: firmMemberState().notNull(),
    createdAt: createdAt(),
    decidedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.userId] }),
    // A person acts for one firm, and waits for one at most.
    uniqueIndex('firm_members_one_firm').on(t.userId).where(sql`state <> 'removed'`),
  ],
);
