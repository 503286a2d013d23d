import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workingMinutesBetween } from '~/features/hubs/working-time.rules';
import { foldCase } from '~/features/statistics/case.rules';
import { requestClock, type Schedules } from '~/features/support-requests/clock.rules';
import type { LoggedEvent } from '~/features/support-requests/stages.rules';
import { beijing, dubai, losAngeles } from '../hubs/schedules';
import { livesOf } from '../support-requests/lives';

const schedules: Schedules = new Map([['la', losAngeles], ['dubai', dubai], ['beijing', beijing]]);
const lives = livesOf(['dubai', 'la', 'beijing'], ['2026-03-05T17:00:00Z', '2026-10-30T16:00:00Z', '2026-11-24T05:00:00Z']);
const byOfficers = (events: readonly LoggedEvent[]) => events.map((event) => ({ ...event, byOfficer: true }));
const due = new Date('2030-01-01T00:00:00Z');

const event = (sequence: number, code: LoggedEvent['code'], state: LoggedEvent['state'], at: string, byOfficer = false, holderHubId = 'dubai') => ({ sequence, code, state, holderHubId, at: new Date(at), byOfficer });

describe('what a request adds to the figures', () => {
  test('its minutes are those of the public clock, whatever its life', () => {
    fc.assert(fc.property(lives, ({ events, now }) => {
      const folded = foldCase({ events: byOfficers(events), firstReplyDueAt: due, decisionDueAt: due }, schedules);
      const filed = events.find(({ state }) => state === 'submitted');
      expect(folded?.filed.at).toEqual(filed?.at);
      const decided = events.find(({ state }) => state === 'approved' || state === 'returned' || state === 'declined');
      expect(folded?.decided?.at).toEqual(decided?.at);
      // After the decision the clock stands: read at any later time it says the same.
      if (folded?.decided) expect(folded.decided.minutes).toBe(requestClock(events, schedules, due, now).usedMinutes);
      if (folded?.replied) expect(folded.replied.at <= (folded.decided?.at ?? now)).toBe(true);
    }), { numRuns: 300 });
  });

  // Dubai works nine to six; the twenty-fourth is a Tuesday.
  const story = [
    event(1, 'draft_started', 'draft', '2026-11-24T04:00:00Z'), event(2, 'submitted', 'submitted', '2026-11-24T06:00:00Z'), event(3, 'taken', 'in_review', '2026-11-24T07:00:00Z', true),
    event(4, 'message_posted', 'in_review', '2026-11-24T07:30:00Z'), event(5, 'correction_requested', 'correction_requested', '2026-11-24T08:00:00Z', true),
    event(6, 'correction_answered', 'in_review', '2026-11-26T06:00:00Z'), event(7, 'approved', 'approved', '2026-11-26T07:00:00Z', true), event(8, 'completed', 'completed', '2026-12-20T07:00:00Z', true),
  ];

  test('a first reply is an officer’s word: neither the firm’s own message nor taking it up', () => {
    const folded = foldCase({ events: story, firstReplyDueAt: new Date('2026-11-24T08:00:00Z'), decisionDueAt: due }, schedules);
    expect(folded?.replied).toEqual({ hubId: 'dubai', at: new Date('2026-11-24T08:00:00Z'), minutes: 120, onTime: true });
    expect(foldCase({ events: story, firstReplyDueAt: new Date('2026-11-24T07:59:00Z'), decisionDueAt: due }, schedules)?.replied?.onTime).toBe(false);
  });

  test('the firm’s time is not the hub’s', () => {
    const folded = foldCase({ events: story, firstReplyDueAt: due, decisionDueAt: new Date('2026-11-26T07:00:00Z') }, schedules);
    expect(folded?.decided).toEqual({ hubId: 'dubai', at: new Date('2026-11-26T07:00:00Z'), minutes: 180, onTime: true, result: 'approved' });
    expect(folded?.decided?.minutes).toBeLessThan(workingMinutesBetween(dubai, new Date('2026-11-24T06:00:00Z'), new Date('2026-11-26T07:00:00Z')));
  });

  test('what is returned while the firm has the move was on time if the promise still ran when the firm got it', () => {
    const returned = [...story.slice(0, 5), event(6, 'returned_unanswered', 'returned', '2026-12-10T06:00:00Z')];
    const at = (decisionDueAt: string) => foldCase({ events: returned, firstReplyDueAt: due, decisionDueAt: new Date(decisionDueAt) }, schedules)?.decided;
    expect(at('2026-11-25T06:00:00Z')).toMatchObject({ minutes: 120, onTime: true, result: 'returned' });
    expect(at('2026-11-24T07:00:00Z')).toMatchObject({ onTime: false });
  });

  test('each moment is the hub’s that held the request then', () => {
    const handed = [story[0], story[1], event(3, 'handed_over', 'in_review', '2026-11-24T07:00:00Z', true, 'la'), event(4, 'declined', 'declined', '2026-11-24T18:00:00Z', true, 'la')].flatMap((one) => one ?? []);
    const folded = foldCase({ events: handed, firstReplyDueAt: due, decisionDueAt: due }, schedules);
    expect([folded?.filed.hubId, folded?.replied?.hubId, folded?.decided?.hubId]).toEqual(['dubai', 'la', 'la']);
    expect(foldCase({ events: handed.slice(0, 1), firstReplyDueAt: null, decisionDueAt: null }, schedules)).toBeNull();
  });
});
