import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWorkingMinutes, workingMinutesBetween } from '~/features/hubs/working-time.rules';
import { promisesFrom } from '~/features/support-requests/clock.rules';
import { delayOf, expectedInstant, longestDelayDays, offeredExpectation } from '~/features/support-requests/delay.rules';
import { dueEscalation, warningMinutes } from '~/features/support-requests/escalation.rules';
import { requestStates, type RequestState } from '~/features/support-requests/rules';
import { isoDateIn } from '~/i18n/format';
import { beijing, dubai, losAngeles } from '../hubs/schedules';

const targets = { firstReplyMinutes: 960, decisionMinutes: 4_800 };
const filedAt = new Date('2026-11-24T06:00:00Z');
const at = (minutes: number, from = filedAt) => new Date(from.getTime() + minutes * 60_000);
const request = (state: RequestState = 'submitted', firstRepliedAt: Date | null = null) => ({ state, firstRepliedAt, ...promisesFrom(dubai, filedAt, targets), ...targets });

describe('a warning', () => {
  test('comes when a quarter of the promised working time is left, two hours at least, half of it at most', () => {
    expect([4_800, 960, 300, 180, 60].map(warningMinutes)).toEqual([1_200, 240, 120, 90, 30]);
  });
  test('for Dubai’s two working days: quiet until four working hours are left, red from the due time on', () => {
    const due = promisesFrom(dubai, filedAt, targets).firstReplyDueAt;
    expect(due).toEqual(new Date('2026-11-26T06:00:00Z'));
    // Four working hours before Thursday 10:00 is Wednesday 14:00: the night doesn't count.
    expect(dueEscalation(request(), dubai, new Date('2026-11-25T09:59:00Z'))).toBeNull();
    expect(dueEscalation(request(), dubai, new Date('2026-11-25T10:00:00Z'))).toEqual({ promise: 'first_reply', level: 'warning', dueAt: due });
    expect(dueEscalation(request(), dubai, at(-1, due))?.level).toBe('warning');
    expect(dueEscalation(request(), dubai, due)).toEqual({ promise: 'first_reply', level: 'breach', dueAt: due });
  });
  test('after the first reply the decision is watched; while the firm has the move, and after the end, nothing is', () => {
    const late = at(60 * 24 * 60);
    expect(dueEscalation(request('in_review', at(60)), dubai, late)).toMatchObject({ promise: 'decision', level: 'breach' });
    for (const state of requestStates.filter((one) => one !== 'submitted' && one !== 'in_review')) expect(dueEscalation(request(state), dubai, late)).toBeNull();
  });
  test('a hub without hours is not warned, but a break is seen', () => {
    const { firstReplyDueAt } = request();
    expect(dueEscalation(request(), undefined, at(-1, firstReplyDueAt))).toBeNull();
    expect(dueEscalation(request(), undefined, firstReplyDueAt)?.level).toBe('breach');
  });
  test('in every zone, over both daylight-saving edges: silence, then warning, then break, and never back', () => {
    const hub = fc.constantFrom(dubai, losAngeles, beijing);
    const filing = fc.tuple(fc.constantFrom('2026-03-05T00:00:00Z', '2026-10-29T00:00:00Z', '2026-09-17T00:00:00Z', '2026-11-30T00:00:00Z'), fc.nat(5 * 24 * 60)).map(([day, minutes]) => at(minutes, new Date(day)));
    fc.assert(fc.property(hub, filing, fc.integer({ min: 30, max: 3_000 }), fc.array(fc.nat(60 * 24 * 20), { minLength: 2, maxLength: 20 }), (schedule, filed, firstReplyMinutes, moments) => {
      const minutes = { firstReplyMinutes, decisionMinutes: firstReplyMinutes * 2 };
      const one = { state: 'submitted' as const, firstRepliedAt: null, ...promisesFrom(schedule, filed, minutes), ...minutes };
      const order = moments.toSorted((a, b) => a - b).map((ahead) => {
        const now = at(ahead, filed);
        const due = dueEscalation(one, schedule, now);
        expect(due?.level === 'breach').toBe(now >= one.firstReplyDueAt);
        if (now < one.firstReplyDueAt) expect(due !== null).toBe(workingMinutesBetween(schedule, now, one.firstReplyDueAt) <= warningMinutes(firstReplyMinutes));
        return due === null ? 0 : due.level === 'warning' ? 1 : 2;
      });
      expect(order).toEqual(order.toSorted());
    }), { numRuns: 300 });
  });
});

describe('a delay', () => {
  const stated = (expectedAt: Date, promise = 'first_reply', code = 'delay_explained' as const) => ({ code, at: at(5_000), parameters: { promise, expectedAt: expectedAt.toISOString(), messageId: 'm' } });
  const slipped = at(10 * 24 * 60);
  test('is owed a reason from the due time on, until one is given, and again when the new time has passed', () => {
    const { firstReplyDueAt } = request();
    expect(delayOf({ ...request(), events: [] }, at(-1, firstReplyDueAt))).toBeNull();
    expect(delayOf({ ...request(), events: [] }, firstReplyDueAt)).toEqual({ promise: 'first_reply', dueAt: firstReplyDueAt, stated: null, owed: true });
    expect(delayOf({ ...request(), events: [stated(at(60, slipped))] }, slipped)).toMatchObject({ owed: false, stated: { expectedAt: at(60, slipped), messageId: 'm' } });
    expect(delayOf({ ...request(), events: [stated(at(60, slipped))] }, at(60, slipped))).toMatchObject({ owed: true });
    expect(delayOf({ ...request(), events: [stated(at(60, slipped)), stated(at(600, slipped))] }, at(60, slipped))).toMatchObject({ owed: false, stated: { expectedAt: at(600, slipped) } });
  });
  test('of the first reply is none of the decision; a broken log entry is none at all', () => {
    const events = [stated(at(600, slipped), 'decision'), { code: 'delay_explained' as const, at: slipped, parameters: { promise: 'first_reply' } }];
    expect(delayOf({ ...request(), events }, slipped)).toMatchObject({ stated: null, owed: true });
    expect(delayOf({ ...request('correction_requested'), events }, slipped)).toBeNull();
  });

  const now = new Date('2026-11-25T10:00:00Z');
  test.each([
    ['2026-11-25', '13:00', 'past'], ['2026-11-25', '14:00', 'past'], ['2026-11-26', '07:59', 'closed'], ['2026-11-26', '16:01', 'closed'], ['2026-11-28', '10:00', 'closed'],
    ['2026-12-02', '10:00', 'closed'], ['2026-02-30', '10:00', 'closed'], ['2026-11-26', '24:00', 'closed'], ['2027-03-01', '10:00', 'too_late'], ['x', 'y', 'closed'],
  ])('a new time of %s %s in Dubai is refused: %s', (date, time, refusal) => {
    expect(expectedInstant(dubai, now, date, time)).toEqual({ refusal });
  });
  test('what is offered, and any working time ahead, is taken; the wall time is the hub’s own', () => {
    expect(expectedInstant(dubai, now, '2026-11-26', '10:00')).toEqual({ at: new Date('2026-11-26T06:00:00Z') });
    const instant = fc.constantFrom('2026-03-06T20:00:00Z', '2026-10-30T20:00:00Z', '2026-09-18T02:00:00Z', '2026-11-27T04:00:00Z');
    fc.assert(fc.property(fc.constantFrom(dubai, losAngeles, beijing), instant, fc.integer({ min: 1, max: 8_000 }), (schedule, start, minutes) => {
      const from = new Date(start);
      const { due } = addWorkingMinutes(schedule, from, minutes);
      const time = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: schedule.timeZone }).format(due);
      expect(expectedInstant(schedule, from, isoDateIn(due, schedule.timeZone), time)).toEqual({ at: due });
      const offered = offeredExpectation(schedule, from);
      expect(offered && expectedInstant(schedule, from, offered.date, offered.time)).toHaveProperty('at');
    }), { numRuns: 200 });
    expect(longestDelayDays).toBe(90);
  });
});
