import { workingMinutesBetween, type HubSchedule } from '~/features/hubs/working-time.rules';

/** How much of a hub's cards was used in the past weeks. Card-minutes. */
export interface HubUse {
  /** What could have been had: all cards for all open hours. */
  open: number;
  reserved: number;
  used: number;
}

/** Weeks that a hub's page looks back. */
export const lookBackWeeks = 4;

/** The span that a hub's page tells of. */
export const pastWeeks = (at: Date): { start: Date; end: Date } => ({ start: new Date(at.getTime() - lookBackWeeks * 7 * 86_400_000), end: at });

/** The use of some cards over that span; null where there is nothing to be used. */
export function hubUse(lines: readonly { reserved: number; used: number }[], cards: number, schedule: HubSchedule, at: Date): HubUse | null {
  const { start, end } = pastWeeks(at);
  const open = cards * workingMinutesBetween(schedule, start, end);
  if (open === 0) return null;
  const sum = (measure: 'reserved' | 'used') => lines.reduce((total, line) => total + line[measure], 0);
  return { open, reserved: sum('reserved'), used: sum('used') };
}

/** A part of a whole in whole percent; hours can be booked outside the opening hours, so it is never told as more than all. */
export const percentOf = (part: number, whole: number): number => Math.min(100, Math.round((part / whole) * 100));
