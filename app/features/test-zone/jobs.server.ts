import type { JobDefinition } from '~/platform/jobs.server';
import { db } from '~db/client.server';
import { expireHolds } from './expiry.commands.server';

/** Ends holds whose time is over, every minute. Pages and bookings don't wait for it: they treat such a hold as free already. */
export const bookingExpiry: JobDefinition = {
  queue: 'booking-expiry',
  schedule: '* * * * *',
  handle: async () => {
    await expireHolds(db);
  },
};
