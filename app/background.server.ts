import { bulletinDigests } from '~/features/bulletins/jobs.server';
import { mailJob } from '~/features/notifications/jobs.server';
import { programmeReminders } from '~/features/programmes/jobs.server';
import { askForFigures, statisticsRollup } from '~/features/statistics/jobs.server';
import { consultationExpiry, correctionExpiry, escalations, followUps } from '~/features/support-requests/jobs.server';
import { exportExpiry, requestExport } from '~/features/support-requests/request-exports.jobs.server';
import { translationJob } from '~/features/support-requests/translation.jobs.server';
import { bookingExpiry, bookingReminders, waitlistOffers } from '~/features/test-zone/jobs.server';
import { closeDatabase } from '~/platform/database.server';
import { housekeeping } from '~/platform/housekeeping.server';
import { startJobs, stopJobs, type JobDefinition } from '~/platform/jobs.server';
import { closeNotices } from '~/platform/notices/notices.server';

/** Everything that runs without anybody asking. Each feature adds its jobs. */
const jobs: JobDefinition[] = [mailJob, translationJob, bookingExpiry, bookingReminders, waitlistOffers, correctionExpiry, consultationExpiry, escalations, followUps, requestExport, exportExpiry, bulletinDigests, programmeReminders, housekeeping, statisticsRollup];

export async function startBackground(): Promise<void> {
  await startJobs(jobs);
  await askForFigures();
}

/** Lets running jobs finish, then closes every connection of this process. */
export async function stopBackground(): Promise<void> {
  await stopJobs();
  await closeNotices();
  await closeDatabase();
}
