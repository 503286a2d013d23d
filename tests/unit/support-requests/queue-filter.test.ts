import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQueueCursor, writeQueueCursor } from '~/features/support-requests/queue-cursor.rules';
import { dueChoices, moveChoices, queueFilterOf, queueSorts, queueText, queueViews, sortOf } from '~/features/support-requests/queue-filter.rules';
import { bulkInput, pickValue } from '~/features/support-requests/queue.input';

const of = (address: string) => queueFilterOf(new URLSearchParams(address));

test('an address is read as it was written, whatever the filter', () => {
  const address = fc.record({
    view: fc.constantFrom(...queueViews), q: fc.string({ maxLength: 40 }), state: fc.subarray(['submitted', 'in_review', 'completed', 'declined', 'draft']).map((states) => states.join(',')),
    service: fc.constantFrom('', 'joint-poc', '../etc'), assignee: fc.constantFrom('', 'none', '0190a0a0-0000-7000-8000-000000000001', 'me'), move: fc.constantFrom('', ...moveChoices, 'x'),
    due: fc.constantFrom('', ...dueChoices), from: fc.constantFrom('', '2026-11-24', '2026-02-30', '1'), sort: fc.constantFrom('', ...queueSorts), only: fc.constantFrom('', 'KAIN-2026-000412', 'x'),
  });
  fc.assert(fc.property(address, (parts) => {
    const filter = queueFilterOf(new URLSearchParams(parts));
    expect(queueText(of(queueText(filter)))).toBe(queueText(filter));
    expect(of(queueText(filter))).toEqual({ ...filter, sort: sortOf(filter) === sortOf({ view: filter.view }) ? undefined : filter.sort });
  }));
});

test('what can’t be read isn’t asked', () => {
  expect(of('')).toEqual({ view: 'to_answer' });
  expect(of('view=x&q=%00&state=draft,x&service=A&assignee=1&move=x&due=x&from=2026-13-01&until=x&sort=x&only=1')).toEqual({ view: 'to_answer' });
  expect(of('view=all&state=completed')).toEqual({ view: 'all' });
  expect(of('view=closed&state=completed&state=submitted').states).toEqual(['completed']);
  expect(of(`q=${'가'.repeat(300)}`).search).toHaveLength(100);
  expect(of('q=  a   b ').search).toBe('a b');
  expect(sortOf(of('view=closed'))).toBe('newest');
  expect(sortOf(of('view=closed&sort=firm'))).toBe('firm');
});

const id = '0190a0a0-0000-7000-8000-000000000001';

test('a cursor belongs to its order', () => {
  for (const [sort, value] of [['promise', '2026-11-24T06:00:00.000Z'], ['promise', 'infinity'], ['newest', '2026-11-24T06:00:00.000Z'], ['firm', '가람 "AI" 연구소']] as const) {
    for (const back of [true, false]) expect(parseQueueCursor(writeQueueCursor({ value, id, back }), sort)).toEqual({ value, id, back });
  }
  expect(parseQueueCursor(writeQueueCursor({ value: 'infinity', id, back: false }), 'newest')).toBeNull();
  expect(parseQueueCursor(writeQueueCursor({ value: '가람', id, back: false }), 'promise')).toBeNull();
  expect(parseQueueCursor(writeQueueCursor({ value: '2026-99-99T06:00:00.000Z', id, back: false }), 'promise')).toBeNull();
  expect(parseQueueCursor(writeQueueCursor({ value: 'a\u0000', id, back: false }), 'firm')).toBeNull();
  for (const text of [null, '', 'x', `a..${id}`, `a.eA.${id}x`, `c.eA.${id}`]) expect(parseQueueCursor(text, 'firm')).toBeNull();
});

test('ticked rows: each once, a hundred at most, nothing else', () => {
  const pick = pickValue({ id, version: 3, reference: 'KAIN-2026-000412' });
  const input = (picks: unknown) => bulkInput.safeParse({ intent: 'export', pick: picks });
  expect(input([pick, pick]).data).toEqual({ intent: 'export', pick: [{ requestId: id, version: 3, reference: 'KAIN-2026-000412' }] });
  for (const wrong of [[], undefined, ['x'], [`${id}.0x.KAIN-2026-000412`], Array.from({ length: 101 }, () => pick)]) expect(input(wrong).success).toBe(false);
});
