import { enqueue, type JobDefinition } from '~/platform/jobs.server';
import { db } from '~db/client.server';
import { refreshCases } from './cases.commands.server';
import { publishFigures } from './publish.commands.server';
import { areFiguresDue } from './queries.server';

/** Every night at half past midnight in Seoul: a month that has just ended is then complete. */
export const statisticsRollup: JobDefinition = {
  queue: 'statistics',
  schedule: '30 15 * * *',
  handle: async () => {
    await refreshCases(db);
    await publishFigures(db, new Date());
  },
};

/** At the start, where no run of this day has published: a new portal shows figures without waiting for the night. */
export async function askForFigures(now = new Date()): Promise<void> {
  if (await areFiguresDue(db, now)) await enqueue(db, 'statistics', {});
}
