import { dayShift, isoDateIn, seoulZone } from '~/i18n/format';
import type { LocalizedText } from '~/i18n/localized-text';
import type { HubFact } from './hub';
import { addWorkingMinutes, instantAt, NoWorkingTimeError, openState, workingIntervals, type DueTime, type HubSchedule, type ScheduleDay } from './working-time.rules';

/** One hue a region. It never stands alone: a ring or the region's name is beside it. */
export type RegionHue = 'innovation' | 'cogrowth' | 'expansion' | 'neutral';

const hues: Partial<Record<string, RegionHue>> = {
  'us-innovation': 'innovation',
  'cn-jp-cogrowth': 'cogrowth',
  'asean-mideast-expansion': 'expansion',
};

/** The hue of a region; grey for one that staff add later. */
export const regionHue = (regionSlug: string): RegionHue => hues[regionSlug] ?? 'neutral';

/** Closed hubs that open within so many minutes say when. */
const soonMinutes = 90;

/** Whether a hub works at an instant. */
export interface HubNow {
  word: 'open' | 'soon' | 'closed';
  /** Whole minutes until it opens, rounded up; 0 unless the word is `soon`. */
  minutes: number;
  /** When it next opens or closes; null where no hours are known. */
  changesAt: Date | null;
}

/** The state that the map and the lists show. A hub without a schedule is closed. */
export function hubNow(schedule: HubSchedule | undefined, at: Date): HubNow {
  if (!schedule) return { word: 'closed', minutes: 0, changesAt: null };
  const { open, changesAt } = openState(schedule, at);
  if (open) return { word: 'open', minutes: 0, changesAt };
  const minutes = changesAt ? Math.ceil((changesAt.getTime() - at.getTime()) / 60_000) : Infinity;
  return minutes <= soonMinutes ? { word: 'soon', minutes, changesAt } : { word: 'closed', minutes: 0, changesAt };
}

/** The day at the hub as seen from Seoul: it is yesterday in California for most of Seoul's day. */
export function dayWord(at: Date, timeZone: string): 'yesterday' | 'tomorrow' | null {
  const shift = dayShift(at, seoulZone, timeZone);
  return shift < 0 ? 'yesterday' : shift > 0 ? 'tomorrow' : null;
}

/** What a hub would promise now; null where it has no hours to count with. */
export function promiseFrom(schedule: HubSchedule | undefined, at: Date, minutes: number): DueTime | null {
  if (!schedule) return null;
  try {
    return addWorkingMinutes(schedule, at, minutes);
  } catch (error) {
    if (error instanceof NoWorkingTimeError) return null;
    throw error;
  }
}

/** Whether a kind of fact is known to be without proof. */
export const isUnproved = (facts: HubFact[], field: HubFact['field']): boolean => facts.some((fact) => fact.field === field && !fact.verified);

/** Days in a row on which a hub departs from its regular hours for one reason. Dates are ISO dates of the hub, both included. */
export interface Departure {
  from: string;
  to: string;
  kind: ScheduleDay['kind'];
  name: LocalizedText;
  provisional: boolean;
  /** From the first of the hours that fall away (or, where it works, that are worked) to the last. */
  start: Date;
  end: Date;
}

/** The next departures from the regular hours, from the hub's today on. Holidays on days that are off anyway change nothing and are left out. */
export function upcomingDepartures(schedule: HubSchedule, at: Date, count = 5): Departure[] {
  const today = isoDateIn(at, schedule.timeZone);
  const ahead: Departure[] = [];
  for (const { date, kind, name, provisional, ...own } of schedule.days) {
    const { opensAt, closesAt } = (kind === 'closed' ? schedule.weekly.find(({ weekday }) => weekday === isoWeekday(date)) : own) ?? {};
    if (date < today || !opensAt || !closesAt) continue;
    const [start, end] = [instantAt(schedule, date, opensAt), instantAt(schedule, date, closesAt)];
    const last = ahead.at(-1);
    if (last && kind === 'closed' && last.kind === kind && last.name.ko === name.ko && workingIntervals(schedule, last.to, date).length === 0) {
      Object.assign(last, { to: date, end, provisional: last.provisional || provisional });
    } else if (ahead.length === count) break;
    else ahead.push({ from: date, to: date, kind, name, provisional, start, end });
  }
  return ahead;
}

/** ISO weekday of an ISO date, 1 = Monday. */
const isoWeekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
