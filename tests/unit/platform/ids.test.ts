import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { isId } from '~/platform/ids';

test('a key is a UUID in letters of either size, and nothing around it', () => {
  const id = v7();
  expect([id, id.toUpperCase()].every(isId)).toBe(true);
  expect(['', 'new', `${id} `, `${id}\n`, id.replaceAll('-', ''), `{${id}}`, id.replace(/.$/, 'g')].filter(isId)).toEqual([]);
});
