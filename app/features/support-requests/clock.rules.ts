import { addWorkingMinutes, workingMinutesBetween, type HubSchedule } from '~/features/hubs/working-time.rules';
import { whoseMove, type Mover, type RequestState } from './rules';
import { inOrder, type LoggedEvent } from './stages.rules';

/** A stretch of the public clock in one hand, half-open: [from, to). */
export interface ClockSegment {
  mover: Mover;
  holderHubId: string;
  from: Date;
  to: Date;
  /** Working minutes of the holder's hub. The firm's segments are measured too; they don't count against the hub. */
  minutes: number;
}

export interface RequestClock {
  segments: ClockSegment[];
  status: 'running' | 'paused' | 'stopped';
  /** Working minutes that hubs have used, without the firm's time. */
  usedMinutes: number;
  /** Working minutes until the decision is due; negative when overdue; null once decided. */
  leftMinutes: number | null;
}

/** Schedules of all hubs that ever held the request, by hub id. */
export type Schedules = ReadonlyMap<string, HubSchedule>;

/** States in which the clock towards the decision stands still for good. */
const decided: readonly RequestState[] = ['approved', 'declined', 'returned', 'withdrawn', 'merged', 'in_progress', 'completed'];

/**
 * The public clock from filing to decision, derived from the log alone: one segment for each hand that it was in.
 * It runs through handovers and is paused while the firm has the move.
 */
export function requestClock(events: readonly LoggedEvent[], schedules: Schedules, decisionDueAt: Date | null, now: Date): RequestClock {
  const segments: ClockSegment[] = [];
  let open: Omit<ClockSegment, 'to' | 'minutes'> | null = null;
  const close = (to: Date) => {
    if (open && to > open.from) segments.push({ ...open, to, minutes: minutesOf(schedules, open.holderHubId, open.from, to) });
    open = null;
  };
  for (const event of inOrder(events)) {
    const mover = decided.includes(event.state) || event.state === 'draft' ? null : whoseMove(event.state);
    if (open && mover === (open as ClockSegment).mover && event.holderHubId === (open as ClockSegment).holderHubId) continue;
    close(event.at);
    if (mover) open = { mover, holderHubId: event.holderHubId, from: event.at };
  }
  const last = open as Omit<ClockSegment, 'to' | 'minutes'> | null;
  close(now);
  const usedMinutes = segments.filter((segment) => segment.mover === 'hub').reduce((sum, segment) => sum + segment.minutes, 0);
  if (!last || !decisionDueAt) return { segments, status: 'stopped', usedMinutes, leftMinutes: null };
  // While the firm has the move the rest is what was left when it got it.
  const status = last.mover === 'firm' ? 'paused' : 'running';
  return { segments, status, usedMinutes, leftMinutes: minutesOf(schedules, last.holderHubId, status === 'paused' ? last.from : now, decisionDueAt) };
}

function minutesOf(schedules: Schedules, hubId: string, from: Date, to: Date): number {
  const schedule = schedules.get(hubId);
  return schedule ? workingMinutesBetween(schedule, from, to) : 0;
}

/** What the hub promises on filing: first reply and decision, in its working time, counted from `at`. */
export function promisesFrom(schedule: HubSchedule, at: Date, targets: { firstReplyMinutes: number; decisionMinutes: number }) {
  const first = addWorkingMinutes(schedule, at, targets.firstReplyMinutes);
  const decision = addWorkingMinutes(schedule, at, targets.decisionMinutes);
  return {
    firstReplyDueAt: first.due,
    decisionDueAt: decision.due,
    estimated: first.estimated || decision.estimated,
    skipped: decision.skipped,
    firstReplyMinutes: targets.firstReplyMinutes,
    decisionMinutes: targets.decisionMinutes,
  };
}

/**
 * The decision's due time after a pause: the working time that was left when the firm got the move, counted again from its answer.
 * What was overdue already stays so.
 */
export function dueAfterPause(schedule: HubSchedule, dueAt: Date, pausedAt: Date, resumedAt: Date) {
  if (dueAt <= pausedAt) return { due: dueAt, estimated: false };
  const { due, estimated } = addWorkingMinutes(schedule, resumedAt, workingMinutesBetween(schedule, pausedAt, dueAt));
  return { due, estimated };
}

export interface CurrentPromise {
  kind: 'first_reply' | 'decision';
  dueAt: Date;
  status: 'running' | 'paused' | 'overdue';
}

/** The promise that the hub owes now; null for a draft and once it is decided. */
export function currentPromise(
  request: { state: RequestState; firstReplyDueAt: Date | null; firstRepliedAt: Date | null; decisionDueAt: Date | null },
  now: Date,
): CurrentPromise | null {
  const mover = whoseMove(request.state);
  if (decided.includes(request.state) || request.state === 'draft') return null;
  const kind = request.firstRepliedAt ? 'decision' : 'first_reply';
  const dueAt = kind === 'decision' ? request.decisionDueAt : request.firstReplyDueAt;
  if (!dueAt) return null;
  if (mover === 'firm') return { kind, dueAt, status: 'paused' };
  return { kind, dueAt, status: dueAt <= now ? 'overdue' : 'running' };
}
