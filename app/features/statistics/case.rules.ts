import { requestClock, type Schedules } from '~/features/support-requests/clock.rules';
import { eventOf, isFirstReply, requestActions, type EventCode, type RequestState } from '~/features/support-requests/rules';
import { inOrder, type LoggedEvent } from '~/features/support-requests/stages.rules';
import { results, type Result } from './figures';

/** A request as the figures look at it: its log and what was promised. */
export interface CaseSource {
  events: readonly (LoggedEvent & { byOfficer: boolean })[];
  firstReplyDueAt: Date | null;
  decisionDueAt: Date | null;
}

interface Moment {
  hubId: string;
  at: Date;
}

interface Timed extends Moment {
  /** Working minutes that hubs used until then, as the public clock counts them. */
  minutes: number;
  onTime: boolean;
}

interface CaseFigures {
  filed: Moment;
  replied: Timed | null;
  decided: (Timed & { result: Result }) | null;
  withdrawn: Moment | null;
}

const replyCodes: readonly EventCode[] = requestActions.flatMap((action) => (action !== 'post_note' && isFirstReply(action) ? [eventOf[action]] : []));
const isResult = (state: RequestState): state is Result => (results as readonly RequestState[]).includes(state);
const momentOf = ({ holderHubId, at }: LoggedEvent): Moment => ({ hubId: holderHubId, at });

/**
 * What one request adds to the figures, by the same clock that its page shows: the hubs' working time until the first reply and until the
 * decision, without the firm's time. Null for what was never filed.
 */
export function foldCase({ events: log, firstReplyDueAt, decisionDueAt }: CaseSource, schedules: Schedules): CaseFigures | null {
  const events = inOrder(log);
  const filed = events.find(({ state }) => state === 'submitted');
  if (!filed) return null;
  const timed = (event: LoggedEvent, due: Date | null): Timed => {
    const before = events.filter(({ sequence }) => sequence < event.sequence);
    const { segments, usedMinutes } = requestClock(before, schedules, null, event.at);
    const last = segments.at(-1);
    // Where the firm had the move, the promise stood still from the moment that it got it.
    const stopped = last?.mover === 'firm' ? last.from : event.at;
    return { ...momentOf(event), minutes: usedMinutes, onTime: due === null || stopped <= due };
  };
  const replied = events.find(({ code, byOfficer }) => byOfficer && replyCodes.includes(code));
  const decided = events.find(({ state }) => isResult(state));
  const withdrawn = events.find(({ state }) => state === 'withdrawn');
  return {
    filed: momentOf(filed),
    replied: replied ? timed(replied, firstReplyDueAt) : null,
    decided: decided && isResult(decided.state) ? { ...timed(decided, decisionDueAt), result: decided.state } : null,
    withdrawn: withdrawn ? momentOf(withdrawn) : null,
  };
}
