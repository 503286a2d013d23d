import { horizonDays, maxOpenHolds, maxUnits } from './rules';

/** Codes that have a sentence of their own; whatever else happened, the booking is not what the page showed. */
const told = new Set([
  'reversed', 'empty', 'past', 'off_grid', 'beyond_horizon', 'outside_hours', 'unreadable_time', 'nonexistent_time', 'ambiguous_time', 'unknown_hub', 'no_units',
  'unknown_units', 'too_many_units', 'no_engineer', 'no_room', 'over_quota', 'request_not_usable', 'too_many_holds', 'taken', 'contended', 'key_reused', 'no_change',
  'leave_of_machines', 'window_past', 'window_short', 'unknown_accelerator', 'too_many_entries',
]);

/** The key of the sentence for a refusal, with what it names: for `useErrorText` and fields. */
export function refusalText(code: string): string {
  if (!told.has(code)) return 'test-zone:booking.stale';
  const number = code === 'too_many_holds' ? maxOpenHolds : maxUnits;
  return `test-zone:refusal.${code}?${new URLSearchParams({ number: String(number), days: String(horizonDays) })}`;
}
