import { lt } from 'drizzle-orm';
import { db } from '~db/client.server';
import { requestPresence } from '~db/schema/live';
import { idempotencyKeys, rateLimits } from '~db/schema/platform';
import type { JobDefinition } from './jobs.server';
import { sweepStorage } from './storage/ledger.server';

const day = 86_400_000;

/** Every night: forgets forms that nobody will send again, counters that ran out, who left a page long ago, and files that nothing came to refer to. */
export const housekeeping: JobDefinition = {
  queue: 'housekeeping',
  schedule: '0 18 * * *',
  handle: async () => {
    const now = Date.now();
    await db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, new Date(now - 7 * day)));
    await db.delete(rateLimits).where(lt(rateLimits.expire, new Date(now - day)));
    await db.delete(requestPresence).where(lt(requestPresence.expiresAt, new Date(now)));
    await sweepStorage(db);
  },
};
