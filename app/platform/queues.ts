/** How a queue treats a job that failed: tries again after `retryDelay` seconds, doubling; then it is kept in `dead-letters`. */
interface QueuePolicy {
  retryLimit: number;
  retryDelay: number;
  /** A job that runs longer counts as failed (its process may have been killed). */
  expireInSeconds: number;
}

/** Every queue of the portal, made when the database is prepared, so that a command can enqueue before any worker runs. */
export const queues = {
  mail: { retryLimit: 8, retryDelay: 15, expireInSeconds: 120 },
  'booking-expiry': { retryLimit: 3, retryDelay: 10, expireInSeconds: 60 },
  'waitlist-offers': { retryLimit: 3, retryDelay: 15, expireInSeconds: 120 },
  'booking-reminders': { retryLimit: 3, retryDelay: 60, expireInSeconds: 300 },
  translation: { retryLimit: 6, retryDelay: 30, expireInSeconds: 180 },
  'correction-expiry': { retryLimit: 3, retryDelay: 30, expireInSeconds: 120 },
  escalations: { retryLimit: 3, retryDelay: 30, expireInSeconds: 240 },
  'consultation-expiry': { retryLimit: 3, retryDelay: 30, expireInSeconds: 120 },
  'follow-ups': { retryLimit: 3, retryDelay: 60, expireInSeconds: 300 },
  'request-export': { retryLimit: 2, retryDelay: 30, expireInSeconds: 1_800 },
  'export-expiry': { retryLimit: 3, retryDelay: 60, expireInSeconds: 600 },
  'bulletin-digests': { retryLimit: 3, retryDelay: 60, expireInSeconds: 600 },
  'programme-reminders': { retryLimit: 3, retryDelay: 60, expireInSeconds: 300 },
  statistics: { retryLimit: 3, retryDelay: 120, expireInSeconds: 1_800 },
  housekeeping: { retryLimit: 3, retryDelay: 60, expireInSeconds: 300 },
} satisfies Record<string, QueuePolicy>;

export type QueueName = keyof typeof queues;

/** Where jobs end that failed for good, for somebody to look at. */
export const deadLetters = 'dead-letters';

/** The schema that pg-boss keeps its tables in. */
export const jobSchema = 'pgboss';
