import type { JobDefinition } from '~/platform/jobs.server';
import { db } from '~db/client.server';
import { attendToConsultations } from './consultation-expiry.commands.server';
import { returnUnanswered } from './correction-period.commands.server';
import { escalatePromises } from './escalation.commands.server';
import { sendFollowUps } from './follow-up.commands.server';

/** Every ten minutes: a period ends at midnight of its hub, and hubs are in seven zones. */
export const correctionExpiry: JobDefinition = {
  queue: 'correction-expiry',
  schedule: '*/10 * * * *',
  handle: async () => {
    await returnUnanswered(db);
  },
};

/** Every five minutes: a warning is due hours before a promise's end. */
export const escalations: JobDefinition = {
  queue: 'escalations',
  schedule: '*/5 * * * *',
  handle: async () => {
    await escalatePromises(db);
  },
};

/** Once a day, at nine in Seoul: six and twelve months are counted in days. */
export const followUps: JobDefinition = {
  queue: 'follow-ups',
  schedule: '0 0 * * *',
  handle: async () => {
    await sendFollowUps(db);
  },
};

/** Twice an hour: due days end at midnight of the hub that asked. */
export const consultationExpiry: JobDefinition = {
  queue: 'consultation-expiry',
  schedule: '5,35 * * * *',
  handle: async () => {
    await attendToConsultations(db);
  },
};
