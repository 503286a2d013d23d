import { afterEach, describe, expect, it, vi } from 'vitest';
import { enqueue, startJobs, stopJobs } from '~/platform/jobs.server';
import { deadLetters } from '~/platform/queues';
import { db, sql } from '~db/client.server';

const waiting = async () => Number((await sql`select count(*) from pgboss.job where name = 'mail' and state = 'created'`)[0]?.count);

describe('enqueue', () => {
  afterEach(async () => {
    await stopJobs();
    await sql`delete from pgboss.job`;
  });

  it('commits with the transaction', async () => {
    await db.transaction((tx) => enqueue(tx, 'mail', { to: 'a@example.com', nested: { text: "'; drop table users; -- $1 ?", list: [1, null] } }));
    expect(await waiting()).toBe(1);
  });

  it('rolls back with the transaction', async () => {
    const failing = db.transaction(async (tx) => {
      await enqueue(tx, 'mail', { to: 'a@example.com' });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await waiting()).toBe(0);
  });

  it('hands the data to the worker as it was', async () => {
    const data = { text: "'; drop table users; -- $1 ?", list: [1, null], nested: { ok: true } };
    const handle = vi.fn(async () => {});
    await enqueue(db, 'mail', data);
    const [job] = await sql`select id from pgboss.job where name = 'mail'`;
    await startJobs([{ queue: 'mail', handle }]);
    await vi.waitFor(() => expect(handle).toHaveBeenCalledWith(data, { id: job?.id }), { timeout: 5_000 });
  });

  it('works off many, each once, without a second between them', async () => {
    const seen: unknown[] = [];
    await enqueue(db, 'mail', ...Array.from({ length: 20 }, (_, number) => ({ number })));
    await startJobs([{ queue: 'mail', handle: async (data) => void seen.push(data) }]);
    await vi.waitFor(() => expect(seen).toHaveLength(20), { timeout: 10_000 });
    expect(new Set(seen.map((data) => (data as { number: number }).number)).size).toBe(20);
  });

  it('says when there is no such queue', async () => {
    await expect(enqueue(db, 'nowhere' as 'mail', { lost: true })).rejects.toThrow('nowhere');
  });

  it('tries a failed job again and lays it aside in the end', async () => {
    await sql`update pgboss.queue set retry_limit = 1, retry_delay = 0 where name = 'mail'`;
    const handle = vi.fn(() => Promise.reject(new Error('no answer')));
    await enqueue(db, 'mail', { to: 'a@example.com' });
    await startJobs([{ queue: 'mail', handle }]);
    await vi.waitFor(
      async () => expect(Number((await sql`select count(*) from pgboss.job where name = ${deadLetters}`)[0]?.count)).toBe(1),
      { timeout: 15_000, interval: 200 },
    );
    expect(handle).toHaveBeenCalledTimes(2);
  });
});
