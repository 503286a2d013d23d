import { expect, test } from 'vitest';
import { BegunWith } from '~/components/begun-with/begun-with';
import { typedStrings } from '~/components/form-state/typed-strings';
import { rendered } from './rendered';

test('a form carries the version of what it changes or the key of what it adds, or both', () => {
  const version = '<input type="hidden" name="version" value="0"/>';
  const key = '<input type="hidden" name="idempotencyKey" value="k"/>';
  expect(rendered(<BegunWith version={0} />)).toBe(version);
  expect(rendered(<BegunWith idempotencyKey="k" />)).toBe(key);
  expect(rendered(<BegunWith version={0} idempotencyKey="k" />)).toBe(version + key);
  expect(rendered(<BegunWith version={0} idempotencyKey={null} />)).toBe(version);
});

test('ticked boxes come as nothing, one text or several', () => {
  expect([undefined, null, 'a', ['a', 'b', 1, ['c']], { a: 'b' }, 1].map(typedStrings)).toEqual([[], [], ['a'], ['a', 'b'], [], []]);
});
