import type { Executor } from '~db/connect';
import type { Booking } from './booking';
import { findEarliestSlots, type EarliestSlot } from './earliest.queries.server';
import { addDays, minutesOf } from './slots.rules';

/** Other times for what a booking wanted: shown with a refusal and with a cancellation. */
export async function listAlternatives(db: Executor, booking: Booking, at = new Date(), limit = 3): Promise<EarliestSlot[]> {
  const cards = booking.units.flatMap(({ accelerator }) => accelerator ?? []);
  const [first] = cards;
  // Nobody wrote down which language was asked for: where the engineer speaks the firm's, the other one shall too.
  const engineer = booking.units.find(({ kind }) => kind === 'engineer');
  const wish = {
    accelerators: first ? [first.slug] : [],
    count: Math.max(1, cards.filter(({ slug }) => slug === first?.slug).length),
    length: minutesOf(booking.during),
    by: addDays(at.toISOString().slice(0, 10), 21),
    engineer: engineer ? (engineer.languages.includes(booking.language) ? booking.language : 'any') : 'none',
    room: booking.units.some(({ kind }) => kind === 'room'),
  };
  return findEarliestSlots(db, wish, at, limit);
}
