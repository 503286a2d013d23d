import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localTarget } from '~/platform/local-target.server';

test.each(['/ko/account', '/ar/hubs/dubai?x=1', '/en#map', '/ja/a//b'])('%s is a path of ours', (path) => {
  expect(localTarget(path, '/ko')).toBe(path);
});

test.each([
  '', '//evil.example', '///evil.example', '/\\evil.example', '\\\\evil', '/\t/evil.example', '/\n//evil', 'https://evil.example', 'javascript:alert(1)',
  ' /ko', '/ko\\..\\x', '/./\\evil', '/.//evil.example', `/${'a'.repeat(1_600)}`, undefined, null, 7, ['/ko'],
])('%j leads nowhere else', (next) => {
  expect(localTarget(next, '/ko/account')).toBe('/ko/account');
});

test('whatever is asked for, the browser stays on this host', () => {
  const part = fc.constantFrom('/', '\\', '.', '..', 'evil.example', '@', ':', '%2f', '%5c', '\t', '?', '#', 'ko');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const path = localTarget(parts.join(''), '/ko');
      expect(new URL(path, 'https://portal.example').host).toBe('portal.example');
    }),
  );
});
