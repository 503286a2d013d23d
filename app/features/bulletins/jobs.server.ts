import type { JobDefinition } from '~/platform/jobs.server';
import { db } from '~db/client.server';
import { sendDigests } from './digest.commands.server';

/** Every day at 08:00 in Seoul: tells subscribers what changed. */
export const bulletinDigests: JobDefinition = {
  queue: 'bulletin-digests',
  schedule: '0 23 * * *',
  handle: async () => {
    await sendDigests(db);
  },
};
