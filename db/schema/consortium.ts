import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgEnum, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { LocalizedText } from '../../app/i18n/localized-text';
import { users } from './accounts';
import { id, instant } from './columns';
import { firms } from './firms';
import { componentKind, components } from './full-stack';
import { supportRequests } from './support-requests';

export const partnerState = pgEnum('partner_state', ['invited', 'accepted', 'declined', 'removed']);

/** A firm's part in a consortium. The lead's own parts stand in {@link consortiumRoles}. */
export const requestPartners = pgTable(
  'request_partners',
  {
    id: id(),
    requestId: uuid().notNull().references(() => supportRequests.id),
    role: componentKind().notNull(),
    /** Known at once where it was invited by number or component; by e-mail, once somebody of a firm accepts. */
    firmId: uuid().references(() => firms.id),
    /** The address that was invited, in lower case. */
    email: text(),
    componentId: uuid().references(() => components.id),
    state: partnerState().notNull().default('invited'),
    invitedBy: uuid().notNull().references(() => users.id),
    invitedAt: instant().notNull(),
    answeredBy: uuid().references(() => users.id),
    answeredAt: instant(),
    /** What the partner's member agreed to share, with the version of its text. */
    consent: jsonb().$type<{ version: string; language: string; items: string[] }>(),
  },
  (t) => [
    uniqueIndex('request_partners_once').on(t.requestId, t.role, t.firmId).where(sql`state in ('invited', 'accepted')`),
    uniqueIndex('request_partners_address_once').on(t.requestId, t.role, t.email).where(sql`state = 'invited' and firm_id is null`),
    index('request_partners_firm').on(t.firmId, t.state),
    index('request_partners_email').on(t.email).where(sql`state = 'invited'`),
    check('request_partners_whom', sql`${t.firmId} is not null or ${t.email} is not null`),
    check('request_partners_accepted', sql`${t.state} <> 'accepted' or (${t.firmId} is not null and ${t.answeredBy} is not null and ${t.answeredAt} is not null and ${t.consent} is not null)`),
    check('request_partners_declined', sql`${t.state} <> 'declined' or ${t.answeredAt} is not null`),
  ],
);

/** A role that no partner fills: by the lead itself, or left open with the reason. */
export const consortiumRoles = pgTable(
  'consortium_roles',
  {
    requestId: uuid().notNull().references(() => supportRequests.id),
    role: componentKind().notNull(),
    filledBy: text().$type<'lead' | 'nobody'>().notNull(),
    /** What the lead brings, or why the role is open. */
    words: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.role] }), check('consortium_roles_filled_by', sql`${t.filledBy} in ('lead', 'nobody')`)],
);

/** The parts of the package that a request is about, one a role. Name and maker are as they were read when it was put together. */
export const requestComponents = pgTable(
  'request_components',
  {
    requestId: uuid().notNull().references(() => supportRequests.id),
    componentId: uuid().notNull().references(() => components.id),
    kind: componentKind().notNull(),
    name: jsonb().$type<LocalizedText>().notNull(),
    maker: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.componentId] }), uniqueIndex('request_components_one_a_role').on(t.requestId, t.kind)],
);
