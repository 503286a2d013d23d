import { expect, test } from 'vitest';
import { maySendOn, passesByItself, pauseAfter, troubleOf } from '~/features/support-requests/autosave.rules';

test.each([
  [200, null], [400, 'refused'], [401, 'signed_out'], [403, 'other_person'], [404, 'other_person'], [409, 'stale'], [413, 'refused'], [429, 'failed'], [500, 'failed'], [503, 'failed'],
] as const)('an answer of %i means %s', (status, trouble) => {
  expect(troubleOf(status)).toBe(trouble);
});

test('only what may pass by itself is tried again, only what the page can tell better is sent on', () => {
  const all = ['offline', 'failed', 'signed_out', 'other_person', 'stale', 'refused'] as const;
  expect(all.filter(passesByItself)).toEqual(['offline', 'failed']);
  expect(all.filter(maySendOn)).toEqual(['stale', 'refused']);
});

test('pauses grow from two seconds to a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 30].map(pauseAfter)).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
});
