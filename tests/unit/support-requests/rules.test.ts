import { expect, test } from 'vitest';
import {
  actorKindOf, allowedActions, canChangeHands, eventOf, isClosed, requestActions, requestRoles, requestStates, transition, whoseMove,
  type RequestAction, type RequestRole, type RequestState,
} from '~/features/support-requests/rules';

/** The process written a second time, as a list of all that is allowed: `role action from > to`. */
const allowed = `
firm submit draft > submitted
officer take submitted > in_review
officer take in_review > in_review
officer request_correction in_review > correction_requested
firm answer_correction correction_requested > in_review
officer approve in_review > approved
officer decline in_review > declined
officer return in_review > returned
officer return correction_requested > returned
firm withdraw submitted > withdrawn
firm withdraw in_review > withdrawn
firm withdraw correction_requested > withdrawn
firm withdraw approved > withdrawn
officer start_work approved > in_progress
officer complete in_progress > completed
firm post_message submitted > submitted
firm post_message in_review > in_review
firm post_message correction_requested > correction_requested
firm post_message approved > approved
firm post_message in_progress > in_progress
firm post_message completed > completed
firm post_message returned > returned
firm post_message declined > declined
officer post_message submitted > submitted
officer post_message in_review > in_review
officer post_message correction_requested > correction_requested
officer post_message approved > approved
officer post_message in_progress > in_progress
officer post_message completed > completed
officer post_message returned > returned
officer post_message declined > declined
officer post_note submitted > submitted
officer post_note in_review > in_review
officer post_note correction_requested > correction_requested
officer post_note approved > approved
officer post_note in_progress > in_progress
officer post_note completed > completed
officer post_note returned > returned
officer post_note declined > declined
officer post_note withdrawn > withdrawn
officer assign submitted > submitted
officer assign in_review > in_review
officer assign correction_requested > correction_requested
officer assign approved > approved
officer assign in_progress > in_progress
officer propose_handover submitted > submitted
officer propose_handover in_review > in_review
officer withdraw_handover submitted > submitted
officer withdraw_handover in_review > in_review
offered_hub accept_handover submitted > in_review
offered_hub accept_handover in_review > in_review
offered_hub decline_handover submitted > submitted
offered_hub decline_handover in_review > in_review
firm extend_correction correction_requested > correction_requested
system return_unanswered correction_requested > returned
firm refile returned > returned
firm change_contact submitted > submitted
firm change_contact in_review > in_review
firm change_contact correction_requested > correction_requested
firm change_contact approved > approved
firm change_contact in_progress > in_progress
officer record_outcome completed > completed
firm confirm_outcome completed > completed
firm dispute_outcome completed > completed
firm give_satisfaction completed > completed
officer explain_delay submitted > submitted
officer explain_delay in_review > in_review
officer merge submitted > merged
officer merge in_review > merged
officer merge correction_requested > merged
officer merge approved > merged
officer merge in_progress > merged
officer absorb submitted > submitted
officer absorb in_review > in_review
officer absorb correction_requested > correction_requested
officer absorb approved > approved
officer absorb in_progress > in_progress
officer ask_expert in_review > in_review
officer ask_expert correction_requested > correction_requested
officer ask_expert approved > approved
officer ask_expert in_progress > in_progress
officer withdraw_consultation in_review > in_review
officer withdraw_consultation correction_requested > correction_requested
officer withdraw_consultation approved > approved
officer withdraw_consultation in_progress > in_progress
officer share_consultation in_review > in_review
officer share_consultation correction_requested > correction_requested
officer share_consultation approved > approved
officer share_consultation in_progress > in_progress
officer share_consultation completed > completed
expert accept_consultation in_review > in_review
expert accept_consultation correction_requested > correction_requested
expert accept_consultation approved > approved
expert accept_consultation in_progress > in_progress
expert decline_consultation in_review > in_review
expert decline_consultation correction_requested > correction_requested
expert decline_consultation approved > approved
expert decline_consultation in_progress > in_progress
expert answer_consultation in_review > in_review
expert answer_consultation correction_requested > correction_requested
expert answer_consultation approved > approved
expert answer_consultation in_progress > in_progress
system lapse_consultation in_review > in_review
system lapse_consultation correction_requested > correction_requested
system lapse_consultation approved > approved
system lapse_consultation in_progress > in_progress`;

const expected = new Map(
  allowed.trim().split('\n').map((line) => {
    const [rule = '', to = ''] = line.split(' > ');
    return [rule, to] as const;
  }),
);

const everything = requestRoles.flatMap((role) =>
  requestActions.flatMap((action) => requestStates.map((state): [RequestRole, RequestAction, RequestState] => [role, action, state])),
);

test.each(everything)('%s may %s a request in %s only where the process says so', (role, action, state) => {
  expect(transition(state, action, role)).toBe(expected.get(`${role} ${action} ${state}`) ?? null);
});

test('every rule of the list is one of the table', () => {
  expect(everything.filter(([role, action, state]) => transition(state, action, role) !== null)).toHaveLength(expected.size);
});

test('allowedActions lists exactly what transition allows', () => {
  for (const role of requestRoles)
    for (const state of requestStates)
      expect(allowedActions(state, role)).toEqual(requestActions.filter((action) => transition(state, action, role) !== null));
});

test('nobody has the move once a request is closed, and somebody has it before', () => {
  for (const state of requestStates) expect(whoseMove(state) === null).toBe(isClosed(state));
});

test('a closed request never opens again', () => {
  for (const state of requestStates.filter(isClosed))
    for (const role of requestRoles)
      for (const action of requestActions) expect([null, state]).toContain(transition(state, action, role));
});

test('whoever has the move can move it on', () => {
  for (const state of requestStates) {
    const mover = whoseMove(state);
    if (!mover) continue;
    const role = mover === 'firm' ? 'firm' : 'officer';
    expect(allowedActions(state, role).some((action) => transition(state, action, role) !== state)).toBe(true);
  }
});

test('a handover can be proposed, accepted, declined and taken back in the very same states', () => {
  for (const state of requestStates) {
    const possible = [
      transition(state, 'propose_handover', 'officer'), transition(state, 'withdraw_handover', 'officer'),
      transition(state, 'accept_handover', 'offered_hub'), transition(state, 'decline_handover', 'offered_hub'),
    ].map((target) => target !== null);
    expect(possible).toEqual(possible.map(() => canChangeHands(state)));
  }
});

test('the hub that is asked can answer and nothing else, and so can an expert; a job can only return and let lapse; a partner reads', () => {
  const of = (role: RequestRole) => new Set(requestStates.flatMap((state) => allowedActions(state, role)));
  expect(of('offered_hub')).toEqual(new Set(['accept_handover', 'decline_handover']));
  expect(of('system')).toEqual(new Set(['return_unanswered', 'lapse_consultation']));
  expect(of('expert')).toEqual(new Set(['accept_consultation', 'decline_consultation', 'answer_consultation']));
  expect(of('partner')).toEqual(new Set());
  expect(requestRoles.map(actorKindOf)).toEqual(['firm', 'firm', 'officer', 'officer', 'system', 'system']);
});

test('every action that leaves an event has a code of its own', () => {
  expect(new Set(Object.values(eventOf)).size).toBe(requestActions.length - 1);
});
