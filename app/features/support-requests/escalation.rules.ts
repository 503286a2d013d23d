import { workingMinutesBetween, type HubSchedule } from '~/features/hubs/working-time.rules';
import { currentPromise, type CurrentPromise } from './clock.rules';
import type { RequestState } from './rules';

/** `warning`: the promise is about to break. `breach`: it has. */
export type EscalationLevel = 'warning' | 'breach';

export interface Escalation {
  promise: CurrentPromise['kind'];
  level: EscalationLevel;
  dueAt: Date;
}

/** What a promise is judged by. */
export interface Promised {
  state: RequestState;
  firstReplyDueAt: Date | null;
  firstRepliedAt: Date | null;
  decisionDueAt: Date | null;
  /** Working minutes that were promised. */
  firstReplyMinutes: number;
  decisionMinutes: number;
}

/** Working minutes before its end at which a promise is said to be in danger: a quarter of it, two hours at least, never more than half. */
export const warningMinutes = (promised: number): number => Math.min(Math.max(promised / 4, 120), promised / 2);

/**
 * What is to be escalated now: nothing while the firm has the move or nothing is owed.
 * @param schedule hours of the hub that holds the request; without them only a break is seen
 */
export function dueEscalation(request: Promised, schedule: HubSchedule | undefined, now: Date): Escalation | null {
  const promise = currentPromise(request, now);
  if (!promise || promise.status === 'paused') return null;
  const { kind, dueAt, status } = promise;
  if (status === 'overdue') return { promise: kind, level: 'breach', dueAt };
  const left = schedule ? workingMinutesBetween(schedule, now, dueAt) : Infinity;
  const promised = kind === 'decision' ? request.decisionMinutes : request.firstReplyMinutes;
  return left <= warningMinutes(promised) ? { promise: kind, level: 'warning', dueAt } : null;
}
