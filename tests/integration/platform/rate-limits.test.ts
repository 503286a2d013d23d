import { describe, expect, it } from 'vitest';
import { forgive, limit, secondsToWait } from '~/platform/rate-limits.server';
import { sql } from '~db/client.server';

describe('limit', () => {
  it('answers 429 with Retry-After past the limit, to that key only', async () => {
    for (let i = 0; i < 5; i += 1) await limit('mail.recipient', 'a@example.com');
    const refused = limit('mail.recipient', 'a@example.com');
    await expect(refused).rejects.toMatchObject({ init: { status: 429, headers: { 'Retry-After': expect.stringMatching(/^\d+$/) } } });
    expect(await secondsToWait('mail.recipient', 'b@example.com')).toBe(0);
  });

  it('counts tries that come together', async () => {
    const waits = await Promise.all(Array.from({ length: 20 }, () => secondsToWait('sign-in.account', 'c@example.com')));
    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(10);
  });

  it('begins anew once the tries are forgiven', async () => {
    for (let i = 0; i < 11; i += 1) await secondsToWait('sign-in.account', 'e@example.com');
    expect(await secondsToWait('sign-in.account', 'e@example.com')).toBeGreaterThan(0);
    await forgive('sign-in.account', 'e@example.com');
    expect(await secondsToWait('sign-in.account', 'e@example.com')).toBe(0);
  });

  it('stores no address', async () => {
    await limit('sign-up.address', '203.0.113.9');
    const rows = await sql<{ key: string }[]>`select key from rate_limits`;
    expect(rows.some(({ key }) => key.includes('203.0.113.9'))).toBe(false);
  });

  it('locks nobody out when it cannot count', async () => {
    await sql`alter table rate_limits rename to rate_limits_away`;
    try {
      expect(await secondsToWait('write.user', 'd')).toBe(0);
    } finally {
      await sql`alter table rate_limits_away rename to rate_limits`;
    }
  });
});
