import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { newIdempotencyKey, once } from '~/platform/idempotency.server';
import { failed, ok } from '~/platform/result';
import { db } from '~db/client.server';
import { makeUser } from '../../setup/factories';

describe('once', () => {
  let userId: string;
  beforeAll(async () => {
    userId = (await makeUser(db)).id;
  });

  const attempt = (key: string, body: unknown, work: () => Promise<void> = async () => {}, user = userId) =>
    db.transaction((tx) =>
      once(tx, { key, userId: user, scope: 'test.make', body }, async () => {
        await work();
        return ok({ id: randomUUID() });
      }),
    );

  it('answers a repetition with the first result', async () => {
    const key = newIdempotencyKey();
    const first = await attempt(key, { units: 2, note: 'a' });
    const again = await attempt(key, { note: 'a', units: 2 });
    expect(again).toEqual(first);
  });

  it('refuses the key for another body, user or command', async () => {
    const key = newIdempotencyKey();
    await attempt(key, { units: 2 });
    expect(await attempt(key, { units: 3 })).toEqual(failed('key_reused'));
    expect(await attempt(key, { units: 2 }, undefined, (await makeUser(db)).id)).toEqual(failed('key_reused'));
  });

  it('does the work once when twenty arrive together', async () => {
    const key = newIdempotencyKey();
    let done = 0;
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        attempt(key, { units: 1 }, async () => {
          done += 1;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }),
      ),
    );
    expect(done).toBe(1);
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
  });

  it('keeps nothing of what failed', async () => {
    const key = newIdempotencyKey();
    const refused = await db.transaction((tx) => once(tx, { key, userId, scope: 'test.make', body: 1 }, async () => failed('full')));
    expect(refused).toEqual(failed('full'));
    await expect(attempt(key, 2, () => Promise.reject(new Error('lost connection')))).rejects.toThrow('lost connection');
    expect((await attempt(key, 3)).ok).toBe(true);
  });

  it('refuses a key that is none', async () => {
    await expect(attempt("' or 1=1", 1)).rejects.toMatchObject({ init: { status: 400 } });
  });
});
