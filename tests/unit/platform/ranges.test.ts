import { expect, test } from 'vitest';
import { askedRange } from '~/platform/downloads/ranges';

const etag = '"abc"';
const ask = (range: string | null, condition?: string) => askedRange(new Headers({ ...(range === null ? {} : { Range: range }), ...(condition ? { 'If-Range': condition } : {}) }), 1_000, etag);

test.each([
  ['bytes=0-99', { start: 0, end: 99 }], ['bytes=900-', { start: 900, end: 999 }], ['bytes=-10', { start: 990, end: 999 }], ['bytes=-5000', { start: 0, end: 999 }],
  ['bytes=990-5000', { start: 990, end: 999 }], ['bytes=999-999', { start: 999, end: 999 }],
])('%s is a part', (range, expected) => expect(ask(range)).toEqual(expected));

test.each(['bytes=1000-', 'bytes=5000-6000', 'bytes=-0'])('%s can’t be had', (range) => expect(ask(range)).toBe('impossible'));

test.each([null, 'bytes=', 'bytes=-', 'bytes=5-1', 'bytes=0-1,5-6', 'lines=0-5', 'bytes=a-b', 'bytes=1e3-', 'bytes=0-9999999999999999999', 'bytes = 0-1'])('%s is answered with all of it', (range) =>
  expect(ask(range)).toBeUndefined());

test('of another version the whole is due', () => {
  expect(ask('bytes=0-1', etag)).toEqual({ start: 0, end: 1 });
  expect(ask('bytes=0-1', '"other"')).toBeUndefined();
  expect(ask('bytes=0-1', 'Sun, 22 Nov 2026 00:00:00 GMT')).toBeUndefined();
});
