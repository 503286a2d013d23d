import type { JobDefinition } from '~/platform/jobs.server';
import { db } from '~db/client.server';
import { finishBookings, lapseMoves, markNoShows, remindOfDeletion } from './clock.commands.server';
import { expireHolds } from './expiry.commands.server';
import { makeOffers } from './waitlist-offers.commands.server';

/**
 * Every minute: ends holds and wishes whose time is over, marks who didn't come, completes what has run its time.
 * Pages and bookings don't wait for it: they treat an overrun hold as free already.
 */
export const bookingExpiry: JobDefinition = {
  queue: 'booking-expiry',
  schedule: '* * * * *',
  handle: async () => {
    await expireHolds(db);
    await markNoShows(db);
    await finishBookings(db);
    await lapseMoves(db);
  },
};

/** Every hour: reminds of data that are to be deleted. */
export const bookingReminders: JobDefinition = {
  queue: 'booking-reminders',
  schedule: '20 * * * *',
  handle: async () => {
    await remindOfDeletion(db);
  },
};

/** Every minute: offers what came free to those who wait for it, whatever freed it. */
export const waitlistOffers: JobDefinition = {
  queue: 'waitlist-offers',
  schedule: '* * * * *',
  handle: async () => {
    await makeOffers(db);
  },
};
