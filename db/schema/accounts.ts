import { sql } from 'drizzle-orm';
import { boolean, check, index, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { Language } from '../../app/i18n/languages';
import { createdAt, id, instant } from './columns';
import { hubs } from './hubs';

/** A person who can sign in: a firm's member, an officer, or both. Written by better-auth. */
export const users = pgTable(
  'users',
  {
    id: id(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    language: text().$type<Language>().notNull().default('ko'),
    isDemo: boolean().notNull().default(false),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    check('users_email_lower', sql`${t.email} = lower(${t.email})`),
    check('users_language', sql`${t.language} in ('ko', 'en', 'ja', 'zh-hans', 'vi', 'ar')`),
  ],
);

export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    userId: uuid().notNull().references(() => users.id, { onDelete: 'cascade' }),
    token: text().notNull().unique(),
    expiresAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [index('sessions_user').on(t.userId)],
);

/** How a person proves who they are; for now a password (argon2id). */
export const credentials = pgTable(
  'credentials',
  {
    id: id(),
    userId: uuid().notNull().references(() => users.id, { onDelete: 'cascade' }),
    accountId: text().notNull(),
    providerId: text().notNull(),
    password: text(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [unique('credentials_provider_account').on(t.providerId, t.accountId), index('credentials_user').on(t.userId)],
);

/** One-time values for verifying an address and resetting a password. */
export const verifications = pgTable(
  'verifications',
  {
    id: id(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [index('verifications_identifier').on(t.identifier)],
);

export const officerRole = pgEnum('officer_role', ['hub_manager', 'situation_room', 'administrator']);

/** What an officer may do, and where: a hub manager's role names its hub, the other roles see all hubs. */
export const officerRoles = pgTable(
  'officer_roles',
  {
    id: id(),
    userId: uuid().notNull().references(() => users.id, { onDelete: 'cascade' }),
    role: officerRole().notNull(),
    hubId: uuid().references(() => hubs.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (t) => [
    unique('officer_roles_once').on(t.userId, t.role, t.hubId).nullsNotDistinct(),
    check('officer_roles_scope', sql`(${t.role} = 'hub_manager') = (${t.hubId} is not null)`),
    index('officer_roles_hub').on(t.hubId),
  ],
);
