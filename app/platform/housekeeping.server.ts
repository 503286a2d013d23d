import { lt } from 'drizzle-orm';
import { db } from '~db/client.server';
import { idempotencyKeys, rateLimits } from '~db/schema/platform';
import type { JobDefinition } from './jobs.server';

const day = 86_400_000;

/** Every night: forgets forms that nobody will send again, and counters that ran out. */
export const housekeeping: JobDefinition = {
  queue: 'housekeeping',
  schedule: '0 18 * * *',
  handle: async () => {
    const now = Date.now();
    await db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, new Date(now - 7 * day)));
    await db.delete(rateLimits).where(lt(rateLimits.expire, new Date(now - day)));
  },
};
