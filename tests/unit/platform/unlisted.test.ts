import { expect, it } from 'vitest';
import { unlisted } from '~/platform/pages/unlisted';

it('data that are unlisted are read by name, and there is nothing of them to write out', () => {
  const { title, hubs } = unlisted({ title: '거점', hubs: [{ slug: 'hanoi' }] });
  expect([title, hubs]).toEqual(['거점', [{ slug: 'hanoi' }]]);
  expect(JSON.stringify(unlisted({ title, hubs }))).toBe('{}');
});
