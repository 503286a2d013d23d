/** States of a support request, in the order of its life. The same list as the `support_request_state` type in the database. */
export const requestStates = [
  'draft', 'submitted', 'in_review', 'correction_requested', 'approved', 'in_progress', 'completed', 'returned', 'declined', 'withdrawn', 'merged',
] as const;
export type RequestState = (typeof requestStates)[number];

export const requestRoles = ['firm', 'partner', 'officer', 'offered_hub', 'expert', 'system'] as const;
/**
 * In which capacity somebody acts: as the firm that asks, as a partner in its consortium (who reads and changes nothing), as a manager of
 * the hub that holds the request, as one of the hub that it is offered to, as an expert who is asked about it (and has no account), or nobody at all: a job.
 */
export type RequestRole = (typeof requestRoles)[number];

/** The two sides of a request that speak with each other. */
export type Party = 'firm' | 'officer';

/** Who acted, as log and thread name it. */
export type ActorKind = Party | 'system';
export const actorKindOf = (role: RequestRole): ActorKind => (role === 'offered_hub' ? 'officer' : role === 'expert' ? 'system' : role === 'partner' ? 'firm' : role);

export const requestActions = [
  'submit', 'take', 'request_correction', 'answer_correction', 'approve', 'decline', 'return', 'withdraw',
  'start_work', 'complete', 'post_message', 'post_note', 'assign', 'propose_handover', 'withdraw_handover', 'accept_handover', 'decline_handover',
  'extend_correction', 'return_unanswered', 'refile', 'change_contact', 'record_outcome', 'confirm_outcome', 'dispute_outcome',
  'give_satisfaction', 'explain_delay', 'merge', 'absorb',
  'ask_expert', 'withdraw_consultation', 'share_consultation', 'accept_consultation', 'decline_consultation',
  'answer_consultation', 'lapse_consultation',
] as const;
export type RequestAction = (typeof requestActions)[number];

/** `same`: the action is allowed and changes no state. */
type Target = RequestState | 'same';

interface Rule {
  by: readonly RequestRole[];
  from: Partial<Record<RequestState, Target>>;
}

const afterFiling: Partial<Record<RequestState, Target>> = {
  submitted: 'same', in_review: 'same', correction_requested: 'same', approved: 'same', in_progress: 'same',
  completed: 'same', returned: 'same', declined: 'same',
};

/** A request changes hands only before its decision, and not while the firm has the move: the period to mend is counted in the asking hub's days. */
const mayChangeHands: Partial<Record<RequestState, Target>> = { submitted: 'same', in_review: 'same' };

/** What is asked of an expert goes on until the end of the support. */
const mayConsult: Partial<Record<RequestState, Target>> = { in_review: 'same', correction_requested: 'same', approved: 'same', in_progress: 'same' };

/** The whole process. What isn't written here is refused. */
const table: Record<RequestAction, Rule> = {
  submit: { by: ['firm'], from: { draft: 'submitted' } },
  // A second officer may take over a request that is under review.
  take: { by: ['officer'], from: { submitted: 'in_review', in_review: 'same' } },
  request_correction: { by: ['officer'], from: { in_review: 'correction_requested' } },
  answer_correction: { by: ['firm'], from: { correction_requested: 'in_review' } },
  approve: { by: ['officer'], from: { in_review: 'approved' } },
  decline: { by: ['officer'], from: { in_review: 'declined' } },
  return: { by: ['officer'], from: { in_review: 'returned', correction_requested: 'returned' } },
  withdraw: {
    by: ['firm'],
    from: { submitted: 'withdrawn', in_review: 'withdrawn', correction_requested: 'withdrawn', approved: 'withdrawn' },
  },
  start_work: { by: ['officer'], from: { approved: 'in_progress' } },
  complete: { by: ['officer'], from: { in_progress: 'completed' } },
  post_message: { by: ['firm', 'officer'], from: afterFiling },
  post_note: { by: ['officer'], from: { ...afterFiling, withdrawn: 'same' } },
  // Review begins when the colleague takes it.
  assign: { by: ['officer'], from: { submitted: 'same', in_review: 'same', correction_requested: 'same', approved: 'same', in_progress: 'same' } },
  propose_handover: { by: ['officer'], from: mayChangeHands },
  withdraw_handover: { by: ['officer'], from: mayChangeHands },
  accept_handover: { by: ['offered_hub'], from: { submitted: 'in_review', in_review: 'same' } },
  decline_handover: { by: ['offered_hub'], from: mayChangeHands },
  extend_correction: { by: ['firm'], from: { correction_requested: 'same' } },
  return_unanswered: { by: ['system'], from: { correction_requested: 'returned' } },
  refile: { by: ['firm'], from: { returned: 'same' } },
  change_contact: { by: ['firm'], from: { submitted: 'same', in_review: 'same', correction_requested: 'same', approved: 'same', in_progress: 'same' } },
  // What came of it is told after the end.
  record_outcome: { by: ['officer'], from: { completed: 'same' } },
  confirm_outcome: { by: ['firm'], from: { completed: 'same' } },
  dispute_outcome: { by: ['firm'], from: { completed: 'same' } },
  give_satisfaction: { by: ['firm'], from: { completed: 'same' } },
  // Only where the hub has the move: while the firm has it, no promise runs.
  explain_delay: { by: ['officer'], from: { submitted: 'same', in_review: 'same' } },
  // Of two requests for the same, one ends in the other, which goes on as it is.
  merge: {
    by: ['officer'],
    from: { submitted: 'merged', in_review: 'merged', correction_requested: 'merged', approved: 'merged', in_progress: 'merged' },
  },
  absorb: { by: ['officer'], from: { submitted: 'same', in_review: 'same', correction_requested: 'same', approved: 'same', in_progress: 'same' } },
  // Questions to experts. What was answered can be passed on to the firm after the end, too.
  ask_expert: { by: ['officer'], from: mayConsult },
  withdraw_consultation: { by: ['officer'], from: mayConsult },
  share_consultation: { by: ['officer'], from: { ...mayConsult, completed: 'same' } },
  accept_consultation: { by: ['expert'], from: mayConsult },
  decline_consultation: { by: ['expert'], from: mayConsult },
  answer_consultation: { by: ['expert'], from: mayConsult },
  lapse_consultation: { by: ['system'], from: mayConsult },
};

/** The state after an action, or null where the process refuses it. */
export function transition(state: RequestState, action: RequestAction, role: RequestRole): RequestState | null {
  const rule = table[action];
  const target = rule.by.includes(role) ? rule.from[state] : undefined;
  if (!target) return null;
  return target === 'same' ? state : target;
}

/** What somebody may do with a request now, in the order of {@link requestActions}. */
export function allowedActions(state: RequestState, role: RequestRole): RequestAction[] {
  return requestActions.filter((action) => transition(state, action, role) !== null);
}

export type Mover = 'firm' | 'hub';

const moverOf: Record<RequestState, Mover | null> = {
  draft: 'firm', submitted: 'hub', in_review: 'hub', correction_requested: 'firm', approved: 'hub', in_progress: 'hub',
  completed: null, returned: null, declined: null, withdrawn: null, merged: null,
};

/** Who has the next move; null when the request is at its end. */
export const whoseMove = (state: RequestState): Mover | null => moverOf[state];

export const closedStates = ['completed', 'returned', 'declined', 'withdrawn', 'merged'] as const satisfies readonly RequestState[];
export const isClosed = (state: RequestState): boolean => (closedStates as readonly string[]).includes(state);

/** Whether a proposed handover can still come about; elsewhere an open one lapses. */
export const canChangeHands = (state: RequestState): boolean => mayChangeHands[state] !== undefined;

/** States in which the firm may book the test zone for a request. */
export const mayBook = (state: RequestState): boolean => state === 'approved' || state === 'in_progress';

/** Codes of events, as they stand in the database. `draft_started` opens every log. */
export const eventCodes = [
  'draft_started', 'submitted', 'taken', 'correction_requested', 'correction_answered', 'approved', 'declined', 'returned',
  'withdrawn', 'work_started', 'completed', 'message_posted', 'assigned', 'handover_proposed', 'handover_withdrawn', 'handed_over',
  'handover_declined', 'correction_extended', 'returned_unanswered', 'refiled', 'contact_changed',
  'outcome_recorded', 'outcome_confirmed', 'outcome_disputed', 'satisfaction_given',
  'delay_explained', 'merged', 'duplicate_absorbed',
  'consultation_asked', 'consultation_withdrawn', 'consultation_shared', 'consultation_accepted', 'consultation_declined', 'consultation_answered',
  'consultation_lapsed',
] as const;
export type EventCode = (typeof eventCodes)[number];

/** The event that an action leaves in the log; a note for colleagues leaves none, so that the firm's tab doesn't go stale by it. */
export const eventOf: Record<Exclude<RequestAction, 'post_note'>, EventCode> = {
  submit: 'submitted', take: 'taken', request_correction: 'correction_requested', answer_correction: 'correction_answered',
  approve: 'approved', decline: 'declined', return: 'returned', withdraw: 'withdrawn', start_work: 'work_started',
  complete: 'completed', post_message: 'message_posted', assign: 'assigned', propose_handover: 'handover_proposed', withdraw_handover: 'handover_withdrawn',
  accept_handover: 'handed_over', decline_handover: 'handover_declined', extend_correction: 'correction_extended',
  return_unanswered: 'returned_unanswered', refile: 'refiled', change_contact: 'contact_changed',
  record_outcome: 'outcome_recorded', confirm_outcome: 'outcome_confirmed', dispute_outcome: 'outcome_disputed', give_satisfaction: 'satisfaction_given',
  explain_delay: 'delay_explained', merge: 'merged', absorb: 'duplicate_absorbed',
  ask_expert: 'consultation_asked', withdraw_consultation: 'consultation_withdrawn', share_consultation: 'consultation_shared',
  accept_consultation: 'consultation_accepted', decline_consultation: 'consultation_declined', answer_consultation: 'consultation_answered',
  lapse_consultation: 'consultation_lapsed',
};

/** Officer's actions that count as the first reply. Taking alone isn't one: the firm hears nothing by it. */
export const isFirstReply = (action: RequestAction): boolean =>
  action === 'request_correction' || action === 'approve' || action === 'decline' || action === 'return' || action === 'post_message' || action === 'share_consultation';

export const problems = ['incorrect', 'incomplete', 'outdated'] as const;
export type Problem = (typeof problems)[number];
