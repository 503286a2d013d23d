import { Temporal } from 'temporal-polyfill';
import { parseLocalTime, type LocalTimeError } from '~/platform/local-time';
import { type Range } from './slots.rules';

export const frequencies = ['daily', 'weekly'] as const;
export type Frequency = (typeof frequencies)[number];
/** Occurrences of one recurring wish at most. */
export const maxOccurrences = 12;

/** One date of a recurring wish: its range, or why the hub's clock has none there. */
export type Occurrence = { date: string; range: Range } | { date: string; error: LocalTimeError };

/**
 * The same hours of the hub's clock on later days or weeks: over a change of the clock they are other instants, and a time that the clock
 * skips or shows twice is reported and not guessed. `start` and `end`: `2026-11-24T09:00`, an offset behind it is left off.
 */
export function occurrences(start: string, end: string, timeZone: string, frequency: Frequency, count: number): Occurrence[] | LocalTimeError {
  const [from, until] = [start, end].map((text) => parseLocalTime(text, timeZone));
  if (!(from instanceof Date)) return from ?? 'unreadable_time';
  if (!(until instanceof Date)) return until ?? 'unreadable_time';
  const local = (text: string) => Temporal.PlainDateTime.from(text.slice(0, 16));
  return Array.from({ length: count }, (_, index): Occurrence => {
    const later = (text: string) => local(text).add(frequency === 'daily' ? { days: index } : { weeks: index }).toString({ smallestUnit: 'minute' });
    const date = later(start).slice(0, 10);
    const [first, last] = index === 0 ? [from, until] : [parseLocalTime(later(start), timeZone), parseLocalTime(later(end), timeZone)];
    if (!(first instanceof Date)) return { date, error: first };
    return last instanceof Date ? { date, range: { start: first, end: last } } : { date, error: last };
  });
}
