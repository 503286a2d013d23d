import { sql, type SQL } from 'drizzle-orm';
import type { FormContents } from '~/features/hubs/service-form';
import type { Consortium } from './consortium.rules';
import type { Consultation } from './consultation.rules';
import type { Outcome, Satisfaction } from './outcome.rules';
import type { Attachment, Correction, Handover, Merges, NamedHub, Refilings, RequestEvent, RequestRecord, ThreadMessage, ToldEscalation } from './request';

/** An instant as JSON carries it. */
type Raw<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] };

/** The parts of a request as one JSON value, so that a page costs one round trip. */
export interface RawParts {
  events: Raw<RequestEvent>[];
  messages: Raw<ThreadMessage>[];
  attachments: Raw<Attachment>[];
  corrections: Raw<Correction>[];
  handovers: Raw<Handover>[];
  hubs: NamedHub[];
  refilings: Refilings;
  merges: Merges;
  outcomes: Outcome[];
  satisfaction: Satisfaction | null;
  escalations: Raw<ToldEscalation>[];
  consultations: Raw<Consultation>[];
  wishedExpert: RequestRecord['wishedExpert'];
  consortium: Consortium | null;
}

const person = (id: SQL, name: SQL) => sql`case when ${id} is null then null else json_build_object('id', ${id}, 'name', ${name}) end`;

const asksForExpert = sql`exists (select 1 from services v where v.id = support_requests.service_id and v.category = 'expert')`;

/**
 * The log. A firm reads of experts only where it asked for one itself, or once an answer was shared with it: whom a hub asks to make up its
 * own mind is the hub's affair.
 */
export const eventsOf = (visibility: 'public' | 'all') => sql`(
  select coalesce(json_agg(json_build_object(
    'sequence', e.sequence, 'code', e.code, 'state', e.state, 'holderHubId', e.holder_hub_id, 'at', e.at,
    'actorKind', e.actor_kind, 'actor', ${person(sql`u.id`, sql`u.name`)}, 'parameters', e.parameters
  ) order by e.sequence), '[]')
  from support_request_events e left join users u on u.id = e.actor_id where e.request_id = support_requests.id
  ${visibility === 'public' ? sql`and (e.code not like 'consultation\\_%' or e.code = 'consultation_shared' or ${asksForExpert})` : sql``})`;

/** The thread. For a firm only public messages: an internal note never leaves the database. */
export const messagesOf = (visibility: 'public' | 'all') => sql`(
  select coalesce(json_agg(json_build_object(
    'id', m.id, 'authorKind', m.author_kind, 'author', ${person(sql`u.id`, sql`u.name`)}, 'visibility', m.visibility,
    'body', m.body, 'language', m.language, 'createdAt', m.created_at,
    'translations', (select coalesce(json_agg(json_build_object(
        'language', t.language, 'body', t.body, 'origin', t.origin, 'by', (select p.name from users p where p.id = t.translated_by)) order by t.language), '[]')
      from message_translations t where t.message_id = m.id)
  ) order by m.created_at, m.id), '[]')
  from support_request_messages m join users u on u.id = m.author_id
  where m.request_id = support_requests.id ${visibility === 'public' ? sql`and m.visibility = 'public'` : sql``})`;

export const attachmentsOf = sql`(
  select coalesce(json_agg(json_build_object(
    'id', a.id, 'documentKey', a.document_key, 'fileName', a.file_name, 'mediaType', a.media_type, 'size', a.size, 'createdAt', a.created_at
  ) order by a.created_at, a.id), '[]')
  from attachments a where a.request_id = support_requests.id and a.removed_at is null)`;

export const correctionsOf = sql`(
  select coalesce(json_agg(json_build_object(
    'id', c.id, 'items', c.items, 'message', c.message, 'dueOn', c.due_on, 'requestedAt', c.requested_at, 'answeredAt', c.answered_at, 'extensions', c.extensions
  ) order by c.requested_at), '[]')
  from correction_requests c where c.request_id = support_requests.id)`;

/** Proposed handovers, the first first. Their words are for officers alone. */
export const handoversOf = (visibility: 'public' | 'all') => sql`(
  select coalesce(json_agg(json_build_object(
    'id', h.id, 'fromHubId', h.from_hub_id, 'toHubId', h.to_hub_id, 'proposedAt', h.proposed_at, 'outcome', h.outcome,
    'words', ${visibility === 'all' ? sql`json_build_object('message', h.message, 'language', h.language, 'answer', h.answer, 'answerLanguage', h.answer_language)` : sql`null`}
  ) order by h.proposed_at), '[]')
  from handovers h where h.request_id = support_requests.id)`;

/** Every hub that held it or was asked to. */
export const hubsOf = sql`(
  select coalesce(json_agg(json_build_object('id', n.id, 'name', n.name)), '[]') from hubs n where n.id in (
    select e.holder_hub_id from support_request_events e where e.request_id = support_requests.id
    union select h.to_hub_id from handovers h where h.request_id = support_requests.id))`;

/** The returned request that this one files again, and the one that files this again. Drafts have no reference and are left to their id. */
export const refilingsOf = sql`json_build_object(
  'from', (select f.reference from support_requests f where f.id = support_requests.refiled_from_id),
  'by', (select json_build_object('id', r.id, 'reference', r.reference) from support_requests r where r.refiled_from_id = support_requests.id))`;

/** The request that this duplicate ended in, and the duplicates that ended in this one. */
export const mergesOf = sql`json_build_object(
  'into', (select i.reference from support_requests i where i.id = support_requests.merged_into_id),
  'from', (select coalesce(json_agg(json_build_object('reference', m.reference, 'title', m.title) order by m.id), '[]')
    from support_requests m where m.merged_into_id = support_requests.id))`;

export const outcomesOf = sql`(
  select coalesce(json_agg(json_build_object(
    'id', o.id, 'replacesId', o.replaces_id, 'version', o.version, 'kind', o.kind, 'amount', o.amount, 'currency', o.currency, 'partner', o.partner,
    'happenedOn', o.happened_on, 'note', o.note, 'state', o.state, 'correction', o.correction
  ) order by o.recorded_at, o.id), '[]')
  from request_outcomes o where o.request_id = support_requests.id)`;

/** Questions to experts. A firm reads that its expert was asked and has answered, never the question or the answer itself: that is shared as a message. */
export const consultationsOf = (visibility: 'public' | 'all') => sql`(
  select coalesce(json_agg(json_build_object(
    'id', c.id, 'expert', json_build_object('slug', x.slug, 'name', x.name), 'state', c.state, 'version', c.version, 'dueOn', c.due_on,
    'askedAt', c.asked_at, 'sharedAt', c.shared_at,
    'details', ${visibility === 'all' ? sql`json_build_object(
      'question', c.question, 'language', c.language, 'namesFirm', c.names_firm, 'askedBy', (select u.name from users u where u.id = c.asked_by),
      'documents', (select coalesce(json_agg(a.file_name order by a.created_at, a.id), '[]') from attachments a where a.id = any(c.attachment_ids)),
      'conflict', c.conflict, 'conflictText', c.conflict_text, 'declineReason', c.decline_reason, 'answer', c.answer, 'answerLanguage', c.answer_language)` : sql`null`}
  ) order by c.asked_at, c.id), '[]')
  from consultations c join experts x on x.id = c.expert_id
  where c.request_id = support_requests.id ${visibility === 'public' ? sql`and (c.shared_at is not null or ${asksForExpert})` : sql``})`;

export const wishedExpertOf = sql`(select json_build_object('slug', x.slug, 'name', x.name) from experts x where x.id = support_requests.wished_expert_id)`;

export const satisfactionOf = sql`(
  select json_build_object('score', s.score, 'words', s.words) from request_satisfaction s where s.request_id = support_requests.id)`;

/** Who was told of a promise in danger: for officers alone. */
export const escalationsOf = (visibility: 'public' | 'all') => (visibility === 'public' ? sql`'[]'::json` : sql`(
  select coalesce(json_agg(json_build_object(
    'promise', x.promise, 'level', x.level, 'dueAt', x.due_at, 'assignee', ${person(sql`u.id`, sql`u.name`)}, 'at', x.at
  ) order by x.at, x.level), '[]')
  from request_escalations x left join users u on u.id = x.assignee_id where x.request_id = support_requests.id)`);

/** Turns the instants of the JSON back into dates. */
export function revive(parts: RawParts): {
  events: RequestEvent[]; messages: ThreadMessage[]; attachments: Attachment[]; corrections: Correction[]; handovers: Handover[]; hubs: NamedHub[]; refilings: Refilings; merges: Merges;
  outcomes: Outcome[]; satisfaction: Satisfaction | null; escalations: ToldEscalation[]; consultations: Consultation[]; wishedExpert: RequestRecord['wishedExpert']; consortium: Consortium | null;
} {
  return {
    wishedExpert: parts.wishedExpert,
    consultations: parts.consultations.map((one) => ({ ...one, askedAt: new Date(one.askedAt), sharedAt: one.sharedAt ? new Date(one.sharedAt) : null })),
    hubs: parts.hubs,
    refilings: parts.refilings,
    merges: parts.merges,
    consortium: parts.consortium,
    outcomes: parts.outcomes,
    satisfaction: parts.satisfaction,
    escalations: parts.escalations.map((told) => ({ ...told, dueAt: new Date(told.dueAt), at: new Date(told.at) })),
    handovers: parts.handovers.map((handover) => ({ ...handover, proposedAt: new Date(handover.proposedAt) })),
    events: parts.events.map((event) => ({ ...event, at: new Date(event.at) })),
    messages: parts.messages.map((message) => ({ ...message, createdAt: new Date(message.createdAt) })),
    attachments: parts.attachments.map((attachment) => ({ ...attachment, createdAt: new Date(attachment.createdAt) })),
    corrections: parts.corrections.map((correction) => ({
      ...correction,
      requestedAt: new Date(correction.requestedAt),
      answeredAt: correction.answeredAt ? new Date(correction.answeredAt) : null,
    })),
  };
}

/** For a draft whose service asks otherwise since: what it asked when the draft was begun. */
export const earlierFormOf = sql<FormContents | null>`(
  select json_build_object('eligibility', v.eligibility, 'questions', v.questions, 'documents', v.documents)
  from service_versions v where v.id = support_requests.questions_changed_from_id)`;
