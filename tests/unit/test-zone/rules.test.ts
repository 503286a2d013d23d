import { describe, expect, it } from 'vitest';
import { bookingMoves, bookingRoles, bookingStates, isOpen, mayMove, shownState, transition, type BookingFacts, type BookingMove, type BookingRole } from '~/features/test-zone/rules';

const at = new Date('2026-11-24T00:00:00Z');
const hours = (count: number) => new Date(at.getTime() + count * 3_600_000);
const booking = (values: Partial<BookingFacts> = {}): BookingFacts => ({
  kind: 'firm', state: 'held', submittedAt: null, holdExpiresAt: hours(1), during: { start: hours(24), end: hours(26) }, offer: null,
  checkedInAt: null, deletionConfirmedAt: null, ...values,
});
const waiting = booking({ submittedAt: at });
const confirmed = booking({ state: 'confirmed', submittedAt: at, holdExpiresAt: null });
const running = booking({ state: 'checked_in', submittedAt: at, holdExpiresAt: null, checkedInAt: hours(24) });

/** The process written a second time, as a list of all that is allowed at some hour: `role move from > to`. */
const allowed = `
firm submit held > held
firm release held > cancelled
firm accept_offer offered > confirmed
officer confirm waiting > confirmed
officer precheck waiting > held
system confirm_by_rule waiting > confirmed
officer decline waiting > declined
firm cancel waiting > cancelled
firm cancel confirmed > cancelled
officer cancel waiting > cancelled
officer cancel confirmed > cancelled
firm reschedule waiting > held
firm reschedule confirmed > confirmed
officer reschedule waiting > held
officer reschedule confirmed > confirmed
officer decide_move confirmed > confirmed
firm withdraw_move confirmed > confirmed
firm extend confirmed > confirmed
firm extend checked_in > checked_in
firm check_in confirmed > checked_in
officer check_in confirmed > checked_in
officer check_in no_show > checked_in
firm release_early checked_in > completed
officer complete checked_in > completed
system finish checked_in > completed
officer mark_no_show confirmed > no_show
system mark_no_show confirmed > no_show
officer reclaim confirmed > reclaimed
officer reclaim checked_in > reclaimed
firm report completed > completed
firm report reclaimed > reclaimed
firm confirm_deletion completed > completed
firm confirm_deletion reclaimed > reclaimed
officer unblock maintenance > cancelled
system expire held > expired
system expire waiting > expired
system expire offered > expired
firm release offered > cancelled
`.trim().split('\n').sort();

/** Every state as it can be met: holds before and after the statement, a counter-offer, maintenance. */
const met: [string, BookingFacts][] = [
  ['waiting', waiting], ['offered', booking({ offer: 'here' })], ['maintenance', booking({ kind: 'maintenance', state: 'confirmed', holdExpiresAt: null })],
  ...bookingStates.map((state): [string, BookingFacts] => [state, booking({ state, submittedAt: state === 'held' ? null : at, holdExpiresAt: state === 'held' ? hours(1) : null })]),
];
const anyHour = Array.from({ length: 28 * 4 }, (_, i) => hours(i / 4));

it('allows these moves at some hour, and no others at any', () => {
  const tries = met.flatMap(([name, facts]) => bookingMoves.flatMap((move) => bookingRoles.map((role) => ({ name, facts, move, role }))));
  const found = tries.flatMap(({ name, facts, move, role }) => {
    const ends = anyHour.flatMap((hour) => transition(facts, move, role, hour) ?? []);
    return [...new Set(ends)].map((to) => `${role} ${move} ${name} > ${to}`);
  });
  expect(found.sort()).toEqual(allowed);
});

describe('the hours of a move', () => {
  it.each<[BookingMove, BookingRole, BookingFacts, Date, boolean]>([
    ['submit', 'firm', booking(), at, true], ['submit', 'firm', booking(), hours(1), false], ['submit', 'firm', booking({ offer: 'elsewhere' }), at, true],
    ['confirm', 'officer', waiting, hours(1), false], ['cancel', 'firm', confirmed, hours(24), false], ['cancel', 'officer', confirmed, hours(25), true],
    ['reschedule', 'firm', confirmed, hours(23.99), true], ['reschedule', 'firm', confirmed, hours(24), false],
    ['extend', 'firm', confirmed, hours(-23), false], ['extend', 'firm', confirmed, hours(-22), true], ['extend', 'firm', running, hours(26), false],
    ['check_in', 'firm', confirmed, hours(23.74), false], ['check_in', 'firm', confirmed, hours(23.75), true], ['check_in', 'firm', confirmed, hours(24.49), true],
    ['check_in', 'firm', confirmed, hours(24.5), false], ['check_in', 'officer', confirmed, hours(25.9), true], ['check_in', 'officer', confirmed, hours(26), false],
    ['mark_no_show', 'system', confirmed, hours(24.49), false], ['mark_no_show', 'system', confirmed, hours(24.5), true],
    ['reclaim', 'officer', confirmed, hours(23.9), false], ['reclaim', 'officer', running, hours(25), true], ['reclaim', 'officer', running, hours(26), false],
    ['finish', 'system', running, hours(25.9), false], ['finish', 'system', running, hours(26), true],
    ['expire', 'system', booking(), at, false], ['expire', 'system', waiting, hours(1), true], ['expire', 'system', confirmed, hours(99), false],
    ['confirm_deletion', 'firm', booking({ state: 'completed', submittedAt: at, deletionConfirmedAt: hours(30) }), hours(31), false],
  ])('%s by %s', (move, role, facts, moment, may) => expect(mayMove(facts, move, role, moment)).toBe(may));
});

describe('the state that is shown', () => {
  it('knows a hold that has run out before the job does', () => {
    expect(shownState(booking(), at)).toBe('held');
    expect(shownState(waiting, at)).toBe('waiting');
    expect(shownState(waiting, hours(1))).toBe('expired');
    expect([isOpen(booking(), at), isOpen(booking(), hours(2)), isOpen(confirmed, hours(25)), isOpen(confirmed, hours(26))]).toEqual([true, false, true, false]);
  });
});
