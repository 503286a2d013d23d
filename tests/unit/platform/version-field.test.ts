import { expect, test } from 'vitest';
import { z } from 'zod';
import { versionField } from '~/platform/version-field';

const schema = z.object({ version: versionField });

test('a version is a whole number that Postgres can hold', () => {
  expect(schema.parse({ version: '3' })).toEqual({ version: 3 });
  expect(schema.parse({ version: '2147483647' }).version).toBe(2_147_483_647);
});

test.each([undefined, '', '0', '-1', '1.5', 'x', '2147483648', '9'.repeat(40), ['1', '2'], {}])('%j is refused with a key, not a sentence', (version) => {
  const result = schema.safeParse({ version });
  expect([...new Set(result.error?.issues.map(({ message }) => message))]).toEqual(['validation:invalid']);
});
