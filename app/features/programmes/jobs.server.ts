import type { JobDefinition } from '~/platform/jobs.server';
import { db } from '~db/client.server';
import { forgetNames, sendReminders } from './reminders.commands.server';

/** Every hour: reminds who has a seat, and empties names that nobody needs any more. */
export const programmeReminders: JobDefinition = {
  queue: 'programme-reminders',
  schedule: '40 * * * *',
  handle: async () => {
    await sendReminders(db);
    await forgetNames(db);
  },
};
