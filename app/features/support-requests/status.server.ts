import type { Executor } from '~db/connect';
import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import { currentPromise, requestClock, type CurrentPromise, type RequestClock } from './clock.rules';
import { delayOf, type Delay } from './delay.rules';
import type { RequestRecord, RequestSummary } from './request';
import { stagesOf, type Stage } from './stages.rules';

export interface RequestStatus {
  stages: Stage[];
  clock: RequestClock;
  promise: CurrentPromise | null;
  /** The promise that has slipped. */
  delay: Delay | null;
}

/** Everything about a request that is derived from its log and its holders' hours. */
export async function statusOf(db: Executor, request: RequestRecord, at: Date): Promise<RequestStatus> {
  const schedules = await listHubSchedules(db, [...new Set([request.hub.id, ...request.events.map(({ holderHubId }) => holderHubId)])]);
  return {
    stages: stagesOf(request.state, request.events),
    clock: requestClock(request.events, schedules, request.decisionDueAt, at),
    promise: currentPromise(request, at),
    delay: delayOf(request, at),
  };
}

/** The promises of a list, beside their requests. */
export const withPromises = (requests: RequestSummary[], at: Date): { request: RequestSummary; promise: CurrentPromise | null }[] =>
  requests.map((request) => ({ request, promise: currentPromise(request, at) }));
