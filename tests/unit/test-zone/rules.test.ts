import { describe, expect, it } from 'vitest';
import { bookingStates, isOpen, mayMove, moves, shownState, type BookingFacts, type BookingMove, type BookingRole } from '~/features/test-zone/rules';

const at = new Date('2026-11-24T00:00:00Z');
const hours = (count: number) => new Date(at.getTime() + count * 3_600_000);
const booking = (values: Partial<BookingFacts> = {}): BookingFacts => ({
  state: 'held', submittedAt: null, holdExpiresAt: hours(1), during: { start: hours(24), end: hours(26) }, ...values,
});
const waiting = booking({ submittedAt: at });
const confirmed = booking({ state: 'confirmed', submittedAt: at, holdExpiresAt: null });

describe('who may do what with a booking', () => {
  it.each<[BookingMove, BookingRole, BookingFacts, Date, boolean]>([
    ['submit', 'firm', booking(), at, true], ['submit', 'firm', booking(), hours(1), false], ['submit', 'firm', waiting, at, false], ['submit', 'officer', booking(), at, false],
    ['release', 'firm', booking(), at, true], ['release', 'firm', waiting, at, false],
    ['confirm', 'officer', waiting, at, true], ['confirm', 'officer', booking(), at, false], ['confirm', 'firm', waiting, at, false], ['confirm', 'officer', waiting, hours(1), false],
    ['decline', 'officer', waiting, at, true], ['decline', 'officer', confirmed, at, false],
    ['cancel', 'firm', waiting, at, true], ['cancel', 'firm', confirmed, at, true], ['cancel', 'firm', confirmed, hours(24), false], ['cancel', 'officer', confirmed, hours(25), true],
    ['check_in', 'officer', confirmed, hours(23), false], ['check_in', 'officer', confirmed, hours(23.5), true], ['check_in', 'officer', confirmed, hours(26), false],
    ['mark_no_show', 'officer', confirmed, hours(23), false], ['mark_no_show', 'officer', confirmed, hours(25), true],
    ['expire', 'system', booking(), at, false], ['expire', 'system', waiting, hours(1), true], ['expire', 'system', confirmed, hours(99), false],
  ])('%s by %s', (move, role, facts, moment, allowed) => expect(mayMove(facts, move, role, moment)).toBe(allowed));

  it('lets nobody move a booking that has ended', () => {
    const ended = bookingStates.filter((state) => !['held', 'confirmed', 'checked_in'].includes(state));
    for (const state of ended) {
      for (const move of Object.keys(moves) as BookingMove[]) {
        for (const role of ['firm', 'officer', 'system'] as const) expect(mayMove(booking({ state, submittedAt: at }), move, role, at)).toBe(false);
      }
    }
  });
});

describe('the state that is shown', () => {
  it('knows a hold that has run out before the job does', () => {
    expect(shownState(booking(), at)).toBe('held');
    expect(shownState(waiting, at)).toBe('waiting');
    expect(shownState(waiting, hours(1))).toBe('expired');
    expect([isOpen(booking(), at), isOpen(booking(), hours(2)), isOpen(confirmed, hours(25)), isOpen(confirmed, hours(26))]).toEqual([true, false, true, false]);
  });
});
