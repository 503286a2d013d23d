import { instantAt, workingIntervals, type HubSchedule } from '~/features/hubs/working-time.rules';
import { isoDateIn } from '~/i18n/format';
import { currentPromise, type CurrentPromise } from './clock.rules';
import { isCalendarDate } from './days.rules';
import type { EventCode, RequestState } from './rules';

/** Why a promise slipped and what is expected instead, as the hub said it. */
export interface StatedDelay {
  promise: CurrentPromise['kind'];
  expectedAt: Date;
  /** The message that says why. */
  messageId: string;
  at: Date;
}

/** A promise that has slipped. */
export interface Delay {
  promise: CurrentPromise['kind'];
  dueAt: Date;
  /** The hub's last word about it. */
  stated: StatedDelay | null;
  /** Whether the firm is still to be told: nothing was said yet, or what was said has passed too. */
  owed: boolean;
}

interface Slipping {
  state: RequestState;
  firstReplyDueAt: Date | null;
  firstRepliedAt: Date | null;
  decisionDueAt: Date | null;
  events: readonly { code: EventCode; at: Date; parameters: Record<string, unknown> }[];
}

/** The promise that has slipped; null where none has, or while the firm has the move. */
export function delayOf(request: Slipping, now: Date): Delay | null {
  const promise = currentPromise(request, now);
  if (promise?.status !== 'overdue') return null;
  const stated = request.events.flatMap(readStated).findLast((one) => one.promise === promise.kind) ?? null;
  return { promise: promise.kind, dueAt: promise.dueAt, stated, owed: !stated || stated.expectedAt <= now };
}

function readStated({ code, at, parameters }: Slipping['events'][number]): StatedDelay[] {
  const { promise, expectedAt, messageId } = parameters;
  if (code !== 'delay_explained' || typeof expectedAt !== 'string' || typeof messageId !== 'string') return [];
  return promise === 'first_reply' || promise === 'decision' ? [{ promise, expectedAt: new Date(expectedAt), messageId, at }] : [];
}

/** Days ahead that a new time may lie. */
export const longestDelayDays = 90;

export type ExpectationRefusal = 'past' | 'closed' | 'too_late';

/** The instant of a date (ISO) and a wall time (`HH:MM`) of the hub, if it lies ahead and within its working time, the closing time included. */
export function expectedInstant(schedule: HubSchedule, now: Date, date: string, time: string): { at: Date } | { refusal: ExpectationRefusal } {
  if (!isCalendarDate(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return { refusal: 'closed' };
  const at = instantAt(schedule, date, time);
  if (at <= now) return { refusal: 'past' };
  if (at.getTime() > now.getTime() + longestDelayDays * 86_400_000) return { refusal: 'too_late' };
  return workingIntervals(schedule, date, date).some(({ start, end }) => start <= at && at <= end) ? { at } : { refusal: 'closed' };
}

/** What the form offers: the end of the hub's next working day, as its date and wall time. Null where it has no hours. */
export function offeredExpectation(schedule: HubSchedule, now: Date): { date: string; time: string } | null {
  const today = isoDateIn(now, schedule.timeZone);
  const last = isoDateIn(new Date(now.getTime() + longestDelayDays * 86_400_000), schedule.timeZone);
  const next = workingIntervals(schedule, today, last).find(({ start }) => start > now);
  if (!next) return null;
  const time = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: schedule.timeZone }).format(next.end);
  return { date: next.date, time };
}
