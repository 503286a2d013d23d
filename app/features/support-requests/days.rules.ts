import { workingIntervals, type HubSchedule } from '~/features/hubs/working-time.rules';
import type { LocalizedText } from '~/i18n/localized-text';

/** Why a date can't be chosen. `next` is the first date from which one can choose. */
export type DayRefusal =
  | { reason: 'not_a_date' }
  | { reason: 'too_early'; next: string }
  | { reason: 'too_late'; last: string }
  | { reason: 'closed'; date: string; holiday: LocalizedText | null; next: string };

const dayMs = 86_400_000;
const shift = (date: string, days: number) => new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** Whether a text is a date of the calendar, `YYYY-MM-DD` (no 30 February). */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The first date after `date` on which the hub works; the day after where it has no hours within 60 days. */
export function nextWorkingDay(schedule: HubSchedule, date: string): string {
  return workingIntervals(schedule, shift(date, 1), shift(date, 60))[0]?.date ?? shift(date, 1);
}

/** The date `count` working days after `date`. */
export function workingDaysAfter(schedule: HubSchedule, date: string, count: number): string {
  return workingIntervals(schedule, shift(date, 1), shift(date, count * 3 + 30))[count - 1]?.date ?? shift(date, count);
}

/**
 * Whether a firm may name this date for its plan: a working day of the hub after today, within two years.
 * @param today the hub's calendar date
 */
export function refuseHubDay(schedule: HubSchedule, today: string, date: string): DayRefusal | null {
  if (!isCalendarDate(date)) return { reason: 'not_a_date' };
  if (date <= today) return { reason: 'too_early', next: nextWorkingDay(schedule, today) };
  const last = shift(today, 730);
  if (date > last) return { reason: 'too_late', last };
  if (workingIntervals(schedule, date, date).length > 0) return null;
  const holiday = schedule.days.find((day) => day.date === date && day.kind === 'closed')?.name ?? null;
  return { reason: 'closed', date, holiday, next: nextWorkingDay(schedule, date) };
}

/** How often a firm may put the end of a correction period off, and by how many working days of the hub each time. */
export const mostExtensions = 2;
export const mostExtensionDays = 10;

export type ExtensionRefusal = 'no_more_extensions' | 'period_over' | 'too_many_days';

/** Whether a period may be put off. @param today the hub's calendar date */
export function refuseExtension(correction: { dueOn: string; extensions: number }, today: string, days: number): ExtensionRefusal | null {
  if (correction.extensions >= mostExtensions) return 'no_more_extensions';
  if (today > correction.dueOn) return 'period_over';
  return Number.isInteger(days) && days >= 1 && days <= mostExtensionDays ? null : 'too_many_days';
}

/** The new end of a period: working days of the hub after the present one. */
export const extendedDue = (schedule: HubSchedule, dueOn: string, days: number): string => workingDaysAfter(schedule, dueOn, days);

/** Every end that a firm can choose for its period. */
export const extensionChoices = (schedule: HubSchedule, dueOn: string): { days: number; date: string }[] =>
  Array.from({ length: mostExtensionDays }, (_, i) => ({ days: i + 1, date: extendedDue(schedule, dueOn, i + 1) }));

/** Longest period for a correction, in days of the calendar. */
export const longestCorrectionDays = 90;

/** Whether a correction may be due on this date: at least one working day of the hub lies in between or on it, and not too far off. */
export function refuseCorrectionDue(schedule: HubSchedule, today: string, date: string): DayRefusal | null {
  if (!isCalendarDate(date)) return { reason: 'not_a_date' };
  const first = nextWorkingDay(schedule, today);
  if (date < first) return { reason: 'too_early', next: first };
  const last = shift(today, longestCorrectionDays);
  return date > last ? { reason: 'too_late', last } : null;
}
