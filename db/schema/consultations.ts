import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Language } from '../../app/i18n/languages';
import { users } from './accounts';
import { id, instant } from './columns';
import { experts } from './experts';
import { hubs } from './hubs';
import { supportRequestMessages, supportRequests } from './support-requests';

export const consultationState = pgEnum('consultation_state', ['asked', 'accepted', 'declined', 'answered', 'lapsed', 'withdrawn']);
export const conflictStatement = pgEnum('conflict_statement', ['none', 'declared']);

/** A question about a request that an officer put to an expert. One is open a request and expert; the answer is internal until it is shared. */
export const consultations = pgTable(
  'consultations',
  {
    id: id(),
    requestId: uuid().notNull().references(() => supportRequests.id),
    expertId: uuid().notNull().references(() => experts.id),
    /** The hub that asked: the due date is one of its calendar. */
    hubId: uuid().notNull().references(() => hubs.id),
    question: text().notNull(),
    /** Language that the question was written in. */
    language: text().$type<Language>().notNull(),
    /** What the officer sends along; only what the firm agreed to hand over. */
    attachmentIds: uuid().array().notNull(),
    /** Whether the expert is told whose request it is. */
    namesFirm: boolean().notNull().default(false),
    askedBy: uuid().notNull().references(() => users.id),
    askedAt: instant().notNull(),
    /** Hub calendar date, inclusive. */
    dueOn: date({ mode: 'string' }).notNull(),
    state: consultationState().notNull().default('asked'),
    /** Compare-and-swap on it. */
    version: integer().notNull().default(1),
    conflict: conflictStatement(),
    conflictText: text(),
    declineReason: text(),
    /** What the expert has written so far. */
    draft: text(),
    answer: text(),
    answerLanguage: text().$type<Language>(),
    repliedAt: instant(),
    endedAt: instant(),
    remindedAt: instant(),
    /** The message in the firm's thread that holds the answer. */
    messageId: uuid().references(() => supportRequestMessages.id),
    sharedAt: instant(),
    sharedBy: uuid().references(() => users.id),
  },
  (t) => [
    uniqueIndex('consultations_one_open').on(t.requestId, t.expertId).where(sql`state in ('asked', 'accepted')`),
    index('consultations_request').on(t.requestId, t.askedAt),
    index('consultations_due').on(t.dueOn).where(sql`state in ('asked', 'accepted')`),
    index('consultations_expert').on(t.expertId).where(sql`state in ('asked', 'accepted')`),
    check('consultations_ended', sql`(${t.state} in ('asked', 'accepted')) = (${t.endedAt} is null)`),
    // Nobody accepts or answers before saying whether there is a conflict of interest.
    check('consultations_conflict', sql`${t.state} not in ('accepted', 'answered') or ${t.conflict} is not null`),
    check('consultations_conflict_text', sql`(${t.conflict} is not distinct from 'declared') = (${t.conflictText} is not null)`),
    check('consultations_declined', sql`(${t.state} = 'declined') = (${t.declineReason} is not null)`),
    check('consultations_answer', sql`(${t.state} = 'answered') = (${t.answer} is not null) and (${t.answer} is null) = (${t.answerLanguage} is null)`),
    check('consultations_shared', sql`(${t.messageId} is null) = (${t.sharedAt} is null) and (${t.sharedAt} is null) = (${t.sharedBy} is null) and (${t.sharedAt} is null or ${t.state} = 'answered')`),
  ],
);

/** Links that lead an expert to a consultation; only their hashes. They go when it ends. */
export const consultationLinks = pgTable(
  'consultation_links',
  {
    /** SHA-256 of the token, hex. */
    hash: text().primaryKey(),
    consultationId: uuid().notNull().references(() => consultations.id, { onDelete: 'cascade' }),
    expiresAt: instant().notNull(),
  },
  (t) => [index('consultation_links_consultation').on(t.consultationId)],
);
