import { sql } from 'drizzle-orm';
import {
  bigint, boolean, check, date, foreignKey, index, integer, jsonb, pgEnum, pgSequence, pgTable, primaryKey, text, unique, uniqueIndex, uuid,
} from 'drizzle-orm/pg-core';
import type { Language } from '../../app/i18n/languages';
import { users } from './accounts';
import { createdAt, id, instant } from './columns';
import { experts } from './experts';
import { firms } from './firms';
import { hubs, hubServices, services, serviceVersions } from './hubs';
import { storedFiles } from './platform';

export const supportRequestState = pgEnum('support_request_state', [
  'draft', 'submitted', 'in_review', 'correction_requested', 'approved', 'in_progress', 'completed', 'returned', 'declined', 'withdrawn', 'merged',
]);

const open = sql`state in ('submitted', 'in_review', 'correction_requested', 'approved', 'in_progress')`;
// From here on in the type's order: what is added later is closed too.
const closed = sql`state >= 'completed'`;

export const supportRequestNumber = pgSequence('support_request_number');

/**
 * One firm asks one hub for one service.
 * `state` and `version` are a projection of the event log: the deferred key `support_requests_last_event`
 * (in the first migration) lets no transaction commit a state that its last event does not say.
 */
export const supportRequests = pgTable(
  'support_requests',
  {
    id: id(),
    /** `KAIN-2026-000412`; given on submission. */
    reference: text().unique(),
    firmId: uuid().notNull().references(() => firms.id),
    serviceId: uuid().notNull().references(() => services.id),
    serviceVersionId: uuid().notNull(),
    /** The hub that has it now. */
    holderHubId: uuid().notNull().references(() => hubs.id),
    state: supportRequestState().notNull(),
    /** Sequence number of the last event: compare-and-swap on it. */
    version: integer().notNull(),
    /** Grows with each autosave of the draft; a tab that knows an older one is stale. */
    draftRevision: integer().notNull().default(0),
    /** The step of the form that the draft has reached; it is opened there again. */
    furthestStep: text().notNull().default('eligibility'),
    /** What was ticked on the consent step; becomes rows of `consents` on submission. */
    draftConsents: jsonb().$type<Record<string, 'agree' | 'disagree'>>().notNull().default({}),
    title: text().notNull().default(''),
    eligibility: jsonb().$type<Record<string, 'yes' | 'no'>>().notNull().default({}),
    answers: jsonb().$type<Record<string, string>>().notNull().default({}),
    contactName: text().notNull().default(''),
    contactPhone: text().notNull().default(''),
    /** Language of the person who filed it; mails go out in it. */
    language: text().$type<Language>().notNull(),
    createdBy: uuid().notNull().references(() => users.id),
    /** The member of the firm who answers for it now; null: whoever started it. */
    contactId: uuid().references(() => users.id),
    /** For a draft: the version that it was begun with, where the questions changed since and nobody has said that they saw it. */
    questionsChangedFromId: uuid().references(() => serviceVersions.id),
    /** The returned request that this one files again. */
    refiledFromId: uuid(),
    /** The request of the same firm that this one ended in: a duplicate. */
    mergedIntoId: uuid(),
    /** The expert whom the firm would like to be asked. */
    wishedExpertId: uuid().references(() => experts.id),
    assigneeId: uuid().references(() => users.id),
    submittedAt: instant(),
    firstReplyDueAt: instant(),
    firstRepliedAt: instant(),
    decisionDueAt: instant(),
    /** The promise that the hub owes now: first reply, then decision; none once decided. The desk's order. */
    promiseDueAt: instant(),
    /** Whether the promise counts on days that are not officially confirmed. */
    promiseEstimated: boolean().notNull().default(false),
    isDemo: boolean().notNull().default(false),
    /** The firm's Korean name, to sort a queue by; the database keeps it. */
    firmName: text().notNull().default(''),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    foreignKey({ columns: [t.serviceVersionId, t.serviceId], foreignColumns: [serviceVersions.id, serviceVersions.serviceId], name: 'support_requests_service_version' }),
    foreignKey({ columns: [t.holderHubId, t.serviceId], foreignColumns: [hubServices.hubId, hubServices.serviceId], name: 'support_requests_offered' }),
    unique('support_requests_id_firm').on(t.id, t.firmId),
    // With the firm, so that nobody files another firm's request again; once, so that a second press finds the first draft.
    foreignKey({ columns: [t.refiledFromId, t.firmId], foreignColumns: [t.id, t.firmId], name: 'support_requests_refiled' }),
    unique('support_requests_refiled_once').on(t.refiledFromId),
    // With the firm, so that no firm's request ends in another firm's.
    foreignKey({ columns: [t.mergedIntoId, t.firmId], foreignColumns: [t.id, t.firmId], name: 'support_requests_merged' }),
    // As text: a migration may not use a state that it has just added.
    check('support_requests_merged_state', sql`(${t.state}::text = 'merged') = (${t.mergedIntoId} is not null)`),
    check('support_requests_merged_elsewhere', sql`${t.mergedIntoId} <> ${t.id}`),
    index('support_requests_merged_into').on(t.mergedIntoId).where(sql`merged_into_id is not null`),
    check('support_requests_questions_changed', sql`${t.questionsChangedFromId} is null or ${t.state} = 'draft'`),
    index('support_requests_drafts_of_service').on(t.serviceId).where(sql`state = 'draft'`),
    check('support_requests_reference', sql`(${t.state} = 'draft') = (${t.reference} is null)`),
    check('support_requests_submitted', sql`(${t.reference} is null) = (${t.submittedAt} is null)`),
    check('support_requests_promise', sql`(${t.submittedAt} is null) = (${t.firstReplyDueAt} is null)`),
    check('support_requests_assignee', sql`${t.state} not in ('in_review', 'correction_requested', 'approved', 'declined') or ${t.assigneeId} is not null`),
    uniqueIndex('support_requests_one_draft').on(t.firmId, t.serviceId, t.holderHubId).where(sql`state = 'draft'`),
    // The desk's lists: what is open in three orders, what is closed in two. Read in order, in either direction, from any row on.
    index('support_requests_queue').on(t.holderHubId, sql`coalesce(promise_due_at, 'infinity')`, t.id).where(open),
    index('support_requests_open_newest').on(t.holderHubId, t.submittedAt, t.id).where(open),
    index('support_requests_open_firm').on(t.holderHubId, t.firmName, t.id).where(open),
    index('support_requests_closed_newest').on(t.holderHubId, t.submittedAt, t.id).where(closed),
    index('support_requests_closed_firm').on(t.holderHubId, t.firmName, t.id).where(closed),
    index('support_requests_firm').on(t.firmId, t.updatedAt.desc(), t.id),
  ],
);

export const actorKind = pgEnum('actor_kind', ['firm', 'officer', 'system']);

/** The log: who did what, when. Append-only (a trigger refuses UPDATE and DELETE). Codes and parameters, never sentences. */
export const supportRequestEvents = pgTable(
  'support_request_events',
  {
    requestId: uuid().notNull().references(() => supportRequests.id),
    /** 1, 2, 3 … within the request. */
    sequence: integer().notNull(),
    actorKind: actorKind().notNull(),
    actorId: uuid().references(() => users.id),
    code: text().notNull(),
    parameters: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    /** State after the event, the same as before where it changes none. */
    state: supportRequestState().notNull(),
    holderHubId: uuid().notNull().references(() => hubs.id),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.requestId, t.sequence] }),
    unique('support_request_events_state').on(t.requestId, t.sequence, t.state),
    check('support_request_events_actor', sql`(${t.actorKind} = 'system') = (${t.actorId} is null)`),
  ],
);

export const messageVisibility = pgEnum('message_visibility', ['public', 'internal']);

export const supportRequestMessages = pgTable(
  'support_request_messages',
  {
    id: id(),
    requestId: uuid().notNull().references(() => supportRequests.id),
    authorKind: actorKind().notNull(),
    authorId: uuid().notNull().references(() => users.id),
    visibility: messageVisibility().notNull(),
    body: text().notNull(),
    /** Language that the author wrote in. */
    language: text().$type<Language>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index('support_request_messages_thread').on(t.requestId, t.createdAt, t.id),
    check('support_request_messages_internal', sql`${t.visibility} = 'public' or ${t.authorKind} = 'officer'`),
  ],
);

export const translationOrigin = pgEnum('translation_origin', ['human', 'machine']);

export const messageTranslations = pgTable(
  'message_translations',
  {
    messageId: uuid().notNull().references(() => supportRequestMessages.id, { onDelete: 'cascade' }),
    language: text().$type<Language>().notNull(),
    body: text().notNull(),
    origin: translationOrigin().notNull(),
    translatedBy: uuid().references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.language] }), check('message_translations_by', sql`(${t.origin} = 'human') = (${t.translatedBy} is not null)`)],
);

/** One ask for correction: what is wrong, and until when the firm has the move. Hub calendar date, inclusive. */
export const correctionRequests = pgTable(
  'correction_requests',
  {
    id: id(),
    requestId: uuid().notNull().references(() => supportRequests.id),
    items: jsonb().$type<{ target: string; problem: 'incorrect' | 'incomplete' | 'outdated' }[]>().notNull(),
    message: text().notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    requestedBy: uuid().notNull().references(() => users.id),
    requestedAt: instant().notNull(),
    answeredAt: instant(),
    /** How often the firm put the end of the period off. */
    extensions: integer().notNull().default(0),
  },
  (t) => [
    uniqueIndex('correction_requests_one_open').on(t.requestId).where(sql`answered_at is null`),
    index('correction_requests_due').on(t.dueOn).where(sql`answered_at is null`),
    check('correction_requests_extensions', sql`${t.extensions} between 0 and 2`),
  ],
);

export const handoverOutcome = pgEnum('handover_outcome', ['accepted', 'declined', 'withdrawn', 'lapsed']);

/** A hub's proposal that another one take a request over. Words are for officers alone; the log says the rest. One is open at a time. */
export const handovers = pgTable(
  'handovers',
  {
    id: id(),
    requestId: uuid().notNull().references(() => supportRequests.id),
    fromHubId: uuid().notNull().references(() => hubs.id),
    toHubId: uuid().notNull().references(() => hubs.id),
    message: text().notNull(),
    /** Language that the reason was written in. */
    language: text().$type<Language>().notNull(),
    proposedBy: uuid().notNull().references(() => users.id),
    proposedAt: instant().notNull(),
    /** None while it is open; `lapsed` where the request was decided first. */
    outcome: handoverOutcome(),
    answer: text(),
    answerLanguage: text().$type<Language>(),
    answeredBy: uuid().references(() => users.id),
    answeredAt: instant(),
  },
  (t) => [
    uniqueIndex('handovers_one_open').on(t.requestId).where(sql`outcome is null`),
    index('handovers_request').on(t.requestId, t.proposedAt),
    index('handovers_waiting').on(t.toHubId, t.requestId).where(sql`outcome is null`),
    check('handovers_elsewhere', sql`${t.fromHubId} <> ${t.toHubId}`),
    check('handovers_answered', sql`(${t.outcome} is null) = (${t.answeredAt} is null)`),
  ],
);

/** A file handed in with a request. The bytes are in storage under `storageKey`. */
export const attachments = pgTable(
  'attachments',
  {
    id: id(),
    requestId: uuid().notNull().references(() => supportRequests.id),
    /** Key of the service's document that it answers; `other` for anything else. */
    documentKey: text().notNull(),
    fileName: text().notNull(),
    mediaType: text().notNull(),
    /** Bytes. */
    size: bigint({ mode: 'number' }).notNull(),
    sha256: text().notNull(),
    /** Shared with the request that a refiled one was copied from: bytes may go only with their last row. */
    storageKey: text().notNull().references(() => storedFiles.storageKey),
    uploadedBy: uuid().notNull().references(() => users.id),
    createdAt: createdAt(),
    removedAt: instant(),
  },
  (t) => [index('attachments_request').on(t.requestId), index('attachments_storage').on(t.storageKey), check('attachments_size', sql`${t.size} between 1 and 26214400`)],
);
