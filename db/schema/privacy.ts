import { sql } from 'drizzle-orm';
import { bigserial, boolean, check, index, jsonb, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Language } from '../../app/i18n/languages';
import { users } from './accounts';
import { createdAt, id } from './columns';
import { firms } from './firms';
import { supportRequests } from './support-requests';

export const consentKind = pgEnum('consent_kind', ['terms', 'collection', 'third_party', 'overseas_transfer', 'notices']);

/** One answer to one question of consent, with the version and language of the text that was shown. Append-only. */
export const consents = pgTable(
  'consents',
  {
    id: id(),
    userId: uuid().notNull().references(() => users.id),
    /** Set where the consent was asked for one request. */
    requestId: uuid().references(() => supportRequests.id),
    kind: consentKind().notNull(),
    agreed: boolean().notNull(),
    /** Version of the text, an ISO date. */
    version: text().notNull(),
    language: text().$type<Language>().notNull(),
    items: jsonb().$type<string[]>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('consents_user').on(t.userId, t.kind, t.createdAt)],
);

/** Who looked at whose personal data. `hash` chains each row to the one before it. */
export const accessLog = pgTable(
  'access_log',
  {
    sequence: bigserial({ mode: 'number' }).primaryKey(),
    at: createdAt(),
    actorId: uuid().notNull().references(() => users.id),
    ipAddress: text(),
    firmId: uuid().references(() => firms.id),
    /** `support-request.view`, `attachment.download` … */
    action: text().notNull(),
    subjectId: uuid().notNull(),
    reason: text(),
    previousHash: text(),
    hash: text().notNull(),
  },
  (t) => [index('access_log_firm').on(t.firmId, t.at), check('access_log_hash', sql`length(${t.hash}) = 64`)],
);
