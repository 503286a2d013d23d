import type { JobDefinition } from '~/platform/jobs.server';
import { db } from '~db/client.server';
import { returnUnanswered } from './correction-period.commands.server';

/** Every ten minutes: a period ends at midnight of its hub, and hubs are in seven zones. */
export const correctionExpiry: JobDefinition = {
  queue: 'correction-expiry',
  schedule: '*/10 * * * *',
  handle: async () => {
    await returnUnanswered(db);
  },
};
