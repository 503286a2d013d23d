import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workingMinutesBetween, type HubSchedule } from '~/features/hubs/working-time.rules';
import { currentPromise, dueAfterPause, promisesFrom, requestClock } from '~/features/support-requests/clock.rules';
import { countHandovers } from '~/features/support-requests/handover.rules';
import { whoseMove, type EventCode, type RequestState } from '~/features/support-requests/rules';
import { stagesOf, type LoggedEvent } from '~/features/support-requests/stages.rules';
import { livesOf } from './lives';

/** Dubai: Monday to Thursday 08:00–16:00, Friday 08:00–12:00, 2 and 3 December off. Times are UTC in the tests, four hours behind. */
const dubai: HubSchedule = {
  timeZone: 'Asia/Dubai',
  weekly: [1, 2, 3, 4].map((weekday) => ({ weekday, opensAt: '08:00', closesAt: '16:00' })).concat({ weekday: 5, opensAt: '08:00', closesAt: '12:00' }),
  days: ['2026-12-02', '2026-12-03'].map((date) => ({
    date, kind: 'closed' as const, opensAt: null, closesAt: null, name: { ko: '국경일' }, provisional: false,
  })),
  confirmedYears: [2026],
};
const singapore: HubSchedule = { ...dubai, timeZone: 'Asia/Singapore', weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt: '09:00', closesAt: '18:00' })), days: [] };
const schedules = new Map([['dubai', dubai], ['singapore', singapore]]);

const utc = (text: string) => new Date(`${text}:00Z`);
let sequence = 0;
const event = (code: EventCode, state: RequestState, at: string, holderHubId = 'dubai'): LoggedEvent => ({ sequence: ++sequence, code, state, holderHubId, at: utc(at) });

describe('promises', () => {
  test('the first reply across the half Friday, as worked out by hand', () => {
    const promise = promisesFrom(dubai, utc('2026-11-27T07:30'), { firstReplyMinutes: 16 * 60, decisionMinutes: 24 * 60 });
    expect(promise.firstReplyDueAt).toEqual(utc('2026-12-01T11:30'));
    expect(promise.decisionDueAt).toEqual(utc('2026-12-07T07:30'));
    expect(promise.skipped.map(({ date }) => date)).toEqual(['2026-12-02', '2026-12-03']);
    expect(promise.estimated).toBe(false);
  });

  const base = { firstReplyDueAt: utc('2026-12-01T11:30'), firstRepliedAt: null, decisionDueAt: utc('2026-12-07T07:30') };
  test('first reply, then decision, then none', () => {
    const now = utc('2026-11-30T06:00');
    expect(currentPromise({ ...base, state: 'submitted' }, now)).toEqual({ kind: 'first_reply', dueAt: base.firstReplyDueAt, status: 'running' });
    expect(currentPromise({ ...base, state: 'in_review', firstRepliedAt: now }, now)?.kind).toBe('decision');
    expect(currentPromise({ ...base, state: 'correction_requested', firstRepliedAt: now }, now)?.status).toBe('paused');
    for (const state of ['draft', 'approved', 'in_progress', 'completed', 'declined', 'returned', 'withdrawn', 'merged'] as const)
      expect(currentPromise({ ...base, state }, now)).toBeNull();
  });
  test('overdue from the very instant', () => {
    expect(currentPromise({ ...base, state: 'submitted' }, base.firstReplyDueAt)?.status).toBe('overdue');
  });

  test('a pause moves the due time by working time, not by the clock on the wall', () => {
    // Left when paused on Monday 08:00Z (12:00): Mon 4 h + Tue 8 h + Fri 4 h + Mon 3.5 h = 19.5 h.
    const due = dueAfterPause(dubai, base.decisionDueAt, utc('2026-11-30T08:00'), utc('2026-12-01T08:00'));
    // From Tuesday 12:00: Tue 4, Fri 4, Mon 8, Tue 3.5 h.
    expect(due.due).toEqual(utc('2026-12-08T07:30'));
  });
  test('what was overdue before the pause stays overdue', () => {
    expect(dueAfterPause(dubai, utc('2026-11-23T08:00'), utc('2026-11-24T08:00'), utc('2026-11-30T08:00')).due).toEqual(utc('2026-11-23T08:00'));
  });
});

describe('the public clock', () => {
  test('a segment for each hand, the firm’s time not counted against the hub', () => {
    const events = [
      event('draft_started', 'draft', '2026-11-22T06:00'),
      event('submitted', 'submitted', '2026-11-23T06:00'),
      event('taken', 'in_review', '2026-11-23T08:00'),
      event('correction_requested', 'correction_requested', '2026-11-23T10:00'),
      event('correction_answered', 'in_review', '2026-11-24T06:00'),
    ];
    const clock = requestClock(events, schedules, utc('2026-11-25T12:00'), utc('2026-11-24T08:00'));
    expect(clock.segments.map(({ mover, minutes }) => [mover, minutes])).toEqual([['hub', 240], ['firm', 240], ['hub', 120]]);
    expect(clock).toMatchObject({ status: 'running', usedMinutes: 360, leftMinutes: 4 * 60 + 8 * 60 });
  });
  test('while the firm has the move, what is left stands still', () => {
    const events = [
      event('submitted', 'submitted', '2026-11-23T06:00'), event('taken', 'in_review', '2026-11-23T07:00'),
      event('correction_requested', 'correction_requested', '2026-11-23T10:00'),
    ];
    const left = (now: string) => requestClock(events, schedules, utc('2026-11-24T12:00'), utc(now));
    expect(left('2026-11-23T11:00').leftMinutes).toBe(600);
    expect(left('2026-12-23T11:00')).toMatchObject({ leftMinutes: 600, status: 'paused', usedMinutes: 240 });
  });
  test('a handover begins a new segment on the same clock, each in its holder’s hours', () => {
    const events = [event('submitted', 'submitted', '2026-11-23T01:00', 'singapore'), event('taken', 'in_review', '2026-11-23T08:00', 'dubai')];
    const clock = requestClock(events, schedules, utc('2026-11-24T12:00'), utc('2026-11-23T12:00'));
    expect(clock.segments.map(({ holderHubId, minutes }) => [holderHubId, minutes])).toEqual([['singapore', 420], ['dubai', 240]]);
  });
  test('it stops for good with the decision', () => {
    const events = [event('submitted', 'submitted', '2026-11-23T06:00'), event('taken', 'in_review', '2026-11-23T07:00'), event('approved', 'approved', '2026-11-23T08:00'), event('work_started', 'in_progress', '2026-11-24T08:00')];
    expect(requestClock(events, schedules, utc('2026-11-24T12:00'), utc('2026-12-01T08:00'))).toMatchObject({ status: 'stopped', usedMinutes: 120, leftMinutes: null });
  });
  test('before filing there is no clock', () => {
    expect(requestClock([event('draft_started', 'draft', '2026-11-23T06:00')], schedules, null, utc('2026-12-01T08:00'))).toEqual({ segments: [], status: 'stopped', usedMinutes: 0, leftMinutes: null });
  });
});

/** Any life of a request between two hubs in two zones. */
const life = livesOf(['dubai', 'singapore'], ['2026-11-23T04:00:00Z']);

describe('any life of a request', () => {
  test('segments neither overlap nor leave a gap from filing to decision, each in another hand than the one before', () => {
    fc.assert(fc.property(life, ({ events, now }) => {
      const { segments } = requestClock(events, schedules, new Date('2026-12-24T08:00:00Z'), now);
      segments.forEach((segment, i) => {
        expect(segment.to > segment.from).toBe(true);
        const next = segments[i + 1] ?? { from: segment.to, mover: 'nobody', holderHubId: '' };
        expect(next.from).toEqual(segment.to);
        expect([next.mover, next.holderHubId]).not.toEqual([segment.mover, segment.holderHubId]);
      });
      const filed = events.find(({ state }) => state === 'submitted');
      expect(segments[0]?.from).toEqual(segments[0] && filed?.at);
    }));
  });
  test('each segment is measured by its holder, and the hubs’ own add up to what was used', () => {
    fc.assert(fc.property(life, ({ events, now }) => {
      const { segments, usedMinutes } = requestClock(events, schedules, null, now);
      for (const { holderHubId, from, to, minutes } of segments) expect(minutes).toBe(workingMinutesBetween(schedules.get(holderHubId) ?? dubai, from, to));
      expect(usedMinutes).toBe(segments.filter(({ mover }) => mover === 'hub').reduce((total, { minutes }) => total + minutes, 0));
    }));
  });
  test('handing over takes nothing from what was promised: what is left is counted to the same instant, in the new holder’s hours', () => {
    fc.assert(fc.property(life, ({ events, now }) => {
      const due = new Date('2027-01-29T08:00:00Z');
      const { status, leftMinutes } = requestClock(events, schedules, due, now);
      const holder = schedules.get(events.at(-1)?.holderHubId ?? '') ?? dubai;
      fc.pre(status === 'running');
      expect(leftMinutes).toBe(workingMinutesBetween(holder, now, due));
    }));
  });
  test('changes of hands are those of the log, and coming back is counted apart', () => {
    fc.assert(fc.property(life, ({ events }) => {
      const total = events.filter(({ code }) => code === 'handed_over').length;
      // Between two hubs every change after the first comes back.
      expect(countHandovers(events)).toEqual({ total, back: Math.max(0, total - 1) });
    }));
  });
  test('the clock runs exactly while the hub owes a decision and is paused exactly while the firm has the move', () => {
    fc.assert(fc.property(life, ({ events, state, now }) => {
      const { status } = requestClock(events, schedules, new Date('2027-01-24T08:00:00Z'), now);
      const undecided = state === 'submitted' || state === 'in_review' || state === 'correction_requested';
      expect(status).toBe(!undecided ? 'stopped' : whoseMove(state) === 'firm' ? 'paused' : 'running');
    }));
  });
  test('at most one stage is current, everything before it done or skipped, everything after it ahead', () => {
    fc.assert(fc.property(life, ({ events, state }) => {
      const stages = stagesOf(state, events);
      const current = stages.findIndex(({ status }) => status === 'current');
      expect(stages.filter(({ status }) => status === 'current')).toHaveLength(state === 'draft' || state === 'withdrawn' || state === 'merged' ? 0 : 1);
      const after = current < 0 ? [] : stages.slice(current + 1);
      after.forEach(({ status }) => expect(['ahead', 'dropped']).toContain(status));
      stages.filter(({ status }) => status === 'done').forEach(({ at }) => expect(at).toBeInstanceOf(Date));
    }));
  });
});
