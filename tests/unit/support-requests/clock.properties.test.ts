import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workingMinutesBetween, type HubSchedule } from '~/features/hubs/working-time.rules';
import { dueAfterPause, requestClock, type Schedules } from '~/features/support-requests/clock.rules';
import { stagesOf, type LoggedEvent } from '~/features/support-requests/stages.rules';
import { beijing, closed, dubai, losAngeles, schedule } from '../hubs/schedules';
import { livesOf } from './lives';

/** Spring Festival with its make-up Saturdays, beside the autumn's of `beijing`. */
const shanghai: HubSchedule = { ...beijing, days: [
  ...beijing.days, ...['2026-02-14', '2026-02-28'].map((date) => ({ date, kind: 'make_up_workday' as const, opensAt: '09:00', closesAt: '18:00', name: { ko: '대체 근무일' }, provisional: false })),
  ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-23'].map((date) => closed(date, '春节')),
] };
/** Works round the clock, so that the hour that is skipped and the one that comes twice are working time. */
const nightOwls: HubSchedule = { ...losAngeles, weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensAt: '00:00', closesAt: '24:00' })) };
const schedules: Schedules = new Map([
  ['la', losAngeles], ['owls', nightOwls], ['dubai', dubai], ['shanghai', shanghai], ['tokyo', schedule('Asia/Tokyo', ['09:00', '18:00'])],
]);

/** Before each edge of daylight saving, the Spring Festival, the autumn's make-up Sunday, and Dubai's holidays. */
const starts = ['2026-03-05T17:00:00Z', '2026-03-08T08:30:00Z', '2026-10-30T16:00:00Z', '2026-11-01T07:30:00Z', '2026-02-12T02:00:00Z', '2026-09-18T03:00:00Z', '2026-11-30T05:00:00Z'] as [string, ...string[]];
const lives = fc.constantFrom<[string, ...string[]]>(['la'], ['owls', 'dubai'], ['dubai', 'la', 'shanghai'], ['shanghai', 'owls'], ['tokyo', 'shanghai', 'dubai', 'la', 'owls']).chain((hubs) => livesOf(hubs, starts));
const due = new Date('2027-03-01T00:00:00Z');
const runs = { numRuns: 300 };

const hours = (hubId: string): HubSchedule => schedules.get(hubId) ?? dubai;
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
const decidedStates = ['approved', 'declined', 'returned', 'withdrawn', 'merged', 'in_progress', 'completed'];
const endOf = (events: LoggedEvent[], now: Date) => events.find(({ state }) => decidedStates.includes(state))?.at ?? now;

describe('the public clock over any life, in any zone, over both daylight-saving edges', () => {
  test('its segments are the whole time from filing to decision, none negative', () => {
    fc.assert(fc.property(lives, ({ events, now }) => {
      const { segments, usedMinutes } = requestClock(events, schedules, due, now);
      const filed = events.find(({ state }) => state === 'submitted');
      const whole = filed ? endOf(events, now).getTime() - filed.at.getTime() : 0;
      expect(sum(segments.map(({ from, to }) => to.getTime() - from.getTime()))).toBe(whole);
      for (const { from, to, minutes } of segments) expect(minutes >= 0 && to > from).toBe(true);
      expect(usedMinutes).toBeGreaterThanOrEqual(0);
    }), runs);
  });

  test('each holder’s segments, the firm’s turns among them, add up to the working time that it held the request', () => {
    fc.assert(fc.property(lives, ({ events, now }) => {
      const { segments, usedMinutes } = requestClock(events, schedules, due, now);
      const end = endOf(events, now);
      // Written a second time, event by event, without segments.
      const held = new Map<string, number>();
      let hubs = 0;
      events.forEach((event, i) => {
        const until = events[i + 1]?.at ?? now;
        if (event.state === 'draft' || event.at >= end) return;
        const minutes = workingMinutesBetween(hours(event.holderHubId), event.at, until);
        held.set(event.holderHubId, (held.get(event.holderHubId) ?? 0) + minutes);
        if (event.state !== 'correction_requested') hubs += minutes;
      });
      for (const [hubId, minutes] of held) expect(sum(segments.filter((one) => one.holderHubId === hubId).map((one) => one.minutes))).toBe(minutes);
      expect(usedMinutes).toBe(hubs);
    }), runs);
  });

  test('it is the same from the log in any order: sequence numbers decide, not the order of reading', () => {
    const shuffled = lives.chain((one) => fc.shuffledSubarray(one.events, { minLength: one.events.length }).map((mixed) => ({ ...one, mixed })));
    fc.assert(fc.property(shuffled, ({ events, mixed, state, now }) => {
      expect(requestClock(mixed, schedules, due, now)).toEqual(requestClock(events, schedules, due, now));
      expect(stagesOf(state, mixed)).toEqual(stagesOf(state, events));
    }), runs);
  });

  test('words, assignments and proposals leave it alone: only turns and hands make segments', () => {
    fc.assert(fc.property(lives, ({ events, now }) => {
      const turning = events.filter((event, i) => i === 0 || event.state !== events[i - 1]?.state || event.holderHubId !== events[i - 1]?.holderHubId);
      expect(requestClock(turning, schedules, due, now)).toEqual(requestClock(events, schedules, due, now));
    }), runs);
  });

  test('what was counted is never counted anew: a later event leaves the segments before it as they were', () => {
    fc.assert(fc.property(lives, fc.nat(), ({ events, now }, pick) => {
      const cut = 1 + (pick % events.length);
      const then = events[cut]?.at ?? now;
      const before = requestClock(events.slice(0, cut), schedules, due, then).segments;
      const after = requestClock(events, schedules, due, now).segments;
      // The last segment may have gone on.
      expect(after.slice(0, Math.max(0, before.length - 1))).toEqual(before.slice(0, -1));
      const last = before.at(-1);
      if (last) expect(after[before.length - 1]).toMatchObject({ from: last.from, mover: last.mover, holderHubId: last.holderHubId });
    }), runs);
  });

  test('time that passes adds to what hubs have used while they have the move, and to nothing while it is paused or stopped', () => {
    fc.assert(fc.property(lives, fc.integer({ min: 1, max: 20 * 24 * 60 }), ({ events, now }, minutes) => {
      const later = new Date(now.getTime() + minutes * 60_000);
      const [one, two] = [requestClock(events, schedules, due, now), requestClock(events, schedules, due, later)];
      const passed = one.status === 'running' ? workingMinutesBetween(hours(events.at(-1)?.holderHubId ?? ''), now, later) : 0;
      expect(two.usedMinutes - one.usedMinutes).toBe(passed);
      expect((one.leftMinutes ?? 0) - (two.leftMinutes ?? 0)).toBe(passed);
    }), runs);
  });
});

describe('a pause', () => {
  const instant = fc.tuple(fc.constantFrom(...starts), fc.integer({ min: 0, max: 12 * 24 * 60 })).map(([start, minutes]) => new Date(Date.parse(start) + minutes * 60_000));
  test('gives back exactly the working time that was left, in every zone, whatever it crosses; what was overdue stays so', () => {
    fc.assert(fc.property(fc.constantFrom(...schedules.values()), instant, fc.integer({ min: -3 * 24 * 60, max: 20 * 24 * 60 }), fc.integer({ min: 1, max: 30 * 24 * 60 }), (hub, pausedAt, ahead, length) => {
      const dueAt = new Date(pausedAt.getTime() + ahead * 60_000);
      const resumedAt = new Date(pausedAt.getTime() + length * 60_000);
      const after = dueAfterPause(hub, dueAt, pausedAt, resumedAt).due;
      if (dueAt <= pausedAt) expect(after).toEqual(dueAt);
      else expect(workingMinutesBetween(hub, resumedAt, after)).toBe(workingMinutesBetween(hub, pausedAt, dueAt));
    }), runs);
  });
});
