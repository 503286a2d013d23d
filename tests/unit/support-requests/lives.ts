import fc from 'fast-check';
import { allowedActions, canChangeHands, eventOf, requestRoles, transition, type RequestAction, type RequestState } from '~/features/support-requests/rules';
import type { LoggedEvent } from '~/features/support-requests/stages.rules';

/** What a proposal does to what can be done next: it must be open to be answered, and there is one at a time. */
const possible = (action: RequestAction, offered: boolean) =>
  action === 'propose_handover' ? !offered : action.endsWith('_handover') ? offered : action !== 'post_note';

/** Any life of a request: random allowed actions at growing times, to the minute, that begins at one of the instants with the first hub. */
export const livesOf = (hubIds: [string, ...string[]], starts: [string, ...string[]]) =>
  fc.tuple(fc.constantFrom(...starts), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 3 * 24 * 60 })), { maxLength: 25 })).map(([start, choices]) => {
    let state: RequestState = 'draft';
    let at = Date.parse(start);
    let [holder, offered] = [0, false];
    const holderHubId = () => hubIds[holder % hubIds.length] ?? hubIds[0];
    const events: LoggedEvent[] = [{ sequence: 1, code: 'draft_started', state, holderHubId: holderHubId(), at: new Date(at) }];
    for (const [choice, minutes] of choices) {
      const moves = requestRoles.flatMap((role) => allowedActions(state, role).flatMap((action) => (action !== 'post_note' && possible(action, offered) ? [{ role, action }] : [])));
      const move = moves[choice % Math.max(1, moves.length)];
      if (!move) break;
      state = transition(state, move.action, move.role) ?? state;
      at += minutes * 60_000;
      if (move.action === 'accept_handover') holder += 1;
      offered = move.action === 'propose_handover' || (offered && !move.action.endsWith('_handover') && canChangeHands(state));
      events.push({ sequence: events.length + 1, code: eventOf[move.action], state, holderHubId: holderHubId(), at: new Date(at) });
    }
    return { events, state, now: new Date(at + 90 * 60_000) };
  });
