import { Temporal } from 'temporal-polyfill';

export type LocalTimeError = 'unreadable_time' | 'nonexistent_time' | 'ambiguous_time';

/**
 * `2026-11-24T09:00` on the hub's clock, as an instant. A time that the clock skips is refused, and so is one that
 * it shows twice unless the offset says which (`2026-11-01T01:30-07:00`).
 */
export function parseLocalTime(text: string, timeZone: string): Date | LocalTimeError {
  const [, local, offset] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::00)?([+-]\d{2}:\d{2})?$/.exec(text) ?? [];
  if (!local) return 'unreadable_time';
  let plain: Temporal.PlainDateTime;
  try {
    plain = Temporal.PlainDateTime.from(local, { overflow: 'reject' });
  } catch {
    return 'unreadable_time';
  }
  const earlier = plain.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = plain.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (!earlier.toPlainDateTime().equals(plain)) return 'nonexistent_time';
  const candidates = offset ? [earlier, later].filter((zoned) => zoned.offset === offset) : [earlier];
  const [chosen] = candidates;
  if (!chosen) return 'unreadable_time';
  if (!offset && !earlier.equals(later)) return 'ambiguous_time';
  return new Date(chosen.epochMilliseconds);
}

/** The inverse of {@link parseLocalTime}: always with the offset, so that no time is ambiguous. */
export function localTime(at: Date, timeZone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return `${zoned.toPlainDateTime().toString({ smallestUnit: 'minute' })}${zoned.offset}`;
}
