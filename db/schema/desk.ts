import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgEnum, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import type { LocalizedText } from '../../app/i18n/localized-text';
import { users } from './accounts';
import { createdAt, id, instant } from './columns';
import { hubs } from './hubs';
import { supportRequests } from './support-requests';

export const promiseKind = pgEnum('promise_kind', ['first_reply', 'decision']);
/** In the order of urgency. */
export const escalationLevel = pgEnum('escalation_level', ['warning', 'breach']);

/** Who was told that a promise is about to break, or has: once each, so that a job which runs twice tells nobody twice. */
export const requestEscalations = pgTable(
  'request_escalations',
  {
    requestId: uuid().notNull().references(() => supportRequests.id),
    promise: promiseKind().notNull(),
    level: escalationLevel().notNull(),
    /** The promise as it stood. */
    dueAt: instant().notNull(),
    holderHubId: uuid().notNull().references(() => hubs.id),
    /** The officer who answered for it; none: every manager of the hub was told. */
    assigneeId: uuid().references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.promise, t.level] })],
);

/** Words that officers send often, in several languages, with placeholders for what differs. Of one hub, or of all. */
export const replyTemplates = pgTable(
  'reply_templates',
  {
    id: id(),
    /** None: for every hub. */
    hubId: uuid().references(() => hubs.id),
    title: jsonb().$type<LocalizedText>().notNull(),
    body: jsonb().$type<LocalizedText>().notNull(),
    version: integer().notNull().default(1),
    /** None where it came with the portal. */
    changedBy: uuid().references(() => users.id),
    createdAt: createdAt(),
    updatedAt: createdAt(),
    retiredAt: instant(),
  },
  (t) => [
    index('reply_templates_hub').on(t.hubId).where(sql`retired_at is null`),
    check('reply_templates_korean', sql`${t.title} ? 'ko' and ${t.body} ? 'ko'`),
  ],
);
